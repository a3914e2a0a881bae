import type { APIInteraction } from 'discord-api-types/v10';
import type { Channel, Message, User } from '../state/entities.ts';
import { type Interaction, newInteractionToken } from '../state/interactions.ts';
import { apiChannel, apiInteractionMember, apiUser } from '../state/payloads.ts';
import { permissionsIn } from '../state/permissions.ts';
import type { World } from '../state/world.ts';
import { contextOf } from './available.ts';

export interface Act {
  readonly user: User;
  readonly channel: Channel;
  readonly type: number;
  readonly data: unknown;
  /** The message whose component is used. */
  readonly source?: Message | undefined;
  /** How long ago, in milliseconds. */
  readonly age?: number;
}

/** Sends the bot an interaction. */
export function openInteraction(world: World, { user, channel, type, data, source, age = 0 }: Act): Interaction {
  const createdAt = world.clock.now() - age;
  const id = world.ids.next(createdAt);
  const token = newInteractionToken(id);
  const { guild } = channel;
  const member = guild?.members.get(user.id);
  const payload = {
    id,
    application_id: world.bot.id,
    type,
    data,
    token,
    version: 1,
    channel_id: channel.id,
    channel: { ...apiChannel(channel), permissions: permissionsIn(channel, user).toString() },
    ...(guild && {
      guild_id: guild.id,
      guild: { id: guild.id, locale: guild.locale, features: [] },
      guild_locale: guild.locale,
    }),
    ...(member ? { member: apiInteractionMember(member, channel) } : { user: apiUser(user) }),
    ...(source && { message: source.data }),
    locale: user.locale,
    app_permissions: appPermissions(world, channel),
    entitlements: [],
    authorizing_integration_owners: {
      ...(world.botIsIn(channel) && { 0: guild?.id ?? '0' }),
      ...(user.installed && { 1: user.id }),
    },
    context: contextOf(channel),
    attachment_size_limit: 10 * 1024 * 1024,
  } as unknown as APIInteraction;
  const interaction: Interaction = {
    id,
    token,
    user,
    channel,
    createdAt,
    payload,
    source,
    answer: undefined,
    originalId: undefined,
    followUps: 0,
  };
  world.interactions.open(interaction);
  world.events.emit({ type: 'interaction-created', interaction });
  return interaction;
}

/** Where the bot is not a member, it has what everyone has. */
function appPermissions(world: World, channel: Channel): string {
  const everyone = channel.guild?.roles.get(channel.guild.id)?.permissions ?? 0n;
  return (permissionsIn(channel, world.bot) || everyone).toString();
}
