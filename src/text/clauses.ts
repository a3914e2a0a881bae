import { findEnclosures } from './enclosures.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';
import { wordSet } from './word-list.ts';

/**
 * Cuts a sentence into clauses: after a semicolon or colon, before dashes and round brackets, after brackets or a quotation with their
 * comma, and after a comma before a relative or a conjunction. Never inside a number, brackets or a quotation. The clauses are ordered,
 * and leave out only white space. Linear in the length of the sentence.
 * @param span the sentence, as offsets into `text`; so are the clauses
 */
export function splitClauses(text: string, span: Span, lang: Language): Span[] {
  const sentence = text.slice(span.start, span.end);
  const enclosures = findEnclosures(sentence);
  const clauses: Span[] = [];
  let start = span.start;
  let enclosure = 0;
  for (const { 0: space, index } of sentence.matchAll(GAP)) {
    while ((enclosures[enclosure]?.end ?? Number.POSITIVE_INFINITY) <= index) enclosure += 1;
    const isEnclosed = (enclosures[enclosure]?.start ?? Number.POSITIVE_INFINITY) < index;
    if (isEnclosed || !isBoundary(sentence, index, index + space.length, lang)) continue;
    const end = span.start + index;
    if (end > start) clauses.push({ start, end });
    start = end + space.length;
  }
  return start < span.end ? [...clauses, { start, end: span.end }] : clauses;
}

/** White space, or the place of a dash between two words. */
const GAP = /\s+(?!\p{M})|(?<=\p{L})(?=—\p{L})/gu;
/** Characters looked at on each side of a gap: more than the longest conjunction has. */
const WINDOW = 20;

/** What ends a clause, and what begins one. */
const CLAUSE_END = /(?:[;:؛]|[)»”"][,،])$/u;
const CLAUSE_START = /^(?:\(|—|[–-]\s)/u;
const COMMA = /[,،]$/u;
/** On both sides of a gap: `2019 – 2020`, `12 : 30`. */
const NUMBER_BEFORE = /\p{Nd}\s?[:–—-]?$/u;
const NUMBER_AFTER = /^[:–—-]?\s?\p{Nd}/u;

function isBoundary(sentence: string, end: number, next: number, lang: Language): boolean {
  const before = sentence.slice(Math.max(0, end - WINDOW), end);
  const after = sentence.slice(next, next + WINDOW);
  if (NUMBER_BEFORE.test(before) && NUMBER_AFTER.test(after)) return false;
  return CLAUSE_END.test(before) || CLAUSE_START.test(after) || (COMMA.test(before) && opensClause(after, lang));
}

function opensClause(after: string, lang: Language): boolean {
  const word = fold(/^\p{L}[\p{L}\p{M}]*/u.exec(after)?.[0] ?? '');
  return OPENERS[lang].has(word) || (lang === 'ar' && word.startsWith('و'));
}

/**
 * Words that begin a clause after a comma: relatives, conjunctions, subject pronouns; without its accent, « él » is the article. Arabic
 * writes « and » as a prefix.
 */
const OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet(`
    qui que qu dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles
    et mais ou or car donc puis ni alors ainsi tandis lorsque lorsqu quand si puisque puisqu parce afin pour avant
    après selon bien comme notamment soit avec sans ce il elle ils elles on nous je`),
  en: wordSet(`
    who whom whose which that where when while and but or nor so yet because although though since if unless until as
    after before with without for including however whereas he she it they we i there according`),
  es: wordSet(`
    que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando mientras y e o u pero sino ni porque aunque pues
    si como para con sin según tras después antes así ella ellos ellas`),
  ar: wordSet(
    'الذي التي الذين اللذان اللتان اللاتي حيث لكن بل ثم أو أم إذ إذا لأن كما بينما فيما حتى عندما مما بعد قبل فقد فإن',
  ),
};
