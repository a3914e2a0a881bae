/** One REST call and its answer. */
export interface RestCall {
  readonly kind: 'rest';
  readonly method: string;
  /** Path with its query, without `/api/v10`. */
  readonly path: string;
  /** The JSON body, or undefined. */
  readonly body: unknown;
  readonly status: number;
  /** The JSON answer, or undefined. */
  readonly response: unknown;
  /** Epoch ms at arrival. */
  readonly at: number;
  /** How long the answer took, in milliseconds. */
  readonly milliseconds: number;
}

/** One gateway payload. */
export interface GatewayEvent {
  readonly kind: 'gateway';
  readonly direction: 'sent' | 'received';
  readonly op: number;
  /** Name of a dispatch, such as `INTERACTION_CREATE`. */
  readonly name: string | undefined;
  readonly data: unknown;
  /** Epoch ms. */
  readonly at: number;
}

export type LogEntry = RestCall | GatewayEvent;

/** What went over the wire, kept in order and observable. */
export class Log {
  readonly calls: RestCall[] = [];
  readonly events: GatewayEvent[] = [];
  readonly #listeners = new Set<(entry: LogEntry) => void>();

  add(entry: LogEntry): void {
    if (entry.kind === 'rest') this.calls.push(entry);
    else this.events.push(entry);
    for (const listener of this.#listeners) listener(entry);
  }

  observe(listener: (entry: LogEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
