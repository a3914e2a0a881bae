import { parseFrontMatter } from '../article/front-matter.ts';
import { splitSource } from '../article/parse-article.ts';
import { ArticleError } from '../errors.ts';
import type { Draft } from './assemble.ts';
import { ContentError, faultInSource } from './content-error.ts';
import { takeTitle } from './title.ts';

/** UTF-16 units: more is no front matter, and YAML's time grows faster than its length. */
const MAX_FRONT_MATTER = 16 * 1024;

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
  if (yaml.length > MAX_FRONT_MATTER) {
    throw new ArticleError('', 1, { code: 'front-matter-too-large', max: MAX_FRONT_MATTER / 1024 });
  }
  const { title, lang } = parseFrontMatter('', yaml, 2);
  return { title, body, bodyLine, whole: text, warnings: [], ...(lang ? { declaredLang: lang } : {}) };
}
