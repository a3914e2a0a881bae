import type { IncomingFile } from '../state/attachments.ts';
import type { World } from '../state/world.ts';

export interface RestRequest {
  readonly method: string;
  /** Without `/api/v10` and the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What the route's `:name` parts stand for. */
  readonly params: Readonly<Record<string, string>>;
  /** The JSON body. */
  readonly body: unknown;
  readonly files: readonly IncomingFile[];
}

export interface RestResult {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Such as `/channels/:channel/messages/:message`. */
  readonly path: string;
  /** Whether the bot's token is needed; where not, the path holds a token of its own. Default true. */
  readonly authorized?: boolean;
  /** Throws ApiError for a refusal. */
  handle(request: Required<RestRequest>, world: World): RestResult;
}

export function ok(body: unknown): RestResult {
  return { status: 200, body };
}

export const NO_CONTENT: RestResult = { status: 204 };

/** A path parameter; the route's own pattern says that it is there. */
export function param(request: RestRequest, name: string): string {
  return request.params[name] ?? '';
}

export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a call; `undefined` where the path is unknown, `'method'` where only the method is. */
export function matchRoute(routes: readonly Route[], method: string, path: string): RouteMatch | 'method' | undefined {
  let pathKnown = false;
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (!params) continue;
    if (route.method === method) return { route, params };
    pathKnown = true;
  }
  return pathKnown ? 'method' : undefined;
}

/** As it stands where it is not encoded as it should be. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decoded(given[index] ?? '');
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}
