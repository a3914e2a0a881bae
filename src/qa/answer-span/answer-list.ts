import type { Language } from '../../text/language.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Query } from '../question/query.ts';
import type { TermRange } from './candidate-spans.ts';
import type { SpanContext } from './span-context.ts';

/** Question words and verbs of a question for several things, folded. */
const PLURALS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet('quels quelles lesquels lesquelles sont étaient furent'),
  en: wordSet('are were'),
  es: wordSet('cuáles quiénes son eran fueron'),
  ar: new Set(),
};

/** Question words before a noun, which says by its ending whether several things are asked for. */
const BEFORE_NOUN = wordSet('what which qué');

/** What joins the last item of a list to the others. */
const CONJUNCTIONS = wordSet('et and y e');

/** Whether several things are asked for: « quels pays », "who were", "which teams". */
export function asksForSeveral({ words, head, lang }: Query): boolean {
  const [first, second] = words;
  if (words.slice(0, 3).some(({ word }) => PLURALS[lang].has(word))) return true;
  const isBeforeNoun = BEFORE_NOUN.has(first?.word ?? '') && head?.word === second?.word;
  return isBeforeNoun && /[^s]s$/u.test(head?.word ?? '');
}

/** An item of a list of names, with the others of the list: « le Maroc, l'Espagne et le Portugal ». */
export function withList(context: SpanContext, { from, to }: TermRange): TermRange {
  let first = from;
  let last = to;
  for (let next = itemAfter(context, last); next; next = itemAfter(context, last)) last = next.to;
  for (let next = itemBefore(context, first); next; next = itemBefore(context, first)) first = next.from;
  return { from: first, to: last };
}

/** Fewer names need not be a list. */
const SHORTEST_LIST = 3;

/** Whether a sentence lists names, which can be counted: « combien de pays » is told by « le Maroc, l'Espagne et le Portugal ». */
export function hasListOfNames(context: SpanContext): boolean {
  return context.terms.some((term, from) => {
    if (!isName(term)) return false;
    let items = 1;
    for (let next = itemAfter(context, from + 1); next; next = itemAfter(context, next.to)) items += 1;
    return items >= SHORTEST_LIST;
  });
}

function itemAfter({ terms, gaps }: SpanContext, end: number): TermRange | undefined {
  const isJoined = gaps[end] === 'comma' || (gaps[end] === 'attached' && CONJUNCTIONS.has(terms[end]?.word ?? ''));
  const from = skipStopWords(terms, end, 1);
  if (!isJoined || !isName(terms[from])) return undefined;
  let to = from + 1;
  while (gaps[to] === 'attached' && isName(terms[to])) to += 1;
  return { from, to };
}

function itemBefore({ terms, gaps }: SpanContext, start: number): TermRange | undefined {
  const last = skipStopWords(terms, start - 1, -1);
  const between = terms.slice(last + 1, start);
  const isJoined =
    gaps.slice(last + 1, start + 1).includes('comma') || between.some(({ word }) => CONJUNCTIONS.has(word));
  if (!isJoined || !isName(terms[last])) return undefined;
  let from = last;
  while (gaps[from] === 'attached' && isName(terms[from - 1])) from -= 1;
  return { from, to: last + 1 };
}

/** At most a conjunction and an article. */
const MAX_SKIPPED = 2;

function skipStopWords(terms: SpanContext['terms'], place: number, step: 1 | -1): number {
  let next = place;
  while (Math.abs(next - place) < MAX_SKIPPED && terms[next]?.isStopWord) next += step;
  return next;
}

const isName = (term: SpanContext['terms'][number] | undefined): boolean =>
  term?.isCapitalized === true && !term.isStopWord;
