import type { APIApplicationCommand } from 'discord-api-types/v10';
import { type Channel, ChannelType, type User } from '../state/entities.ts';
import { permissionsIn } from '../state/permissions.ts';
import type { World } from '../state/world.ts';

/** Where an interaction happens, by Discord's numbers: in a server, with the bot, in another private channel. */
export const contextOf = ({ type, guild }: Channel): 0 | 1 | 2 => (guild ? 0 : type === ChannelType.dm ? 1 : 2);

/** The commands that Discord's client offers someone in a channel. */
export function availableCommands(world: World, user: User, channel: Channel): APIApplicationCommand[] {
  const own = channel.guild ? world.commands.list(channel.guild.id) : [];
  return [...own, ...world.commands.list()].filter((command) => isOffered(world, user, channel, command));
}

function isOffered(world: World, user: User, channel: Channel, command: APIApplicationCommand): boolean {
  const { contexts, default_member_permissions: needed } = command;
  const types: readonly number[] = command.integration_types ?? [0];
  const context = contextOf(channel);
  if (contexts ? !contexts.includes(context) : context === 2) return false;
  const byPlace = types.includes(0) && world.botIsIn(channel);
  const byPerson = types.includes(1) && user.installed;
  if (!byPlace && !byPerson) return false;
  const bits = BigInt(needed ?? 0);
  return !channel.guild || (permissionsIn(channel, user) & bits) === bits;
}
