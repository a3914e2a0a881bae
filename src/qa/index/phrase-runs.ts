import type { Language } from '../../text/language.ts';
import type { Term } from '../../text/terms.ts';
import { wordSet } from '../../text/word-list.ts';
import { EVIDENCE_WORDS } from '../evidence/evidence-words.ts';

/** Content words that follow each other, small words of names between them: « Coupe d’Afrique des Nations ». */
export interface PhraseRun {
  /** The sentence that they stand in. */
  readonly text: string;
  /** Without the small words; at least one. */
  readonly terms: readonly Term[];
  /** Whether the first opens the sentence: its capital says nothing. */
  readonly opens: boolean;
}

/** They join two names, and make no name of them. */
const AND = wordSet('et and y e و');
/** A part of a name only behind another small word: « de la ». */
const ARTICLES = wordSet('le la les l the el los las');
/** What may stand between two words of a phrase. */
const GAP = /^[\s\-’']{0,2}$/u;

/** Cuts a sentence at punctuation, at numbers, and at stop words other than those inside names. */
export function phraseRuns(text: string, terms: readonly Term[], lang: Language): readonly PhraseRun[] {
  const { links } = EVIDENCE_WORDS[lang];
  const runs: Term[][] = [];
  let isBroken = true;
  terms.forEach((term, i) => {
    const before = terms[i - 1];
    if (before && !GAP.test(text.slice(before.end, term.start))) isBroken = true;
    if (isContent(term)) {
      if (isBroken) runs.push([term]);
      else runs.at(-1)?.push(term);
      isBroken = false;
    } else if (!links.has(term.word) || AND.has(term.word)) isBroken = true;
    else if (ARTICLES.has(term.word) && !before?.isStopWord) isBroken = true;
  });
  return runs.map((own) => ({ text, terms: own, opens: own[0] === terms[0] }));
}

/** « XIV » is part of a name, « 14 » of none. */
const isContent = ({ isStopWord, isAcronym, isNumber, isCapitalized }: Term): boolean =>
  (!isStopWord || isAcronym) && (!isNumber || isCapitalized);
