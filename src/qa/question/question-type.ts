import { joinWords } from '../../text/joined-words.ts';
import type { Language } from '../../text/language.ts';
import { isCountry, isNation } from '../../text/nations.ts';
import type { Term } from '../../text/terms.ts';
import { wordSet } from '../../text/word-list.ts';
import { placeOfBetween } from './difference.ts';
import {
  type Asking,
  KIND_NOUNS,
  type NounKind,
  QUALIFIERS,
  QUESTION_PHRASES,
  QUESTION_WORDS,
} from './question-words.ts';

/**
 * Kinds of answers that are asked for. `thing`: one of the kind that a noun names (« quelle équipe », "which team"); `what`: no noun
 * names the kind; `other`: no question word tells.
 */
export const QUESTION_TYPES = [
  'who',
  'when',
  'where',
  'quantity',
  'why',
  'how',
  'definition',
  'name',
  'thing',
  'what',
  'other',
] as const;

export type QuestionType = (typeof QUESTION_TYPES)[number];

type TypeFlags = Readonly<Record<`is-${QuestionType}`, number>>;

const flagsOf = (asked: QuestionType): TypeFlags =>
  Object.fromEntries(QUESTION_TYPES.map((type) => [`is-${type}`, type === asked ? 1 : 0])) as TypeFlags;

/** For each type, a number for every type: 1 for its own. */
export const TYPE_FLAGS = Object.fromEntries(QUESTION_TYPES.map((type) => [type, flagsOf(type)])) as Readonly<
  Record<QuestionType, TypeFlags>
>;

/** What a question asks for, and the words that tell. */
export interface AskedFor {
  readonly type: QuestionType;
  /** Place of the question word in the terms; -1 if there is none. */
  readonly asking: number;
  /** Place of the head noun, the first content term after the question word; -1 if there is none. */
  readonly head: number;
  /** Whether the head noun only says which type is asked for: « année », "name", "number". */
  readonly isTypeNoun: boolean;
  /** Whether it asks who or what something is: « qui est le maire », "what is the capital", « c'est quoi le prix ». */
  readonly isIdentity: boolean;
}

/**
 * Finds what a question asks for. Accents and capitals are not needed.
 * @param terms of the question, all of them
 * @param text the question, which the terms are offsets into
 */
export function questionType(terms: readonly Term[], text: string, lang: Language): AskedFor {
  const asking = findQuestionWord(terms, text, lang);
  const asks = QUESTION_WORDS[lang].get(terms[asking]?.word ?? '');
  const head = headOf(terms, asking, lang);
  // « Quelle différence entre le maire et le préfet ? » asks for no mayor.
  const isCompared = head > (placeOfBetween(terms, lang) ?? head);
  const isNoKind = isCompared || (asks === undefined && asksWhether(text, lang));
  const noun = isNoKind ? undefined : kindOfHead(terms, head, asking, asks, lang);
  const type = typeOfPhrase(terms, lang) ?? typeOfWords(terms, asking, asks, noun, head, lang);
  const isBare = asks === 'quantity' && BARE_NOUNS.has(terms[head]?.word ?? '');
  const isIdentity = [asking - 1, asking + 1].some((place) => COPULAS[lang].has(terms[place]?.word ?? ''));
  return { type, asking, head, isTypeNoun: noun !== undefined || isBare, isIdentity };
}

/** « Combien de gens », « cuánto dinero »: nouns that need not stand where the number does. */
const BARE_NOUNS = wordSet('gens monde personnes argent temps gente personas dinero tiempo');

/** The first content term after the question word; after adjectives and numbers before it: « la principale cause », "the two men", "which French city", "the king's hat". */
function headOf(terms: readonly Term[], asking: number, lang: Language): number {
  const isQualifier = ({ isNumber, word }: Term) =>
    isNumber || QUALIFIERS[lang].has(word) || (lang === 'en' && isNation(word, lang) && !isCountry(word, lang));
  let head = terms.findIndex((term, place) => place > asking && !term.isStopWord);
  while (head >= 0) {
    const noun = isQualifier(terms[head] as Term) ? head + 1 : lang === 'en' ? behindOwner(terms, head) : head;
    if (noun === head || terms[noun]?.isStopWord !== false) break;
    head = noun;
  }
  return head;
}

/** "What is the king's salary": the place of what is somebody's, the same place where nothing is. */
const behindOwner = (terms: readonly Term[], place: number): number =>
  terms[place + 1]?.word === 's' ? place + 2 : place;

function findQuestionWord(terms: readonly Term[], text: string, lang: Language): number {
  return terms.findIndex(({ word }, place) => {
    const asks = QUESTION_WORDS[lang].get(word);
    return asks !== undefined && !HAS_OTHER_USE[lang](asks, terms, place, text);
  });
}

/** Whether a word that can ask, here does not: a conjunction, a relative pronoun, a preposition. */
type OtherUse = (asks: Asking, terms: readonly Term[], place: number, text: string) => boolean;

const ENGLISH_PRONOUN = /^(?:what|which|who|whom|whose)$/u;
const AUXILIARIES = 'is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must';
const ENGLISH_AUXILIARY = new RegExp(`^(?:${AUXILIARIES})$`, 'u');

const ENGLISH_DOING = /^(?:do|does|did|can|could|will|would|should|must)$/u;

const FRENCH_PARTITIVE = /^(?:une?|des|du)$/u;

const HAS_OTHER_USE: Readonly<Record<Language, OtherUse>> = {
  fr(asks, terms, place, text) {
    if (asks === 'what') return place > 2 && terms[place]?.word !== 'quoi';
    // « Des attaques qui ont échoué »
    if (asks === 'who') return FRENCH_PARTITIVE.test(terms[place - 2]?.word ?? '') && place + 1 < terms.length;
    return asks === 'where' && place > 3 && !isFrenchWhere(terms, place, text);
  },
  en(asks, terms, place) {
    if (asks !== 'when' && asks !== 'where') return false;
    const asksElse = (some: readonly Term[]) => some.some(({ word }) => ENGLISH_PRONOUN.test(word));
    if (place > 4 && asksElse(terms.slice(0, place))) return true;
    return !ENGLISH_AUXILIARY.test(terms[place + 1]?.word ?? '') && asksElse(terms.slice(place + 1));
  },
  // « Cuando llegó, ¿qué dijo? »
  es: (_, terms, place, text) => (terms[place]?.start ?? 0) < text.indexOf('¿'),
  // « من » is also "from": « من أين » asks where.
  ar: (asks, terms, place) => asks === 'who' && (place > 0 || QUESTION_WORDS.ar.has(terms[place + 1]?.word ?? '')),
};

/** « où » and not « ou », even where accents are left out; « ou » joins nothing at the end. */
function isFrenchWhere(terms: readonly Term[], place: number, text: string): boolean {
  if (place === terms.length - 1) return true;
  const { start, end } = terms[place] as Term;
  const before = terms[place - 1]?.word ?? '';
  return /ù/iu.test(text.slice(start, end).normalize('NFC')) || /^(?:d|ou|par|vers|jusqu)$/u.test(before);
}

const WHETHER: Readonly<Record<Language, RegExp>> = {
  fr: /-\s?(?:ils?|elles?|on)(?!\p{L})/iu,
  // "Isn't the king dead?"
  en: new RegExp(`^\\P{L}*(?:${AUXILIARIES})(?:n[’']t)?(?!\\p{L})`, 'iu'),
  // The verb stands first, as it does where nothing is asked.
  es: /(?!)/u,
  ar: /^\P{L}*و?هل(?!\p{L})/u,
};

/** Whether a yes or a no is asked for: « Le roi était-il là ? » asks for no king. */
const asksWhether = (text: string, lang: Language): boolean => WHETHER[lang].test(text);

/** How far after the question word its noun can stand. */
const MAX_DISTANCE = 5;

function kindOfHead(
  terms: readonly Term[],
  head: number,
  asking: number,
  asks: Asking | undefined,
  lang: Language,
): NounKind | undefined {
  const canHaveNoun = asks === undefined || asks === 'which' || asks === 'what' || asks === 'how';
  if (!canHaveNoun || head - asking > MAX_DISTANCE) return undefined;
  // « Est-ce que le roi … », « de quoi les pays … »: only « c’est quoi la date » has a noun that says what kind.
  if (lang === 'fr' && asks === 'what' && !isWhatItIs(terms, asking)) return undefined;
  // "What does the president plan?"
  if (lang === 'en' && asks === 'what' && ENGLISH_DOING.test(terms[asking + 1]?.word ?? '')) return undefined;
  return KIND_NOUNS[lang].get(terms[head]?.word ?? '');
}

/** « C’est quoi la date », « quoi la date » */
const isWhatItIs = (terms: readonly Term[], asking: number): boolean =>
  terms[asking]?.word === 'quoi' && (asking === 0 || COPULAS.fr.has(terms[asking - 1]?.word ?? ''));

function typeOfPhrase(terms: readonly Term[], lang: Language): NounKind | undefined {
  const words = joinWords(terms);
  return QUESTION_PHRASES[lang].find(([, wording]) => wording.test(words))?.[0];
}

function typeOfWords(
  terms: readonly Term[],
  asking: number,
  asks: Asking | undefined,
  noun: NounKind | undefined,
  head: number,
  lang: Language,
): QuestionType {
  switch (asks) {
    case undefined:
      return noun ?? 'other';
    case 'which':
      return noun ?? 'thing';
    case 'what':
      return (
        noun ?? (lang !== 'fr' && (head === asking + 1 || KINDS.has(terms[asking + 1]?.word ?? '')) ? 'thing' : 'what')
      );
    case 'who':
      // « Qu'est-ce qui »
      if (lang === 'fr' && terms[asking - 1]?.word === 'ce') return 'what';
      return isOnlyName(terms, asking, lang) ? 'definition' : 'who';
    default:
      return asks;
  }
}

/** "What kind of music": the noun behind says what is asked for. */
const KINDS = wordSet('kind kinds sort sorts type types clase clases género tipo tipos أنواع نوع');

/** « Qui est Marie Curie ? » asks who that is, and for no name. */
function isOnlyName(terms: readonly Term[], asking: number, lang: Language): boolean {
  const [copula, ...name] = terms.slice(asking + 1);
  const isName = name.length > 0 && name.every(({ isCapitalized, isStopWord }) => isCapitalized || isStopWord);
  return isName && COPULAS[lang].has(copula?.word ?? '') && name[0]?.isStopWord === false;
}

const COPULAS: Readonly<Record<Language, ReadonlySet<string>>> = {
  // « Qui es le maire », « c qui le maire » are common slips.
  fr: wordSet('est es c était sont étaient'),
  // "What’s" is two words.
  en: wordSet('is s was are were'),
  es: wordSet('es era son eran'),
  ar: wordSet('هو هي كان كانت'),
};
