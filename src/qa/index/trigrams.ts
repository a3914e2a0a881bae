import { Occurrences } from './postings.ts';

/** Words by their letter triples: looks only at words that share one. */
export interface TrigramIndex {
  /**
   * Calls back with each word of the list that shares letter triples with one: its place in the list, and Dice's coefficient of the
   * two words' triples, at least `minDice`.
   */
  forEachSharing(word: string, minDice: number, visit: (place: number, dice: number) => void): void;
}

export function createTrigramIndex(words: readonly string[]): TrigramIndex {
  const { numbers, sizes, offsets, places } = invert(words);
  // Counted in place and set back to 0 afterwards, since a large vocabulary shares a triple by the thousand.
  const shared = new Uint8Array(words.length);
  const met = new Int32Array(words.length);
  function meet(trigrams: readonly number[]): number {
    let count = 0;
    for (const trigram of trigrams) {
      const number = numbers.get(trigram);
      if (number === undefined) continue;
      const end = offsets[number + 1] as number;
      for (let i = offsets[number] as number; i < end; i++) {
        const place = places[i] as number;
        if (shared[place] === 0) met[count++] = place;
        shared[place] = (shared[place] as number) + 1;
      }
    }
    return count;
  }
  return {
    forEachSharing(word, minDice, visit) {
      const trigrams = trigramsOf(word);
      const count = meet(trigrams);
      for (let i = 0; i < count; i++) {
        const place = met[i] as number;
        const dice = (2 * (shared[place] as number)) / (trigrams.length + (sizes[place] as number));
        shared[place] = 0;
        if (dice >= minDice) visit(place, dice);
      }
    },
  };
}

/** The places in the list of the words that have each triple, as postings of sentences are made of terms; triples by their numbers. */
function invert(words: readonly string[]) {
  const numbers = new Map<number, number>();
  const occurrences = new Occurrences();
  const sizes = new Uint8Array(words.length);
  words.forEach((word, place) => {
    const trigrams = trigramsOf(word);
    sizes[place] = trigrams.length;
    for (const trigram of trigrams) {
      const number = numbers.get(trigram) ?? numbers.size;
      if (number === numbers.size) numbers.set(trigram, number);
      occurrences.add(number, place);
    }
  });
  const { offsets, sentences: places } = occurrences.invert(numbers.size);
  return { numbers, sizes, offsets, places };
}

/** More say nothing more of a word that long. */
const MAX_TRIGRAMS = 255;

/**
 * Without duplicates; the word's ends count as letters. Each is the last ten bits of its three characters, which tell the letters of
 * Latin and Arabic apart: to look numbers up takes half the time of strings.
 */
function trigramsOf(word: string): readonly number[] {
  const padded = `^${word}$`;
  const trigrams: number[] = [];
  let trigram = 0;
  for (let i = 0; i < padded.length && trigrams.length < MAX_TRIGRAMS; i++) {
    trigram = ((trigram << 10) | (padded.charCodeAt(i) & 0x3ff)) & 0x3fffffff;
    if (i >= 2 && !trigrams.includes(trigram)) trigrams.push(trigram);
  }
  return trigrams;
}
