import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Sandbox } from '../index.ts';
import { requestUrl } from '../request-url.ts';
import { checkAct } from './act-form.ts';
import { askedIn } from './asked.ts';
import { feed } from './feed.ts';
import { isFromPage } from './guard.ts';
import { BadRequest, localeIn, personOf, whoIn } from './people.ts';
import { createPerform } from './perform.ts';
import type { AskedTexts, Explanation } from './protocol.ts';
import { readStaticFiles, type StaticFile } from './static-files.ts';
import { wireOf } from './wire.ts';

export interface PageOptions {
  readonly discord: Sandbox;
  /** The folder of the page's files, as built. */
  readonly dir: string;
  /** TCP port on 127.0.0.1. Default 0: any free one. */
  readonly port?: number;
  /** Why the bot answers what it answers. */
  readonly explain: (asked: AskedTexts) => Promise<Explanation>;
}

export interface PageServer {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves a page on 127.0.0.1 that looks and works like Discord's client. It talks to the sandbox only, never to the bot. */
export async function startPage({ discord, dir, port = 0, explain }: PageOptions): Promise<PageServer> {
  const files = await readStaticFiles(dir);
  const perform = createPerform(discord);
  const csp = policy(discord.url);

  async function serve(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const { pathname, searchParams: query } = url;
    const file = files.get(pathname);
    if (request.method === 'GET' && file) return sendFile(response, file, csp);
    if (request.method === 'POST' && pathname === '/api/act') {
      return sendJson(response, await perform(checkAct(await json(request))));
    }
    if (request.method !== 'GET' || !pathname.startsWith('/api/')) return void response.writeHead(404).end();
    const person = personOf(discord, whoIn(query));
    if (pathname === '/api/feed') return feed(discord, person, localeIn(query), response);
    if (pathname === '/api/wire') return sendJson(response, wireOf(discord, person, query.get('message')));
    if (pathname === '/api/explain') return sendJson(response, await explain(askedIn(discord, person, query)));
    response.writeHead(404).end();
  }

  const server = createServer((request, response) => {
    if (!isFromPage(request)) return void response.writeHead(403).end();
    const url = requestUrl(request);
    if (!url) return void response.writeHead(400).end();
    serve(request, response, url).catch((error: unknown) => {
      const isOurs = error instanceof BadRequest || error instanceof SyntaxError;
      response.writeHead(isOurs ? 400 : 500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Nothing runs but the page's own script, and nothing is loaded from elsewhere but the sandbox's attachments. */
const policy = (attachments: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    `img-src 'self' ${attachments}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

function sendFile(response: ServerResponse, { contentType, content }: StaticFile, csp: string): void {
  response.writeHead(200, {
    'content-type': contentType,
    'content-length': content.byteLength,
    'cache-control': 'no-cache',
    'content-security-policy': csp,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(content);
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}
