import type { AnalyzedText, Evidence } from './evidence-kind.ts';
import { ATTACHED, EVIDENCE_WORDS } from './evidence-words.ts';

/**
 * Names, known by their capitals: of persons, places, anything. Arabic has none: only what follows a title is found there.
 * @param isName whether a stem is mostly written with a capital inside the articles' sentences: tells whether a sentence's first
 *   word is a name
 */
export function findNames(sentence: AnalyzedText, isName: (stem: string) => boolean): Evidence[] {
  if (sentence.lang === 'ar') return afterTitles(sentence);
  const found: Evidence[] = [];
  for (let from = 0; from < sentence.terms.length; ) {
    const to = nameEnd(sentence, from, isName);
    if (to > from) found.push(...ofName(sentence, from, to));
    from = Math.max(to, from + 1);
  }
  return found;
}

/** A title and at most two words after it. */
function afterTitles({ terms, lang }: AnalyzedText): Evidence[] {
  const { titles } = EVIDENCE_WORDS[lang];
  return terms.flatMap(({ word }, from) =>
    titles.has(word) ? [{ kind: 'person' as const, from, to: Math.min(terms.length, from + 3) }] : [],
  );
}

/** Where the name that begins here ends; `from` itself if none does. */
function nameEnd(sentence: AnalyzedText, from: number, isName: (stem: string) => boolean): number {
  if (!isNamePart(sentence, from, isName)) return from;
  const { links } = EVIDENCE_WORDS[sentence.lang];
  const goesOn = (place: number) => isAttached(sentence, place) && isNamePart(sentence, place, isName);
  let to = from + 1;
  for (;;) {
    if (goesOn(to)) to += 1;
    else if (links.has(sentence.terms[to]?.word ?? '') && isAttached(sentence, to) && goesOn(to + 1)) to += 2;
    else return to;
  }
}

function isNamePart(sentence: AnalyzedText, place: number, isName: (stem: string) => boolean): boolean {
  const term = sentence.terms[place];
  if (!term?.isCapitalized || EVIDENCE_WORDS[sentence.lang].months.has(term.word)) return false;
  if (place > 0) return !term.isStopWord || term.isAcronym;
  return !term.isStopWord && (isName(term.stem) || isFollowedByCapital(sentence));
}

function isFollowedByCapital(sentence: AnalyzedText): boolean {
  const second = sentence.terms[1];
  return second?.isCapitalized === true && !second.isStopWord && isAttached(sentence, 1);
}

function isAttached({ text, terms }: AnalyzedText, place: number): boolean {
  const before = terms[place - 1];
  const term = terms[place];
  return before !== undefined && term !== undefined && ATTACHED.test(text.slice(before.end, term.start));
}

function ofName(sentence: AnalyzedText, from: number, to: number): Evidence[] {
  const found: Evidence[] = [{ kind: to - from > 1 ? 'full-name' : 'name', from, to }];
  if (to - from === 1 && sentence.terms[from]?.isAcronym) found.push({ kind: 'acronym', from, to });
  if (isAfterPlacePreposition(sentence, from)) found.push({ kind: 'place', from, to });
  if (hasTitle(sentence, from)) found.push({ kind: 'person', from, to });
  return found;
}

/** « à Lyon », "in the Hague". */
function isAfterPlacePreposition({ terms, lang }: AnalyzedText, from: number): boolean {
  const { placePrepositions, links } = EVIDENCE_WORDS[lang];
  const before = terms[from - 1]?.word ?? '';
  if (placePrepositions.has(before)) return true;
  return links.has(before) && placePrepositions.has(terms[from - 2]?.word ?? '');
}

function hasTitle({ terms, lang }: AnalyzedText, from: number): boolean {
  const { titles } = EVIDENCE_WORDS[lang];
  return titles.has(terms[from - 1]?.word ?? '') || titles.has(terms[from]?.word ?? '');
}
