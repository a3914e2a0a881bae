import { joinWords, placeInJoined, wholeWords } from '../../text/joined-words.ts';
import { type Language, perLanguage } from '../../text/language.ts';
import type { Term } from '../../text/terms.ts';

/** « La différence entre » two things is told where both are: patterns of folded words parted by single spaces. */
export const DIFFERENCE: Readonly<Record<Language, string>> = {
  fr: 'differences?(?: y a t il| il y a)? entre',
  en: 'differences?(?: (?:is|are) there)? between',
  es: 'diferencias?(?: hay| existen?)? entre',
  ar: '(?:ال)?(?:فرق|فروق) بين',
};

const PATTERNS = perLanguage((lang) => wholeWords([DIFFERENCE[lang]], 'u'));

/** The place in a question of « entre », after which it names what differs; undefined where it asks for no difference. */
export function placeOfBetween(words: readonly Term[], lang: Language): number | undefined {
  const joined = joinWords(words);
  const phrase = PATTERNS[lang].exec(joined);
  return phrase ? placeInJoined(joined, phrase.index + phrase[0].length) : undefined;
}
