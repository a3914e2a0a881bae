import { joinWords } from '../../text/joined-words.ts';
import type { Language } from '../../text/language.ts';
import type { Token } from '../../text/tokens.ts';

/** How people say who asks, in folded words parted by single spaces; « le roi est ici » speaks of somebody else. */
const INTRODUCTION: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:moi )?je suis |^(?!.*\b(?:dont|on|qu[ei]?)\b).*(?<!\b(?:est|sont|etait|etaient)) ici$/u,
  en: /^(?:i m|i am|im) |(?<!\b(?:is|are|was|were)) here$/u,
  es: /^soy |(?<!\b(?:esta|estan|estaba|estaban)) aqui$/u,
  ar: /^انا | هنا$/u,
};

/** How people speak of what they do, before a colon: « Je cherche un nom pour mon exposé : … » */
const OF_ONESELF: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:je|j|moi|mon|ma|mes)\b/u,
  en: /\b(?:i|my|me)\b/u,
  es: /\b(?:yo|mi|mis|me|estoy|tengo)\b/u,
  ar: /(?<!\S)(?:انا|عندي|لدي|اريد|ابحث|اكتب|قرات)(?!\S)/u,
};

const PAUSE = /[,:.!;،؛]/u;

/** In words: what is longer says something else, too. */
const LONGEST = 8;

/**
 * The words of a question behind what the asker says of himself: « Retraité ici : qui … ? », "I'm a student, when …?" With a word
 * of it that the articles have it may be what is asked: "I live abroad, how can I vote?"
 */
export function withoutIntroduction<Word extends Token>(
  words: readonly Word[],
  text: string,
  lang: Language,
  isKnown: (word: Word) => boolean,
): readonly Word[] {
  const last = words.findIndex(({ end }, place) => PAUSE.test(text.slice(end, words[place + 1]?.start ?? end)));
  const said = words.slice(0, last + 1);
  const isAnnounced = text.slice(said.at(-1)?.end, words[last + 1]?.start).includes(':');
  const isIntroduction =
    said.length <= LONGEST &&
    (INTRODUCTION[lang].test(joinWords(said)) ||
      (isAnnounced && OF_ONESELF[lang].test(joinWords(said)) && !hasName(said, text)));
  return isIntroduction && !said.some(isKnown) ? words.slice(last + 1) : words;
}

/** « Ma Rainey : qui l’a écrit ? » asks of something: a capital behind the first word; "I" is none. */
const hasName = (said: readonly Token[], text: string): boolean =>
  /\p{Lu}\p{L}/u.test(text.slice(said[0]?.end, said.at(-1)?.end));
