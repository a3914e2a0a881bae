import type { Language } from '../../text/language.ts';
import { STOP_WORDS } from '../../text/stopwords.ts';
import type { Term } from '../../text/terms.ts';
import { wordSet } from '../../text/word-list.ts';

const NEGATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet('ne n pas jamais aucun aucune sans non ni sauf'),
  en: wordSet(`
    not t never no none without nor neither isn wasn didn doesn aren weren hasn haven couldn wouldn cannot unable except
    other`),
  es: wordSet('no nunca sin ningún ninguna ni jamás excepto'),
  ar: wordSet('لا لم لن ليس ليست غير دون بدون'),
};

/** Whether a text denies or excepts something; « né » is no « ne », though it is folded to it. */
export const isNegated = (terms: readonly Term[], lang: Language): boolean =>
  terms.some(({ word, isStopWord }) => NEGATIONS[lang].has(word) && (isStopWord || !STOP_WORDS[lang].has(word)));
