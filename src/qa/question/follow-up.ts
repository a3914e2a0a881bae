import { detectLanguage, LANGUAGES, type Language } from '../../text/language.ts';
import { STOP_WORDS } from '../../text/stopwords.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { FOLLOW_UP_WORDS } from './follow-up-words.ts';
import { type Asking, KIND_NOUNS, QUESTION_WORDS } from './question-words.ts';
import { withoutSmallTalk } from './small-talk.ts';

/** In words: a longer question says itself what it is about. */
const MAX_WORDS = 10;

/** How a question leans on the one before: it asks the same of something else (« Et en France ? »), or more of the same ("why?"). */
export type FollowUp = 'something-else' | 'more';

/**
 * How a question leans on the one before, where it can only be understood with it: « Et en France ? », "why?", "when was he born?",
 * « كم؟ ». Undefined for a question of its own, and in doubt. Accents and capitals are not needed.
 */
export function readFollowUp(question: string): FollowUp | undefined {
  for (const lang of languagesOf(question)) {
    const followUp = leans(question, lang);
    if (followUp) return followUp;
  }
  return undefined;
}

/**
 * Whether a remark asks something: it has a question mark, or begins with a word that asks for a person, time, place, reason or
 * quantity. « Quel dommage » and "how nice" begin with question words too: these count with their mark only.
 */
export function asksSomething(remark: string): boolean {
  if (/[?؟]/u.test(remark) && /[\p{L}\p{N}]/u.test(remark)) return true;
  if (remark.includes('!')) return false;
  return languagesOf(remark).some((lang) => {
    // « Merci quand même » asks nothing: what is said around a question is left in.
    const words = wordsOf(tokenize(remark, lang), lang);
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
 * The text to search for: the follow-up, whose question word counts, then the question before it without its greeting, as far as
 * both fit, whole words only.
 * @param max UTF-16 code units; the follow-up is never cut
 */
export function withPrevious(question: string, previous: string, max: number): string {
  const both = `${question} ${withoutGreeting(previous)}`;
  if (both.length <= max) return both;
  return both.slice(0, Math.max(question.length, both.lastIndexOf(' ', max)));
}

/** A question from where it asks: its « bonjour » amid another question would be searched for. */
function withoutGreeting(question: string): string {
  const lang = detectLanguage(question);
  const [first] = lang ? withoutSmallTalk(tokenize(question, lang), lang) : [];
  return question.slice(first?.start ?? 0);
}

/** The languages that a question may be in: a few words often do not tell. */
function languagesOf(question: string): readonly Language[] {
  const lang = detectLanguage(question);
  return lang ? [lang] : LANGUAGES;
}

/** What of a question tells whether it leans. */
interface Shape {
  readonly words: readonly string[];
  /** Those that say what it is about, « et » at the beginning aside. */
  readonly content: readonly string[];
  readonly asking: Asking | undefined;
  /** Whether it begins with « et », "what about". */
  readonly isOpened: boolean;
  readonly isMarked: boolean;
}

function leans(question: string, lang: Language): FollowUp | undefined {
  const shape = shapeOf(question, lang);
  const { length } = shape.words;
  const isToBot = shape.words.some((word) => FOLLOW_UP_WORDS[lang].secondPerson.has(word));
  if (length === 0 || length > MAX_WORDS || isToBot) return undefined;
  if (asksMore(shape, lang)) return 'more';
  return asksOfSomethingElse(shape, lang) ? 'something-else' : undefined;
}

function shapeOf(question: string, lang: Language): Shape {
  const words = saidIn(question, lang);
  const rest = withoutOpening(words, lang);
  return {
    words,
    content: rest.filter((word) => !STOP_WORDS[lang].has(word) && !FOLLOW_UP_WORDS[lang].prepositions.has(word)),
    asking: rest.map((word) => QUESTION_WORDS[lang].get(word)).find((kind) => kind !== undefined),
    isOpened: rest.length < words.length,
    isMarked: /[?؟]/u.test(question),
  };
}

function asksMore({ words, content, asking, isOpened, isMarked }: Shape, lang: Language): boolean {
  const [noun, ...others] = content;
  if (noun === undefined) return isOpened || isMarked || asking !== undefined;
  if (others.length > 0) return false;
  if (asking && (isOpened || (words.length <= 3 && asksForNoun(asking, noun, lang)))) return true;
  const { pronouns, impersonal } = FOLLOW_UP_WORDS[lang];
  return !isOpened && words.some((word) => pronouns.has(word)) && !impersonal.test(words.join(' '));
}

function asksOfSomethingElse({ words, content, asking, isOpened, isMarked }: Shape, lang: Language): boolean {
  if (asking) return false;
  if (isOpened) return content.length <= 3;
  return isMarked && FOLLOW_UP_WORDS[lang].prepositions.has(words[0] ?? '') && content.length <= 2;
}

/** « En quelle année ? », "how many people?", "what year?": of three words, there is no verb. */
function asksForNoun(asking: Asking, noun: string, lang: Language): boolean {
  if (asking === 'what') return KIND_NOUNS[lang].has(noun);
  return asking === 'which' || asking === 'quantity' || asking === 'how';
}

/** The words without greetings, thanks and the like; « et » before a question is among these, but tells that it leans. */
function saidIn(question: string, lang: Language): string[] {
  const tokens = tokenize(question, lang);
  const said = withoutSmallTalk(tokens, lang);
  const before = tokens.filter(({ start }) => start < (said[0]?.start ?? 0));
  const joining = before.find(({ word }) => FOLLOW_UP_WORDS[lang].opening.test(`${word} `));
  return wordsOf(joining ? [joining, ...said] : said, lang);
}

/** Folded; in Arabic, with a « and » at the beginning as a word of its own. */
function wordsOf(tokens: readonly Token[], lang: Language): string[] {
  const [first = '', ...others] = tokens.map(({ word }) => word);
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
