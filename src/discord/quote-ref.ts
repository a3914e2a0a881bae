import { UserError } from '../errors.ts';
import type { Snapshot } from '../library/library.ts';
import type { Quote } from '../qa/answer.ts';
import { type Field, integer, revision } from './custom-id.ts';
import { requireRevision } from './require-revision.ts';

/** A quote by name, small enough for a custom id: the article's revision, the passage's index and the span's ends. */
export interface QuoteRef {
  readonly revision: string;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

export const refOf = ({ article, passage, span }: Quote): QuoteRef => ({
  revision: article.revision,
  passage,
  start: span.start,
  end: span.end,
});

/** A reference as `revision.passage.start.end`. */
export const quoteRef: Field<QuoteRef> = {
  write: (ref) => [ref.revision, ...[ref.passage, ref.start, ref.end].map(integer.write)].join('.'),
  read(written) {
    const parts = written.split('.');
    if (parts.length !== 4) return undefined;
    const name = revision.read(parts[0] ?? '');
    const [passage, start, end] = parts.slice(1).map(integer.read);
    if (name === undefined || passage === undefined || start === undefined || end === undefined) return undefined;
    return { revision: name, passage, start, end };
  },
};

/** One to three references, joined by `_`. */
export const quoteRefs: Field<readonly QuoteRef[]> = {
  write: (refs) => refs.map(quoteRef.write).join('_'),
  read(written) {
    const refs = written.split('_').map(quoteRef.read);
    return refs.length > 3 || refs.includes(undefined) ? undefined : refs.filter((ref) => ref !== undefined);
  },
};

/** @throws {UserError} `outdated` when the article has changed since, or never had such words */
export function resolveQuote({ revision, passage, start, end }: QuoteRef, library: Snapshot): Quote {
  const article = requireRevision(revision, library);
  const text = article.passages[passage]?.text;
  if (text === undefined || start >= end || end > text.length) throw new UserError('outdated');
  return { article, passage, span: { start, end }, score: 1, highlights: [], answers: [] };
}
