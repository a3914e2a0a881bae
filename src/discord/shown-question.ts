import type { Catalogue } from '../i18n/catalogue.ts';
import { CATALOGUES } from '../i18n/catalogues.ts';
import { withPrevious } from '../qa/question/follow-up.ts';
import type { Asked } from './asking.ts';
import { MAX_QUESTION } from './limits.ts';
import { escapeLine, readEscaped } from './markdown.ts';
import { small } from './quote-block.ts';
import { shorten } from './shorten.ts';

/** A longer question is shown as far as this, in UTF-16 code units. */
export const MAX_SHOWN_QUESTION = 150;

const HEADING = '### ';

/** The heading of an answer: the question and, where it is read with the one before, that one too. */
export function questionHeading(
  { question, previous }: Pick<Asked, 'question' | 'previous'>,
  { answer }: Catalogue,
): string {
  const heading = `${HEADING}${questionLine(question)}`;
  return previous === undefined ? heading : `${heading}\n${small(answer.readWith(questionLine(previous)))}`;
}

/** A question on one line, as it is shown. */
export const questionLine = (question: string) => escapeLine(shorten(question, MAX_SHOWN_QUESTION));

/**
 * What a heading asks, as it is understood, in whatever language the heading is: nothing else holds the question once it is answered.
 * @returns undefined for a text that is no heading
 */
export function questionShownIn(heading: string): string | undefined {
  const [first = '', second = ''] = heading.split('\n');
  if (!first.startsWith(HEADING)) return undefined;
  const question = readEscaped(first.slice(HEADING.length));
  const prefix = Object.values(CATALOGUES)
    .map(({ answer }) => small(answer.readWith('')))
    .find((beginning) => second.startsWith(beginning));
  if (prefix === undefined) return question;
  return withPrevious(question, readEscaped(second.slice(prefix.length)), MAX_QUESTION);
}
