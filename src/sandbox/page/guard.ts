import type { IncomingMessage } from 'node:http';
import { asksForThisMachine, ownHosts } from '../own-host.ts';

/** Whether a request comes from the page itself: other sites that a browser has open can send some here, but cannot forge `Origin`. */
export function isFromPage(request: IncomingMessage): boolean {
  const { headers, method } = request;
  if (!asksForThisMachine(request)) return false;
  const { origin } = headers;
  if (origin !== undefined) return ownHosts(request).some((host) => origin === `http://${host}`);
  return method === 'GET' && isOwnSite(headers['sec-fetch-site']);
}

/** A page that is opened by hand or by a link (`none`, or an old browser's silence), or what it loads itself. */
const isOwnSite = (site: string | string[] | undefined): boolean =>
  site === undefined || site === 'none' || site === 'same-origin';
