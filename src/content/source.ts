import { parseDocument, stringify } from 'yaml';
import type { FrontMatter } from '../article/front-matter.ts';
import { splitSource } from '../article/parse-article.ts';
import type { Language } from '../text/language.ts';

/** The source of an article: its front matter between lines `---`, then its body. */
export function composeSource(frontMatter: Omit<FrontMatter, 'questions'>, body: string): string {
  const { title, date, source, url, lang } = frontMatter;
  return `---\n${stringify({ title, date, source, url, lang }, { lineWidth: 0 })}---\n\n${body.trim()}\n`;
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
