import { type Language, perLanguage } from '../../text/language.ts';
import { createSpeller } from '../../text/spelling.ts';
import { STOP_WORDS } from '../../text/stopwords.ts';
import { wordSet } from '../../text/word-list.ts';
import { KIND_NOUNS, QUESTION_WORDS } from './question-words.ts';

/** In letters: shorter words are a slip away from too many others. */
const SHORTEST = 4;

/** What questions are framed with besides question words and nouns for what kind is asked for. */
const FRAMES: Readonly<Record<Language, string>> = {
  fr: 'lieu semaine passé parlé évoqué abordé mentionné publié source sigle',
  en: 'place week happened mentioned published source mean',
  es: 'lugar semana significa fuente',
  ar: 'الأسبوع',
};

/** Which function word is meant by a word with a slip of the keyboard. */
export const FUNCTION_WORD_LIKE = perLanguage((lang) => createSpeller(STOP_WORDS[lang], SHORTEST));

/** The same of the words that questions are framed with. */
export const FRAME_WORD_LIKE = perLanguage((lang) =>
  createSpeller([...QUESTION_WORDS[lang].keys(), ...KIND_NOUNS[lang].keys(), ...wordSet(FRAMES[lang])], SHORTEST),
);
