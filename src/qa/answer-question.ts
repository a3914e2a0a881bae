import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Answer, Quote } from './answer.ts';
import { ANSWER_FROM, confidenceOf } from './confidence/confidence.ts';
import type { SearchIndex } from './index/search-index.ts';
import { parseQuery, type Query } from './question/query.ts';
import { severalQuestions, withoutAsking } from './question/several-questions.ts';
import { asksNothing } from './question/small-talk.ts';
import { asksForSubject } from './question/subject-question.ts';
import { toNamedQuote, toQuote } from './quotes.ts';
import { completed } from './ranking/lead.ts';
import { rank } from './ranking/ranker.ts';
import { search } from './search/search.ts';
import { summaryOf } from './summary/summarize.ts';

/** How many quotes an answer has at most, of all indexes together. */
const LIMIT = 10;
/** How many can be shown at once: in these the words that answer are named. */
const MAX_LEAD = 3;

/**
 * Answers a question by quoting the articles. Never throws, whatever the question. Several indexes are several languages: the
 * question is read in each, and the one that is surest of what it found comes first.
 */
export function answerQuestion(question: string, indexes: readonly SearchIndex[]): Answer {
  if (asksNothing(question)) {
    return { kind: 'unanswered', score: 0, reason: 'empty-question', nearest: [] };
  }
  const readings = readInAll(question, indexes);
  const subject = subjectOf(readings);
  if (subject) return { kind: 'answered', score: subject[0].score, certainty: 'sure', quotes: subject, lead: subject };
  const found = findInAll(readings);
  const quotes = found.flatMap((one) => one.quotes).slice(0, LIMIT);
  const score = quotes[0]?.score ?? 0;
  if (!isFilled(quotes) || score < ANSWER_FROM) {
    return { kind: 'unanswered', score, reason: reasonOf(found), nearest: quotes };
  }
  const certainty = found[0]?.isSure ? 'sure' : 'perhaps';
  return { kind: 'answered', score, certainty, quotes, lead: leadOf(quotes[0], question, found, indexes) };
}

const isFilled = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;

/** A question as the language of an index has it. */
interface Reading {
  readonly index: SearchIndex;
  readonly query: Query;
}

const readInAll = (question: string, indexes: readonly SearchIndex[]): Reading[] =>
  indexes.map((index) => ({ index, query: parseQuery(question, index) }));

/** Where a question asks what the article is about, and there is but one: what sums it up. */
function subjectOf([reading, another]: readonly Reading[]): readonly [Quote, ...Quote[]] | undefined {
  if (!reading || another || reading.index.articles.length !== 1 || !asksForSubject(reading.query)) return undefined;
  const [first, ...others] = summaryOf(reading.index, 'medium').quotes.slice(0, MAX_LEAD);
  return first && [first, ...others];
}

/** Why nothing answers. */
function reasonOf(found: readonly Found[]) {
  if (found.length > 0 && !found.some(({ hasTerms }) => hasTerms)) return 'empty-question';
  const matches = found.some(({ quotes }) => quotes.some(({ highlights }) => highlights.length > 0));
  return matches ? 'low-confidence' : 'no-match';
}

/** What an index has for a question. */
interface Found {
  /** What the question is asked in. */
  readonly lang: Language;
  /** Whether the question has a word to search for: « qui est-ce » has none. */
  readonly hasTerms: boolean;
  /** Best first; the first one's score is the chance that it answers, the others' as much less as they are likely. */
  readonly quotes: readonly Quote[];
  /** The first quote with the neighbours that complete it, in order. */
  readonly completed: readonly Quote[];
  readonly isSure: boolean;
  /** The chance that the first quote answers; less where the question was translated, so that its own language comes first. */
  readonly worth: number;
}

/** What translation leaves of a chance where another language competes. */
const TRANSLATED = 0.75;

/** Ranks are comparable within a language only, so the language that is surest of its first quote comes first. */
function findInAll(readings: readonly Reading[]): Found[] {
  return readings.map(find).sort((a, b) => b.worth - a.worth);
}

function find({ query, index }: Reading): Found {
  const found = search(query, index);
  const ranked = rank(found);
  const { lang } = query;
  const hasTerms = query.terms.length > 0;
  if (!isFilled(ranked)) return { lang, hasTerms, quotes: [], completed: [], isSure: false, worth: 0 };
  const [first] = ranked;
  const { chance: best, isSure } = confidenceOf(found, ranked);
  const quotes = ranked.slice(0, LIMIT).map(({ sentence, score }, place) => {
    const chance = best * Math.exp(score - first.score);
    return place < MAX_LEAD ? toNamedQuote(found, sentence, chance) : toQuote(found, sentence, chance);
  });
  return {
    lang,
    hasTerms,
    quotes,
    completed: completed(found, first.sentence).map((sentence) =>
      sentence === first.sentence ? (quotes[0] as Quote) : toQuote(found, sentence, 0),
    ),
    isSure,
    worth: best * (lang === index.lang ? 1 : TRANSLATED),
  };
}

/** What is shown at once: the first quote, completed by its neighbours or, where several things are asked, by the other answers. */
function leadOf(
  first: Quote,
  question: string,
  found: readonly Found[],
  indexes: readonly SearchIndex[],
): readonly [Quote, ...Quote[]] {
  const [surest] = found;
  const lang = surest?.lang ?? first.article.lang;
  const [asked, ...others] = severalQuestions(question, lang);
  if (others.length === 0) return asLead(first, surest?.completed ?? []);
  // « Où » of « Où et quand aura lieu la fête ? » asks nothing by itself: the whole is read as asking where.
  const isBare = readInAll(asked, indexes).every(({ query }) => query.terms.length === 0);
  // « Et quand ? » leans on the first of them, « et quand aura lieu la fête ? » does not.
  const leaning = others.map((other) => (isBare ? [other] : [other, `${other} ${withoutAsking(asked, lang)}`]));
  const readings = [[isBare ? question : asked], ...leaning];
  const answers = readings.flatMap((some) => surestAnswer(some, indexes) ?? []);
  return asLead(first, [first, ...answers.filter(({ score }) => score >= ANSWER_FROM)]);
}

/** Of the first quotes for readings of one question the likeliest; of the same chance the first reading's. */
function surestAnswer(readings: readonly string[], indexes: readonly SearchIndex[]): Quote | undefined {
  const answers = readings.flatMap((one) => findInAll(readInAll(one, indexes))[0]?.quotes[0] ?? []);
  return answers.sort((a, b) => b.score - a.score)[0];
}

/** Distinct quotes of one article in its order, at most as many as can be shown; the first quote is always among them. */
function asLead(first: Quote, quotes: readonly Quote[]): readonly [Quote, ...Quote[]] {
  const keyOf = ({ passage, span }: Quote) => `${passage} ${span.start}`;
  const distinct = new Map<string, Quote>();
  for (const quote of quotes.filter(({ article }) => article === first.article)) {
    const same = distinct.get(keyOf(quote));
    // Of the first, what answers each question tells the words better than the question as a whole does.
    distinct.set(keyOf(quote), same && same !== first ? withAnswers(same, quote.answers) : quote);
  }
  if (!distinct.has(keyOf(first))) distinct.set(keyOf(first), first);
  const [lead = first, ...others] = [...distinct.values()]
    .slice(0, MAX_LEAD)
    .sort((a, b) => a.passage - b.passage || a.span.start - b.span.start);
  return [lead, ...others];
}

/** A quote that answers another question as well: « Où et quand … ? » has a place and a date. Those that overlap become one. */
function withAnswers(quote: Quote, others: readonly Span[]): Quote {
  const answers = others.reduce((known, other) => {
    const isApart = ({ start, end }: Span) => start >= other.end || other.start >= end;
    return [...known.filter(isApart), known.filter((one) => !isApart(one)).reduce(hull, other)];
  }, quote.answers);
  return { ...quote, answers };
}

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
