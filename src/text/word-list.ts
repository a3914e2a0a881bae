import { fold } from './fold.ts';

/** The words of a list parted by white space, folded. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordsOf(list));
}

/**
 * Leads from each word of a list of families, parted by commas (`go went gone, take took`), to the first of its family. All
 * are folded; of a word in two families, the first counts.
 */
export function wordFamilies(list: string): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  for (const family of list.split(',')) {
    const words = wordsOf(family);
    for (const word of words) if (!families.has(word)) families.set(word, words[0] ?? word);
  }
  return families;
}

function wordsOf(list: string): string[] {
  return (list.match(/\S+/gu) ?? []).map(fold);
}
