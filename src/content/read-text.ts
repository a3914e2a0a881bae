import { parseFrontMatter } from '../article/front-matter.ts';
import { splitSource } from '../article/parse-article.ts';
import { ArticleError } from '../errors.ts';
import type { Draft } from './assemble.ts';
import { ContentError, faultInSource } from './content-error.ts';
import { takeTitle } from './title.ts';

/**
 * Reads prose or Markdown, with or without front matter.
 * @param text with `\n` at line ends
 * @throws {ContentError} `empty`, `front-matter`
 */
export function readText(text: string, name?: string): Draft {
  if (text.trim() === '') throw new ContentError({ code: 'empty' });
  if (!/^---[ \t]*\n/u.test(text)) return { ...takeTitle(text, name), warnings: [] };
  try {
    return readSource(text);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw faultInSource(error);
  }
}

function readSource(text: string): Draft {
  const { yaml, body, bodyLine } = splitSource('', text);
  const { title, lang } = parseFrontMatter('', yaml, 2);
  return { title, body, bodyLine, whole: text, warnings: [], ...(lang ? { declaredLang: lang } : {}) };
}
