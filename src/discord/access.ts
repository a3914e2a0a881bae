import { type BaseInteraction, channelMention, type Message, PermissionFlagsBits } from 'discord.js';
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

/**
 * Threads count as the channel that they are in.
 * @throws {UserError} `other-channel` where the server's moderators want answers in other channels only
 */
export function requireChannel({ channelId, channel }: BaseInteraction | Message, { channels }: ServerSettings): void {
  const place = channel?.isThread() ? channel.parentId : channelId;
  if (channels.length === 0 || (place !== null && channels.includes(place))) return;
  throw new UserError('other-channel', { channels: channels.map(channelMention).join(' ') });
}
