import type { Term } from './terms.ts';

/** عبد الله, Abdallah: in Latin letters such a name is one word. */
const SERVANT = 'عبد';
const ARTICLE = 'ال';

/** The terms of an Arabic text, with each عبد and the name behind it as one, as it is written in Latin letters. */
export function withJoinedNames(terms: readonly Term[]): readonly Term[] {
  return terms.flatMap((term, place) => {
    const next = terms[place + 1];
    if (term.word === SERVANT && next?.word.startsWith(ARTICLE)) {
      const word = term.word + next.word;
      return { ...next, start: term.start, word, stem: word, isStopWord: false, form: -1 };
    }
    return terms[place - 1]?.word === SERVANT && term.word.startsWith(ARTICLE) ? [] : term;
  });
}
