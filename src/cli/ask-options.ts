import { LANGUAGES, type Language } from '../text/language.ts';
import { readArguments, readLanguage, UsageError } from './usage.ts';

export interface AskOptions {
  readonly question: string;
  /** Slug of the one article to ask. */
  readonly article: string | undefined;
  /** Only articles in this language are asked. */
  readonly lang: Language | undefined;
  readonly json: boolean;
}

export const ASK_USAGE = `Usage: npm run ask -- "QUESTION" [--article SLUG] [--lang ${LANGUAGES.join('|')}] [--json]

Answers by quoting the articles. Exit status: 0 answered, 3 the articles do not say, 2 wrong usage.`;

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
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const [question, ...others] = positionals;
  if (question === undefined) throw new UsageError('A question is missing.');
  if (others.length > 0) throw new UsageError('Put the question between quotation marks.');
  return { question, article: values.article, lang: readLanguage(values.lang), json: values.json };
}
