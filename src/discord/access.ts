import { type BaseInteraction, channelMention, type Guild, type Message, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../errors.ts';
import type { ServerSettings } from '../library/server-settings.ts';

/**
 * Whether the person may manage messages by their roles, or as the server's owner; never where the bot is no member. What a channel
 * gives beyond that does not count: moderators' commands change what holds in the whole server.
 */
export const isModerator = (interaction: BaseInteraction): boolean =>
  interaction.inCachedGuild() && interaction.member.permissions.has(PermissionFlagsBits.ManageMessages);

/** Whether the person may delete the messages of others in the channel where they are. */
export const mayDelete = ({ memberPermissions }: BaseInteraction): boolean =>
  memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;

/** @throws {UserError} `server-only` or `missing-permission` */
export function requireModerator(interaction: BaseInteraction): void {
  if (!interaction.inGuild()) throw new UserError('server-only');
  if (!isModerator(interaction)) throw new UserError('missing-permission');
}

/** Whether the person may also manage the server itself, in the same way: what is deleted for good is more than moderators decide. */
export const mayDeleteServer = (interaction: BaseInteraction): boolean =>
  interaction.inCachedGuild() && interaction.member.permissions.has(PermissionFlagsBits.ManageGuild);

/** @throws {UserError} `manage-server-needed` */
export function requireMayDeleteServer(interaction: BaseInteraction): void {
  if (!mayDeleteServer(interaction)) throw new UserError('manage-server-needed');
}

/** @throws {UserError} as `closedBy` says */
export function requireChannel(where: BaseInteraction | Message, server: ServerSettings): void {
  const closed = closedBy(where, server);
  if (closed) throw closed;
}

/**
 * Why the bot answers no questions there, if so. Threads count as the channel that they are in.
 * @returns `other-channel` where the server's moderators want answers in other channels only, and `channels-gone` where these were
 * deleted: what they wanted closed is not opened by that
 */
export function closedBy(where: BaseInteraction | Message, { channels }: ServerSettings): UserError | undefined {
  const { channelId, channel, guild } = where;
  const place = channel?.isThread() ? channel.parentId : channelId;
  if (channels.length === 0 || (place !== null && channels.includes(place))) return undefined;
  const left = channels.filter((id) => hasChannel(guild, id));
  if (left.length === 0) return new UserError('channels-gone');
  return new UserError('other-channel', { channels: left.map(channelMention).join(' ') });
}

/** Whether a server still has a channel, as far as is known. */
export const hasChannel = (guild: Guild | null, id: string): boolean => guild?.channels.cache.has(id) ?? true;
