import type { Article } from '../article/article.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Quote } from '../qa/answer.ts';
import { deleteButton } from './answer-message.ts';
import { MAX_MESSAGE_TEXT } from './limits.ts';
import { COLOURS, type Message, message, row, text } from './message.ts';
import { originOf, small, titleOf } from './quote-block.ts';
import { renderQuote } from './render-quote.ts';

/**
 * A summary, in one message; in several where the sentences need it, so that none is cut.
 * @param asker whose Delete button it has; none when left out
 */
export function summaryMessages(
  article: Article,
  quotes: readonly Quote[],
  catalogue: Catalogue,
  asker: string | undefined,
): [Message, ...Message[]] {
  const total = article.passages.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const { title, sentences } = catalogue.summary;
  const facts = small(sentences(quotes.length, total), ...originOf(article, catalogue));
  const heading = `### ${title} · ${titleOf(article)}\n${facts}`;
  const blocks = quotes.map((quote) => summaryQuote(quote, catalogue, MAX_MESSAGE_TEXT - heading.length));
  const controls = asker === undefined ? [] : [row(deleteButton(asker, catalogue))];
  const [first, ...others] = pack([heading, ...blocks]);
  const toMessage = (texts: readonly string[]) => message([...texts.map(text), ...controls], COLOURS.answer);
  return [toMessage(first), ...others.map(toMessage)];
}

function summaryQuote({ article, passage: index, span }: Quote, { answer }: Catalogue, budget: number): string {
  const passage = article.passages[index];
  if (!passage) throw new RangeError(`No passage ${index} in ${article.slug}`);
  const place = small(answer.passage(index + 1, article.passages.length));
  return `${renderQuote({ passage, span }, budget - place.length - 1)}\n${place}`;
}

/** Texts in as few messages as they fit in, in order. */
function pack(texts: readonly string[]): [string[], ...string[][]] {
  const messages: [string[], ...string[][]] = [[]];
  let length = 0;
  for (const content of texts) {
    length += content.length;
    if (length > MAX_MESSAGE_TEXT) {
      messages.push([]);
      length = content.length;
    }
    messages.at(-1)?.push(content);
  }
  return messages;
}
