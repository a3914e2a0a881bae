import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from the page itself: other sites that a browser has open can send requests to 127.0.0.1, and a name of
 * theirs may lead there, but they cannot forge `Host` or `Origin`.
 */
export function isFromPage({ headers, method }: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return false;
  const { origin } = headers;
  if (origin !== undefined) return hosts.some((host) => origin === `http://${host}`);
  return method === 'GET' && isOwnSite(headers['sec-fetch-site']);
}

/** A page that is opened by hand or by a link (`none`, or an old browser's silence), or what it loads itself. */
const isOwnSite = (site: string | string[] | undefined): boolean =>
  site === undefined || site === 'none' || site === 'same-origin';
