import { splitClauses } from '../text/clauses.ts';
import type { Language } from '../text/language.ts';
import { splitGraphemes, splitPhrases, splitWords } from '../text/pieces.ts';
import type { Span } from '../text/span.ts';
import type { Quote } from './answer.ts';

/** A longer quote is shown in part, in UTF-16 code units. */
const MAX_LENGTH = 350;
/** What a word of the question near the answer, and a cut that is felt, count for, in code units. */
const WORD_VALUE = 60;
const CUT_COST = 40;
/** What each code unit that an answer is away from the middle counts for. */
const ASIDE_COST = 0.1;

/** Cuts a span of a text, or as much of it as matters around an anchor, into pieces that leave out only white space. */
type Split = (text: string, span: Span, lang: Language, anchor: Span) => readonly Span[];

/** From the best places to cut a sentence at to the last resort, for a word of a whole page. */
const SPLITS: readonly Split[] = [splitClauses, splitPhrases, splitWords, splitGraphemesAround];

/**
 * What is shown of a quote: all of it where it has at most 350 UTF-16 code units, else the run of its clauses around the words that
 * answer (around the most words that match, where none answer) that is as long as fits and reads best. Where a clause is too long
 * itself it is cut at commas, then between words. Always inside `quote.span`; longer than 350 only where the answer is.
 */
export function clauseOf(quote: Quote): Span {
  const { article, passage, span, highlights } = quote;
  if (lengthOf(span) <= MAX_LENGTH) return span;
  const text = article.passages[passage]?.text ?? '';
  const anchor = answersIn(quote.answers) ?? densest(highlights) ?? { start: span.start, end: span.start };
  const splits = lengthOf(anchor) > MAX_LENGTH ? [splitWords] : SPLITS;
  const near = highlights.filter(
    ({ start, end }) => fits({ start, end: anchor.end }) && fits({ start: anchor.start, end }),
  );
  let shown: Span = span;
  for (const split of splits) {
    const runs = runsAround(anchor, split(text, span, article.lang, anchor), span);
    shown = best(runs, (run) => reading(run, text, span, near, anchor));
    if (lengthOf(shown) <= MAX_LENGTH) break;
  }
  return trim(text, shown, span, anchor);
}

/** From the first words that answer to the last, or where these do not fit together those that answer the first question. */
function answersIn(answers: readonly Span[]): Span | undefined {
  if (answers.length === 0) return undefined;
  const all = {
    start: Math.min(...answers.map(({ start }) => start)),
    end: Math.max(...answers.map(({ end }) => end)),
  };
  return fits(all) ? all : answers[0];
}

const lengthOf = ({ start, end }: Span) => end - start;

const fits = (run: Span) => lengthOf(run) <= MAX_LENGTH;

function splitGraphemesAround(text: string, span: Span, _: Language, anchor: Span): readonly Span[] {
  const start = Math.max(span.start, anchor.start - MAX_LENGTH);
  return splitGraphemes(text, { start, end: Math.min(span.end, anchor.end + MAX_LENGTH) });
}

/** The middle one of the highlights that stand closest together. */
function densest(highlights: readonly Span[]): Span | undefined {
  let most = { first: 0, count: 0 };
  let last = 0;
  highlights.forEach(({ start }, first) => {
    while ((highlights[last]?.end ?? Number.POSITIVE_INFINITY) - start <= MAX_LENGTH) last += 1;
    if (last - first > most.count) most = { first, count: last - first };
  });
  return highlights[most.first + Math.floor((most.count - 1) / 2)];
}

/** The runs of pieces that hold an anchor and fit; the shortest alone, where none fits. */
function runsAround(anchor: Span, pieces: readonly Span[], span: Span): [Span, ...Span[]] {
  const first = Math.max(
    0,
    pieces.findLastIndex(({ start }) => start <= anchor.start),
  );
  const holding = pieces.findIndex(({ end }, i) => i >= first && end >= anchor.end);
  const last = holding < 0 ? pieces.length - 1 : holding;
  const shortest = { start: pieces[first]?.start ?? span.start, end: pieces[last]?.end ?? span.end };
  const starts = pieces
    .slice(0, first)
    .map(({ start }) => start)
    .filter((start) => fits({ start, end: shortest.end }));
  const ends = pieces
    .slice(last + 1)
    .map(({ end }) => end)
    .filter((end) => fits({ start: shortest.start, end }));
  const longer = [shortest.start, ...starts].flatMap((start) => [shortest.end, ...ends].map((end) => ({ start, end })));
  return [shortest, ...longer.filter(fits)];
}

function best(runs: readonly [Span, ...Span[]], value: (run: Span) => number): Span {
  let [chosen] = runs;
  let most = value(chosen);
  for (const run of runs) {
    const own = value(run);
    if (own > most) [chosen, most] = [run, own];
  }
  return chosen;
}

/**
 * How well a run reads, in code units: more of the sentence, words of the question near the answer, no felt cuts; where all else is
 * the same, as much before the anchor as after it.
 * @param near the highlights that a run which fits can hold: a long sentence may have thousands of others
 */
function reading(run: Span, text: string, span: Span, near: readonly Span[], anchor: Span): number {
  const matching = near.filter(({ start, end }) => start >= run.start && end <= run.end).length;
  const cuts = cutAt(text, run.start, span) + cutAt(text, run.end, span) + (text[run.start] === '(' ? 1 : 0);
  const aside = Math.abs(run.start + run.end - anchor.start - anchor.end) / 2;
  return lengthOf(run) + WORD_VALUE * matching - CUT_COST * cuts - ASIDE_COST * aside;
}

/** How much an end of a run is felt: 0 at an end of the sentence, 1 after a strong mark, 2 anywhere else. */
function cutAt(text: string, offset: number, { start, end }: Span): number {
  if (offset === start || offset === end) return 0;
  return /[;:؛]\s*$/u.test(text.slice(Math.max(0, offset - 3), offset)) ? 1 : 2;
}

/** Without the marks at which it was cut; the ends of the quote itself stay as they are. */
function trim(text: string, shown: Span, span: Span, anchor: Span): Span {
  const words = text.slice(shown.start, shown.end);
  const before = shown.start === span.start ? 0 : (/^(?:[\s,;:،؛—]|[–-]\s)+/u.exec(words)?.[0].length ?? 0);
  const after = shown.end === span.end ? 0 : (/(?:[\s,;:،؛—]|\s[–-])+$/u.exec(words)?.[0].length ?? 0);
  return {
    start: Math.max(shown.start, Math.min(shown.start + before, anchor.start)),
    end: Math.min(shown.end, Math.max(shown.end - after, anchor.end)),
  };
}
