/** Words by their letter triples: looks only at words that share one. */
export interface TrigramIndex {
  /**
   * Calls back with each word of the list that shares letter triples with one: its place in the list, and Dice's coefficient of the
   * two words' triples, at least `minDice`.
   */
  forEachSharing(word: string, minDice: number, visit: (place: number, dice: number) => void): void;
}

export function createTrigramIndex(words: readonly string[]): TrigramIndex {
  const byTrigram = new Map<string, number[]>();
  const sizes = new Uint8Array(words.length);
  words.forEach((word, place) => {
    const trigrams = trigramsOf(word);
    sizes[place] = trigrams.length;
    for (const trigram of trigrams) {
      const places = byTrigram.get(trigram);
      if (places) places.push(place);
      else byTrigram.set(trigram, [place]);
    }
  });
  // Counted in place and set back to 0 afterwards, since a large vocabulary shares a triple by the thousand.
  const shared = new Uint8Array(words.length);
  const met = new Int32Array(words.length);
  return {
    forEachSharing(word, minDice, visit) {
      const trigrams = trigramsOf(word);
      let count = 0;
      for (const trigram of trigrams) {
        const places = byTrigram.get(trigram);
        for (let i = 0; places !== undefined && i < places.length; i++) {
          const place = places[i] as number;
          if (shared[place] === 0) met[count++] = place;
          shared[place] = (shared[place] as number) + 1;
        }
      }
      for (let i = 0; i < count; i++) {
        const place = met[i] as number;
        const dice = (2 * (shared[place] as number)) / (trigrams.length + (sizes[place] as number));
        shared[place] = 0;
        if (dice >= minDice) visit(place, dice);
      }
    },
  };
}

/** More say nothing more of a word that long. */
const MAX_TRIGRAMS = 255;

/** Without duplicates; the word's ends count as letters. */
function trigramsOf(word: string): readonly string[] {
  const padded = `^${word}$`;
  const trigrams: string[] = [];
  for (let i = 0; i + 3 <= padded.length && trigrams.length < MAX_TRIGRAMS; i++) {
    const trigram = padded.slice(i, i + 3);
    if (!trigrams.includes(trigram)) trigrams.push(trigram);
  }
  return trigrams;
}
