import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApiError, refusal } from '../api-error.ts';
import type { Log } from '../log.ts';
import { asksForThisMachine } from '../own-host.ts';
import { requestUrl } from '../request-url.ts';
import type { World } from '../state/world.ts';
import { type ParsedBody, readBody } from './body.ts';
import type { Fault, Faults } from './faults.ts';
import { type Headers, RateLimits, rateLimited } from './rate-limits.ts';
import { matchRoute, type RestResult, type Route } from './route.ts';

export interface RestServerOptions {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly token: string;
  readonly log: Log;
  readonly faults: Faults;
}

interface Answer extends RestResult {
  readonly headers?: Headers;
}

const PREFIX = /^\/api(?:\/v(\d+))?(?=\/)/;

/** Discord's REST API, version 10, as an HTTP server that is yet to listen; it also serves attachments. */
export function createRestServer(options: RestServerOptions): Server {
  const limits = new RateLimits(options.world.clock);
  return createServer((request, response) => {
    if (!asksForThisMachine(request)) return void response.writeHead(403).end();
    const url = requestUrl(request);
    if (!url) response.writeHead(400).end();
    else if (url.pathname.startsWith('/attachments/')) serveAttachment(options.world, url.pathname, response);
    else void serve(request, response, url, options, limits);
  });
}

function serveAttachment(world: World, path: string, response: ServerResponse): void {
  const upload = world.uploads.get(path.split('/')[3] ?? '');
  if (!upload) return void response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': upload.contentType,
    'content-length': upload.content.byteLength,
    // A page that someone attached is no page of this server's: nothing in it runs.
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
  });
  response.end(upload.content);
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  options: RestServerOptions,
  limits: RateLimits,
): Promise<void> {
  const { world, log, faults } = options;
  const started = performance.now();
  const at = world.clock.now();
  const method = request.method ?? 'GET';
  const path = url.pathname.replace(PREFIX, '');
  const fault = faults.take(method, path);
  const parsed = await readBody(request).catch((error: unknown) => error as Error);
  if (fault && 'disconnect' in fault) return void request.socket.destroy();
  // Nobody waits for the answer to half a call.
  if (!request.complete) return;

  const answer = faultAnswer(fault) ?? perform(request, url, path, parsed, options, limits);
  if (fault && 'delayMilliseconds' in fault) await new Promise((done) => setTimeout(done, fault.delayMilliseconds));
  send(response, answer);
  log.add({
    kind: 'rest',
    method,
    path: path + url.search,
    body: parsed instanceof Error ? undefined : parsed.body,
    status: answer.status,
    response: answer.body,
    at,
    milliseconds: performance.now() - started,
  });
}

function faultAnswer(fault: Fault | undefined): Answer | undefined {
  if (!fault) return undefined;
  if ('retryAfterSeconds' in fault) return rateLimited(fault.retryAfterSeconds, fault.global ? 'global' : 'user');
  if ('status' in fault)
    return { status: fault.status, body: fault.body ?? { message: `${fault.status}: Fault`, code: 0 } };
  return undefined;
}

function perform(
  request: IncomingMessage,
  url: URL,
  path: string,
  parsed: ParsedBody | Error,
  options: RestServerOptions,
  limits: RateLimits,
): Answer {
  try {
    const version = PREFIX.exec(url.pathname)?.[1];
    if (!PREFIX.test(url.pathname) || (version !== undefined && version !== '10')) throw refusal('notFound');
    const match = matchRoute(options.routes, request.method ?? '', path);
    if (!match) throw refusal('notFound');
    if (match === 'method') throw refusal('methodNotAllowed');
    const { route, params } = match;
    if (route.authorized !== false && request.headers.authorization !== `Bot ${options.token}`) {
      throw refusal('unauthorized');
    }
    const limit = limits.take(route, params);
    if (limit.exceeded) return limit.exceeded;
    if (parsed instanceof Error) throw parsed;
    return withHeaders(limit.headers, () =>
      route.handle({ method: route.method, path, query: url.searchParams, params, ...parsed }, options.world),
    );
  } catch (error) {
    return errorAnswer(error);
  }
}

function withHeaders(headers: Headers, handle: () => RestResult): Answer {
  try {
    return { ...handle(), headers };
  } catch (error) {
    return { ...errorAnswer(error), headers };
  }
}

/** A fault of the sandbox itself is answered as Discord answers its own, and then fails loudly. */
function errorAnswer(error: unknown): Answer {
  if (error instanceof ApiError) return { status: error.status, body: error.body };
  queueMicrotask(() => {
    throw error;
  });
  const { status, body } = refusal('serverError');
  return { status, body };
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  if (body === undefined) return void response.writeHead(status, headers).end();
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.byteLength, ...headers });
  response.end(bytes);
}
