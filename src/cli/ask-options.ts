import { SUMMARY_LENGTHS, type SummaryLength } from '../qa/summary/length.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { readArguments, readLanguage, UsageError } from './usage.ts';

export interface AskOptions {
  /** What is asked of the articles: an answer, or a summary. */
  readonly asked: string | SummaryOptions;
  /** Slug of the one article to ask. */
  readonly article: string | undefined;
  /** Only articles in this language are asked. */
  readonly lang: Language | undefined;
  readonly json: boolean;
}

export interface SummaryOptions {
  readonly length: SummaryLength;
  /** What the summary leans towards. */
  readonly focus: string | undefined;
}

export const ASK_USAGE = `Usage: npm run ask -- "QUESTION" [--article SLUG] [--lang ${LANGUAGES.join('|')}] [--json]
       npm run ask -- --summary [--length ${SUMMARY_LENGTHS.join('|')}] [--focus SUBJECT] [--article SLUG] [--lang …] [--json]

Answers by quoting the articles, or sums one up: the newest, unless one is named.
Exit status: 0 answered, 3 the articles do not say, 2 wrong usage, 1 there are no articles, or they cannot be read.`;

/**
 * @returns undefined when help is asked for
 * @throws {UsageError}
 */
export function parseAskOptions(args: readonly string[]): AskOptions | undefined {
  const { values, positionals } = readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      article: { type: 'string' },
      lang: { type: 'string' },
      summary: { type: 'boolean', default: false },
      length: { type: 'string' },
      focus: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const { summary, length, focus } = values;
  if (!summary && (length ?? focus) !== undefined) throw new UsageError('--length and --focus go with --summary.');
  const asked = summary ? readSummary(length, focus, positionals) : readQuestion(positionals);
  return { asked, article: values.article, lang: readLanguage(values.lang), json: values.json };
}

function readQuestion([question, ...others]: readonly string[]): string {
  if (!question?.trim()) throw new UsageError('A question is missing.');
  if (others.length > 0) throw new UsageError('Put the question between quotation marks.');
  return question;
}

function readSummary(
  name: string | undefined,
  focus: string | undefined,
  positionals: readonly string[],
): SummaryOptions {
  if (positionals.length > 0) throw new UsageError('Ask a question or for a summary, not both.');
  const length = SUMMARY_LENGTHS.find((known) => known === (name ?? 'medium'));
  if (!length) throw new UsageError(`--length is one of ${SUMMARY_LENGTHS.join(', ')}.`);
  if (focus?.trim() === '') throw new UsageError('--focus is empty.');
  return { length, focus };
}
