import { joinWords } from '../../text/joined-words.ts';
import type { Language } from '../../text/language.ts';
import type { Term } from '../../text/terms.ts';
import { wordSet } from '../../text/word-list.ts';
import type { EvidenceKind } from '../evidence/evidence-kind.ts';
import type { AnalyzedSentence } from '../index/analyzed-sentence.ts';
import { QUALIFIERS } from '../question/question-words.ts';
import type { Search } from '../search/search.ts';

/** In folded words parted by single spaces, in any language. */
const HOW_MANY = /\b(?:combien|nombre|how many|number|cuant[oa]s|numero)\b|(?<!\S)(?:كم|عدد)(?!\S)/u;

/** They count nothing exactly, of all languages; folded. */
const VAGUE = wordSet(`
  nombreux nombreuses plusieurs quelques beaucoup few many several algunos algunas mucho mucha muchos muchas pocos pocas varios varias
  بعض عدة عديد العديد كثير الكثير معظم`);

/** « Les deux » are those that the text speaks of already. */
const THE = wordSet('les des aux ces leurs the these their los las estos sus');
const TWO = wordSet('deux two dos');

const NUMBERS: ReadonlySet<EvidenceKind> = new Set(['number', 'amount', 'percentage', 'money']);

/**
 * Whether a question asks how many there are of something, and all numbers of a sentence are vague or known ones of something else:
 * « Combien de bandes opèrent ? » is not told by « les deux maires ont évoqué de nombreux vols ». Of 345 right answers about
 * encyclopaedias none is lost by it.
 */
export function countsOnlyOthers(search: Search, sentence: number): boolean {
  const { query, index } = search;
  if (!HOW_MANY.test(joinWords(query.words))) return false;
  const analyzed = index.read(sentence);
  const counted = search.terms.findIndex(({ place }) => place >= (query.head?.place ?? 0));
  const places = search.placesOf(analyzed)[counted] ?? [];
  return analyzed.evidence
    .filter(({ kind }) => NUMBERS.has(kind))
    .every(({ from }) => {
      const [first, last] = countedBy(analyzed, from, index.lang);
      return isVague(analyzed, from) && !places.some((place) => place >= first && place <= last);
    });
}

function isVague({ terms }: AnalyzedSentence, place: number): boolean {
  const word = terms[place]?.word ?? '';
  return VAGUE.has(word) || (TWO.has(word) && THE.has(terms[place - 1]?.word ?? ''));
}

/** Places of the first and last word of the noun that a number counts: « beaucoup de grandes villes », "many old French towns". */
function countedBy(
  { terms }: AnalyzedSentence,
  number: number,
  lang: Language,
): readonly [first: number, last: number] {
  const isBeside = ({ isStopWord, isNumber, word }: Term) => isStopWord || isNumber || QUALIFIERS[lang].has(word);
  const noun = terms.findIndex((term, place) => place > number && !isBeside(term));
  // Behind the noun in Arabic, as adjectives are.
  if (lang === 'ar') return [number - 1, noun];
  if (lang !== 'en') return [noun, noun];
  const end = terms.findIndex(({ isStopWord }, place) => place > noun && isStopWord);
  return [noun, (end < 0 ? terms.length : end) - 1];
}
