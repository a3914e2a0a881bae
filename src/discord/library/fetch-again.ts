import { createHash } from 'node:crypto';
import type { Content, ContentReader } from '../../content/content.ts';
import { bodyOf, frontMatterOf, renewSource } from '../../content/source.ts';
import type { WebPage } from '../../library/web-pages.ts';

/** What is known of a page once it was fetched. */
export type FetchedPage = Pick<WebPage, 'url' | 'etag' | 'lastModified' | 'sha256'>;

/**
 * Fetches the page of an article again.
 * @param known of the page, where its server shall say if that is still so
 * @returns the article's source as it would be from now on, the same where the text is the same; undefined where the server says
 * that the page did not change
 * @throws {ContentError}
 */
export async function fetchAgain(
  source: string,
  url: string,
  known: Partial<WebPage>,
  reader: Pick<ContentReader, 'refresh'>,
): Promise<Content | undefined> {
  const { etag, lastModified } = known;
  const content = await reader.refresh(url, { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) });
  if (content === 'unchanged') return undefined;
  const origin = content.origin.kind === 'url' ? { ...content.origin, url } : content.origin;
  return { ...content, origin, source: renewSource(source, content.source) };
}

/** The page that content came from; undefined where it came otherwise. What the server said counts for the address it was asked for only. */
export function fetchedPage({ source, origin }: Pick<Content, 'source' | 'origin'>): FetchedPage | undefined {
  if (origin.kind !== 'url') return undefined;
  const { url } = frontMatterOf(source);
  if (url === undefined) return undefined;
  const { etag, lastModified }: Partial<WebPage> = origin.url === url ? origin : {};
  return { url, etag, lastModified, sha256: textDigest(source) };
}

/** SHA-256 of the text of a source, without its front matter. */
export const textDigest = (source: string): string => createHash('sha256').update(bodyOf(source)).digest('hex');
