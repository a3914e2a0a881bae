import type { Language } from '../../text/language.ts';
import { createSpeller, type Speller } from '../../text/spelling.ts';
import { STOP_WORDS } from '../../text/stopwords.ts';
import { wordSet } from '../../text/word-list.ts';
import { KIND_NOUNS, QUESTION_WORDS } from './question-words.ts';

/** In letters: shorter words are a slip away from too many others. */
const SHORTEST = 4;

/** Which function word is meant by a word with a slip of the keyboard. */
export const FUNCTION_WORD_LIKE: Readonly<Record<Language, Speller>> = {
  fr: createSpeller(STOP_WORDS.fr, SHORTEST),
  en: createSpeller(STOP_WORDS.en, SHORTEST),
  es: createSpeller(STOP_WORDS.es, SHORTEST),
  ar: createSpeller(STOP_WORDS.ar, SHORTEST),
};

/** The same of what questions are framed with: question words, nouns for what kind is asked for, and what says little of its own. */
export const FRAME_WORD_LIKE: Readonly<Record<Language, Speller>> = {
  fr: frameSpeller('fr', 'lieu semaine passé parlé évoqué abordé mentionné publié source sigle'),
  en: frameSpeller('en', 'place week happened mentioned published source mean'),
  es: frameSpeller('es', 'lugar semana significa fuente'),
  ar: frameSpeller('ar', 'الأسبوع'),
};

function frameSpeller(lang: Language, others: string): Speller {
  return createSpeller([...QUESTION_WORDS[lang].keys(), ...KIND_NOUNS[lang].keys(), ...wordSet(others)], SHORTEST);
}
