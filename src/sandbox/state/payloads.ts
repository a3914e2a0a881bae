import type {
  APIChannel,
  APIGuild,
  APIGuildMember,
  APIInteractionGuildMember,
  APIRole,
  APIUser,
  GatewayGuildCreateDispatchData,
} from 'discord-api-types/v10';
import { type Channel, ChannelType, type Guild, type Member, type Role, type User } from './entities.ts';
import { permissionsIn } from './permissions.ts';
import type { World } from './world.ts';

/** The world's things in the shapes of Discord's API. */

const NO_FLAGS = 0 as number;

export function apiUser(user: User): APIUser {
  return {
    id: user.id,
    username: user.username,
    discriminator: user.bot ? '0001' : '0',
    global_name: user.bot ? null : user.username,
    avatar: null,
    bot: user.bot,
    public_flags: NO_FLAGS,
  };
}

export function apiRole(role: Role, position: number): APIRole {
  return {
    id: role.id,
    name: role.name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    position,
    permissions: role.permissions.toString(),
    managed: false,
    mentionable: false,
    flags: NO_FLAGS,
  };
}

export function apiRoles(guild: Guild): APIRole[] {
  return [...guild.roles.values()].map(apiRole);
}

/** A member without its user, as messages carry it. */
export function apiPartialMember(member: Member): Omit<APIGuildMember, 'user'> {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: member.roles.map((role) => role.id),
    joined_at: member.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: NO_FLAGS,
    pending: false,
    communication_disabled_until: null,
  };
}

export function apiMember(member: Member): APIGuildMember {
  return { ...apiPartialMember(member), user: apiUser(member.user) };
}

/** A member with their permissions in the channel, as interactions carry it. */
export function apiInteractionMember(member: Member, channel: Channel): APIInteractionGuildMember {
  return {
    ...apiPartialMember(member),
    user: apiUser(member.user),
    permissions: permissionsIn(channel, member.user).toString(),
  };
}

export function apiChannel(channel: Channel): APIChannel {
  const base = { id: channel.id, type: channel.type, flags: 0, last_message_id: null };
  if (channel.type === ChannelType.dm) return { ...base, recipients: channel.recipients.map(apiUser) } as APIChannel;
  if (channel.type === ChannelType.group) {
    const recipients = channel.recipients.map(apiUser);
    return { ...base, name: channel.name, icon: null, owner_id: recipients[0]?.id, recipients } as APIChannel;
  }
  const inGuild = { ...base, name: channel.name, guild_id: channel.guild?.id, nsfw: false, rate_limit_per_user: 0 };
  if (channel.type === ChannelType.thread) {
    return {
      ...inGuild,
      parent_id: channel.parent?.id,
      owner_id: channel.guild?.ownerId,
      message_count: 0,
      member_count: 1,
      thread_metadata: { archived: false, auto_archive_duration: 1440, archive_timestamp: JOINED, locked: false },
    } as APIChannel;
  }
  return {
    ...inGuild,
    parent_id: null,
    position: 0,
    topic: null,
    permission_overwrites: channel.overwrites.map(({ id, type, allow, deny }) => ({
      id,
      type,
      allow: allow.toString(),
      deny: deny.toString(),
    })),
  } as APIChannel;
}

/** Any fixed moment will do. */
const JOINED = '2024-01-01T00:00:00.000000+00:00';

export function apiGuild(guild: Guild): APIGuild {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: apiRoles(guild),
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    stickers: [],
    premium_progress_bar_enabled: false,
    hub_type: null,
    safety_alerts_channel_id: null,
    incidents_data: null,
    region: '',
  } as unknown as APIGuild;
}

/** GUILD_CREATE's data; without the intent for members, the bot itself is the only one listed. */
export function apiGuildCreate(guild: Guild, world: World): GatewayGuildCreateDispatchData {
  const channels = [...world.channels.values()].filter((channel) => channel.guild === guild);
  const bot = guild.members.get(world.bot.id);
  return {
    ...apiGuild(guild),
    joined_at: bot?.joinedAt ?? JOINED,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: bot ? [apiMember(bot)] : [],
    channels: channels.filter(({ type }) => type === ChannelType.text).map(apiChannel),
    threads: channels.filter(({ type }) => type === ChannelType.thread).map(apiChannel),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  } as GatewayGuildCreateDispatchData;
}
