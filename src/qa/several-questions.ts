import type { Language } from '../text/language.ts';
import { createTokenizer, type Tokenizer } from '../text/tokens.ts';
import { wordSet } from '../text/word-list.ts';
import { type Asking, QUESTION_WORDS } from './question-words.ts';

const TOKENIZERS: Readonly<Record<Language, Tokenizer>> = {
  fr: createTokenizer('fr'),
  en: createTokenizer('en'),
  es: createTokenizer('es'),
  ar: createTokenizer('ar'),
};

const AND: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet('et'),
  en: wordSet('and'),
  es: wordSet('y e'),
  ar: wordSet('و'),
};

/** Question words that begin a second question; the others join clauses as often. */
const BEGINNING: ReadonlySet<Asking> = new Set(['who', 'when', 'where', 'quantity', 'why', 'which']);

/** How many words may stand between « et » and the question word: « et à quelle heure », "and in which year". */
const MAX_BETWEEN = 1;

/**
 * The questions that one question asks: « Qui a ouvert le musée, et quand ? » are two. Each after the first is followed by those
 * before it, for it leans on them. One question is itself.
 */
export function severalQuestions(text: string, lang: Language): readonly [string, ...string[]] {
  const tokens = TOKENIZERS[lang](text);
  const beginnings = tokens.flatMap(({ word }, place) => {
    const joined =
      isAnd(word, lang) && tokens.slice(place + 1, place + 2 + MAX_BETWEEN).some((next) => begins(next.word, lang));
    return place > 0 && (joined || isJoinedArabic(word, lang)) ? [tokens[place]?.start ?? 0] : [];
  });
  const [end, ...others] = beginnings;
  if (end === undefined) return [text];
  const first = text.slice(0, end);
  return [first, ...beginnings.map((start, i) => `${text.slice(start, others[i])} ${first}`)];
}

const isAnd = (word: string, lang: Language) => AND[lang].has(word);

const begins = (word: string, lang: Language) => {
  const asks = QUESTION_WORDS[lang].get(word);
  return asks !== undefined && BEGINNING.has(asks);
};

/** « ومتى » is one word. */
const isJoinedArabic = (word: string, lang: Language) =>
  lang === 'ar' && word.startsWith('و') && begins(word.slice(1), lang);
