import type { Language } from '../../text/language.ts';
import { isSlip } from '../../text/slips.ts';
import { STOP_WORDS } from '../../text/stopwords.ts';
import { asStopWord, type Term } from '../../text/terms.ts';
import { wordFamilies } from '../../text/word-list.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { frameWordOf } from './frame-words.ts';

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
 * function words with a slip of the keyboard (« quelel ») or of one letter, French words without their apostrophe (« larticle »). What the articles
 * or the glossary have is meant as it is written.
 * @param text the question, which the terms are offsets into
 * @param lang what it is asked in
 */
export function respelled(
  terms: readonly Term[],
  text: string,
  lang: Language,
  { analyze, translate, vocabulary }: Pick<SearchIndex, 'analyze' | 'translate' | 'vocabulary'>,
): readonly Term[] {
  const isKnown = ({ word, stem }: Term) =>
    vocabulary.termOfStem(stem) !== undefined || translate(word, lang).length > 0;
  const likeness = ({ word, stem }: Term) => vocabulary.nearTerms(word, stem, false)[0]?.similarity ?? 0;
  // « larticle », « cetait », and « despionage » with an error.
  const isMeant = (noun: Term, whole: Term) =>
    noun.isStopWord || isKnown(noun) || likeness(noun) > Math.max(LIKELY, likeness(whole));
  const isAsWritten = (term: Term, place: number) =>
    term.isStopWord || term.isNumber || term.isAcronym || (term.isCapitalized && place > 0) || isKnown(term);
  function framingOf(term: Term): Term | undefined {
    const meant = likeness(term) < LIKELY ? frameWordOf(term.word, lang) : undefined;
    const [framing] = meant === undefined ? [] : analyze(meant);
    return framing && { ...framing, start: term.start, end: term.end };
  }
  return terms.flatMap((term, place) => {
    if (isAsWritten(term, place)) return term;
    const functionWord = functionWordOf(term.word, lang);
    if (functionWord !== undefined) return asStopWord({ ...term, word: functionWord });
    const framing = framingOf(term);
    if (framing) return framing;
    const elision = lang === 'fr' ? (ELISION.exec(term.word)?.[0] ?? '') : '';
    const start = term.start + elision.length;
    const [noun] = elision === '' ? [] : analyze(text.slice(start, term.end));
    if (!noun || !isMeant(noun, term)) return term;
    return [asStopWord({ ...term, word: elision, end: start }), { ...noun, start, end: term.end }];
  });
}

/** The function word that is meant by a word; one letter is itself: « elle é venue ». */
const functionWordOf = (word: string, lang: Language): string | undefined =>
  word.length === 1 ? word : (CHAT_SPELLINGS[lang].get(word) ?? slipOf(word, lang));

/** « l’ », « d’ », « qu’ » … before a vowel. */
const ELISION = /^(?:[cdjlmnst]|qu)(?=[aeiouyh]\p{L}{2})/u;

/** More than this much alike an unknown word and one of the articles are one, with a typing error. */
const LIKELY = 0.8;

/** Shorter words are one slip away from too many others. */
const SHORTEST = 5;

function slipOf(written: string, lang: Language): string | undefined {
  if (written.length < SHORTEST) return undefined;
  for (const meant of STOP_WORDS[lang]) {
    // Nobody errs in the first letter.
    if (meant.length >= SHORTEST && meant[0] === written[0] && isSlip(written, meant)) return meant;
  }
  return undefined;
}
