/** Which REST calls: all that match what is given. */
export interface CallPattern {
  readonly method?: string;
  /** Tested against the path without `/api/v10`. */
  readonly path?: RegExp;
}

/** What goes wrong. */
export type Fault =
  /** An answer with this status; 5xx and 4xx have Discord's body, or `body`. */
  | { readonly status: number; readonly body?: unknown }
  /** 429 with Retry-After and X-RateLimit headers. */
  | { readonly retryAfterSeconds: number; readonly global?: boolean }
  /** The connection is cut without an answer. */
  | { readonly disconnect: true }
  /** The call is done, its answer comes late (real milliseconds). */
  | { readonly delayMilliseconds: number };

interface Arranged {
  readonly pattern: CallPattern;
  readonly fault: Fault;
  left: number;
}

/** The faults a test has arranged. */
export class Faults {
  readonly #arranged = new Set<Arranged>();

  arrange(pattern: CallPattern, fault: Fault, times = 1): () => void {
    const arranged = { pattern, fault, left: times };
    this.#arranged.add(arranged);
    return () => void this.#arranged.delete(arranged);
  }

  /** The fault for a call, used up by this. */
  take(method: string, path: string): Fault | undefined {
    for (const arranged of this.#arranged) {
      const { pattern } = arranged;
      if (pattern.method && pattern.method !== method) continue;
      if (pattern.path && !pattern.path.test(path)) continue;
      arranged.left -= 1;
      if (arranged.left <= 0) this.#arranged.delete(arranged);
      return arranged.fault;
    }
    return undefined;
  }
}
