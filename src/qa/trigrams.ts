interface Sharing {
  /** Place of the word in the list. */
  readonly id: number;
  /** Dice's coefficient of the two words' letter triples, 0..1. */
  readonly dice: number;
}

interface TrigramIndex {
  /** The words of the list that share letter triples with one, at least `minDice` of them. */
  sharing(word: string, minDice: number): Sharing[];
}

/** Words by their letter triples: looks only at words that share one. */
export function createTrigramIndex(words: readonly string[]): TrigramIndex {
  const byTrigram = new Map<string, number[]>();
  const sizes = new Uint8Array(words.length);
  words.forEach((word, id) => {
    const trigrams = trigramsOf(word);
    sizes[id] = Math.min(255, trigrams.size);
    for (const trigram of trigrams) {
      const ids = byTrigram.get(trigram);
      if (ids) ids.push(id);
      else byTrigram.set(trigram, [id]);
    }
  });
  return {
    sharing(word, minDice) {
      const trigrams = trigramsOf(word);
      const shared = new Map<number, number>();
      for (const trigram of trigrams) {
        for (const id of byTrigram.get(trigram) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
      }
      const found: Sharing[] = [];
      for (const [id, count] of shared) {
        const dice = (2 * count) / (trigrams.size + (sizes[id] as number));
        if (dice >= minDice) found.push({ id, dice });
      }
      return found;
    },
  };
}

/** The word's ends count as letters. */
function trigramsOf(word: string): Set<string> {
  const padded = `^${word}$`;
  const trigrams = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) trigrams.add(padded.slice(i, i + 3));
  return trigrams;
}
