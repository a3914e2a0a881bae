import type { Language } from '../../text/language.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { FOLLOW_UP_WORDS } from './follow-up-words.ts';
import { type Asking, QUESTION_WORDS } from './question-words.ts';

const AND: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet('et'),
  en: wordSet('and'),
  es: wordSet('y e'),
  ar: wordSet('و'),
};

/** Question words that begin a second question; the others join clauses as often. */
const BEGINNING: ReadonlySet<Asking> = new Set(['who', 'when', 'where', 'quantity', 'why', 'which']);

/** These stand for relative pronouns as often where they have no accent, or mean something else: « ou », « quienes ». */
const UNACCENTED: ReadonlySet<string> = new Set(['ou', 'quienes']);

const HOW_MANY = wordSet('many much');

/** The questions that one question asks, in order: « Qui a ouvert le musée, et quand ? » are two. One question is itself. */
export function severalQuestions(text: string, lang: Language): readonly [string, ...string[]] {
  const tokens = tokenize(text, lang);
  const beginnings = tokens.flatMap(({ word, start }, place) => {
    if (place === 0) return [];
    // « ومتى » asks nothing as one word.
    if (isJoinedArabic(word, lang)) return [start + 1];
    return AND[lang].has(word) && beginsAt(text, tokens, place + 1, lang) ? [start] : [];
  });
  const [first, ...others] = beginnings;
  return [text.slice(0, first), ...beginnings.map((start, i) => text.slice(start, others[i]))];
}

/** A question without its question word, for another one before it: the words of both would be read as one asking and one joining. */
export function withoutAsking(text: string, lang: Language): string {
  const asking = tokenize(text, lang).find(({ word }) => QUESTION_WORDS[lang].has(word));
  const rest = asking ? text.slice(0, asking.start) + text.slice(asking.end) : text;
  return rest.replace('¿', '');
}

/** Whether a question word stands at a place, or after a preposition: « et à quelle heure », "and in which year". */
function beginsAt(text: string, tokens: readonly Token[], place: number, lang: Language): boolean {
  const [first, second] = tokens.slice(place, place + 2);
  if (!first) return false;
  if (begins(first.word, lang))
    return !(UNACCENTED.has(first.word) && text.slice(first.start, first.end).toLowerCase() === first.word);
  // "How" by itself joins clauses: "who came and how they left".
  if (lang === 'en' && first.word === 'how') return HOW_MANY.has(second?.word ?? '');
  // After a preposition "who" is mostly a relative pronoun.
  const isAfterPreposition = second !== undefined && FOLLOW_UP_WORDS[lang].prepositions.has(first.word);
  return isAfterPreposition && begins(second.word, lang) && QUESTION_WORDS[lang].get(second.word) !== 'who';
}

const begins = (word: string, lang: Language) => {
  const asks = QUESTION_WORDS[lang].get(word);
  // « من » is "from" as often.
  return asks !== undefined && BEGINNING.has(asks) && word !== 'من';
};

/** « ومتى » is one word. */
const isJoinedArabic = (word: string, lang: Language) =>
  lang === 'ar' && word.startsWith('و') && begins(word.slice(1), lang);
