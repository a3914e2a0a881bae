import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Connection } from './connection.ts';
import type { Dispatch } from './dispatches.ts';

/** Index, and how many there are. */
export type Shard = readonly [index: number, count: number];

/** How many events are kept for a bot that comes back. */
const MOST_KEPT = 1_000;

interface Sent {
  readonly op: number;
  readonly t: string;
  readonly d: unknown;
  readonly s: number;
}

/** A bot's session: it outlives its connections, so that a bot that resumes misses nothing. */
export class Session {
  readonly id = randomBytes(16).toString('hex');
  readonly #intents: number;
  readonly #shard: Shard;
  readonly #sent: Sent[] = [];
  #sequence = 0;
  #connection: Connection | undefined;

  /** @param shard which part of the servers it is told of */
  constructor(intents: number, shard: Shard, connection: Connection) {
    this.#intents = intents;
    this.#shard = shard;
    this.#connection = connection;
  }

  /** The number of the last event. */
  get sequence(): number {
    return this.#sequence;
  }

  /** Whether it is told of a server, or for undefined, of direct messages. */
  covers(guildId: string | undefined): boolean {
    const [index, count] = this.#shard;
    return (guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count))) === index;
  }

  /** Sends an event now, or keeps it for a resume; nothing where the bot did not ask for its kind. */
  dispatch({ name, data, intents }: Dispatch): void {
    if (intents !== 0 && (intents & this.#intents) === 0) return;
    this.#sequence += 1;
    const event = { op: GatewayOpcodes.Dispatch, t: name, d: data, s: this.#sequence };
    this.#sent.push(event);
    if (this.#sent.length > MOST_KEPT) this.#sent.shift();
    this.#connection?.send(event);
  }

  /** Whether every event after `sequence` is still kept. */
  keepsAfter(sequence: number): boolean {
    return this.#sequence - sequence <= this.#sent.length;
  }

  /** Goes on over another connection: the events after `sequence` again. */
  resume(connection: Connection, sequence: number): void {
    this.#connection = connection;
    for (const event of this.#sent) if (event.s > sequence) connection.send(event);
    this.dispatch({ name: 'RESUMED', data: {}, intents: 0 });
  }

  /** A connection is gone, and a later one may resume. False where the session already goes on over another. */
  detach(connection: Connection): boolean {
    if (this.#connection !== connection) return false;
    this.#connection = undefined;
    return true;
  }
}
