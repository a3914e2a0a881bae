import { isSlug } from '../article/slug.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import { readArguments, readLanguage, UsageError } from './usage.ts';

export interface ImportOptions {
  /** A file's path, or an http(s) URL. */
  readonly from: string;
  readonly title: string | undefined;
  readonly lang: Language | undefined;
  readonly slug: string | undefined;
  /** Whether an article of that name is overwritten. */
  readonly force: boolean;
}

export const IMPORT_USAGE = `Usage: npm run import -- FILE|URL [--title TITLE] [--lang ${LANGUAGES.join('|')}] [--slug SLUG] [--force]

Makes an article of a .md, .txt or .html file, or of a page, in the folder of the articles.
Exit status: 0 done, 1 no article can be made of it, 2 wrong usage.`;

/**
 * @returns undefined when help is asked for
 * @throws {UsageError}
 */
export function parseImportOptions(args: readonly string[]): ImportOptions | undefined {
  const { values, positionals } = readArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      lang: { type: 'string' },
      slug: { type: 'string' },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { title, slug, force } = values;
  if (values.help) return undefined;
  const [from, ...others] = positionals;
  if (from === undefined) throw new UsageError('A file or a URL is missing.');
  if (others.length > 0) throw new UsageError('One file or URL at a time.');
  if (slug !== undefined && !isSlug(slug)) {
    throw new UsageError('--slug may hold a-z, 0-9 and - only, 64 at most.');
  }
  return { from, title, lang: readLanguage(values.lang), slug, force };
}
