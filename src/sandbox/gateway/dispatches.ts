import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { type Channel, ChannelType, type Guild, type Message, type Role } from '../state/entities.ts';
import type { WorldEvent } from '../state/events.ts';
import { apiChannel, apiGuild, apiGuildCreate, apiPartialMember, apiRole } from '../state/payloads.ts';
import { hasPermission, permissionsIn } from '../state/permissions.ts';
import { asBotReads } from '../state/readable.ts';
import type { World } from '../state/world.ts';
import { Intent } from './intents.ts';

/** An event as the gateway sends it to a session with one of these intents; 0 for every session. */
export interface Dispatch {
  readonly name: string;
  readonly data: unknown;
  readonly intents: number;
}

/** The server that an event is about; undefined where it is about none. */
export function guildIdOf({ name, data }: Dispatch): string | undefined {
  const { id, guild_id } = data as { readonly id?: string; readonly guild_id?: string };
  return ABOUT_GUILDS.has(name) ? id : guild_id;
}

const ABOUT_GUILDS: ReadonlySet<string> = new Set([
  GatewayDispatchEvents.GuildCreate,
  GatewayDispatchEvents.GuildUpdate,
  GatewayDispatchEvents.GuildDelete,
]);

/** What the bot is told of an event; undefined where it is not told. */
export function dispatchOf(event: WorldEvent, world: World): Dispatch | undefined {
  switch (event.type) {
    case 'interaction-created':
      return { name: GatewayDispatchEvents.InteractionCreate, data: event.interaction.payload, intents: 0 };
    case 'message-created':
      return aboutMessage(GatewayDispatchEvents.MessageCreate, event.message, world, true);
    case 'message-updated':
      return aboutMessage(GatewayDispatchEvents.MessageUpdate, event.message, world, true);
    case 'message-deleted':
      return aboutMessage(GatewayDispatchEvents.MessageDelete, event.message, world, false);
    case 'guild-created':
    case 'guild-updated':
      return aboutGuild(event.type, event.guild, world);
    case 'guild-deleted':
      return guildDelete(event.guild, event.unavailable);
    case 'role-created':
      return aboutRole(event.guild, event.role, world);
    case 'channel-created':
    case 'channel-updated':
    case 'channel-deleted':
      return aboutChannel(event.type, event.channel, world);
    default:
      return undefined;
  }
}

function aboutMessage(name: string, message: Message, world: World, isWhole: boolean): Dispatch | undefined {
  const { channel, author, data } = message;
  const isHidden = channel.guild && !hasPermission(permissionsIn(channel, world.bot), 'ViewChannel');
  // Ephemeral messages never go over the gateway.
  if (message.visibleTo !== undefined || !world.botIsIn(channel) || isHidden) return undefined;
  const member = channel.guild?.members.get(author.id);
  const place = {
    ...(channel.guild ? { guild_id: channel.guild.id } : {}),
    ...(isWhole && member ? { member: apiPartialMember(member) } : {}),
  };
  const intents = channel.guild ? Intent.guildMessages : Intent.directMessages;
  const whole = { ...asBotReads(message, world), channel_type: channel.type, ...place };
  return { name, data: isWhole ? whole : { id: data.id, channel_id: channel.id, ...place }, intents };
}

function aboutGuild(type: 'guild-created' | 'guild-updated', guild: Guild, world: World): Dispatch | undefined {
  if (!guild.members.has(world.bot.id)) return undefined;
  return type === 'guild-created'
    ? { name: GatewayDispatchEvents.GuildCreate, data: apiGuildCreate(guild, world), intents: Intent.guilds }
    : { name: GatewayDispatchEvents.GuildUpdate, data: apiGuild(guild), intents: Intent.guilds };
}

/** Without `unavailable` the bot is in the server no more. */
const guildDelete = ({ id }: Guild, unavailable: boolean): Dispatch => ({
  name: GatewayDispatchEvents.GuildDelete,
  data: unavailable ? { id, unavailable } : { id },
  intents: Intent.guilds,
});

function aboutRole(guild: Guild, role: Role, world: World): Dispatch | undefined {
  if (!guild.members.has(world.bot.id)) return undefined;
  const data = { guild_id: guild.id, role: apiRole(role, [...guild.roles.keys()].indexOf(role.id)) };
  return { name: GatewayDispatchEvents.GuildRoleCreate, data, intents: Intent.guilds };
}

const CHANNEL_EVENTS = {
  'channel-created': [GatewayDispatchEvents.ChannelCreate, GatewayDispatchEvents.ThreadCreate],
  'channel-updated': [GatewayDispatchEvents.ChannelUpdate, GatewayDispatchEvents.ThreadUpdate],
  'channel-deleted': [GatewayDispatchEvents.ChannelDelete, GatewayDispatchEvents.ThreadDelete],
} as const;

function aboutChannel(type: keyof typeof CHANNEL_EVENTS, channel: Channel, world: World): Dispatch | undefined {
  if (!channel.guild?.members.has(world.bot.id)) return undefined;
  const [ofChannel, ofThread] = CHANNEL_EVENTS[type];
  const name = channel.type === ChannelType.thread ? ofThread : ofChannel;
  return { name, data: apiChannel(channel), intents: Intent.guilds };
}
