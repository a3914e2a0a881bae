import type { Language } from '../../text/language.ts';
import { isSlip } from '../../text/slips.ts';
import { wordSet } from '../../text/word-list.ts';
import { KIND_NOUNS, QUESTION_WORDS } from './question-words.ts';

/** Shorter words are one slip away from too many others. */
const SHORTEST = 4;

/** What questions are framed with: question words, nouns for what kind is asked for, and what says little of its own. */
const FRAME_WORDS: Readonly<Record<Language, readonly string[]>> = {
  fr: frameWords('fr', 'lieu semaine passé parlé évoqué abordé mentionné publié source sigle'),
  en: frameWords('en', 'place week happened mentioned published source mean'),
  es: frameWords('es', 'lugar semana significa fuente'),
  ar: frameWords('ar', 'الأسبوع'),
};

function frameWords(lang: Language, others: string): readonly string[] {
  const words = [...QUESTION_WORDS[lang].keys(), ...KIND_NOUNS[lang].keys(), ...wordSet(others)];
  return words.filter(({ length }) => length >= SHORTEST);
}

/**
 * The word that a question is framed with and that is meant by one with a slip of the keyboard: « quelle vile », "wht yaer". Nobody
 * errs in the first letter. @param written folded
 */
export const frameWordOf = (written: string, lang: Language): string | undefined =>
  written.length < SHORTEST - 1
    ? undefined
    : FRAME_WORDS[lang].find((meant) => meant[0] === written[0] && isSlip(written, meant));
