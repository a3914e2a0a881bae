import { joinWords } from '../../text/joined-words.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Query } from '../question/query.ts';
import type { Search } from '../search/search.ts';
import { FIELDS, type Field } from './field-words.ts';

/**
 * Whether a question asks for what is told with words of its own only, and the passage of the sentence has none: « Qui a gagné la
 * coupe ? » is not told by where it will be played. Of the right answers to such questions about encyclopaedias (PIAF, SQuAD, XQuAD)
 * one in 104 was in a passage without such a word, of the wrong ones 9 in 44, and of what was found for questions without an answer
 * 13 in 37. « Combien gagne un gardien ? » and « pourquoi gagne-t-il en influence ? » are other matters.
 */
export const lacksField = ({ query, index }: Search, sentence: number): boolean =>
  FIELDS.some((field) => isAsked(field, query) && !isTold(field, sentence, index));

function isAsked(field: Field, { type, words, lang }: Query): boolean {
  if (!field.types.has(type)) return false;
  const { asking, phrases } = field[lang];
  // « Marie Curie », « le Stade rennais » are names, where not all is in capitals.
  const isShouted = words.every(({ isCapitalized, isNumber }) => isCapitalized || isNumber);
  const common = words.filter(({ isCapitalized }, place) => !isCapitalized || place === 0 || isShouted);
  return common.some(({ word }) => asking.has(word)) || phrases?.test(joinWords(common)) === true;
}

function isTold(field: Field, sentence: number, index: SearchIndex): boolean {
  const telling = new Set(index.analyze(field[index.lang].telling).map(({ stem }) => stem));
  const { first = 0, last = 0 } = index.passages[index.passageOf[sentence] as number] ?? {};
  for (let one = first; one < last; one++) {
    if (index.read(one).terms.some((term) => telling.has(term.stem))) return true;
    if (field.shown?.test(index.sentences[one]?.text ?? '')) return true;
  }
  return false;
}
