import { parseDocument, stringify } from 'yaml';
import { type FrontMatter, parseFrontMatter } from '../article/front-matter.ts';
import { splitSource } from '../article/parse-article.ts';
import type { Language } from '../text/language.ts';

/** The source of an article: its front matter between lines `---`, then its body. */
export function composeSource(frontMatter: Omit<FrontMatter, 'questions'>, body: string): string {
  const { title, date, source, url, lang } = frontMatter;
  return `---\n${stringify({ title, date, source, url, lang }, { lineWidth: 0 })}---\n\n${body.trim()}\n`;
}

/** What a source says of itself. @throws {ArticleError} where that cannot be read */
export const frontMatterOf = (source: string): FrontMatter =>
  parseFrontMatter('source', splitSource('source', source).yaml, 2);

/** The text of a source, below its front matter. */
export const bodyOf = (source: string): string => splitSource('source', source).body.trim();

/**
 * A source with the text of another, as it is now, and its date where it has one; title, language and what else stands in the front
 * matter stay. The same source where the text is the same.
 */
export function renewSource(source: string, fetched: string): string {
  if (bodyOf(source) === bodyOf(fetched)) return source;
  const { date } = frontMatterOf(fetched);
  const document = parseDocument(splitSource('source', source).yaml);
  if (date !== undefined) document.set('date', date);
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n${bodyOf(fetched)}\n`;
}

/** A source with another title or language in its front matter; all else stays as it is. */
export function editFrontMatter(
  source: string,
  changes: { readonly title?: string; readonly lang?: Language },
): string {
  const { yaml, body } = splitSource('source', source);
  const document = parseDocument(yaml);
  for (const [key, value] of Object.entries(changes)) document.set(key, value);
  return `---\n${document.toString({ lineWidth: 0 })}---${body}`;
}
