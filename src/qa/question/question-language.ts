import { detectLanguage, LANGUAGES, type Language } from '../../text/language.ts';
import type { Term } from '../../text/terms.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** A single word may be in the dictionary of several languages. */
const LEAST = 2;

/**
 * The language a question is in. Where its script and its function words do not tell ("World Cup 2030 hosts?"), another
 * than the articles' whose dictionary has more of its words: that which has most.
 * @param terms of the question, as the articles' language has them
 */
export function questionLanguage(
  text: string,
  terms: readonly Term[],
  { lang, translate, vocabulary }: Pick<SearchIndex, 'lang' | 'translate' | 'vocabulary'>,
): Language {
  const detected = detectLanguage(text);
  if (detected) return detected;
  const words = terms.filter(({ isStopWord, isNumber }) => !isStopWord && !isNumber);
  const isKnownIn = (asked: Language, { word, stem }: Term) =>
    translate(word, asked).length > 0 || (asked === lang && vocabulary.termOfStem(stem) !== undefined);
  const countOf = (asked: Language) => words.filter((term) => isKnownIn(asked, term)).length;
  let most = { asked: lang, count: Math.max(LEAST - 1, countOf(lang)) };
  for (const asked of LANGUAGES) {
    const count = countOf(asked);
    if (count > most.count) most = { asked, count };
  }
  return most.asked;
}
