import { Readability } from '@mozilla/readability';
import type { Draft } from './assemble.ts';
import { ContentError } from './content-error.ts';
import { type Block, blocksOf } from './page-blocks.ts';
import { type PageDocument, type PageElement, parsePage } from './page-dom.ts';
import { canonicalUrl, dayOf, firstTime, metaLanguage } from './page-metadata.ts';
import { removeNoise } from './page-noise.ts';
import { scanPage } from './scan-page.ts';
import { asTitle } from './title.ts';

/** UTF-16 units of prose: with less, a page has no article. */
const MIN_PROSE = 140;
/** UTF-16 units: shorter blocks are labels and links, not prose. */
const MIN_PROSE_BLOCK = 40;
/** Share of the text that stands in links: with more, a page is a list of articles. */
const MAX_LINKED = 0.5;

/**
 * Finds the article on a page, and what the page says of it.
 * @param url where the page was found, if anywhere
 * @throws {ContentError} `page-too-complex`, `no-article`
 */
export function readPage(markup: string, url?: string): Draft {
  const scan = scanPage(markup);
  const document = parsePage(markup, scan);
  const declaredLang = scan.lang?.trim() || metaLanguage(document);
  const canonical = canonicalUrl(document, url);
  const time = firstTime(document);
  removeNoise(document);
  const article = findArticle(document);
  if (!article?.content) throw new ContentError({ code: 'no-article' });
  const title = asTitle(article.title ?? '');
  const blocks = withoutEmptyHeadings(blocksOf(article.content), title);
  if (!isProse(blocks, article.content)) throw new ContentError({ code: 'no-article' });
  const date = dayOf(article.publishedTime ?? '') ?? time;
  const source = article.siteName?.trim() || (canonical && new URL(canonical).hostname.replace(/^www\./u, ''));
  return {
    title,
    body: joinBlocks(blocks),
    bodyLine: 1,
    warnings: [],
    ...(declaredLang ? { declaredLang } : {}),
    ...(date ? { date } : {}),
    ...(source ? { source: asTitle(source) } : {}),
    ...(canonical ? { url: canonical } : {}),
  };
}

interface FoundArticle {
  readonly title?: string | null | undefined;
  readonly content?: PageElement | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
}

function findArticle(document: PageDocument): FoundArticle | null {
  const options = { charThreshold: MIN_PROSE, serializer: (node: unknown) => node as PageElement };
  return new Readability(document as never, options).parse();
}

/** Without a heading that only repeats the title, and without those at the end that nothing stands under. */
function withoutEmptyHeadings(blocks: readonly Block[], title: string): Block[] {
  const end = blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1;
  return blocks.slice(0, end).filter(({ kind, text }) => kind !== 'heading' || text.replace(/^#+ /u, '') !== title);
}

function isProse(blocks: readonly Block[], content: PageElement): boolean {
  const prose = blocks.filter(({ kind, text }) => kind === 'paragraph' && text.length >= MIN_PROSE_BLOCK);
  if (lengthOf(prose.map(({ text }) => text)) < MIN_PROSE) return false;
  const linked = lengthOf([...content.querySelectorAll('a')].map(({ textContent }) => textContent));
  return linked <= MAX_LINKED * content.textContent.length;
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** Items of a list make one passage. */
function joinBlocks(blocks: readonly Block[]): string {
  let body = '';
  for (const [index, { kind, text }] of blocks.entries()) {
    const glue = kind === 'item' && blocks[index - 1]?.kind === 'item' ? '\n' : '\n\n';
    body += index === 0 ? text : glue + text;
  }
  return body;
}
