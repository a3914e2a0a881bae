import type { Locale } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import { CommandRegistry } from './command-registry.ts';
import {
  type Channel,
  ChannelType,
  type Guild,
  type Message,
  type Overwrite,
  type Role,
  type User,
} from './entities.ts';
import { WorldEvents } from './events.ts';
import { Interactions } from './interactions.ts';
import { DEFAULT_PERMISSIONS, permissionBits } from './permissions.ts';
import { Snowflakes } from './snowflake.ts';
import { Uploads } from './uploads.ts';

/** Everything the sandbox's Discord knows. No transport: REST, the gateway and the people act on it and listen to it. */
export class World {
  readonly clock: Clock;
  readonly ids: Snowflakes;
  readonly events = new WorldEvents();
  readonly bot: User;
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  /** Every message that is not deleted, in the order of posting. */
  readonly messages = new Map<string, Message>();
  readonly commands: CommandRegistry;
  readonly interactions: Interactions;
  readonly uploads = new Uploads();
  /** Where files are served, `http://127.0.0.1:PORT`; known once the server listens. */
  origin = '';
  /** How many connections the bot is told to open. */
  shards = 1;
  /** Whether the message content intent is switched on for the bot. */
  readonly readsContent: boolean;

  constructor(clock: Clock, botId: string, readsContent: boolean, answerLimit: number) {
    this.clock = clock;
    this.readsContent = readsContent;
    this.ids = new Snowflakes(clock.now);
    this.bot = { id: botId, username: 'Verbatim', bot: true, locale: 'en-US', installed: false };
    this.users.set(botId, this.bot);
    this.commands = new CommandRegistry(botId, this.ids);
    this.interactions = new Interactions(clock, answerLimit);
  }

  addUser(username: string, locale: `${Locale}`, installed: boolean, permissions: bigint): User {
    const user: User = { id: this.ids.next(), username, bot: false, locale, installed };
    this.users.set(user.id, user);
    this.#permissions.set(user.id, permissions);
    for (const guild of this.guilds.values()) {
      for (const role of this.#join(guild, user)) this.events.emit({ type: 'role-created', guild, role });
    }
    return user;
  }

  /** What each person may do in any server beyond what everyone may. */
  readonly #permissions = new Map<string, bigint>();

  /** A server with every person in it, and the bot where `bot`. */
  addGuild(name: string, options: { locale: `${Locale}`; bot: boolean; owner: User }): Guild {
    const id = this.ids.next();
    const guild: Guild = {
      id,
      name,
      locale: options.locale,
      ownerId: options.owner.id,
      roles: new Map([[id, { id, name: '@everyone', permissions: DEFAULT_PERMISSIONS }]]),
      members: new Map(),
    };
    this.guilds.set(id, guild);
    for (const user of this.users.values()) if (!user.bot || options.bot) this.#join(guild, user);
    if (options.bot) this.events.emit({ type: 'guild-created', guild });
    return guild;
  }

  /** The bot joins a server, or is removed from it. */
  setBotIn(guild: Guild, isIn: boolean): void {
    if (guild.members.has(this.bot.id) === isIn) return;
    if (isIn) this.#join(guild, this.bot);
    else guild.members.delete(this.bot.id);
    this.events.emit(isIn ? { type: 'guild-created', guild } : { type: 'guild-deleted', guild, unavailable: false });
  }

  /** @returns the roles made for them */
  #join(guild: Guild, user: User): readonly Role[] {
    const permissions = user.bot ? permissionBits(['ManageMessages']) : (this.#permissions.get(user.id) ?? 0n);
    const roles: Role[] = permissions === 0n ? [] : [{ id: this.ids.next(), name: user.username, permissions }];
    for (const role of roles) guild.roles.set(role.id, role);
    guild.members.set(user.id, { user, roles, joinedAt: new Date(this.clock.now()).toISOString() });
    return roles;
  }

  addTextChannel(guild: Guild, name: string): Channel {
    return this.#addChannel({ type: ChannelType.text, name, guild });
  }

  addThread(parent: Channel, name: string): Channel {
    return this.#addChannel({ type: ChannelType.thread, name, guild: parent.guild, parent });
  }

  addGroup(name: string): Channel {
    return this.#addChannel({ type: ChannelType.group, name });
  }

  /** The direct messages of the bot and a user. */
  dm(user: User): Channel {
    for (const channel of this.channels.values()) {
      if (channel.type === ChannelType.dm && channel.recipients[0] === user) return channel;
    }
    return this.#addChannel({ type: ChannelType.dm, name: '', recipients: [user] });
  }

  #addChannel(options: Pick<Channel, 'type' | 'name'> & Partial<Channel>): Channel {
    const channel: Channel = {
      guild: undefined,
      parent: undefined,
      recipients: [],
      overwrites: [],
      ...options,
      id: this.ids.next(),
    };
    this.channels.set(channel.id, channel);
    this.events.emit({ type: 'channel-created', channel });
    return channel;
  }

  /** A channel of a server goes, with its threads and messages. */
  removeChannel(channel: Channel): void {
    for (const thread of this.channels.values()) if (thread.parent === channel) this.#forgetChannel(thread);
    this.#forgetChannel(channel);
    this.events.emit({ type: 'channel-deleted', channel });
  }

  #forgetChannel(channel: Channel): void {
    this.channels.delete(channel.id);
    for (const [id, message] of this.messages) if (message.channel === channel) this.messages.delete(id);
  }

  /** Sets what one role or member may do in a channel. */
  overwrite(channel: Channel, overwrite: Overwrite): void {
    channel.overwrites = [...channel.overwrites.filter(({ id }) => id !== overwrite.id), overwrite];
    this.events.emit({ type: 'channel-updated', channel });
  }

  post(message: Message): void {
    this.messages.set(message.data.id, message);
    this.events.emit({ type: 'message-created', message });
  }

  update(message: Message): void {
    this.events.emit({ type: 'message-updated', message });
  }

  remove(message: Message): void {
    this.messages.delete(message.data.id);
    this.events.emit({ type: 'message-deleted', message });
  }

  /** The bot reads and posts here by itself, without an interaction. */
  botIsIn(channel: Channel): boolean {
    return channel.guild ? channel.guild.members.has(this.bot.id) : channel.type === ChannelType.dm;
  }
}
