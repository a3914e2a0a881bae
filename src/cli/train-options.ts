import { LANGUAGES, type Language } from '../text/language.ts';
import { readArguments, readLanguage, UsageError } from './usage.ts';

export interface TrainOptions {
  readonly learned: 'answers' | 'summaries' | 'related';
  /** At least one; of `related`, the thesaurus and at least one. */
  readonly files: readonly string[];
  /** The files' language, where it is not to be read or detected. */
  readonly lang: Language | undefined;
}

export const TRAIN_USAGE = `Usage: npm run train -- FILE… [--lang ${LANGUAGES.join('|')}]
       npm run train -- --summaries FILE… [--lang …]
       npm run train -- --related THESAURUS FILE… [--lang …]

Learns the weights of the answers from questions whose answers are known, in files in the format of SQuAD; with --summaries those
of the summaries from articles with abstracts: [{"title", "text", "gold"}]. They are written to src/qa/models. With --related,
learns which French words are alike in meaning from a thesaurus of LibreOffice's, of the words that are frequent in such articles;
they are written to src/text/related. The same files give the same weights; 18,000 questions take some two minutes.
Exit status: 0 learned, 1 a file cannot be used or says too little, 2 wrong usage.`;

/**
 * @returns undefined when help is asked for
 * @throws {UsageError}
 */
export function parseTrainOptions(args: readonly string[]): TrainOptions | undefined {
  const { values, positionals } = readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      summaries: { type: 'boolean', default: false },
      related: { type: 'boolean', default: false },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  if (values.summaries && values.related) throw new UsageError('Only one thing can be learned at a time.');
  if (positionals.length < (values.related ? 2 : 1)) throw new UsageError('A file is missing.');
  const learned = values.summaries ? 'summaries' : values.related ? 'related' : 'answers';
  return { learned, files: positionals, lang: readLanguage(values.lang) };
}
