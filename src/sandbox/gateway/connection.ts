import type { GatewayReceivePayload, GatewaySendPayload } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Session } from './session.ts';

/** One connection of a bot. */
export class Connection {
  session: Session | undefined;
  readonly #socket: WebSocket;
  readonly #log: Log;
  readonly #clock: Clock;

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
