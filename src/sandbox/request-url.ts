import type { IncomingMessage } from 'node:http';

const BASE = 'http://127.0.0.1';

/** What a request asks for; undefined where that is no URL (`GET //`). */
export function requestUrl({ url = '/' }: IncomingMessage): URL | undefined {
  return URL.canParse(url, BASE) ? new URL(url, BASE) : undefined;
}
