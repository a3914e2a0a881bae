import { refusal } from '../../api-error.ts';
import { type Callback, checkCallback, checkChoices, checkDeferred } from '../../form/callback.ts';
import { checkEdit, checkMessage } from '../../form/message.ts';
import { checkModal } from '../../form/modal.ts';
import type { Message } from '../../state/entities.ts';
import { CallbackType, type Interaction, InteractionType } from '../../state/interactions.ts';
import { editMessage, MessageFlag, MessageType, postMessage } from '../../state/messages.ts';
import { hasPermission, permissionsIn } from '../../state/permissions.ts';
import type { World } from '../../state/world.ts';
import { NO_CONTENT, ok, param, type RestRequest, type Route } from '../route.ts';
import { requireOwnApplication } from './access.ts';

const WEBHOOK = '/webhooks/:application/:token';

/** Answers to interactions, and what may follow: their paths hold the interaction's own token. */
export const interactionRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions/:interaction/:token/callback', authorized: false, handle: answer },
  { method: 'POST', path: WEBHOOK, authorized: false, handle: followUp },
  {
    method: 'GET',
    path: `${WEBHOOK}/messages/:message`,
    authorized: false,
    handle: (request, world) => ok(ownMessage(request, world).data),
  },
  { method: 'PATCH', path: `${WEBHOOK}/messages/:message`, authorized: false, handle: edit },
  { method: 'DELETE', path: `${WEBHOOK}/messages/:message`, authorized: false, handle: remove },
];

/** Follow-ups that an app may send where only the person has installed it. */
const MOST_FOLLOW_UPS = 5;

function answer(request: Required<RestRequest>, world: World) {
  const interaction = world.interactions.toAnswer(param(request, 'interaction'), param(request, 'token'));
  const callback = checkCallback(request.body, interaction);
  const message = perform(world, interaction, callback, request);
  world.events.emit({ type: 'interaction-answered', interaction });
  if (request.query.get('with_response') !== 'true') return NO_CONTENT;
  return ok(described(interaction, callback, message));
}

/** Does what the callback says; the message that came of it, if any. */
function perform(
  world: World,
  interaction: Interaction,
  callback: Callback,
  { files }: Required<RestRequest>,
): Message | undefined {
  const { type, data } = callback;
  const { source } = interaction;
  if (type === CallbackType.autocomplete) {
    interaction.answer = { type, choices: checkChoices(data) };
    return undefined;
  }
  if (type === CallbackType.modal) {
    interaction.answer = { type, modal: checkModal(data) };
    return undefined;
  }
  if (type === CallbackType.message || type === CallbackType.deferredMessage) {
    const isLoading = type === CallbackType.deferredMessage;
    const body = isLoading ? checkDeferred(data) : checkMessage(data, files, ['data']);
    interaction.answer = { type };
    const message = postMessage(world, {
      channel: interaction.channel,
      author: world.bot,
      body,
      files,
      interaction,
      ...kindOf(interaction),
      ephemeral: isEphemeral(interaction, body.flags),
      loading: isLoading,
    });
    interaction.originalId = message.data.id;
    return message;
  }
  if (source && type === CallbackType.update)
    editMessage(world, source, checkEdit(data, source, files, ['data']), files);
  interaction.answer = { type };
  interaction.originalId = source?.data.id;
  return source;
}

/** Where only the person has installed the bot, the server decides whether its answers are public. */
function isEphemeral(interaction: Interaction, flags: number | null | undefined): boolean {
  const { channel, user } = interaction;
  const isHushed =
    channel.guild !== undefined &&
    isUserInstalled(interaction) &&
    !hasPermission(permissionsIn(channel, user), 'UseExternalApps');
  return isHushed || ((flags ?? 0) & MessageFlag.ephemeral) !== 0;
}

const isUserInstalled = ({ payload }: Interaction): boolean => !('0' in payload.authorizing_integration_owners);

function kindOf({ payload, source }: Interaction): { type: number; repliesTo?: Message } {
  if (payload.type !== InteractionType.command) {
    return source && source.visibleTo === undefined
      ? { type: MessageType.reply, repliesTo: source }
      : { type: MessageType.default };
  }
  return { type: payload.data.type === 1 ? MessageType.chatInputCommand : MessageType.contextMenuCommand };
}

function described({ id, payload }: Interaction, { type }: Callback, message: Message | undefined): object {
  const flags = message?.data.flags ?? 0;
  return {
    interaction: {
      id,
      type: payload.type,
      ...(message && {
        response_message_id: message.data.id,
        response_message_loading: (flags & MessageFlag.loading) !== 0,
        response_message_ephemeral: (flags & MessageFlag.ephemeral) !== 0,
      }),
    },
    resource: { type, ...(message && { message: message.data }) },
  };
}

function webhookOf(request: RestRequest, world: World): Interaction {
  requireOwnApplication(request, world);
  return world.interactions.answered(param(request, 'token'));
}

function followUp(request: Required<RestRequest>, world: World) {
  const interaction = webhookOf(request, world);
  const { files } = request;
  const original = world.messages.get(interaction.originalId ?? '');
  // The first follow-up of a deferred answer is that answer.
  if (original && ((original.data.flags ?? 0) & MessageFlag.loading) !== 0) {
    editMessage(world, original, checkEdit(request.body, original, files), files);
    return ok(original.data);
  }
  const body = checkMessage(request.body, files);
  if (isUserInstalled(interaction) && interaction.followUps >= MOST_FOLLOW_UPS) throw refusal('tooManyFollowUps');
  interaction.followUps += 1;
  const message = postMessage(world, {
    channel: interaction.channel,
    author: world.bot,
    body,
    files,
    interaction,
    ...(original && original.visibleTo === undefined ? { repliesTo: original } : {}),
    ephemeral: isEphemeral(interaction, body.flags),
  });
  return ok(message.data);
}

/** `@original`, or another message that this interaction made. Throws 10008. */
function ownMessage(request: RestRequest, world: World): Message {
  const interaction = webhookOf(request, world);
  const id = param(request, 'message');
  const message = world.messages.get(id === '@original' ? (interaction.originalId ?? '') : id);
  if (!message || (message.interaction !== interaction && message !== interaction.source))
    throw refusal('unknownMessage');
  return message;
}

function edit(request: Required<RestRequest>, world: World) {
  const message = ownMessage(request, world);
  editMessage(world, message, checkEdit(request.body, message, request.files), request.files);
  return ok(message.data);
}

function remove(request: RestRequest, world: World) {
  world.remove(ownMessage(request, world));
  return NO_CONTENT;
}
