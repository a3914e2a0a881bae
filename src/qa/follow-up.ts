import { detectLanguage, LANGUAGES, type Language } from '../text/language.ts';
import { STOP_WORDS } from '../text/stopwords.ts';
import { createTokenizer } from '../text/tokens.ts';
import { FOLLOW_UP_WORDS } from './follow-up-words.ts';
import { type Asking, KIND_NOUNS, QUESTION_WORDS } from './question-words.ts';

/** In words: a longer question says itself what it is about. */
const MAX_WORDS = 10;

/**
 * Whether a question can only be understood with the one before: « Et en France ? », "why?", "when was he born?", « كم؟ ». In doubt it is
 * a question of its own. Accents and capitals are not needed.
 */
export function isFollowUp(question: string): boolean {
  return languagesOf(question).some((lang) => leans(question, lang));
}

/**
 * Whether a remark asks something: it has a question mark, or begins with a word that asks for a person, time, place, reason or
 * quantity. « Quel dommage » and "how nice" begin with question words too: these count with their mark only.
 */
export function asksSomething(remark: string): boolean {
  if (/[?؟]/u.test(remark) && /[\p{L}\p{N}]/u.test(remark)) return true;
  if (remark.includes('!')) return false;
  return languagesOf(remark).some((lang) => {
    const words = wordsOf(remark, lang);
    const asking = QUESTION_WORDS[lang].get(withoutOpening(words, lang)[0] ?? '');
    return words.length <= MAX_WORDS && asking !== undefined && PLAIN[lang].includes(asking);
  });
}

/** Question words that are hardly anything else at the beginning of a remark; « من » is "from" as well. */
const PLAIN: Readonly<Record<Language, readonly Asking[]>> = {
  fr: ['who', 'when', 'where', 'why', 'quantity'],
  en: ['who', 'when', 'where', 'why'],
  es: ['who', 'when', 'where', 'quantity'],
  ar: ['when', 'where', 'why', 'quantity'],
};

/**
 * The text to search for: the follow-up, whose question word counts, then the question before it, as far as both fit, whole words only.
 * @param max UTF-16 code units; the follow-up is never cut
 */
export function withPrevious(question: string, previous: string, max: number): string {
  const both = `${question} ${previous}`;
  if (both.length <= max) return both;
  return both.slice(0, Math.max(question.length, both.lastIndexOf(' ', max)));
}

/** The languages that a question may be in: a few words often do not tell. */
function languagesOf(question: string): readonly Language[] {
  const lang = detectLanguage(question);
  return lang ? [lang] : LANGUAGES;
}

function leans(question: string, lang: Language): boolean {
  const words = wordsOf(question, lang);
  const rest = withoutOpening(words, lang);
  const { pronouns, impersonal, prepositions, secondPerson } = FOLLOW_UP_WORDS[lang];
  if (words.length === 0 || words.length > MAX_WORDS || words.some((word) => secondPerson.has(word))) return false;
  const content = rest.filter((word) => !STOP_WORDS[lang].has(word) && !prepositions.has(word));
  const asking = rest.map((word) => QUESTION_WORDS[lang].get(word)).find((kind) => kind !== undefined);
  if (rest.length < words.length) return content.length <= (asking ? 1 : 3);
  const isMarked = /[?؟]/u.test(question);
  if (content.length === 0) return asking !== undefined || isMarked;
  if (asking && isBare(content, words, asking, lang)) return true;
  const isFragment = isMarked && !asking && prepositions.has(words[0] ?? '');
  if (isFragment) return content.length <= 2;
  return content.length === 1 && words.some((word) => pronouns.has(word)) && !impersonal.test(words.join(' '));
}

/** « En quelle année ? », "how many people?", "what year?": a question word and its noun, and no verb. */
function isBare(content: readonly string[], words: readonly string[], asking: Asking, lang: Language): boolean {
  const [noun, ...others] = content;
  if (noun === undefined || others.length > 0 || words.length > 3) return false;
  if (asking === 'what') return KIND_NOUNS[lang].has(noun);
  return asking === 'which' || asking === 'quantity' || asking === 'how';
}

/** Folded; in Arabic, with a « and » at the beginning as a word of its own. */
function wordsOf(text: string, lang: Language): string[] {
  const [first = '', ...others] = createTokenizer(lang)(text).map(({ word }) => word);
  if (first === '') return [];
  if (lang !== 'ar' || !/^و./u.test(first)) return [first, ...others];
  const word = first.slice(1);
  const isPrefix =
    [STOP_WORDS, QUESTION_WORDS, KIND_NOUNS].some((known) => known.ar.has(word)) || /^(?:ال|لل|بال)/u.test(word);
  return isPrefix ? ['و', word, ...others] : [first, ...others];
}

/** The words after « et », "and what about". */
function withoutOpening(words: readonly string[], lang: Language): readonly string[] {
  const text = `${words.join(' ')} `;
  const rest = text.replace(FOLLOW_UP_WORDS[lang].opening, '');
  return rest.split(' ').filter((word) => word !== '');
}
