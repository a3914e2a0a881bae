import type { Language } from './language.ts';
import french from './related/fr.json' with { type: 'json' };
import { createStemmer } from './stem.ts';

/** A word that is like another in meaning. */
interface RelatedWord {
  readonly stem: string;
  /** 0..1. */
  readonly similarity: number;
}

/** The words like one of a stem in meaning; none where nothing is known of it. */
export type RelatedWords = (stem: string) => readonly RelatedWord[];

/** Learned from thesauri: see `npm run train -- --related`. In the other languages they did not help to find answers. */
const TABLES: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = { fr: french.words };

const NONE: readonly RelatedWord[] = [];

/** Looser than synonyms. The first look-up in a language takes some 0.2 s. */
export function createRelatedWords(lang: Language): RelatedWords {
  const table = TABLES[lang];
  if (!table) return () => NONE;
  return (stem) => {
    const related = read.get(lang) ?? readTable(table, createStemmer(lang));
    read.set(lang, related);
    return related.get(stem) ?? NONE;
  };
}

/** Some 10 MB: read once for all who ask. */
const read = new Map<Language, ReadonlyMap<string, readonly RelatedWord[]>>();

/** Similarities are given in whole tenths, rounded down. */
const HALF_A_TENTH = 0.05;

function readTable(table: Readonly<Record<string, string>>, stemmer: (word: string) => string) {
  // Each word stands in several rows, and stemming is what takes the time.
  const stems = new Map<string, string>();
  const stem = (word: string): string => {
    const known = stems.get(word) ?? stemmer(word);
    stems.set(word, known);
    return known;
  };
  const related = new Map<string, RelatedWord[]>();
  const add = (one: string, other: RelatedWord) => {
    const known = related.get(one);
    if (known) known.push(other);
    else related.set(one, [other]);
  };
  for (const [word, row] of Object.entries(table)) {
    const first = stem(word);
    for (const cell of row.split(' ')) {
      const second = stem(cell.slice(0, -2));
      const similarity = Number(cell.at(-1)) / 10 + HALF_A_TENTH;
      add(first, { stem: second, similarity });
      add(second, { stem: first, similarity });
    }
  }
  return related;
}
