import type { Language } from '../../text/language.ts';
import { percentLength } from '../../text/percent.ts';
import type { Term } from '../../text/terms.ts';
import type { AnalyzedText, Evidence } from './evidence-kind.ts';
import { CLOCK, ERA, EVIDENCE_WORDS, MONEY, MONEY_AFTER, MONEY_BEFORE, PAUSE } from './evidence-words.ts';
import { isUnit } from './units.ts';

/** Numbers, amounts and times: years, dates, durations, centuries, shares, sums, measures. */
export function findNumbersAndTimes(sentence: AnalyzedText): Evidence[] {
  const found: Evidence[] = [];
  sentence.terms.forEach((term, place) => {
    if (isCardinal(term)) found.push(...ofCardinal(sentence, term, place));
    else if (isTime(sentence, term, place)) found.push({ kind: 'time', from: place, to: place + 1 });
    else if (isMonth(sentence, term)) found.push({ kind: 'date', from: place, to: place + 1 });
    found.push(...ofAmount(sentence, place));
  });
  return found;
}

/** `2000`, `3.2` or « trois », also `19e` in digits; « premier » and `XIX` are not. */
function isCardinal({ isNumber, word, stem }: Term): boolean {
  return isNumber && (/^\d/u.test(word) || !stem.endsWith('e'));
}

function ofCardinal(sentence: AnalyzedText, term: Term, place: number): Evidence[] {
  const { terms, lang } = sentence;
  const next = terms[place + 1];
  const alone = { from: place, to: place + 1 };
  const withNext = { from: place, to: Math.min(terms.length, place + 2) };
  const isDay = isBesideMonth(sentence, place);
  const found: Evidence[] = isDay ? [{ kind: 'date', ...alone }] : [];
  if (isPercentage(sentence, term, place)) found.push({ kind: 'percentage', ...alone });
  else if (isMoney(sentence, term, place)) found.push({ kind: 'money', ...withNext });
  else if (isClock(sentence, term)) found.push({ kind: 'time', ...alone });
  else if (isYear(sentence, term, place)) found.push(...ofYear(sentence, term, place));
  else if (!isDay && !isPartOfName(sentence, term, place)) {
    found.push({ kind: 'number', ...alone });
    if (next && (next.isNumber || isCountable(next.word, lang))) found.push({ kind: 'measure', ...withNext });
    if (next && isTimeWord(next, lang)) found.push({ kind: 'time', ...withNext });
  }
  return found;
}

/** « A330-243 », « Covid-19 »: that counts nothing. */
function isPartOfName({ text, terms }: AnalyzedText, { start }: Term, place: number): boolean {
  const before = terms[place - 1];
  return before?.end === start - 1 && text[before.end] === '-' && !before.isNumber;
}

/** Whether a number before it counts or measures it; words of time are apart. @param word folded */
export const isCountable = (word: string, lang: Language): boolean =>
  EVIDENCE_WORDS[lang].counted.has(word) || isUnit(word, lang);

/** « plusieurs », "half"; « un an », "a mile". */
function ofAmount({ terms, lang }: AnalyzedText, place: number): Evidence[] {
  const { amounts, one, durations } = EVIDENCE_WORDS[lang];
  const word = terms[place]?.word ?? '';
  // « 40 millions » is a number.
  if (terms[place - 1]?.isNumber) return [];
  if (amounts.has(word)) return [{ kind: 'amount', from: place, to: place + 1 }];
  const next = terms[place + 1]?.word ?? '';
  if (!one.has(word) || !(durations.has(next) || isCountable(next, lang))) return [];
  return [{ kind: 'amount', from: place, to: place + 2 }];
}

/** From 1000 to 2049, also as a decade: "1980s". */
export const YEAR = /^(?:1\d{3}|20[0-4]\d)s?$/u;
/** These may count something. */
const EARLY_YEAR = /^[1-9]\d{2}$/u;

/** « 1500 » may be one, « 1 500 » and « mille » are none; « en 337, », « 30 av. J.-C. ». */
function isYear(sentence: AnalyzedText, { word, start, end }: Term, place: number): boolean {
  if (end - start !== word.length) return false;
  if (YEAR.test(word) || hasEra(sentence, end)) return true;
  return EARLY_YEAR.test(word) && isAfterYearPreposition(sentence, place) && !countsSomething(sentence, place);
}

const hasEra = ({ text }: AnalyzedText, end: number): boolean => ERA.test(text.slice(end, end + 12));

/** « 1500 soldats » are no year, « Paris 1900 expose » may be one; « en 1900 » is. */
function ofYear(sentence: AnalyzedText, { end }: Term, place: number): Evidence[] {
  const year: Evidence = { kind: 'year', ...yearAt(sentence, place) };
  const isDated = isAfterYearPreposition(sentence, place) || isBesideMonth(sentence, place) || hasEra(sentence, end);
  return isDated || !countsSomething(sentence, place) ? [year] : [year, { kind: 'number', from: place, to: place + 1 }];
}

/** With the word that says so: « l'an 1000 », عام 1932. */
function yearAt({ terms, lang }: AnalyzedText, place: number): Pick<Evidence, 'from' | 'to'> {
  const isNamed = EVIDENCE_WORDS[lang].durations.has(terms[place - 1]?.word ?? '');
  return { from: isNamed ? place - 1 : place, to: place + 1 };
}

const isAfterYearPreposition = ({ terms, lang }: AnalyzedText, place: number): boolean =>
  EVIDENCE_WORDS[lang].yearPrepositions.has(terms[place - 1]?.word ?? '');

function countsSomething({ text, terms }: AnalyzedText, place: number): boolean {
  const next = terms[place + 1];
  return next !== undefined && !next.isStopWord && text.slice(terms[place]?.end, next.start).trim() === '';
}

/** « 07H45 » is one word. */
function isClock({ text }: AnalyzedText, { word, end }: Term): boolean {
  return /^\d{1,2}h(?:\d\d)?$/u.test(word) || (/^\d{1,2}$/u.test(word) && CLOCK.test(text.slice(end, end + 5)));
}

const isBesideMonth = (sentence: AnalyzedText, place: number): boolean =>
  isMonth(sentence, sentence.terms[place + 1]) || isMonth(sentence, sentence.terms[place - 1]);

/** « 5 % », "5 percent", « 5 pour cent ». */
function isPercentage({ text, terms }: AnalyzedText, { end }: Term, place: number): boolean {
  if (percentLength(terms, place + 1) > 0) return true;
  return /^\s?[%٪]/u.test(text.slice(end, end + 2));
}

/** « 5 € », "$5", « 5 millions de dollars »; « En 2002, l'euro », "In 2019, $5" and « 5 €, 3 kg » have a number that is no sum. */
function isMoney({ text, terms, lang }: AnalyzedText, { start, end, word }: Term, place: number): boolean {
  const isSigned =
    MONEY_BEFORE.test(text.slice(Math.max(0, start - 5), start)) || MONEY_AFTER.test(text.slice(end, end + 9));
  if (isSigned) return true;
  const { amounts } = EVIDENCE_WORDS[lang];
  const isMultitude = amounts.has(terms[place + 1]?.word ?? '');
  // A year is none but where the name follows at once: "In 2002 the euro", « en 2019 100 euros ».
  const reach = YEAR.test(word) ? 1 : isMultitude ? 3 : 2;
  return terms
    .slice(place + 1, place + 1 + reach)
    .some((next) => MONEY.test(text.slice(next.start, next.end)) && !PAUSE.test(text.slice(end, next.start)));
}

/** A word for a time, or an ordinal beside one: « le XIXe siècle ». */
function isTime({ terms, lang }: AnalyzedText, term: Term, place: number): boolean {
  if (!term.isNumber) return isTimeWord(term, lang);
  return isTimeWord(terms[place + 1], lang) || isTimeWord(terms[place - 1], lang);
}

function isTimeWord(term: Term | undefined, lang: Language): boolean {
  const { durations, moments } = EVIDENCE_WORDS[lang];
  return term !== undefined && (durations.has(term.word) || moments.has(term.word));
}

/** English months have capitals, and "may" is mostly none. */
function isMonth({ lang }: AnalyzedText, term: Term | undefined): boolean {
  if (!term || term.isNumber) return false;
  return EVIDENCE_WORDS[lang].months.has(term.word) && (lang !== 'en' || term.isCapitalized);
}
