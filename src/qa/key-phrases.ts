import type { Article } from '../article/article.ts';
import type { Language } from '../text/language.ts';
import type { Analyzer, Term } from '../text/terms.ts';
import { wordSet } from '../text/word-list.ts';
import { EVIDENCE_WORDS } from './evidence-words.ts';

/** The longest text that Discord lets a choice have. */
const MAX_LENGTH = 100;
/** Content words in a phrase at most. */
const MAX_WORDS = 4;
/** A word without a capital that is shorter is seldom a topic. */
const MIN_LETTERS: Readonly<Record<Language, number>> = { fr: 6, en: 6, es: 6, ar: 4 };
/** What a name is worth more than other words, and a lone word without a capital less. */
const NAME = 1.5;
const LONE_WORD = 0.6;

/**
 * Names and telling phrases of an article, as written there, the most telling first; without duplicates, each at most 100 characters.
 * As RAKE (Rose et al. 2010) does, it takes runs of content words between stop words and punctuation, but compares them by their
 * stems, and weighs them by C-value (Frantzi et al. 2000): long and frequent ones, less what longer phrases say already.
 */
export function keyPhrases(article: Article, analyze: Analyzer): string[] {
  const counter = new Counter(article.lang);
  const runs = article.passages.flatMap(({ sentences }) =>
    sentences.flatMap(({ text }) => runsOf(text, analyze(text), article.lang)),
  );
  for (let length = 1; length <= MAX_WORDS; length++) for (const run of runs) counter.count(run, length);
  return counter.ranked();
}

/** A content word of a run. */
interface RunWord extends Term {
  /** Whether its capital may be that of a sentence. */
  readonly opens: boolean;
}

interface Run {
  readonly text: string;
  readonly words: readonly RunWord[];
}

/** They join two names, and make no name of them. */
const AND = wordSet('et and y e و');
/** A part of a name only behind another small word: « de la ». */
const ARTICLES = wordSet('le la les l the el los las');

/** Content words that follow each other, small words of names between them: « Coupe d’Afrique des Nations ». */
function runsOf(text: string, terms: readonly Term[], lang: Language): Run[] {
  const { links } = EVIDENCE_WORDS[lang];
  const runs: RunWord[][] = [];
  let isBroken = true;
  terms.forEach((term, i) => {
    const before = terms[i - 1];
    isBroken ||= before !== undefined && !/^[\s\-’']{0,2}$/u.test(text.slice(before.end, term.start));
    if (term.isStopWord && !term.isAcronym) {
      isBroken ||= !links.has(term.word) || AND.has(term.word);
      isBroken ||= ARTICLES.has(term.word) && !before?.isStopWord;
      return;
    }
    // « XIV » is part of a name, « 14 » of none.
    if (term.isNumber && !term.isCapitalized) {
      isBroken = true;
      return;
    }
    const word = { ...term, opens: i === 0 };
    if (isBroken) runs.push([word]);
    else runs.at(-1)?.push(word);
    isBroken = false;
  });
  return runs.map((words) => ({ text, words }));
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

class Counter {
  private readonly phrases = new Map<string, Phrase>();

  constructor(private readonly lang: Language) {}

  /** Counts the phrases of so many words; those of one word less are counted already. */
  count({ text, words }: Run, length: number): void {
    for (let from = 0; from + length <= words.length; from++) {
      const own = words.slice(from, from + length);
      const parts =
        length === 1 ? [] : [keyOf(own.slice(0, -1)), keyOf(own.slice(1))].map((key) => this.phrases.get(key));
      const isWorthIt = isName(own) || parts.every((part) => part !== undefined && part.count > 1);
      if (!isWorthIt) continue;
      const phrase = this.phraseOf(own, text);
      phrase.count += 1;
      if (isName(own)) phrase.names += 1;
      for (const part of parts) part?.longer.add(phrase);
    }
  }

  private phraseOf(words: readonly RunWord[], text: string): Phrase {
    const key = keyOf(words);
    const known = this.phrases.get(key);
    if (known) return known;
    const written = text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/gu, ' ');
    const made: Phrase = { text: written, words: words.length, count: 0, names: 0, longer: new Set() };
    this.phrases.set(key, made);
    return made;
  }

  ranked(): string[] {
    const worth = [...this.phrases.values()].flatMap((phrase) => {
      const value = this.valueOf(phrase);
      return value > 0 ? [{ text: phrase.text, value }] : [];
    });
    return worth.sort((a, b) => b.value - a.value).map(({ text }) => text);
  }

  private valueOf({ text, words, count, names, longer }: Phrase): number {
    const isName = names > count / 2;
    const isLone = words === 1 && !isName;
    if (text.length > MAX_LENGTH || text.length < 2 || (isLone && text.length < MIN_LETTERS[this.lang])) return 0;
    // What is written once is a phrase only as a name.
    if (count === 1 && !isName) return 0;
    const within = [...longer].reduce((sum, phrase) => sum + phrase.count, 0) / Math.max(1, longer.size);
    return Math.log2(1 + words) * (count - within) * (isName ? NAME : 1) * (isLone ? LONE_WORD : 1);
  }
}

const keyOf = (words: readonly RunWord[]): string => words.map(({ stem }) => stem).join(' ');

/** Words with capitals; of one alone at the start of a sentence it says nothing. */
function isName(words: readonly RunWord[]): boolean {
  return words.every(
    ({ isCapitalized, isAcronym, opens }) => isCapitalized && (!opens || isAcronym || words.length > 1),
  );
}
