import type { Language } from '../../text/language.ts';
import type { AnalyzedSentence } from '../index/analyzed-sentence.ts';
import { SUMMARY_WORDS } from './summary-words.ts';

/** Words looked at: the longest connectives have three. */
const OPENING = 4;

/** Whether a sentence is not to be understood without the one before: « Elle », « Cette mesure », « En effet », the end of a quotation. */
export function leansBack(text: string, { terms, leansBack }: AnalyzedSentence, lang: Language): boolean {
  const opening = terms.slice(0, OPENING).map(({ word }) => `${word} `);
  return leansBack || SUMMARY_WORDS[lang].connective.test(opening.join('')) || !isBalanced(text);
}

/** Whether every quotation mark has its other one. */
function isBalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/«/gu) === count(/»/gu) && count(/“/gu) === count(/”/gu) && count(/(?<!\p{Nd})"/gu) % 2 === 0;
}
