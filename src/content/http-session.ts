import { Agent, request } from 'undici';
import { ContentError } from './content-error.ts';
import { type Guard, guardedConnector } from './guarded-connector.ts';
import { ACCEPT_ENCODING, readBody } from './read-body.ts';

/** The name that `robots.txt` knows the bot by. */
export const PRODUCT = 'Verbatim';
const USER_AGENT = `${PRODUCT}/0.1 (Discord bot; reads the pages that moderators give it, by a schedule too)`;

export interface HttpSettings extends Guard {
  /** Milliseconds for all of a session. */
  readonly timeout: number;
}

export interface HttpResponse {
  readonly status: number;
  /** A header's first value. */
  header(name: string): string | undefined;
  /** @throws {ContentError} `too-large`, `wrong-encoding`, `unreachable`, `timeout` */
  read(maxBytes: number): Promise<Uint8Array>;
}

/** Requests that share one time limit and their connections. */
export interface HttpSession {
  /**
   * Sends one GET; redirects are not followed.
   * @throws {ContentError} `forbidden-address`, `unreachable`, `timeout`
   */
  get(url: URL, headers?: Readonly<Record<string, string>>): Promise<HttpResponse>;
}

/** Runs a task with a session, and ends all its connections after it. */
export async function withSession<T>(settings: HttpSettings, task: (session: HttpSession) => Promise<T>): Promise<T> {
  const agent = new Agent({ connect: guardedConnector(settings) });
  const signal = AbortSignal.timeout(settings.timeout);
  const explain = (error: unknown, host: string): never => {
    if (error instanceof ContentError) throw error;
    if (signal.aborted) throw new ContentError({ code: 'timeout', seconds: settings.timeout / 1000 }, { cause: error });
    throw new ContentError({ code: 'unreachable', host, cause: causeOf(error) }, { cause: error });
  };
  try {
    return await task({
      async get(url, headers = {}) {
        const options = { dispatcher: agent, signal, headers: { ...HEADERS, ...headers } };
        const response = await request(url, options).catch((error) => explain(error, url.host));
        // A body that nobody reads fails when its connection ends, which must not be an uncaught error.
        response.body.on('error', () => undefined);
        const header = (name: string) => [response.headers[name]].flat()[0];
        return {
          status: response.statusCode,
          header,
          read: (maxBytes) =>
            readBody(response.body, header('content-encoding'), maxBytes).catch((error) => explain(error, url.host)),
        };
      },
    });
  } finally {
    await agent.destroy();
  }
}

const HEADERS = {
  'user-agent': USER_AGENT,
  accept: 'text/html, application/xhtml+xml, text/markdown;q=0.9, text/plain;q=0.8',
  'accept-encoding': ACCEPT_ENCODING,
};

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
