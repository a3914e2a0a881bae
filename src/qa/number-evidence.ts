import { percentLength } from '../text/percent.ts';
import type { Term } from '../text/terms.ts';
import type { AnalyzedText, Evidence } from './evidence-kind.ts';
import { EVIDENCE_WORDS, MONEY } from './evidence-words.ts';

/** Numbers and times: years, dates, durations, centuries, shares, sums, measures. */
export function findNumbersAndTimes(sentence: AnalyzedText): Evidence[] {
  const found: Evidence[] = [];
  sentence.terms.forEach((term, place) => {
    if (isCardinal(term)) found.push(...ofCardinal(sentence, term, place));
    else if (isTime(sentence, term, place)) found.push({ kind: 'time', from: place, to: place + 1 });
    else if (isMonth(sentence, term)) found.push({ kind: 'date', from: place, to: place + 1 });
  });
  return found;
}

/** `2000`, `3.2` or « trois », also `19e` in digits; « premier » and `XIX` are not. */
function isCardinal({ isNumber, word, stem }: Term): boolean {
  return isNumber && (/^\d/u.test(word) || !stem.endsWith('e'));
}

function ofCardinal(sentence: AnalyzedText, term: Term, place: number): Evidence[] {
  const { terms, lang } = sentence;
  const { units, times } = EVIDENCE_WORDS[lang];
  const next = terms[place + 1];
  const alone = { from: place, to: place + 1 };
  const withNext = { from: place, to: Math.min(terms.length, place + 2) };
  const isDay = isBesideMonth(sentence, place);
  const found: Evidence[] = isDay ? [{ kind: 'date', ...alone }] : [];
  if (isPercentage(sentence, term, place)) found.push({ kind: 'percentage', ...alone });
  else if (isMoney(sentence, term, place)) found.push({ kind: 'money', ...withNext });
  else if (isYear(term)) found.push({ kind: 'year', ...alone });
  else if (!isDay) {
    found.push({ kind: 'number', ...alone });
    if (next && (next.isNumber || units.has(next.word))) found.push({ kind: 'measure', ...withNext });
    if (next && times.has(next.word)) found.push({ kind: 'time', ...withNext });
  }
  return found;
}

/** From 1000 to 2049, also as a decade: "1980s". */
const YEAR = /^(?:1\d{3}|20[0-4]\d)s?$/u;

/** « 1500 » may be one, « 1 500 » and « mille » are none. */
function isYear({ word, start, end }: Term): boolean {
  return YEAR.test(word) && end - start === word.length;
}

function isBesideMonth({ terms, lang }: AnalyzedText, place: number): boolean {
  const { months } = EVIDENCE_WORDS[lang];
  return months.has(terms[place + 1]?.word ?? '') || months.has(terms[place - 1]?.word ?? '');
}

/** « 5 % », "5 percent", « 5 pour cent ». */
function isPercentage({ text, terms }: AnalyzedText, { end }: Term, place: number): boolean {
  if (percentLength(terms, place + 1) > 0) return true;
  return /^\s?[%٪]/u.test(text.slice(end, end + 2));
}

/** « 5 € », "$5", « 5 millions de dollars ». */
function isMoney({ text, terms }: AnalyzedText, { start, end }: Term, place: number): boolean {
  if (MONEY.test(text.slice(Math.max(0, start - 3), start)) || MONEY.test(text.slice(end, end + 4))) return true;
  return terms.slice(place + 1, place + 3).some((next) => MONEY.test(text.slice(next.start, next.end)));
}

/** A word for a time, or an ordinal beside one: « le XIXe siècle ». */
function isTime({ terms, lang }: AnalyzedText, { word, isNumber }: Term, place: number): boolean {
  const { times } = EVIDENCE_WORDS[lang];
  if (!isNumber) return times.has(word);
  return times.has(terms[place + 1]?.word ?? '') || times.has(terms[place - 1]?.word ?? '');
}

/** English months have capitals, and "may" is mostly none. */
function isMonth({ lang }: AnalyzedText, { word, isNumber, isCapitalized }: Term): boolean {
  return !isNumber && EVIDENCE_WORDS[lang].months.has(word) && (lang !== 'en' || isCapitalized);
}
