import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { invalidForm, refusal } from '../../api-error.ts';
import { integer, snowflake } from '../../form/common.ts';
import { checkEdit, checkMessage } from '../../form/message.ts';
import { checkForm, type Rule } from '../../form/rule.ts';
import type { Channel, Message } from '../../state/entities.ts';
import { editMessage, postMessage } from '../../state/messages.ts';
import { apiChannel } from '../../state/payloads.ts';
import { hasPermission, permissionsIn, postPermission } from '../../state/permissions.ts';
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
      const channel = channelFor(request, world);
      channelFor(request, world, postPermission(channel));
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

const listQuery: Rule = { kind: 'object', fields: { limit: integer(1, 100), before: snowflake, after: snowflake } };

/** Newest first: the last of the channel or before a message, or the first after one. None where history is hidden. */
function listMessages(request: RestRequest, world: World) {
  const channel = channelFor(request, world);
  const { query } = request;
  const [before, after] = [query.get('before'), query.get('after')];
  const { limit } = checkForm<{ limit: number }>({ limit: Number(query.get('limit') ?? 50), before, after }, listQuery);
  if (isHistoryHidden(channel, world)) return ok([]);
  const found = [...world.messages.values()].filter(
    ({ channel: place, visibleTo, data }) =>
      place === channel &&
      visibleTo === undefined &&
      (before === null || BigInt(data.id) < BigInt(before)) &&
      (after === null || BigInt(data.id) > BigInt(after)),
  );
  const listed = after === null ? found.slice(-limit) : found.slice(0, limit);
  return ok(listed.reverse().map((message) => asBotReads(message, world)));
}

const isHistoryHidden = (channel: Channel, world: World): boolean =>
  channel.guild !== undefined && !hasPermission(permissionsIn(channel, world.bot), 'ReadMessageHistory');

function createMessage(request: Required<RestRequest>, world: World) {
  const channel = channelFor(request, world);
  channelFor(request, world, postPermission(channel), ...(request.files.length > 0 ? (['AttachFiles'] as const) : []));
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
  if (isHistoryHidden(channel, world)) throw refusal('historyHidden');
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
