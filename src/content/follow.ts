import { ContentError } from './content-error.ts';
import type { HttpResponse, HttpSession } from './http-session.ts';
import { parseWebUrl } from './web-url.ts';

const MAX_REDIRECTS = 3;

interface FollowOptions {
  readonly maxRedirects?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Asked before each hop; throws where it must not be taken. */
  readonly check?: (url: URL) => Promise<void>;
}

/**
 * Sends a GET and follows its redirects.
 * @throws {ContentError} `too-many-redirects`; `invalid-url` and `url-with-credentials` for what a redirect leads to; as `get` does
 */
export async function follow(
  session: HttpSession,
  start: URL,
  { maxRedirects = MAX_REDIRECTS, headers, check }: FollowOptions = {},
): Promise<{ url: URL; response: HttpResponse }> {
  let url = start;
  for (let hop = 0; hop <= maxRedirects; hop++) {
    await check?.(url);
    const response = await session.get(url, headers);
    const location = REDIRECTS.has(response.status) ? response.header('location') : undefined;
    if (location === undefined) return { url, response };
    url = parseWebUrl(location, url.href);
  }
  throw new ContentError({ code: 'too-many-redirects', max: maxRedirects });
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
