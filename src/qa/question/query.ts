import { withJoinedNames } from '../../text/joined-names.ts';
import type { Language } from '../../text/language.ts';
import { STOP_WORDS } from '../../text/stopwords.ts';
import { asStopWord, isNoStopWord, type Term } from '../../text/terms.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { askedDimension, type Dimension } from './dimension.ts';
import { withoutEmptyPhrases } from './empty-phrases.ts';
import { questionLanguage } from './question-language.ts';
import { respelled } from './question-spelling.ts';
import { type QuestionType, questionType } from './question-type.ts';
import { withoutIntroduction } from './self-introduction.ts';
import { withoutSmallTalk } from './small-talk.ts';

/** A term of a question. */
export interface QueryTerm extends Pick<Term, 'word' | 'stem' | 'isNumber' | 'isCapitalized'> {
  /** Its place among all terms of the question. */
  readonly place: number;
  /** Whether it is the noun that the question asks for: « quelle équipe », "which team". */
  readonly isHead: boolean;
  /** Stems of what it may be in the articles' language, where the question is in another; empty where unknown. */
  readonly translations: readonly string[] | undefined;
}

/** A question, analysed as the articles' language is. */
export interface Query {
  /** All terms, stop words too, in the order asked. */
  readonly words: readonly Term[];
  /** Distinct content terms, in the order asked; none where all are stop words. */
  readonly terms: readonly QueryTerm[];
  /** The noun that the question asks for: « quelle équipe ». */
  readonly head: QueryTerm | undefined;
  /** The same noun, where it only says what kind is asked for (« quelle année »): then it is left out of `terms`. */
  readonly typeTerm: QueryTerm | undefined;
  readonly type: QuestionType;
  /** Whether it asks who or what something is. */
  readonly isIdentity: boolean;
  /** What is measured, where a question of how much says so, and whether it asks since when. */
  readonly dimension: Dimension | undefined;
  /** What it is asked in; words are translated where the articles are in another language. */
  readonly lang: Language;
}

/** The most terms of a question that are searched for: what is longer is noise. */
const MAX_TERMS = 40;

/** Reads a question; in another language than the articles', its own language's stop words and question words count. */
export function parseQuery(
  text: string,
  index: Pick<SearchIndex, 'analyze' | 'lang' | 'translate' | 'vocabulary'>,
): Query {
  const { analyze, lang, translate, vocabulary } = index;
  const analyzed = analyze(text);
  const asked = questionLanguage(text, analyzed, index);
  const translationsOf = (word: string) =>
    asked === lang ? undefined : translate(word, asked).flatMap((one) => analyze(one)[0]?.stem ?? []);
  const read = asked === lang ? analyzed : withStopWords(analyzed, text, asked);
  const named = asked === 'ar' && lang !== 'ar' ? withJoinedNames(read) : read;
  const said = withoutSmallTalk(respelled(named, text, asked, index), asked);
  const isKnown = ({ word, stem, isStopWord }: Term) =>
    !isStopWord && [stem, ...(translationsOf(word) ?? [])].some((one) => vocabulary.termOfStem(one) !== undefined);
  const words = withoutEmptyPhrases(withoutIntroduction(said, text, asked, isKnown), text, asked);
  const { type, asking, head, isTypeNoun, isIdentity } = questionType(words, text, asked);
  const terms = new Map<string, QueryTerm>();
  words.forEach(({ word, stem, isStopWord, isNumber, isCapitalized }, place) => {
    if (isStopWord || place === asking) return;
    const isHead = place === head;
    const before = terms.get(stem);
    // « Les deux pays ont signé, mais quel pays a refusé ? »
    if (before && isHead) terms.set(stem, { ...before, isHead });
    if (before) return;
    terms.set(stem, { word, stem, isNumber, isCapitalized, place, isHead, translations: translationsOf(word) });
  });
  const content = [...terms.values()];
  const noun = content.find(({ isHead }) => isHead);
  const typeTerm = isTypeNoun && content.length > 1 ? noun : undefined;
  return {
    words,
    terms: content.filter((term) => term !== typeTerm).slice(0, MAX_TERMS),
    head: noun,
    typeTerm,
    type,
    isIdentity,
    dimension: askedDimension(words, type, asked),
    lang: asked,
  };
}

/** The terms of a text, of which those that another language has as stop words are stop words too. */
function withStopWords(terms: readonly Term[], text: string, lang: Language): readonly Term[] {
  // An acronym may be spelled as a stop word of the other language is: CAN. Where all is in capitals, nothing tells one.
  const hasAcronyms = /\p{Ll}/u.test(text);
  return terms.map((term) => {
    const isWord =
      !term.isNumber && !isNoStopWord(text.slice(term.start, term.end)) && !(hasAcronyms && term.isAcronym);
    const isNewStopWord = !term.isStopWord && isWord && STOP_WORDS[lang].has(term.word);
    return isNewStopWord ? asStopWord(term) : term;
  });
}
