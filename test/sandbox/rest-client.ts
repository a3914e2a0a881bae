import type { Sandbox } from '../../src/sandbox/index.ts';

export interface RestAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it.
  readonly body: any;
  readonly headers: Headers;
}

/** Calls the REST API as a bot without a library does. */
export function createRestClient(discord: Sandbox) {
  return async (method: string, path: string, body?: unknown, token = discord.token): Promise<RestAnswer> => {
    const response = await fetch(`${discord.api}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${token}`, ...(body instanceof FormData ? {} : { 'content-type': JSON_TYPE }) },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined, headers: response.headers };
  };
}

const JSON_TYPE = 'application/json';

/** The errors of a 50035 body, each with the path of its field: `embeds.0.title BASE_TYPE_MAX_LENGTH`. */
export function codesOf(errors: object, path: readonly string[] = []): string[] {
  return Object.entries(errors).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as { code: string }[]).map(({ code }) => [path.join('.'), code].filter(Boolean).join(' '))
      : codesOf(value as object, [...path, key]),
  );
}
