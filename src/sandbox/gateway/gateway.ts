import type { Server } from 'node:http';
import {
  GatewayCloseCodes,
  type GatewayIdentifyData,
  GatewayOpcodes,
  type GatewayResumeData,
  type GatewaySendPayload,
} from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { Log } from '../log.ts';
import { requestUrl } from '../request-url.ts';
import type { Guild } from '../state/entities.ts';
import { apiGuildCreate, apiUser } from '../state/payloads.ts';
import type { World } from '../state/world.ts';
import { Connection } from './connection.ts';
import { dispatchOf, guildIdOf } from './dispatches.ts';
import { disallowedIntents, Intent, KNOWN_INTENTS, type PrivilegedIntent } from './intents.ts';
import { membersChunk } from './members-chunk.ts';
import { isWellFormed } from './payload-form.ts';
import { Session, type Shard } from './session.ts';

export interface GatewayOptions {
  readonly world: World;
  readonly token: string;
  readonly log: Log;
  readonly privilegedIntents: readonly PrivilegedIntent[];
}

/** What Discord asks of bots, in milliseconds. */
const HEARTBEAT_INTERVAL = 41_250;

/** Operations that a bot may send once it is known; they change nothing here. */
const IGNORED: ReadonlySet<number> = new Set([GatewayOpcodes.PresenceUpdate, GatewayOpcodes.VoiceStateUpdate]);

/** A session that is closed with one of these (normal, going away) is over; after any other code it may be resumed. */
const ENDING: ReadonlySet<number> = new Set([1000, 1001]);

/** Discord's gateway, version 10, JSON without compression. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #connections = new Set<Connection>();
  readonly #sessions = new Map<string, Session>();
  readonly #server: WebSocketServer;
  readonly #whenReady: Promise<void>;
  #isReady: () => void = () => undefined;

  /** Listens on the HTTP server's port. */
  constructor(server: Server, options: GatewayOptions) {
    this.#options = options;
    this.#whenReady = new Promise((resolve) => {
      this.#isReady = resolve;
    });
    this.#server = new WebSocketServer({ server, verifyClient: isNoBrowser });
    this.#server.on('connection', (socket, request) => {
      const connection = new Connection(socket, options.log, options.world.clock);
      this.#connections.add(connection);
      socket.on('message', (frame) => this.#receive(connection, String(frame)));
      socket.on('error', () => socket.terminate());
      socket.on('close', (code) => this.#forget(connection, code));
      const version = requestUrl(request)?.searchParams.get('v') ?? '10';
      if (version !== '10') return connection.close(GatewayCloseCodes.InvalidAPIVersion);
      connection.send({
        op: GatewayOpcodes.Hello,
        d: { heartbeat_interval: HEARTBEAT_INTERVAL, _trace: [] },
        s: null,
        t: null,
      });
    });
    options.world.events.listen((event) => {
      const dispatch = dispatchOf(event, options.world);
      if (!dispatch) return;
      const guildId = guildIdOf(dispatch);
      for (const session of this.#sessions.values()) if (session.covers(guildId)) session.dispatch(dispatch);
    });
  }

  /** Resolves once a bot has been told that it is ready. */
  ready(): Promise<void> {
    return this.#whenReady;
  }

  drop(code?: number): void {
    for (const connection of this.#connections) connection.close(code);
  }

  reconnect(): void {
    this.#sendAll({ op: GatewayOpcodes.Reconnect, d: null, s: null, t: null });
  }

  invalidate(resumable: boolean): void {
    if (!resumable) this.#sessions.clear();
    for (const connection of this.#connections) {
      connection.session?.detach(connection);
      connection.session = undefined;
    }
    this.#sendAll({ op: GatewayOpcodes.InvalidSession, d: resumable, s: null, t: null });
  }

  requestHeartbeat(): void {
    this.#sendAll({ op: GatewayOpcodes.Heartbeat, d: null, s: null, t: null });
  }

  stop(): void {
    this.drop();
    this.#server.close();
  }

  #sendAll(payload: object): void {
    for (const connection of this.#connections) connection.send(payload);
  }

  #forget(connection: Connection, code: number): void {
    this.#connections.delete(connection);
    const { session } = connection;
    if (session?.detach(connection) && ENDING.has(code)) this.#sessions.delete(session.id);
  }

  #receive(connection: Connection, frame: string): void {
    const payload = connection.receive(frame);
    if (!payload || !isWellFormed(payload)) return connection.close(GatewayCloseCodes.DecodeError);
    if (!connection.mayStillSend()) return connection.close(GatewayCloseCodes.RateLimited);
    switch (payload.op) {
      case GatewayOpcodes.Heartbeat:
        return connection.send({ op: GatewayOpcodes.HeartbeatAck, d: null, s: null, t: null });
      case GatewayOpcodes.Identify:
        return this.#identify(connection, payload.d);
      case GatewayOpcodes.Resume:
        return this.#resume(connection, payload.d);
      default:
        return this.#other(connection, payload);
    }
  }

  #other(connection: Connection, payload: GatewaySendPayload): void {
    const { session } = connection;
    if (!session) return connection.close(GatewayCloseCodes.NotAuthenticated);
    if (payload.op === GatewayOpcodes.RequestGuildMembers) {
      const chunk = membersChunk(this.#options.world, payload.d);
      if (chunk) session.dispatch({ name: 'GUILD_MEMBERS_CHUNK', data: chunk, intents: 0 });
    } else if (!IGNORED.has(payload.op)) connection.close(GatewayCloseCodes.UnknownOpcode);
  }

  #identify(connection: Connection, { token, intents, shard: given }: GatewayIdentifyData): void {
    const { world, privilegedIntents } = this.#options;
    const shard = given ?? [0, 1];
    const refused = isShard(shard)
      ? this.#refuse(connection, token, intents, privilegedIntents)
      : GatewayCloseCodes.InvalidShard;
    if (refused !== undefined) return connection.close(refused);
    const session = new Session(intents, shard, connection);
    this.#sessions.set(session.id, session);
    connection.session = session;
    const isTold = ({ id, members }: Guild) => members.has(world.bot.id) && session.covers(id);
    const guilds = [...world.guilds.values()].filter(isTold);
    session.dispatch({
      name: 'READY',
      intents: 0,
      data: {
        v: 10,
        user: apiUser(world.bot),
        guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: world.origin.replace('http:', 'ws:'),
        shard,
        application: { id: world.bot.id, flags: 0 },
      },
    });
    for (const guild of guilds) {
      session.dispatch({ name: 'GUILD_CREATE', data: apiGuildCreate(guild, world), intents: Intent.guilds });
    }
    this.#isReady();
  }

  #refuse(
    connection: Connection,
    token: string,
    intents: number,
    allowed: readonly PrivilegedIntent[],
  ): number | undefined {
    if (connection.session) return GatewayCloseCodes.AlreadyAuthenticated;
    if (token !== this.#options.token) return GatewayCloseCodes.AuthenticationFailed;
    if (!Number.isInteger(intents) || (intents & ~KNOWN_INTENTS) !== 0) return GatewayCloseCodes.InvalidIntents;
    return disallowedIntents(intents, allowed) === 0 ? undefined : GatewayCloseCodes.DisallowedIntents;
  }

  #resume(connection: Connection, { token, session_id, seq }: GatewayResumeData): void {
    if (connection.session) return connection.close(GatewayCloseCodes.AlreadyAuthenticated);
    if (token !== this.#options.token) return connection.close(GatewayCloseCodes.AuthenticationFailed);
    const session = this.#sessions.get(session_id);
    if (session && seq > session.sequence) return connection.close(GatewayCloseCodes.InvalidSeq);
    if (!session?.keepsAfter(seq)) {
      return connection.send({ op: GatewayOpcodes.InvalidSession, d: false, s: null, t: null });
    }
    connection.session = session;
    session.resume(connection, seq);
  }
}

/** Bots send no `Origin`; a browser always does, for whatever page it has open. */
const isNoBrowser = ({ origin }: { readonly origin?: string }): boolean => origin === undefined;

function isShard([index, count]: Shard): boolean {
  return index >= 0 && index < count;
}
