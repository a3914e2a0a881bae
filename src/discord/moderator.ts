import type { BaseInteraction } from 'discord.js';
import { UserError } from '../errors.ts';

/** The server and the person, as the store and the previews know them. @throws {UserError} `server-only` */
export function moderatorOf({ guildId, user }: BaseInteraction): { readonly guildId: string; readonly author: string } {
  if (guildId === null) throw new UserError('server-only');
  return { guildId, author: user.id };
}
