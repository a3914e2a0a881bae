import type { APIApplicationCommand } from 'discord-api-types/v10';
import { type Channel, ChannelType, type User } from '../state/entities.ts';
import { hasPermission, permissionsIn } from '../state/permissions.ts';
import type { World } from '../state/world.ts';

/** Where an interaction happens, by Discord's numbers: in a server, with the bot, in another private channel. */
export const contextOf = ({ type, guild }: Channel): 0 | 1 | 2 => (guild ? 0 : type === ChannelType.dm ? 1 : 2);

/** The commands that Discord's client offers someone in a channel; a server's own stands before the global of its name. */
export function availableCommands(world: World, user: User, channel: Channel): APIApplicationCommand[] {
  return registeredCommands(world, channel).filter((command) => isOffered(world, user, channel, command));
}

/** The commands that there are in a channel, offered or not. */
export function registeredCommands(world: World, channel: Channel): APIApplicationCommand[] {
  const own = channel.guild ? world.commands.list(channel.guild.id) : [];
  const isOwn = ({ name, type }: APIApplicationCommand) => own.some((one) => one.name === name && one.type === type);
  return [...own, ...world.commands.list().filter((command) => !isOwn(command))];
}

function isOffered(world: World, user: User, channel: Channel, command: APIApplicationCommand): boolean {
  const { contexts, default_member_permissions: needed } = command;
  const types: readonly number[] = command.integration_types ?? [0];
  const context = contextOf(channel);
  if (contexts ? !contexts.includes(context) : context === 2) return false;
  const byPlace = types.includes(0) && world.botIsIn(channel);
  const byPerson = types.includes(1) && user.installed;
  if (!byPlace && !byPerson) return false;
  return !channel.guild || isPermitted(permissionsIn(channel, user), needed);
}

/** "0" needs a permission that nobody has but an administrator, who has all. */
function isPermitted(permissions: bigint, needed: string | null): boolean {
  if (!hasPermission(permissions, 'ViewChannel') || !hasPermission(permissions, 'UseApplicationCommands')) return false;
  if (needed === null || hasPermission(permissions, 'Administrator')) return true;
  const bits = BigInt(needed);
  return bits !== 0n && (permissions & bits) === bits;
}
