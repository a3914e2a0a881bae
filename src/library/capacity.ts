/** Articles that a server may have of its own, hidden ones not counted. */
export const MAX_ARTICLES = 100;

/** Their sources together, in bytes: as much as is read and indexed in a second or two, while others wait. */
export const MAX_SERVED_BYTES = 4 * 1024 * 1024;

/**
 * What a server lacks to serve a text. One that takes the place of a longer one fits, however much there is.
 * @param served sizes of the server's own articles that are served, in bytes, by their slugs
 * @param size of the text that the article `slug` would have, in bytes
 */
export function shortageFor(
  served: ReadonlyMap<string, number>,
  slug: string,
  size: number,
): 'articles' | 'bytes' | undefined {
  const replaced = served.get(slug);
  if (replaced === undefined && served.size >= MAX_ARTICLES) return 'articles';
  const growth = size - (replaced ?? 0);
  const total = [...served.values()].reduce((sum, one) => sum + one, growth);
  return growth > 0 && total > MAX_SERVED_BYTES ? 'bytes' : undefined;
}
