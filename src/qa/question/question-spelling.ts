import type { Language } from '../../text/language.ts';
import { asStopWord, type Term } from '../../text/terms.ts';
import { wordFamilies } from '../../text/word-list.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { FRAME_WORD_LIKE, FUNCTION_WORD_LIKE } from './meant-words.ts';

/** Function words, each followed by how people write it in a chat, or say it in a dialect. */
const CHAT_SPELLINGS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  fr: wordFamilies(`
    qui ki, que ke keske kesk kesske eske esk esque esceque esseque quil quils, quoi koi, quel kel, quelle kelle, quels kels, quelles kelles,
    quand kan kand qd, comment cmt komen koman coment, pourquoi pk pq pkoi pourkoi prk prq, combien cb cbien kombien cmb,
    j jai, a ya, il til, ils tils, un dun quun, une quune, on lon quon, dans ds, pour pr, avec avc avk, tout tt, pas pa, beaucoup bcp, toujours tjs
    tjrs, appelle sapelle sappelle sapel sappel, parce pcq parske, quelque qq, aujourd ajd auj, etait etai cetai, pendant pdt,
    meme mm, maintenant mtn, nous ns, temps tps temp`),
  en: wordFamilies(`
    what wat wut wht whats, who whos, where wheres, when wen whens, why whys, how hows, which wich, it its, that thats,
    not dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt hasnt havent`),
  es: wordFamilies(
    'que q k ke, quien kien, cuando cdo cnd kuando, donde dnd, como komo, porque xq pq xk porq, cuanto kuanto',
  ),
  ar: wordFamilies(`
    من شكون مين منو, متى امتى إمتى فوقاش وقتاش, أين فين وين فاين, لماذا علاش ليش ليه, كيف كيفاش ازاي إزاي شلون, كم شحال قديش,
    ماذا شنو اشنو اش ايش شو, أي اشمن شمن, هل واش`),
};

/**
 * The terms of a question, spelled as dictionaries have them where it is written as in a chat: question words (« ki », "wat"),
 * French words without their apostrophe (« larticle »), and words that questions are made of with a slip of the keyboard (« quelel »,
 * « vile » for « ville »).
 * What the articles or the glossary have is meant as it is written, and what is much like a word of the articles is left to those
 * who look that up.
 * @param text the question, which the terms are offsets into
 * @param lang what it is asked in
 */
export function respelled(terms: readonly Term[], text: string, lang: Language, index: SpellingIndex): readonly Term[] {
  const isAsWritten = (term: Term, place: number) =>
    term.isStopWord ||
    term.isNumber ||
    term.isAcronym ||
    (term.isCapitalized && place > 0) ||
    isKnown(term, lang, index);
  return terms.flatMap((term, place) => {
    if (isAsWritten(term, place)) return term;
    // One letter is itself: « elle é venue ».
    const inChat = term.word.length === 1 ? term.word : CHAT_SPELLINGS[lang].get(term.word);
    if (inChat !== undefined) return asStopWord({ ...term, word: inChat });
    return withApostrophe(term, text, lang, index) ?? meantBy(term, lang, index);
  });
}

type SpellingIndex = Pick<SearchIndex, 'analyze' | 'translate' | 'vocabulary'>;

const isKnown = ({ word, stem }: Term, lang: Language, { translate, vocabulary }: SpellingIndex): boolean =>
  vocabulary.termOfStem(stem) !== undefined || translate(word, lang).length > 0;

/** How much like a word of the articles it is at most. */
const likeness = ({ word, stem }: Term, { vocabulary }: SpellingIndex): number =>
  vocabulary.nearTerms(word, stem, false)[0]?.similarity ?? 0;

/** More than this much alike an unknown word and one of the articles are one, with a typing error. */
const LIKELY = 0.8;

/** « l’ », « d’ », « qu’ » … before a vowel. */
const ELISION = /^(?:[cdjlmnst]|qu)(?=[aeiouyh]\p{L}{2})/u;

/** « Larticle », « cetait », and « despionage » with an error, as two words. */
function withApostrophe(
  term: Term,
  text: string,
  lang: Language,
  index: SpellingIndex,
): readonly [Term, Term] | undefined {
  const elision = lang === 'fr' ? (ELISION.exec(term.word)?.[0] ?? '') : '';
  const start = term.start + elision.length;
  const [noun] = elision === '' ? [] : index.analyze(text.slice(start, term.end));
  if (!noun) return undefined;
  const isMeant =
    noun.isStopWord || isKnown(noun, lang, index) || likeness(noun, index) > Math.max(LIKELY, likeness(term, index));
  return isMeant ? [asStopWord({ ...term, word: elision, end: start }), { ...noun, start, end: term.end }] : undefined;
}

/** A term as it is meant where a word that questions are made of is written with a slip of the keyboard. */
function meantBy(term: Term, lang: Language, index: SpellingIndex): Term {
  const functionWord = FUNCTION_WORD_LIKE[lang](term.word);
  if (functionWord !== undefined) return asStopWord({ ...term, word: functionWord });
  const word = likeness(term, index) < LIKELY ? FRAME_WORD_LIKE[lang](term.word) : undefined;
  const [meant] = word === undefined ? [] : index.analyze(word);
  return meant ? { ...meant, start: term.start, end: term.end } : term;
}
