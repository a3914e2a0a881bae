import { ContentError } from './content-error.ts';
import { follow } from './follow.ts';
import { type HttpSession, PRODUCT } from './http-session.ts';
import { mayRead } from './robots-rules.ts';

/** RFC 9309 has programs read 500 KiB at least. */
const MAX_ROBOTS_BYTES = 512 * 1024;

/**
 * Asks a site's `robots.txt` (RFC 9309) whether a page may be read. A site without one lets all be read, a site whose server
 * fails lets nothing be read.
 * @throws {ContentError} `robots-refused`, and as `follow` does
 */
export async function checkRobots(session: HttpSession, url: URL): Promise<void> {
  const place = new URL('/robots.txt', url);
  const { response } = await follow(session, place);
  if (response.status >= 400 && response.status < 500) return;
  const rules = response.status === 200 ? await response.read(MAX_ROBOTS_BYTES) : undefined;
  const isAllowed = rules !== undefined && mayRead(new TextDecoder().decode(rules), PRODUCT.toLowerCase(), url);
  if (!isAllowed) throw new ContentError({ code: 'robots-refused', url: url.href });
}
