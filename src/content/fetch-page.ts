import type { Validators } from './content.ts';
import { ContentError } from './content-error.ts';
import { follow } from './follow.ts';
import { type HttpResponse, type HttpSettings, withSession } from './http-session.ts';
import { checkRobots } from './robots.ts';
import { parseWebUrl } from './web-url.ts';

export interface Fetched extends Validators {
  /** After redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** The header `Content-Type`. */
  readonly contentType?: string;
}

/**
 * Fetches a page as its site's `robots.txt` lets programs do; 'unchanged' where the server says so.
 * @param validators of the version that is known
 * @throws {ContentError}
 */
export async function fetchPage(
  address: string,
  settings: HttpSettings,
  maxBytes: number,
  validators: Validators = {},
): Promise<Fetched | 'unchanged'> {
  const start = parseWebUrl(address.trim());
  return withSession(settings, async (session) => {
    const headers = conditionsOf(validators);
    const { url, response } = await follow(session, start, {
      headers,
      check: (url: URL) => checkRobots(session, url),
    });
    const isConditional = Object.keys(headers).length > 0;
    return response.status === 304 && isConditional ? 'unchanged' : readFetched(url, response, maxBytes);
  });
}

/**
 * Fetches a file from one of some trusted hosts, without redirects.
 * @throws {ContentError} `foreign-attachment` for another host
 */
export async function fetchFile(
  address: string,
  hosts: readonly string[],
  settings: Omit<HttpSettings, 'allowedHosts'>,
  maxBytes: number,
): Promise<Fetched> {
  const url = parseWebUrl(address);
  if (!hosts.includes(url.host)) throw new ContentError({ code: 'foreign-attachment', host: url.host });
  return withSession({ ...settings, allowedHosts: hosts }, async (session) =>
    readFetched(url, await session.get(url), maxBytes),
  );
}

async function readFetched(url: URL, response: HttpResponse, maxBytes: number): Promise<Fetched> {
  if (response.status !== 200) throw new ContentError({ code: 'http-status', status: response.status, host: url.host });
  const length = Number(response.header('content-length') ?? 0);
  if (length > maxBytes) throw new ContentError({ code: 'too-large', maxBytes });
  const contentType = response.header('content-type');
  const etag = response.header('etag');
  const lastModified = response.header('last-modified');
  return {
    url: url.href,
    bytes: await response.read(maxBytes),
    ...(contentType ? { contentType } : {}),
    ...(canBeSent(etag) ? { etag } : {}),
    ...(canBeSent(lastModified) ? { lastModified } : {}),
  };
}

/** Whether a validator can be sent back in a header. Without one, the page is fetched whole, which does no harm. */
function canBeSent(validator: string | undefined): validator is string {
  return validator !== undefined && /^[\x20-\x7e]{1,1000}$/u.test(validator);
}

function conditionsOf({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(canBeSent(etag) ? { 'if-none-match': etag } : {}),
    ...(canBeSent(lastModified) ? { 'if-modified-since': lastModified } : {}),
  };
}
