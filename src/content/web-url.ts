import { MAX_URL } from '../article/front-matter.ts';
import { ContentError } from './content-error.ts';

/** An http(s) address without user name and password, without its fragment; undefined for any other. */
export function webUrl(text: string, base?: string): URL | undefined {
  try {
    return parseWebUrl(text, base);
  } catch {
    return undefined;
  }
}

/** @throws {ContentError} `invalid-url`, `url-with-credentials` */
export function parseWebUrl(text: string, base?: string): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.href.length > MAX_URL) {
    throw new ContentError({ code: 'invalid-url' });
  }
  if (url.username !== '' || url.password !== '') throw new ContentError({ code: 'url-with-credentials' });
  url.hash = '';
  return url;
}
