import type { APIApplicationCommand, Locale } from 'discord-api-types/v10';
import type { Clock } from './clock.ts';
import type { PrivilegedIntent } from './gateway/intents.ts';
import type { GatewayEvent, LogEntry, RestCall } from './log.ts';
import type { Person, PersonOptions, Place } from './person/person.ts';
import type { Reply } from './person/reply.ts';
import type { CallPattern, Fault } from './rest/faults.ts';
import type { Channel, Guild } from './state/entities.ts';
import type { PermissionName } from './state/permissions.ts';

export interface SandboxOptions {
  /** The bot token that is accepted; any other is refused with 401 and close code 4004. Default: a made-up one. */
  readonly token?: string;
  /** TCP port on 127.0.0.1. Default 0: any free one. */
  readonly port?: number;
  readonly clock?: Clock;
  /** How long the bot has to answer an interaction, in milliseconds. Default 3,000, as at Discord. */
  readonly answerLimit?: number;
  /** Language of the server and of `elsewhere`. Default `en-US`. */
  readonly guildLocale?: `${Locale}`;
  /** How many connections (shards) the bot is told to open, each for its part of the servers. Default 1. */
  readonly shards?: number;
  /** Privileged intents switched on for the bot. Default none: asking for one closes the gateway with 4014. */
  readonly privilegedIntents?: readonly PrivilegedIntent[];
}

/** A Discord of one bot, on this machine. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** For discord.js: `new Client({ rest: { api: discord.api } })`. */
  readonly api: string;
  readonly token: string;
  /** The application's id, which is also the bot user's. */
  readonly applicationId: string;
  /** Text of a mention of the bot, `<@id>`. */
  readonly mention: string;
  readonly clock: Clock;

  /**
   * The person of that name: made at the first call, found again (in the place asked for) at the next. `owner` is the owner of the
   * servers.
   */
  user(name: string, options?: PersonOptions): Person;
  /** The server that the bot has joined. */
  readonly server: Guild;
  /** Another server; the bot joins it unless `bot: false`. */
  addServer(name: string, options?: { readonly locale?: `${Locale}`; readonly bot?: boolean }): Guild;
  /** A text channel of a server, or a thread of a text channel. */
  addChannel(parent: Guild | Channel, name: string): Channel;
  /** A channel of a server is deleted, and what is in it. */
  deleteChannel(channel: Channel): void;
  /** Lets the bot join a server, or removes it from one. */
  setBotIn(guild: Guild, isIn: boolean): void;
  /** A server that cannot be reached for a while, as in an outage of Discord's, and can be again. */
  setReachable(guild: Guild, isReachable: boolean): void;
  /** The text channels and threads of a server. */
  channels(guild: Guild): readonly Channel[];
  /** The language of a server, or of a person's client. */
  setLocale(whose: Guild | Person, locale: `${Locale}`): void;
  /** What someone may do in a channel, other than their roles say; it takes the place of what was set for them before. */
  setPermissions(
    channel: Channel,
    who: Person | 'bot' | 'everyone',
    changes: { readonly allow?: readonly PermissionName[]; readonly deny?: readonly PermissionName[] },
  ): void;

  /** The messages of a place, oldest first: what a person sees, or every message, ephemeral ones too. */
  messages(place: Place, seenBy?: Person): readonly Reply[];
  /** The commands registered: global ones, or those of a server. */
  commands(guild?: Guild): readonly APIApplicationCommand[];

  /** Every REST call answered, oldest first. */
  readonly calls: readonly RestCall[];
  /** Every gateway payload sent and received, oldest first. */
  readonly events: readonly GatewayEvent[];
  /** Watches both as they happen. Returns how to stop. */
  observe(listener: (entry: LogEntry) => void): () => void;

  /** Answers the next `times` (default 1) matching REST calls with a fault. Returns how to call it off. */
  fail(pattern: CallPattern, fault: Fault, times?: number): () => void;
  /** Cuts every gateway connection. By default abruptly, as a broken network does; with a code, as Discord closes. */
  dropGateway(closeCode?: number): void;
  /** Asks every connection to reconnect and resume (op 7). */
  reconnectGateway(): void;
  /** Tells every connection that its session is invalid (op 9); it may resume only where `resumable`. */
  invalidateSession(resumable?: boolean): void;
  /** Asks every connection for a heartbeat (op 1). */
  requestHeartbeat(): void;
  /** Resolves once a bot has been told that it is ready. */
  ready(): Promise<void>;

  stop(): Promise<void>;
}
