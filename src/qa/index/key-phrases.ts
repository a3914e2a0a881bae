import type { Article } from '../../article/article.ts';
import type { Language } from '../../text/language.ts';
import type { Analyzer } from '../../text/terms.ts';
import { type PhraseRun, phraseRuns } from './phrase-runs.ts';

/** The longest text that Discord lets a choice have. */
const MAX_LENGTH = 100;
/** Content words in a phrase at most. */
const MAX_WORDS = 4;
/** A word without a capital that is shorter is seldom a topic. */
const MIN_LETTERS: Readonly<Record<Language, number>> = { fr: 6, en: 6, es: 6, ar: 4 };
/** What a name is worth more than other words, and a lone word without a capital less. */
const NAME = 1.5;
const LONE_WORD = 0.6;
/** How much text is read at most, in UTF-16 code units: of more, every second sentence, or every third … */
const MAX_READ = 500_000;

/**
 * Names and telling phrases of articles of one language, as written there, of each article the most telling first; without
 * duplicates, each at most 100 characters.
 * As RAKE (Rose et al. 2010) does, it takes runs of content words between stop words and punctuation, but compares them by their
 * stems, and weighs them by C-value (Frantzi et al. 2000): long and frequent ones, less what longer phrases say already.
 */
export function keyPhrases(articles: readonly Article[], analyze: Analyzer): readonly string[] {
  const sources = articles.map(({ lang, passages }) => ({
    lang,
    sentences: passages.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  }));
  const length = sources.flatMap(({ sentences }) => sentences).reduce((sum, text) => sum + text.length, 0);
  const step = Math.ceil(length / MAX_READ);
  let place = 0;
  const isRead = () => place++ % step === 0;
  return [...new Set(sources.flatMap(({ lang, sentences }) => phrasesIn(sentences.filter(isRead), lang, analyze)))];
}

function phrasesIn(sentences: readonly string[], lang: Language, analyze: Analyzer): string[] {
  const runs = sentences.flatMap((text) => phraseRuns(text, analyze(text), lang));
  const valued = countPhrases(runs).flatMap((phrase) => {
    const value = worthOf(phrase, lang);
    return value > 0 ? [{ text: phrase.text, value }] : [];
  });
  return valued.sort((a, b) => b.value - a.value).map(({ text }) => text);
}

interface Phrase {
  /** As first written. */
  readonly text: string;
  readonly words: number;
  count: number;
  /** How often it is written as a name. */
  names: number;
  /** Phrases of one word more that have it. */
  readonly longer: Set<Phrase>;
}

/**
 * Every word, and longer phrases where they are names or both their parts of one word less are repeated (as Apriori does; Agrawal,
 * Srikant 1994): most of the others stand there once.
 */
function countPhrases(runs: readonly PhraseRun[]): readonly Phrase[] {
  const phrases = new Map<string, Phrase>();
  // Of each run the phrases of one word less, by the place where they begin.
  let shorter: readonly (readonly (Phrase | undefined)[])[] = [];
  for (let length = 1; length <= MAX_WORDS; length++) {
    shorter = runs.map((run, i) => countRun(run, length, shorter[i] ?? [], phrases));
  }
  return [...phrases.values()];
}

function countRun(
  run: PhraseRun,
  length: number,
  shorter: readonly (Phrase | undefined)[],
  phrases: Map<string, Phrase>,
): (Phrase | undefined)[] {
  return Array.from({ length: Math.max(0, run.terms.length - length + 1) }, (_, from) => {
    const parts = length === 1 ? [] : [shorter[from], shorter[from + 1]];
    const isName = isNameIn(run, from, length);
    if (!isName && !parts.every((part) => part !== undefined && part.count > 1)) return undefined;
    const phrase = phraseIn(run, from, length, phrases);
    phrase.count += 1;
    if (isName) phrase.names += 1;
    for (const part of parts) part?.longer.add(phrase);
    return phrase;
  });
}

/** Whether all the words have capitals; that of one alone at the start of a sentence says nothing. */
function isNameIn({ terms, opens }: PhraseRun, from: number, length: number): boolean {
  if (length === 1 && from === 0 && opens) return terms[0]?.isAcronym === true;
  for (let i = from; i < from + length; i++) if (!terms[i]?.isCapitalized) return false;
  return true;
}

function phraseIn({ text, terms }: PhraseRun, from: number, length: number, phrases: Map<string, Phrase>): Phrase {
  let key = '';
  for (let i = from; i < from + length; i++) key += `${terms[i]?.stem} `;
  const known = phrases.get(key);
  if (known) return known;
  const written = text.slice(terms[from]?.start, terms[from + length - 1]?.end).replace(/\s+/gu, ' ');
  const made: Phrase = { text: written, words: length, count: 0, names: 0, longer: new Set() };
  phrases.set(key, made);
  return made;
}

function worthOf({ text, words, count, names, longer }: Phrase, lang: Language): number {
  const isName = names > count / 2;
  const isLone = words === 1 && !isName;
  if (text.length > MAX_LENGTH || text.length < 2 || (isLone && text.length < MIN_LETTERS[lang])) return 0;
  // What is written once is a phrase only as a name.
  if (count === 1 && !isName) return 0;
  let within = 0;
  for (const phrase of longer) within += phrase.count / longer.size;
  return Math.log2(1 + words) * (count - within) * (isName ? NAME : 1) * (isLone ? LONE_WORD : 1);
}
