import { type Channel, ChannelType, type Member, type Overwrite, type User } from './entities.ts';

/** Discord's permission bits, as discord.js names them. */
const BITS = {
  CreateInstantInvite: 1n << 0n,
  KickMembers: 1n << 1n,
  BanMembers: 1n << 2n,
  Administrator: 1n << 3n,
  ManageChannels: 1n << 4n,
  ManageGuild: 1n << 5n,
  AddReactions: 1n << 6n,
  ViewAuditLog: 1n << 7n,
  PrioritySpeaker: 1n << 8n,
  Stream: 1n << 9n,
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  SendTTSMessages: 1n << 12n,
  ManageMessages: 1n << 13n,
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
  MentionEveryone: 1n << 17n,
  UseExternalEmojis: 1n << 18n,
  ViewGuildInsights: 1n << 19n,
  Connect: 1n << 20n,
  Speak: 1n << 21n,
  MuteMembers: 1n << 22n,
  DeafenMembers: 1n << 23n,
  MoveMembers: 1n << 24n,
  UseVAD: 1n << 25n,
  ChangeNickname: 1n << 26n,
  ManageNicknames: 1n << 27n,
  ManageRoles: 1n << 28n,
  ManageWebhooks: 1n << 29n,
  ManageEmojisAndStickers: 1n << 30n,
  UseApplicationCommands: 1n << 31n,
  RequestToSpeak: 1n << 32n,
  ManageEvents: 1n << 33n,
  ManageThreads: 1n << 34n,
  CreatePublicThreads: 1n << 35n,
  CreatePrivateThreads: 1n << 36n,
  UseExternalStickers: 1n << 37n,
  SendMessagesInThreads: 1n << 38n,
  UseEmbeddedActivities: 1n << 39n,
  ModerateMembers: 1n << 40n,
  ViewCreatorMonetizationAnalytics: 1n << 41n,
  UseSoundboard: 1n << 42n,
  CreateGuildExpressions: 1n << 43n,
  CreateEvents: 1n << 44n,
  UseExternalSounds: 1n << 45n,
  SendVoiceMessages: 1n << 46n,
  SetVoiceChannelStatus: 1n << 48n,
  SendPolls: 1n << 49n,
  UseExternalApps: 1n << 50n,
  PinMessages: 1n << 51n,
  BypassSlowmode: 1n << 52n,
} as const satisfies Record<string, bigint>;

export type PermissionName = keyof typeof BITS;

const ALL_PERMISSIONS = Object.values(BITS).reduce((all, bit) => all | bit, 0n);

export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | BITS[name], 0n);
}

/** What everyone may do in a new server. */
export const DEFAULT_PERMISSIONS = permissionBits([
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'AttachFiles',
  'AddReactions',
  'UseExternalEmojis',
  'ReadMessageHistory',
  'UseApplicationCommands',
  'UseExternalApps',
  'ChangeNickname',
]);

export const MODERATOR_PERMISSIONS: readonly PermissionName[] = [
  'ManageMessages',
  'ModerateMembers',
  'KickMembers',
  'BanMembers',
];

/** What a bot may do in direct messages and group DMs, as Discord documents `app_permissions`. */
const PRIVATE_CHANNEL_PERMISSIONS = permissionBits(['AttachFiles', 'EmbedLinks', 'MentionEveryone']);

export function hasPermission(permissions: bigint, name: PermissionName): boolean {
  return (permissions & BITS[name]) !== 0n;
}

/** What one needs to post in a channel of a server. */
export const postPermission = ({ type }: Channel): PermissionName =>
  type === ChannelType.thread ? 'SendMessagesInThreads' : 'SendMessages';

/**
 * A user's permissions in a channel: roles, then the channel's overwrites for everyone, for the roles, for the member.
 * 0 for someone who is not in the server.
 */
export function permissionsIn(channel: Channel, user: User): bigint {
  const { guild } = channel;
  if (!guild) return PRIVATE_CHANNEL_PERMISSIONS;
  const member = guild.members.get(user.id);
  if (!member) return 0n;
  const everyone = guild.roles.get(guild.id)?.permissions ?? 0n;
  const base = member.roles.reduce((bits, role) => bits | role.permissions, everyone);
  if (guild.ownerId === user.id || hasPermission(base, 'Administrator')) return ALL_PERMISSIONS;
  return withOverwrites(base, (channel.parent ?? channel).overwrites, guild.id, member);
}

function withOverwrites(base: bigint, overwrites: readonly Overwrite[], everyoneId: string, member: Member): bigint {
  const roleIds = new Set(member.roles.map((role) => role.id));
  const layers = [
    overwrites.filter(({ type, id }) => type === 0 && id === everyoneId),
    overwrites.filter(({ type, id }) => type === 0 && roleIds.has(id)),
    overwrites.filter(({ type, id }) => type === 1 && id === member.user.id),
  ];
  return layers.reduce((bits, layer) => {
    const denied = layer.reduce((all, { deny }) => all | deny, 0n);
    const allowed = layer.reduce((all, { allow }) => all | allow, 0n);
    return (bits & ~denied) | allowed;
  }, base);
}
