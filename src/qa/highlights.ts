import type { Span } from '../text/span.ts';
import type { SearchIndex } from './search-index.ts';

/** The words of a sentence that belong to one of the terms: ordered, disjoint offsets into `text`. */
export function highlightTerms(text: string, terms: ReadonlySet<number>, index: SearchIndex): Span[] {
  return index
    .tokenize(text)
    .filter(({ word }) => terms.has(index.vocabulary.termOfWord(word) ?? -1))
    .map(({ start, end }) => ({ start, end }));
}
