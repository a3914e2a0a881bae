import { joinWords, placeInJoined } from '../../text/joined-words.ts';
import type { Language } from '../../text/language.ts';
import type { Term } from '../../text/terms.ts';
import type { AnalyzedText, Evidence, EvidenceKind } from './evidence-kind.ts';
import { EVIDENCE_WORDS } from './evidence-words.ts';
import { findNames } from './name-evidence.ts';
import { findNumbersAndTimes } from './number-evidence.ts';

/**
 * Finds the parts of a sentence that may be the answer to a question of some kind; they overlap freely.
 * @param text a sentence
 * @param terms of the sentence, all of them
 * @param isName whether a stem is mostly written with a capital inside the articles' sentences
 */
export function findEvidence(
  text: string,
  terms: readonly Term[],
  lang: Language,
  isName: (stem: string) => boolean,
): Evidence[] {
  const sentence: AnalyzedText = { text, terms, lang };
  return [
    ...findNumbersAndTimes(sentence),
    ...findNames(sentence, isName),
    ...findEnclosed(sentence, 'quotation', QUOTATION),
    ...findEnclosed(sentence, 'parenthesis', PARENTHESIS),
    ...findWordings(sentence),
    ...findEnumeration(sentence),
  ];
}

const QUOTATION = /[«“"][^»”"]{2,80}[»”"]/gu;
const PARENTHESIS = /\([^)]{2,80}\)/gu;

function findEnclosed({ text, terms }: AnalyzedText, kind: EvidenceKind, pattern: RegExp): Evidence[] {
  const found: Evidence[] = [];
  let to = 0;
  for (const { index, 0: enclosed } of text.matchAll(pattern)) {
    const from = placeAt(terms, index, to);
    to = placeAt(terms, index + enclosed.length, from);
    if (from < to) found.push({ kind, from, to });
  }
  return found;
}

/** Place of the first term that begins at the offset or after it, none before the place `from`. */
function placeAt(terms: readonly Term[], offset: number, from: number): number {
  let place = from;
  while (place < terms.length && (terms[place] as Term).start < offset) place += 1;
  return place;
}

/** Wordings of reasons, definitions, namings and occasions, from the first of each on. */
function findWordings({ terms, lang }: AnalyzedText): Evidence[] {
  const words = joinWords(terms);
  const found: Evidence[] = [];
  for (const kind of ['reason', 'definition', 'naming', 'occasion'] as const) {
    const at = words.search(EVIDENCE_WORDS[lang][kind]);
    if (at >= 0) found.push({ kind, from: placeInJoined(words, at), to: terms.length });
  }
  return found;
}

/** Fewer commas part clauses. */
const ENUMERATION = /(?:[,،;][^,،;]*){3}/u;

function findEnumeration({ text, terms }: AnalyzedText): Evidence[] {
  if (terms.length === 0 || !ENUMERATION.test(text)) return [];
  return [{ kind: 'enumeration', from: 0, to: terms.length }];
}
