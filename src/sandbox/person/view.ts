import type { APIModalInteractionResponseCallbackData, APISelectMenuComponent } from 'discord-api-types/v10';
import { type AnyComponent, ComponentType, flatten, SELECT_TYPES } from '../state/components.ts';
import type { Message } from '../state/entities.ts';
import { MessageFlag } from '../state/messages.ts';
import type { World } from '../state/world.ts';
import type { ButtonView, Reply } from './reply.ts';

/** A message as it is now. */
export function viewMessage(world: World, message: Message): Reply {
  const { data } = message;
  const components = flatten(data.components ?? []);
  const embeds = data.embeds.flatMap(({ title, description, fields, footer }) => [
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return {
    id: data.id,
    message: data,
    modal: undefined,
    openedFrom: undefined,
    text: [data.content, ...embeds, ...components.map(({ content }) => content)].filter(Boolean).join('\n'),
    ephemeral: ((data.flags ?? 0) & MessageFlag.ephemeral) !== 0,
    buttons: components.filter(({ type }) => type === ComponentType.button).map(viewButton),
    selects: components.filter(({ type }) => SELECT_TYPES.has(type)) as unknown as APISelectMenuComponent[],
    current: () => (world.messages.has(data.id) ? viewMessage(world, message) : undefined),
  };
}

function viewButton({ label, emoji, style, disabled, custom_id, url }: AnyComponent): ButtonView {
  return {
    label: String(label ?? ''),
    emoji: (emoji as { name?: string } | undefined)?.name,
    style: Number(style),
    disabled: Boolean(disabled),
    customId: custom_id as string | undefined,
    url: url as string | undefined,
  };
}

/** A modal that has been opened, perhaps from a message. */
export function viewModal(modal: APIModalInteractionResponseCallbackData, source: Message | undefined): Reply {
  const components = flatten(modal.components);
  const texts = components.flatMap(({ label, content }) => [label, content]);
  const reply: Reply = {
    id: undefined,
    get message(): never {
      throw new Error('A modal was opened, not a message');
    },
    modal,
    openedFrom: source?.data.id,
    text: [modal.title, ...texts].filter((text) => typeof text === 'string').join('\n'),
    ephemeral: true,
    buttons: [],
    selects: components.filter(({ type }) => SELECT_TYPES.has(type)) as unknown as APISelectMenuComponent[],
    current: () => reply,
  };
  return reply;
}
