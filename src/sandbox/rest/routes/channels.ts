import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { invalidForm, refusal } from '../../api-error.ts';
import { checkEdit, checkMessage } from '../../form/message.ts';
import { type Channel, ChannelType, type Message } from '../../state/entities.ts';
import { editMessage, postMessage } from '../../state/messages.ts';
import { apiChannel } from '../../state/payloads.ts';
import { hasPermission, permissionsIn } from '../../state/permissions.ts';
import { asBotReads } from '../../state/readable.ts';
import type { World } from '../../state/world.ts';
import { NO_CONTENT, ok, param, type RestRequest, type Route } from '../route.ts';
import { channelFor, publicMessage } from './access.ts';

/** Channels and the messages in them, as the bot posts and reads them by itself. */
export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/:channel', handle: (request, world) => ok(apiChannel(channelFor(request, world))) },
  {
    method: 'POST',
    path: '/channels/:channel/typing',
    handle(request, world) {
      const channel = channelFor(request, world, 'SendMessages');
      world.events.emit({ type: 'typing', channel, user: world.bot });
      return NO_CONTENT;
    },
  },
  { method: 'GET', path: '/channels/:channel/messages', handle: listMessages },
  { method: 'POST', path: '/channels/:channel/messages', handle: createMessage },
  {
    method: 'GET',
    path: '/channels/:channel/messages/:message',
    handle: (request, world) => ok(asBotReads(target(request, world), world)),
  },
  { method: 'PATCH', path: '/channels/:channel/messages/:message', handle: patchMessage },
  { method: 'DELETE', path: '/channels/:channel/messages/:message', handle: deleteMessage },
];

function target(request: RestRequest, world: World): Message {
  return publicMessage(world, channelFor(request, world, 'ReadMessageHistory'), param(request, 'message'));
}

function listMessages(request: RestRequest, world: World) {
  const channel = channelFor(request, world, 'ReadMessageHistory');
  const limit = Math.min(100, Number(request.query.get('limit') ?? 50));
  const before = BigInt(request.query.get('before') ?? '9223372036854775807');
  const after = BigInt(request.query.get('after') ?? 0);
  const found = [...world.messages.values()].filter(
    ({ channel: place, visibleTo, data }) =>
      place === channel && visibleTo === undefined && BigInt(data.id) < before && BigInt(data.id) > after,
  );
  return ok(
    found
      .slice(-limit)
      .reverse()
      .map((message) => asBotReads(message, world)),
  );
}

function createMessage(request: Required<RestRequest>, world: World) {
  const channel = channelFor(request, world);
  const thread = channel.type === ChannelType.thread;
  channelFor(request, world, thread ? 'SendMessagesInThreads' : 'SendMessages');
  const body = checkMessage(request.body, request.files);
  const message = postMessage(world, {
    channel,
    author: world.bot,
    body,
    files: request.files,
    repliesTo: repliedTo(request, world, channel),
  });
  return ok(message.data);
}

/** The message that a new one replies to; where it is gone, the body says whether that matters. */
function repliedTo(request: RestRequest, world: World, channel: Channel): Message | undefined {
  const { message_reference: reference } = (request.body ?? {}) as RESTPostAPIChannelMessageJSONBody;
  if (!reference) return undefined;
  if (channel.guild && !hasPermission(permissionsIn(channel, world.bot), 'ReadMessageHistory'))
    throw refusal('historyHidden');
  const message = world.messages.get(String(reference.message_id));
  if (message && message.channel !== channel) {
    const text = 'Cannot reply to a message in a different channel';
    throw refusedReference('REPLIES_CANNOT_REFERENCE_OTHER_CHANNEL', text);
  }
  if (message && message.visibleTo === undefined) return message;
  if (reference.fail_if_not_exists === false) return undefined;
  throw refusedReference('REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
}

const refusedReference = (code: string, message: string): Error =>
  invalidForm({ message_reference: { _errors: [{ code, message }] } });

function patchMessage(request: Required<RestRequest>, world: World) {
  const message = target(request, world);
  if (message.author !== world.bot) throw refusal('notYourMessage');
  editMessage(world, message, checkEdit(request.body, message, request.files), request.files);
  return ok(message.data);
}

function deleteMessage(request: RestRequest, world: World) {
  const message = target(request, world);
  if (message.author !== world.bot) {
    if (!message.channel.guild) throw refusal('onlyInServers');
    channelFor(request, world, 'ManageMessages');
  }
  world.remove(message);
  return NO_CONTENT;
}
