import {
  type APIAllowedMentions,
  type APIApplicationCommandInteraction,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { type AttachmentForm, attach, type IncomingFile, resolveAttachments } from './attachments.ts';
import { withIds } from './components.ts';
import type { Channel, Message, User } from './entities.ts';
import { type Interaction, InteractionType } from './interactions.ts';
import { mentionsOf } from './mentions.ts';
import { apiUser } from './payloads.ts';
import type { World } from './world.ts';

export const MessageFlag = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

export const MessageType = { default: 0, reply: 19, chatInputCommand: 20, contextMenuCommand: 23 } as const;

/** A message's body, after it has been checked. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly attachments?: readonly AttachmentForm[] | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly flags?: number | null;
  readonly tts?: boolean;
  readonly nonce?: string | number;
}

export interface NewMessage {
  readonly channel: Channel;
  readonly author: User;
  readonly body: MessageBody;
  readonly files?: readonly IncomingFile[];
  readonly type?: number;
  readonly repliesTo?: Message | undefined;
  readonly interaction?: Interaction;
  /** Only the interaction's user sees it. */
  readonly ephemeral?: boolean;
  /** Shown as "is thinking" until it is edited. */
  readonly loading?: boolean;
}

/** The flags that an author may set. */
const SETTABLE = MessageFlag.suppressEmbeds | MessageFlag.suppressNotifications | MessageFlag.componentsV2;

/** Posts a message. */
export function postMessage(world: World, draft: NewMessage): Message {
  const { channel, author, body, repliesTo, interaction } = draft;
  const attachments = newAttachments(world, channel, body, draft.files ?? []);
  const content = (body.content ?? '').trim();
  const components = resolveAttachments(withIds(body.components ?? []), attachments);
  const flags =
    ((body.flags ?? 0) & SETTABLE) |
    (draft.ephemeral ? MessageFlag.ephemeral : 0) |
    (draft.loading ? MessageFlag.loading : 0);
  const data = {
    id: world.ids.next(),
    channel_id: channel.id,
    type: draft.type ?? (repliesTo ? MessageType.reply : MessageType.default),
    author: apiUser(author),
    content,
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: body.tts ?? false,
    pinned: false,
    attachments,
    embeds: richEmbeds(resolveAttachments(body.embeds ?? [], attachments)),
    components,
    flags,
    ...mentionsOf(world, {
      channel,
      author,
      content,
      components,
      allowed: body.allowed_mentions ?? undefined,
      repliesTo,
    }),
    ...(body.nonce === undefined ? {} : { nonce: body.nonce }),
    ...referenceTo(repliesTo),
    ...(interaction ? madeBy(interaction, world) : {}),
  } as APIMessage;
  const message: Message = {
    channel,
    author,
    data,
    visibleTo: draft.ephemeral ? interaction?.user.id : undefined,
    interaction,
  };
  world.post(message);
  return message;
}

/** Changes a message by what its body gives; everything else stays. The answer that it was waiting for ends its loading. */
export function editMessage(world: World, message: Message, body: MessageBody, files: readonly IncomingFile[]): void {
  const { data, channel, author } = message;
  const kept = body.attachments
    ? data.attachments.filter(({ id }) => body.attachments?.some((form) => String(form.id) === id))
    : data.attachments;
  const attachments = [...kept, ...newAttachments(world, channel, body, files)];
  const content = body.content === undefined ? data.content : (body.content ?? '').trim();
  const components = body.components === undefined ? (data.components ?? []) : withIds(body.components ?? []);
  const embeds = body.embeds === undefined ? data.embeds : richEmbeds(body.embeds ?? []);
  const settable = body.flags === undefined ? (data.flags ?? 0) & SETTABLE : (body.flags ?? 0) & SETTABLE;
  message.data = {
    ...data,
    content,
    attachments,
    embeds: resolveAttachments(embeds, attachments),
    components: resolveAttachments(components, attachments),
    flags: ((data.flags ?? 0) & MessageFlag.ephemeral) | settable,
    edited_timestamp: (data.flags ?? 0) & MessageFlag.loading ? null : new Date(world.clock.now()).toISOString(),
    ...mentionsOf(world, {
      channel,
      author,
      content,
      components,
      allowed: body.allowed_mentions ?? undefined,
      repliesTo: undefined,
    }),
  };
  world.update(message);
}

function newAttachments(
  world: World,
  channel: Channel,
  body: MessageBody,
  files: readonly IncomingFile[],
): APIAttachment[] {
  return files.map((file) =>
    attach(
      world,
      channel.id,
      file,
      body.attachments?.find(({ id }) => String(id) === file.index),
    ),
  );
}

function richEmbeds(embeds: readonly APIEmbed[]): APIEmbed[] {
  return embeds.map((embed) => ({ ...embed, type: 'rich' }) as APIEmbed);
}

function referenceTo(message: Message | undefined): Partial<APIMessage> {
  if (!message) return {};
  const { channel, data } = message;
  return {
    message_reference: {
      type: 0,
      message_id: data.id,
      channel_id: channel.id,
      ...(channel.guild ? { guild_id: channel.guild.id } : {}),
    },
    referenced_message: withoutReference(data),
  } as Partial<APIMessage>;
}

/** Discord nests a reply one deep. */
function withoutReference(data: APIMessage): APIMessage {
  const { referenced_message: _, ...rest } = data;
  return rest as APIMessage;
}

/** `ask`, or with a sub-command `article read`. */
function commandName({ name, ...data }: APIApplicationCommandInteraction['data']): string {
  const path = [name];
  let [option] = 'options' in data ? (data.options ?? []) : [];
  while (option && (option.type === SUBCOMMAND || option.type === SUBCOMMAND_GROUP)) {
    path.push(option.name);
    [option] = option.options ?? [];
  }
  return path.join(' ');
}

const SUBCOMMAND = ApplicationCommandOptionType.Subcommand;
const SUBCOMMAND_GROUP = ApplicationCommandOptionType.SubcommandGroup;

/** What tells that an interaction made this message. */
function madeBy(interaction: Interaction, world: World): Partial<APIMessage> {
  const { payload, source, user } = interaction;
  return {
    webhook_id: world.bot.id,
    application_id: world.bot.id,
    interaction_metadata: {
      id: interaction.id,
      type: payload.type,
      user: apiUser(user),
      authorizing_integration_owners: payload.authorizing_integration_owners,
      ...(source ? { interacted_message_id: source.data.id } : {}),
      ...(interaction.originalId ? { original_response_message_id: interaction.originalId } : {}),
    },
    // Of what follows the first answer, Discord's client says which message it follows.
    ...(payload.type === InteractionType.command && interaction.originalId === undefined
      ? {
          interaction: { id: interaction.id, type: payload.type, name: commandName(payload.data), user: apiUser(user) },
        }
      : {}),
  } as Partial<APIMessage>;
}
