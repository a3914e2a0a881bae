import type { GatewayReceivePayload, GatewaySendPayload } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Session } from './session.ts';

/** What a bot may send over one connection. */
const MOST_SENT = 120;
const SENT_WITHIN_MS = 60_000;

/** One connection of a bot. */
export class Connection {
  session: Session | undefined;
  readonly #socket: WebSocket;
  readonly #log: Log;
  readonly #clock: Clock;
  #count = 0;
  /** Epoch ms at which the count starts anew. */
  #countedUntil = 0;

  constructor(socket: WebSocket, log: Log, clock: Clock) {
    this.#socket = socket;
    this.#log = log;
    this.#clock = clock;
  }

  send(payload: object): void {
    this.#record('sent', payload);
    this.#socket.send(JSON.stringify(payload));
  }

  /** The payload of a frame; undefined for one that is not JSON, or has no operation. */
  receive(frame: string): GatewaySendPayload | undefined {
    try {
      const payload = JSON.parse(frame) as GatewaySendPayload;
      if (typeof payload?.op !== 'number') return undefined;
      this.#record('received', payload);
      return payload;
    } catch {
      return undefined;
    }
  }

  /** Counts a payload of the bot's; false when they are too many. */
  mayStillSend(): boolean {
    const now = this.#clock.now();
    if (now >= this.#countedUntil) {
      this.#countedUntil = now + SENT_WITHIN_MS;
      this.#count = 0;
    }
    this.#count += 1;
    return this.#count <= MOST_SENT;
  }

  /** Closes as Discord does with a code; without one, as a broken network does. */
  close(code?: number): void {
    if (code === undefined) this.#socket.terminate();
    else this.#socket.close(code);
  }

  #record(direction: 'sent' | 'received', payload: object): void {
    const { op, t, d } = payload as GatewayReceivePayload;
    this.#log.add({ kind: 'gateway', direction, op, name: t ?? undefined, data: d, at: this.#clock.now() });
  }
}
