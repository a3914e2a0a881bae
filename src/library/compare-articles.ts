import { diffArrays } from 'diff';
import type { Article } from '../article/article.ts';
import { compareWords, type Piece } from '../text/word-difference.ts';

/** A passage, a heading, or a line of the front matter that went, came, or has other words. */
export interface PartChange {
  readonly what: Part['what'];
  readonly kind: 'removed' | 'added' | 'changed';
  readonly pieces: readonly Piece[];
}

interface Part {
  readonly what: 'fact' | 'heading' | 'passage';
  readonly text: string;
}

/** What went and what came between two parts that stayed. */
interface Gap {
  removed: readonly Part[];
  added: readonly Part[];
}

/** Parts that come and go: where there are more, only their words tell which belong together. */
const MAX_PART_EDITS = 300;
/** Words that differ within one part, and the sum of their squares in an article: what is beyond is compared less closely. */
const MAX_WORD_EDITS = 400;
const MAX_WORD_WORK = 500_000;
/** How much of their words two texts must share to be two versions of one. */
const ALIKE = 0.5;
/** How many of the new parts an old one may become. */
const WINDOW = 8;

/** What differs between two versions, in the order of the newer one. What only moved does not count. The time is bounded. */
export function compareArticles(before: Article, after: Article): PartChange[] {
  const compare = createComparer();
  return gapsBetween(partsOf(before), partsOf(after)).flatMap((gap) => compareGap(gap, compare));
}

/** The parts as their author wrote them. */
function partsOf({ title, date, source, url, lang, questions, passages }: Article): Part[] {
  const facts = [
    ['title', title],
    ['date', date],
    ['source', source],
    ['url', url],
    ['lang', lang],
  ] as const;
  const known = [...facts, ...questions.map((question) => ['questions', question] as const)];
  const lines = known.flatMap(([key, value]) => (value === undefined ? [] : [part('fact', `${key}: ${value}`)]));
  const body = passages.flatMap(({ heading, text }, i) => {
    const isNew = heading !== undefined && heading !== passages[i - 1]?.heading;
    return [...(isNew ? [part('heading', `# ${heading}`)] : []), part('passage', text)];
  });
  return [...lines, ...body];
}

const part = (what: Part['what'], text: string): Part => ({ what, text });

const isSame = (a: Part, b: Part) => a.what === b.what && a.text === b.text;

function gapsBetween(before: Part[], after: Part[]): Gap[] {
  const runs = diffArrays(before, after, { comparator: isSame, maxEditLength: MAX_PART_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const removed = runs.filter((run) => run.removed).flatMap(({ value }) => value);
  const added = runs.filter((run) => run.added).flatMap(({ value }) => value);
  const gone = new Set(missing(removed, added));
  const come = new Set(missing(added, removed));
  const gaps: Gap[] = [];
  let gap: Gap = { removed: [], added: [] };
  for (const run of runs) {
    if (!run.removed && !run.added) {
      gaps.push(gap);
      gap = { removed: [], added: [] };
    } else if (run.removed) gap.removed = run.value.filter((one) => gone.has(one));
    else gap.added = run.value.filter((one) => come.has(one));
  }
  return [...gaps, gap];
}

/** Parts that the others have not, or have fewer times. */
function missing(parts: readonly Part[], others: readonly Part[]): Part[] {
  const left = new Map<string, number>();
  const keyOf = ({ what, text }: Part) => `${what} ${text}`;
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return parts.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    if (count > 0) left.set(keyOf(one), count - 1);
    return count === 0;
  });
}

/** An old part that is much like one of the next new ones has become it. */
function compareGap({ removed, added }: Gap, compare: Comparer): PartChange[] {
  const changes: PartChange[] = [];
  const words = new Map([...removed, ...added].map((one) => [one, wordsOf(one)]));
  let next = 0;
  const pass = (end: number) => {
    for (const { what, text } of added.slice(next, end)) {
      changes.push({ what, kind: 'added', pieces: [{ kind: 'added', text }] });
    }
    next = end;
  };
  for (const old of removed) {
    const likeness = added.slice(next, next + WINDOW).map((now) => likenessOf(old, now, words));
    const best = Math.max(...likeness);
    const now = added[next + likeness.indexOf(best)];
    if (best < ALIKE || !now) {
      changes.push({ what: old.what, kind: 'removed', pieces: [{ kind: 'removed', text: old.text }] });
      continue;
    }
    pass(next + likeness.indexOf(best));
    changes.push({ what: old.what, kind: 'changed', pieces: compare(old.text, now.text) });
    next++;
  }
  pass(added.length);
  return changes;
}

const wordsOf = ({ text }: Part): ReadonlySet<string> => new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu));

/** The share of their different words that two parts have in common, 0..1. */
function likenessOf(a: Part, b: Part, words: ReadonlyMap<Part, ReadonlySet<string>>): number {
  const [ofA = NONE, ofB = NONE] = [words.get(a), words.get(b)];
  const most = Math.min(ofA.size, ofB.size);
  const total = ofA.size + ofB.size;
  if (a.what !== b.what || (2 * most) / total < ALIKE) return 0;
  let common = 0;
  for (const word of ofA) if (ofB.has(word)) common++;
  return total === 0 ? 0 : (2 * common) / total;
}

const NONE: ReadonlySet<string> = new Set();

type Comparer = (before: string, after: string) => readonly Piece[];

/** Compares words as closely as the work that is left for an article allows. */
function createComparer(): Comparer {
  let work = MAX_WORD_WORK;
  return (before, after) => {
    const maxEdits = Math.min(MAX_WORD_EDITS, Math.floor(Math.sqrt(work)));
    const { pieces, edits } = compareWords(before, after, maxEdits);
    work -= Math.min(edits, maxEdits) ** 2;
    return pieces;
  };
}
