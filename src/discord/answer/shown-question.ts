import type { Catalogue } from '../../i18n/catalogue.ts';
import { CATALOGUES } from '../../i18n/catalogues.ts';
import { MAX_QUESTION } from '../limits.ts';
import { fitting } from '../markdown/fitting.ts';
import { escapeLine, readEscaped } from '../markdown/markdown.ts';
import { shorten } from '../markdown/shorten.ts';
import { small } from '../message.ts';
import { type Asked, understood } from './asking.ts';

/** A longer question is shown as far as this, in UTF-16 code units. */
export const MAX_SHOWN_QUESTION = 150;

const HEADING = '### ';
/** Between questions: as markup it is escaped in them. */
const BETWEEN = ' | ';

/** The heading of an answer: the question and, where it is read with those before, these too, as many as may be searched for. */
export function questionHeading(
  { question, previous = [] }: Pick<Asked, 'question' | 'previous'>,
  { answer }: Catalogue,
): string {
  const heading = `${HEADING}${questionLine(question)}`;
  const before = fitting(previous.map(shortened), BETWEEN, MAX_QUESTION).map(escapeLine);
  return before.length === 0 ? heading : `${heading}\n${small(answer.readWith(before.join(BETWEEN), before.length))}`;
}

/** A question on one line, as it is shown. */
export const questionLine = (question: string) => escapeLine(shortened(question));

const shortened = (question: string) => shorten(question, MAX_SHOWN_QUESTION);

/**
 * What a heading asks, as it is understood, in whatever language the heading is: nothing else holds the question once it is answered.
 * @returns undefined for a text that is no heading
 */
export function questionShownIn(heading: string): string | undefined {
  const asked = readHeading(heading);
  return asked && understood(asked);
}

/** The question in a heading, and those before that it is read with. @returns undefined for a text that is no heading */
export function readHeading(heading: string): Pick<Asked, 'question' | 'previous'> | undefined {
  const [first = '', second = ''] = heading.split('\n');
  if (!first.startsWith(HEADING)) return undefined;
  const prefix = Object.values(CATALOGUES)
    .flatMap(({ answer }) => [1, 2].map((count) => small(answer.readWith('', count))))
    .find((beginning) => second.startsWith(beginning));
  const previous = prefix === undefined ? undefined : second.slice(prefix.length).split(BETWEEN).map(readEscaped);
  return { question: readEscaped(first.slice(HEADING.length)), previous };
}
