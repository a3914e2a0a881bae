import { isSlip } from './slips.ts';

/** The word that is meant by one with a slip of the keyboard; undefined where none is. @param written folded */
export type Speller = (written: string) => string | undefined;

/**
 * Finds which of some words is meant by one in which a letter is missing or too many, or two have changed places: « vile », "wehn".
 * Nobody errs in the first letter. Of several the shortest counts, and of these the first. It looks at words of a like length only.
 * @param words folded
 * @param shortest length of a word that may be meant: shorter ones are a slip away from too many others
 */
export function createSpeller(words: Iterable<string>, shortest: number): Speller {
  const byShape = new Map<string, string[]>();
  for (const word of new Set(words)) {
    if (word.length < shortest) continue;
    const shape = shapeOf(word, word.length);
    byShape.set(shape, [...(byShape.get(shape) ?? []), word]);
  }
  return (written) => {
    for (const length of [written.length - 1, written.length, written.length + 1]) {
      const meant = byShape.get(shapeOf(written, length))?.find((word) => isSlip(written, word));
      if (meant !== undefined) return meant;
    }
    return undefined;
  };
}

const shapeOf = (word: string, length: number): string => `${word[0]}${length}`;
