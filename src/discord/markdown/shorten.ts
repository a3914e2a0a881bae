/**
 * A text for a label or a heading, on one line: cut between words, or within one that is too long, and ended with `…`.
 * Never for a quote. @param max length of the result at most, in UTF-16 code units
 */
export function shorten(text: string, max: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= max) return line;
  const room = line.slice(0, max);
  const space = room.lastIndexOf(' ');
  const kept = space > max / 2 ? room.slice(0, space) : wholeGraphemes(line, max - 1);
  return `${kept.replace(/[\s,;:.–—-]+$/u, '')}…`;
}

const GRAPHEMES = new Intl.Segmenter();

function wholeGraphemes(text: string, max: number): string {
  const [...graphemes] = GRAPHEMES.segment(text.slice(0, max + 1));
  const last = graphemes.findLast(({ index }) => index <= max);
  return text.slice(0, last?.index ?? 0);
}

/** The beginning of a text, at most `max` UTF-16 code units: a character of which only half would fit is left out. */
export const cut = (text: string, max: number): string => text.slice(0, max).replace(/[\ud800-\udbff]$/u, '');
