import { ArticleError } from '../errors.ts';
import { detectTextLanguage } from '../text/language.ts';
import type { Article } from './article.ts';
import { decodeSource } from './decode.ts';
import { parseFrontMatter } from './front-matter.ts';
import { createPassage, splitParagraphs } from './passages.ts';
import { isSlug } from './slug.ts';

/** A source file, as read. */
export interface ArticleSource {
  /** The file's name without its ending. */
  readonly slug: string;
  /** What errors call the file. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly revision: string;
}

/**
 * Reads an article: YAML front matter between two lines `---`, then paragraphs and headings.
 * @throws {ArticleError} with the line of the first fault.
 */
export function parseArticle({ slug, file, bytes, revision }: ArticleSource): Article {
  if (!isSlug(slug)) {
    throw new ArticleError(file, 1, { code: 'name-invalid' });
  }
  const { yaml, body, bodyLine } = splitSource(file, decodeSource(file, bytes));
  const { lang: declared, ...frontMatter } = parseFrontMatter(file, yaml, 2);
  const [first, ...others] = splitParagraphs(body);
  if (!first) throw new ArticleError(file, bodyLine, { code: 'no-text' });
  const lang = declared ?? detectTextLanguage(body);
  if (!lang) throw new ArticleError(file, 1, { code: 'language-unknown' });
  const passages = [createPassage(first, lang), ...others.map((paragraph) => createPassage(paragraph, lang))] as const;
  return { slug, revision, lang, ...frontMatter, passages };
}

/**
 * Parts front matter and body of a decoded text; `bodyLine` is the line that the body begins on.
 * @throws {ArticleError} where there is no front matter, or it has no end.
 */
export function splitSource(file: string, text: string): { yaml: string; body: string; bodyLine: number } {
  const opening = /^---[ \t]*\n/u.exec(text);
  if (!opening) {
    throw new ArticleError(file, 1, { code: 'front-matter-missing' });
  }
  const closing = /^---[ \t]*$/mu;
  const rest = text.slice(opening[0].length);
  const end = closing.exec(rest);
  if (!end) throw new ArticleError(file, 1, { code: 'front-matter-open' });
  const yaml = rest.slice(0, end.index).replace(/\n$/u, '');
  return { yaml, body: rest.slice(end.index + end[0].length), bodyLine: yaml.split('\n').length + 2 };
}
