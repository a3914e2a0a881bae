import { refusal } from '../../api-error.ts';
import type { Channel, Guild, Message } from '../../state/entities.ts';
import { hasPermission, type PermissionName, permissionsIn } from '../../state/permissions.ts';
import type { World } from '../../state/world.ts';
import { param, type RestRequest } from '../route.ts';

/** The application in the path, which has to be the bot's own. */
export function requireOwnApplication(request: RestRequest, world: World): void {
  if (param(request, 'application') !== world.bot.id) throw refusal('unknownApplication');
}

/** A server that the bot has joined. */
export function joinedGuild(request: RestRequest, world: World): Guild {
  const guild = world.guilds.get(param(request, 'guild'));
  if (!guild) throw refusal('unknownGuild');
  if (!guild.members.has(world.bot.id)) throw refusal('missingAccess');
  return guild;
}

/** A channel that the bot can see, where it has the permissions. Throws 10003, 50001 or 50013. */
export function channelFor(request: RestRequest, world: World, ...needed: readonly PermissionName[]): Channel {
  const channel = world.channels.get(param(request, 'channel'));
  if (!channel) throw refusal('unknownChannel');
  if (!world.botIsIn(channel)) throw refusal('missingAccess');
  if (!channel.guild) return channel;
  const permissions = permissionsIn(channel, world.bot);
  if (!hasPermission(permissions, 'ViewChannel')) throw refusal('missingAccess');
  for (const name of needed) if (!hasPermission(permissions, name)) throw refusal('missingPermissions');
  return channel;
}

/** A message that everyone in the channel sees: an ephemeral one is out of reach without its interaction. */
export function publicMessage(world: World, channel: Channel, id: string): Message {
  const message = world.messages.get(id);
  if (message?.channel !== channel || message.visibleTo !== undefined) throw refusal('unknownMessage');
  return message;
}
