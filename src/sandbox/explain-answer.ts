import { answerTo, understood, withDefault } from '../discord/answer/asking.ts';
import { readHeading } from '../discord/answer/shown-question.ts';
import { ALL } from '../discord/article/article-option.ts';
import type { ServerLibraries } from '../library/server-libraries.ts';
import { type Answer, type Quote, quotesOf } from '../qa/answer.ts';
import type { AskedTexts, Candidate, Explanation } from './page/protocol.ts';

/**
 * Tells why a question is answered as it is, by asking it again: the articles searched, and the sentences that came closest. A text
 * after the question that names an article is where it is looked for.
 */
export function createExplainer(libraries: ServerLibraries): (asked: AskedTexts) => Promise<Explanation> {
  return async ({ texts, guildId, heading }) => {
    const [library, server] = await Promise.all([libraries.forGuild(guildId), libraries.settings.of(guildId)]);
    const snapshot = library.current();
    const shown = readHeading(heading);
    // Who presses a suggested question writes nothing.
    const [question = shown?.question ?? '', ...others] = texts;
    const article = others.map((text) => snapshot.find(text)).find((found) => found !== undefined);
    const previous = shown?.previous;
    const asked = withDefault({ question, previous, snapshot, article, inAll: others.includes(ALL) }, server);
    const articles = asked.article ? [asked.article] : snapshot.articles;
    const answer = answerTo(asked);
    return {
      question: understood(asked),
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
  const shown = lead.find(
    (one) => one.article === quote.article && one.passage === passage && one.span.start === span.start,
  );
  // Of several questions in one, what is shown has the words that answer each.
  const { answers } = shown ?? quote;
  return { article, passage, ...span, score, highlights, answers, quoted: shown !== undefined };
}
