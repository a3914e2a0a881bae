/** Short ways to write the components of a message, as JSON. */
export const V2 = 1 << 15;
export const text = (content: string) => ({ type: 10, content });
export const button = (customId: string, more: object = {}) => ({
  type: 2,
  style: 2,
  label: 'x',
  custom_id: customId,
  ...more,
});
export const row = (...components: object[]) => ({ type: 1, components });
export const v2 = (...components: object[]) => ({ flags: V2, components });
export const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
export const select = (options: number, more: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: times(options, (i) => ({ label: `${i}`, value: `${i}` })),
  ...more,
});
export const gallery = (...urls: string[]) => ({ type: 12, items: urls.map((url) => ({ media: { url } })) });
export const container = (...components: object[]) => ({ type: 17, components });
