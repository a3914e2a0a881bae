import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { UserError } from '../errors.ts';

/** Whether the person may manage messages where they are; never outside a server. */
export const isModerator = ({ memberPermissions }: BaseInteraction): boolean =>
  memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;

/** @throws {UserError} `server-only` or `missing-permission` */
export function requireModerator(interaction: BaseInteraction): void {
  if (!interaction.inGuild()) throw new UserError('server-only');
  if (!isModerator(interaction)) throw new UserError('missing-permission');
}
