import Fuse from 'fuse.js';
import { glossaryWordLike } from '../../text/glossary-spelling.ts';
import { isArabic, type Language } from '../../text/language.ts';
import { RecentMap } from '../../text/recent-map.ts';
import { isSwapped } from '../../text/slips.ts';
import { soundKeys } from '../../text/sound-keys.ts';
import { exceptionalStem } from '../../text/stem-exceptions.ts';
import { arabicSkeleton, irregularFamily, rootOf } from '../../text/word-families.ts';
import { createTrigramIndex } from './trigrams.ts';

/** A word of the articles and the term that it belongs to. */
export interface Form {
  readonly word: string;
  readonly term: number;
}

/** A term of the articles that a question's word may stand for. */
export interface NearTerm {
  readonly term: number;
  /** 0..1; 1 would be the same term. */
  readonly similarity: number;
}

/** What is less alike is no help. */
const MIN_SIMILARITY = 0.35;
/** Words that share fewer letter triples (Dice's coefficient) are neither alike nor, with two errors, the same. */
const MIN_DICE = { alike: 0.4, misspelt: 0.2 } as const;
/** How alike words of one meaning are. */
const SYNONYM = 0.7;
/** How alike a word of the glossary is to one that is it with a slip of the keyboard, and what means the same. */
const MEANT = 0.95;
const SYNONYM_OF_MEANT = 0.6;
/** How alike words of one family are, whatever their letters. */
const FAMILY = { irregular: 0.85, root: 0.8, skeleton: 0.7 } as const;

/**
 * The terms that a word may stand for, the most similar first.
 * @param isKnown whether it surely is a word as it is written, and no typing error
 */
export type NearWords = (word: string, stem: string, isKnown: boolean) => readonly NearTerm[];

/** What the language knows of words. */
export interface Meanings {
  /** The stems of words with a word's meaning. */
  readonly synonymsOf: (word: string) => readonly string[];
  readonly stemOf: (word: string) => string;
}

/**
 * Finds, for a question's word, the terms that it may stand for: words with a typing error (Fuse.js, which is shown only the words
 * that share letter triples with it), words with the same beginning, and words of the same family. Looks at no other word, so the
 * cost does not grow with the vocabulary as a whole.
 */
export function createNearWords(
  forms: readonly Form[],
  stems: ReadonlyMap<string, number>,
  lang: Language,
  meanings: Meanings,
  isName: (term: number) => boolean,
): NearWords {
  const trigrams = createTrigramIndex(forms.map(({ word }) => word));
  const families = createFamilies(forms, stems, lang);
  const sounds = createSounds(forms, lang, isName);
  return (word, stem, isKnown) => {
    if (word.length < 3 || /\d/u.test(word)) return [];
    if (isArabic(word) !== (lang === 'ar')) return sounds(word);
    const own = stems.get(stem);
    const near = new Map<number, number>();
    const raise = ({ term, similarity }: NearTerm) => {
      if (term !== own && similarity > (near.get(term) ?? MIN_SIMILARITY)) near.set(term, similarity);
    };
    const mayErr = own === undefined && !isKnown;
    const alike: Alike[] = [];
    const family = exceptionalStem(word, lang);
    trigrams.forEachSharing(word, mayErr ? MIN_DICE.misspelt : MIN_DICE.alike, (place, dice) => {
      const form = forms[place] as Form;
      if (family === exceptionalStem(form.word, lang)) {
        raise({ term: form.term, similarity: likeness(word, form.word, dice) });
      }
      if (mayErr && mayBeMeant(word, form.word)) alike.push({ form, dice });
    });
    if (mayErr) misspelt(word, alike).forEach(raise);
    families(word, stem).forEach(raise);
    const raiseStems = (some: readonly string[], similarity: number) => {
      for (const one of some) {
        const term = stems.get(one);
        if (term !== undefined) raise({ term, similarity });
      }
    };
    raiseStems(meanings.synonymsOf(word), SYNONYM);
    const meant = mayErr ? glossaryWordLike(word, lang) : undefined;
    if (meant !== undefined) {
      raiseStems([meanings.stemOf(meant)], MEANT);
      raiseStems(meanings.synonymsOf(meant), SYNONYM_OF_MEANT);
    }
    return Array.from(near, ([term, similarity]) => ({ term, similarity }))
      .sort(bySimilarity)
      .slice(0, MAX_NEAR);
  };
}

/** Questions about the same articles have many words in common. */
const REMEMBERED_WORDS = 500;

/** The same, which remembers what it found for the latest words. */
export function remembering(find: NearWords): NearWords {
  const remembered = new RecentMap<readonly NearTerm[]>(REMEMBERED_WORDS);
  return (word, stem, isKnown) => {
    const key = `${word} ${stem} ${isKnown}`;
    return remembered.get(key) ?? remembered.set(key, find(word, stem, isKnown));
  };
}

/** The most terms that one word may stand for; more are found in large libraries only, and by chance. */
const MAX_NEAR = 32;

const bySimilarity = (a: NearTerm, b: NearTerm) => b.similarity - a.similarity || a.term - b.term;

/** The most edits that Fuse.js lets a word have, as a share of its length: one in four letters, two in seven. */
const THRESHOLD = 0.34;
/** What an error costs, as a share of the word's length: one in eight letters leaves 0.85. */
const ERROR_COST = 1.2;
/** Nobody errs in the first letter of a short word. */
const SHORT = 6;
const MIN_MISSPELT = 4;
const MAX_EDITS = 2;
/** How many words Fuse.js is shown: those that share most letter triples. */
const MAX_SHOWN = 48;

/** Whether a word may be another one with a typing error, by its beginning and length. */
export function mayBeMeant(typed: string, word: string): boolean {
  const hasRightStart = typed[0] === word[0] || Math.max(typed.length, word.length) >= SHORT;
  return hasRightStart && lengthDifference(typed, word) <= MAX_EDITS;
}

/** A word that shares letter triples with another. */
export interface Alike {
  readonly form: Form;
  readonly dice: number;
}

/** Of words that share letter triples with one, those that it may be with a typing error, the likeliest first. */
export function misspelt(word: string, alike: readonly Alike[]): NearTerm[] {
  if (word.length < MIN_MISSPELT || alike.length === 0) return [];
  const shortlist = [...alike].sort((a, b) => b.dice - a.dice).slice(0, MAX_SHOWN);
  const fuse = new Fuse(
    shortlist.map(({ form }) => form),
    {
      keys: ['word'],
      includeScore: true,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: THRESHOLD,
    },
  );
  const found = fuse.search(word).map(({ item, score = 1 }) => ({
    term: item.term,
    similarity: 1 - ERROR_COST * Math.max(score, lengthDifference(word, item.word) / word.length),
  }));
  // One error, of which Fuse.js makes two.
  const swapped = shortlist.filter(({ form }) => isSwapped(word, form.word));
  return [...swapped.map(({ form }) => ({ term: form.term, similarity: 1 - ERROR_COST / word.length })), ...found];
}

/** Fuse.js finds a pattern anywhere inside a word and does not mind what is around it, so this is to be compared too. */
const lengthDifference = (a: string, b: string) => Math.abs(a.length - b.length);

/** By shared letter triples, and by the beginning. */
function likeness(asked: string, word: string, dice: number): number {
  return Math.max(dice < 0.45 ? 0 : 0.85 * dice, samePrefix(asked, word));
}

/** Words with at least four letters and more than half of the longer one in common at their beginning: likely one family. */
function samePrefix(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  let shared = 0;
  while (shared < longer && a[shared] === b[shared]) shared += 1;
  return shared >= 4 && shared >= 0.55 * longer ? Math.min(0.9, 0.25 + 0.7 * (shared / longer)) : 0;
}

/** Terms by derivational root, by irregular family and, in Arabic, by consonants. */
function createFamilies(
  forms: readonly Form[],
  stems: ReadonlyMap<string, number>,
  lang: Language,
): (word: string, stem: string) => NearTerm[] {
  const byRoot = new Map<string, number[]>();
  const byFamily = new Map<string, number[]>();
  const bySkeleton = new Map<string, number[]>();
  const isContent = new Uint8Array(stems.size);
  for (const { term } of forms) isContent[term] = 1;
  for (const [stem, term] of stems) if (isContent[term] === 1) add(byRoot, rootOf(stem, lang), term);
  for (const { word, term } of forms) {
    add(byFamily, irregularFamily(word, lang), term);
    if (lang === 'ar') add(bySkeleton, arabicSkeleton(word), term);
  }
  return (word, stem) => {
    const skeleton = lang === 'ar' ? arabicSkeleton(word) : '';
    const family = irregularFamily(word, lang);
    return [
      ...found(byFamily, family, FAMILY.irregular),
      ...found(byRoot, rootOf(stem, lang), FAMILY.root),
      ...found(bySkeleton, skeleton, FAMILY.skeleton),
    ];
  };
}

/** How surely a name is meant by the consonants it has in other letters. */
const SOUND = 0.8;

/** Terms that sound as a word of the other script, made when the first is asked for; in Latin letters, names only. */
function createSounds(forms: readonly Form[], lang: Language, isName: (term: number) => boolean) {
  let bySound: Map<string, number[]> | undefined;
  const read = () => {
    const terms = new Map<string, number[]>();
    for (const { word, term } of forms) {
      if (lang === 'ar' || isName(term)) for (const key of soundKeys(word)) add(terms, key, term);
    }
    return terms;
  };
  return (word: string): NearTerm[] => {
    bySound ??= read();
    const sounding = bySound;
    return soundKeys(word)
      .flatMap((key) => found(sounding, key, SOUND))
      .slice(0, MAX_NEAR);
  };
}

const MIN_KEY = 3;

function add(terms: Map<string, number[]>, key: string | undefined, term: number): void {
  if (key === undefined || key.length < MIN_KEY) return;
  const known = terms.get(key);
  if (known) known.push(term);
  else terms.set(key, [term]);
}

const found = (terms: ReadonlyMap<string, number[]>, key: string | undefined, similarity: number): NearTerm[] =>
  key === undefined ? [] : (terms.get(key) ?? []).map((term) => ({ term, similarity }));
