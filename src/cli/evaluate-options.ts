import { LANGUAGES, type Language } from '../text/language.ts';
import { readArguments, readLanguage, UsageError } from './usage.ts';

export interface EvaluateOptions {
  readonly files: readonly string[];
  /** The files' language, where it is not to be read or detected. */
  readonly lang: Language | undefined;
  readonly json: boolean;
  /** Whether the files hold articles with abstracts, to compare summaries with. */
  readonly summaries: boolean;
}

export const EVALUATE_USAGE = `Usage: npm run evaluate -- FILE… [--lang ${LANGUAGES.join('|')}] [--json]
       npm run evaluate -- --summaries FILE… [--lang …] [--json]

Measures the answers on questions whose answers are known. A file is in the format of SQuAD (SQuAD 1.1 and 2.0, XQuAD,
PIAF, FQuAD), or a golden file: {"lang", "title", "passages": ["…"], "questions": [{"question", "answer"}], "offTopic": ["…"]}.
With --summaries, measures the summaries by ROUGE, on articles with abstracts that people wrote: [{"title", "text", "gold"}].
Exit status: 0 measured, 1 a file cannot be used, 2 wrong usage.`;

/**
 * @returns undefined when help is asked for
 * @throws {UsageError}
 */
export function parseEvaluateOptions(args: readonly string[]): EvaluateOptions | undefined {
  const { values, positionals } = readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      json: { type: 'boolean', default: false },
      summaries: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  if (positionals.length === 0) throw new UsageError('A file is missing.');
  return { files: positionals, lang: readLanguage(values.lang), json: values.json, summaries: values.summaries };
}
