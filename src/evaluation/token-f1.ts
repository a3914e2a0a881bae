/** What is left out of answers before they are compared, as SQuAD leaves out `a`, `an` and `the`. */
const ARTICLES = new Set('a an the l le la les un une des el los las una unos unas'.split(' '));

/** SQuAD's F1 of two answers, 0..1: over their words in lower case, without punctuation and articles. */
export function tokenF1(answer: string, gold: string): number {
  const [given, wanted] = [words(answer), words(gold)];
  if (given.length === 0 || wanted.length === 0) return given.length === wanted.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of given) {
    const times = left.get(word) ?? 0;
    if (times > 0) common += 1;
    left.set(word, times - 1);
  }
  return (2 * common) / (given.length + wanted.length);
}

function words(text: string): string[] {
  const all: string[] = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return all.filter((word) => !ARTICLES.has(word));
}
