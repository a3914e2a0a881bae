import type { ServerLibraries } from '../library/server-libraries.ts';
import { type Answer, type Quote, quotesOf } from '../qa/answer.ts';
import { answerQuestion } from '../qa/answer-question.ts';
import { readFollowUp, withPrevious } from '../qa/follow-up.ts';
import type { AskedTexts, Candidate, Explanation } from './page/protocol.ts';

/** Longest question with the one before it, in UTF-16 code units. */
const MOST_CHARACTERS = 300;

/**
 * Tells why a question is answered as it is, by asking it again: the articles searched, and the sentences that came closest. A text
 * after the question that names an article is where it is looked for.
 */
export function createExplainer(libraries: ServerLibraries): (asked: AskedTexts) => Promise<Explanation> {
  return async ({ texts, guildId, previous }) => {
    const snapshot = (await libraries.forGuild(guildId)).current();
    const [asked = '', ...others] = texts;
    const only = others.map((text) => snapshot.find(text)).find((article) => article !== undefined);
    const question =
      previous !== undefined && readFollowUp(asked) ? withPrevious(asked, previous, MOST_CHARACTERS) : asked;
    const articles = only ? [only] : snapshot.articles;
    const answer = answerQuestion(question, snapshot.indexes(only));
    return {
      question,
      articles: articles.map(({ title, lang, passages }) => ({
        title,
        lang,
        passages: passages.map(({ heading, text }) => ({ text, ...(heading === undefined ? {} : { heading }) })),
      })),
      verdict: verdictOf(answer),
      candidates: quotesOf(answer)
        .map((quote) => candidateOf(quote, articles.indexOf(quote.article), answer))
        .sort((a, b) => b.score - a.score),
    };
  };
}

function verdictOf(answer: Answer): Explanation['verdict'] {
  if (answer.kind === 'answered') return answer.certainty === 'sure' ? 'answered' : 'perhaps';
  return answer.reason === 'empty-question' ? 'nothing-asked' : 'unanswered';
}

function candidateOf(quote: Quote, article: number, answer: Answer): Candidate {
  const { passage, span, score, highlights } = quote;
  const lead = answer.kind === 'answered' ? answer.lead : [];
  const quoted = lead.some(
    (one) => one.article === quote.article && one.passage === passage && one.span.start === span.start,
  );
  return { article, passage, ...span, score, highlights, quoted, ...(quote.answer ? { answer: quote.answer } : {}) };
}
