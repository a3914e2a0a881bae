/** One text for each code, from its values. */
export type Texts<T extends { readonly code: string }> = {
  readonly [C in T['code']]: (value: Extract<T, { readonly code: C }>) => string;
};

/** The text of a value's code. */
export function codedText<T extends { readonly code: string }>(texts: Texts<T>, value: T): string {
  return (texts[value.code as T['code']] as (value: T) => string)(value);
}
