import { existsSync } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArticle } from '../article/parse-article.ts';
import type { Config } from '../config.ts';
import type { Content } from '../content/content.ts';
import { ContentError } from '../content/content-error.ts';
import { createContentReader } from '../content/create-content-reader.ts';
import { MAX_PAGE_BYTES } from '../content/limits.ts';
import { readFile as readContentFile } from '../content/read-file.ts';
import { editFrontMatter } from '../content/source.ts';
import { ArticleError } from '../errors.ts';
import { codedText } from '../i18n/coded-text.ts';
import { content } from '../i18n/content-texts/en.ts';
import { listSources, twinOf } from '../library/source-files.ts';
import type { Output } from '../output.ts';
import { LANGUAGES } from '../text/language.ts';
import { IMPORT_USAGE, type ImportOptions, parseImportOptions } from './import-options.ts';
import { CommandError, runCommand } from './run-command.ts';
import { isSystemError } from './system-error.ts';
import { UsageError } from './usage.ts';

const DONE = 0;

type ImportConfig = Pick<Config, 'articlesDir' | 'fetchAllowedHosts'>;

/**
 * `npm run import`.
 * @param readConfig is called once the command line is known to be right
 * @returns the exit code
 */
export function runImport(args: readonly string[], readConfig: () => ImportConfig, output: Output): Promise<number> {
  return runCommand(IMPORT_USAGE, output, async () => {
    const options = parseImportOptions(args);
    const text = options ? await importArticle(options, readConfig(), output).catch(explain) : IMPORT_USAGE;
    output.stdout.write(`${text}\n`);
    return DONE;
  });
}

async function importArticle(
  { from, title, lang, slug, force }: ImportOptions,
  { articlesDir, fetchAllowedHosts }: ImportConfig,
  { stderr }: Output,
): Promise<string> {
  const { source, proposed, warnings } = await read(from, fetchAllowedHosts);
  if (!lang && warnings.some(({ code }) => code === 'unknown-language')) {
    throw new UsageError(`The language cannot be told: give --lang ${LANGUAGES.join('|')}.`);
  }
  const edited = editFrontMatter(source, { ...(title ? { title } : {}), ...(lang ? { lang } : {}) });
  const name = slug ?? proposed.slug;
  const file = path.join(articlesDir, `${name}.md`);
  // What is written is what the bot can serve.
  const article = parseArticle({ slug: name, file, bytes: new TextEncoder().encode(edited), revision: '' });
  await requireFree(file, force);
  for (const warning of warnings) stderr.write(`${codedText(content.warnings, warning)}\n`);
  await writeWhole(file, edited);
  return `${file}: "${article.title}" (${article.lang}), passages: ${article.passages.length}`;
}

/** @throws {CommandError | ArticleError} where a file of that name, whatever its ending, would be in the way */
async function requireFree(file: string, force: boolean): Promise<void> {
  if (!force && existsSync(file)) {
    throw new CommandError(`${file} is there already. Give another --slug, or --force to overwrite it.`);
  }
  const other = twinOf(path.basename(file), await listSources(path.dirname(file)));
  if (other) throw new ArticleError(file, 1, { code: 'same-name', other });
}

/** What was there stays until all is written: the disk may be full, and the bot reading. */
async function writeWhole(file: string, text: string): Promise<void> {
  // A name that the bot leaves out.
  const part = path.join(path.dirname(file), `.${path.basename(file)}-part`);
  try {
    await writeFile(part, text);
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}

async function read(from: string, allowedHosts: readonly string[]): Promise<Content> {
  if (/^https?:\/\//iu.test(from)) return createContentReader({ allowedHosts }).fromUrl(from);
  const stats = await stat(from);
  if (stats.isDirectory()) throw new CommandError(`${from} is a folder, not a file.`);
  // Nothing larger can be used, whatever it is: it need not be read.
  if (stats.size > MAX_PAGE_BYTES) throw new ContentError({ code: 'too-large', maxBytes: MAX_PAGE_BYTES });
  return readContentFile(path.basename(from), await readFile(from));
}

/** @throws {CommandError} for what whoever imports can mend */
function explain(error: unknown): never {
  if (error instanceof ContentError)
    throw new CommandError(codedText(content.problems, error.problem), { cause: error });
  if (!(error instanceof ArticleError || isSystemError(error))) throw error;
  throw new CommandError(error.message, { cause: error });
}
