import type { Language } from '../../text/language.ts';
import type { Term } from '../../text/terms.ts';
import { wordSet } from '../../text/word-list.ts';

/** Words that, opening a sentence, mostly speak of the one before: pronouns, demonstratives, possessives. */
const PRONOUNS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet('il elle ils elles on lui y ce c cet cette ces cela celui celle ceux son sa ses leur leurs'),
  en: wordSet('he she it they his her its their this that these those such both'),
  // Without its accent, « él » is the article.
  es: wordSet('ella ello ellos ellas se este esta estos estas esto ese esa esos eso dicho dicha su sus'),
  ar: wordSet('هو هي هم وهو وهي هذا هذه ذلك تلك كما وقد وكان وكانت'),
};

/** Whether a sentence leans on the one before: « Elle », "This". */
export function beginsWithPronoun(terms: readonly Term[], lang: Language): boolean {
  return PRONOUNS[lang].has(terms[0]?.word ?? '');
}
