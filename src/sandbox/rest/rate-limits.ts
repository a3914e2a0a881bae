import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { RestResult, Route } from './route.ts';

export type Headers = Readonly<Record<string, string>>;

interface Limit {
  readonly calls: number;
  readonly milliseconds: number;
}

/**
 * Limits by route. Discord does not publish its numbers, and clients are to read them from the headers: these are what it
 * was seen to send for the routes that a bot uses most. Interaction callbacks have none.
 */
const LIMITS: Readonly<Record<string, Limit>> = {
  'POST /channels/:channel/messages': { calls: 5, milliseconds: 5_000 },
  'PATCH /channels/:channel/messages/:message': { calls: 5, milliseconds: 5_000 },
  'DELETE /channels/:channel/messages/:message': { calls: 5, milliseconds: 1_000 },
  'POST /webhooks/:application/:token': { calls: 5, milliseconds: 2_000 },
  'PATCH /webhooks/:application/:token/messages/:message': { calls: 5, milliseconds: 2_000 },
  'DELETE /webhooks/:application/:token/messages/:message': { calls: 5, milliseconds: 2_000 },
  'PUT /applications/:application/commands': { calls: 2, milliseconds: 60_000 },
  'PUT /applications/:application/guilds/:guild/commands': { calls: 2, milliseconds: 20_000 },
};

/** Each has a count of its own. */
const MAJOR_PARAMETERS = ['channel', 'guild', 'token'] as const;

interface Bucket {
  /** Epoch ms at which the count starts anew. */
  resetAt: number;
  used: number;
}

export interface Taken {
  readonly headers: Headers;
  readonly exceeded: (RestResult & { readonly headers: Headers }) | undefined;
}

export class RateLimits {
  readonly #buckets = new Map<string, Bucket>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** How many counts are kept. */
  get size(): number {
    return this.#buckets.size;
  }

  /** Counts a call. */
  take(route: Route, params: Readonly<Record<string, string>>): Taken {
    const name = `${route.method} ${route.path}`;
    const limit = LIMITS[name];
    if (!limit) return { headers: {}, exceeded: undefined };
    const key = [name, ...MAJOR_PARAMETERS.map((parameter) => params[parameter])].join(' ');
    const now = this.#clock.now();
    this.#free(now);
    const bucket = this.#buckets.get(key) ?? { resetAt: now + limit.milliseconds, used: 0 };
    this.#buckets.set(key, bucket);
    bucket.used += 1;
    const seconds = (bucket.resetAt - now) / 1_000;
    const headers = {
      'x-ratelimit-limit': String(limit.calls),
      'x-ratelimit-remaining': String(Math.max(0, limit.calls - bucket.used)),
      'x-ratelimit-reset': (bucket.resetAt / 1_000).toFixed(3),
      'x-ratelimit-reset-after': seconds.toFixed(3),
      'x-ratelimit-bucket': createHash('sha256').update(name).digest('hex').slice(0, 32),
    };
    if (bucket.used <= limit.calls) return { headers, exceeded: undefined };
    const answer = rateLimited(seconds, 'user');
    return { headers, exceeded: { ...answer, headers: { ...headers, ...answer.headers } } };
  }

  /** Forgets what has run out: each interaction has a token, and so counts, of its own. */
  #free(now: number): void {
    for (const [key, { resetAt }] of this.#buckets) if (resetAt <= now) this.#buckets.delete(key);
  }
}

/** A 429 answer as Discord gives it. */
export function rateLimited(seconds: number, scope: 'user' | 'global'): RestResult & { readonly headers: Headers } {
  const global = scope === 'global';
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: Number(seconds.toFixed(3)), global },
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': scope,
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}
