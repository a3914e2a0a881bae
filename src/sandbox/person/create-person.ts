import type { APIApplicationCommand } from 'discord-api-types/v10';
import { flatten } from '../state/components.ts';
import type { Channel, Message, User } from '../state/entities.ts';
import { InteractionType } from '../state/interactions.ts';
import { MessageFlag, postMessage } from '../state/messages.ts';
import type { World } from '../state/world.ts';
import { availableCommands } from './available.ts';
import { ClientRefusal } from './errors.ts';
import { modalData } from './modal-values.ts';
import { openInteraction } from './open-interaction.ts';
import { commandData } from './option-values.ts';
import { answerTo, settledMessage, waitFor } from './outcome.ts';
import type { ActOptions, OptionValues, Person, Place } from './person.ts';
import type { Reply } from './reply.ts';
import { viewMessage, viewModal } from './view.ts';

const MESSAGE_COMMAND = 3;
const BUTTON = 2;
const NEXT_REPLY_LIMIT = 3_000;

interface PersonParts {
  readonly world: World;
  readonly user: User;
  readonly channel: Channel;
  /** The channel that a place is for this person. */
  readonly channelOf: (place: Place) => Channel;
}

/** One person at Discord's client, in one channel. */
export function createPerson({ world, user, channel, channelOf }: PersonParts): Person {
  /** Messages of the bot that `nextReply` may give: those after the last thing said or done. */
  let since = 0n;
  const handedOut = new Set<string>();

  const isVisible = ({ channel: place, visibleTo }: Message) =>
    place === channel && (visibleTo === undefined || visibleTo === user.id);

  function isNext(message: Message): boolean {
    const isLoading = ((message.data.flags ?? 0) & MessageFlag.loading) !== 0;
    const isNew = BigInt(message.data.id) > since && !handedOut.has(message.data.id);
    return message.author === world.bot && isVisible(message) && isNew && !isLoading;
  }

  function seen(message: Message): Reply {
    handedOut.add(message.data.id);
    return viewMessage(world, message);
  }

  async function act(what: string, type: number, data: unknown, options: ActOptions, source?: Message): Promise<Reply> {
    since = BigInt(world.ids.next());
    const { age = 0 } = options;
    const interaction = await answerTo(world, what, age, () =>
      openInteraction(world, { user, channel, type, data, source, age }),
    );
    if (interaction.answer?.type === 9) return viewModal(interaction.answer.modal);
    const message = await settledMessage(world, interaction);
    if (!message) throw new Error(`${what}: no message came of it`);
    return seen(message);
  }

  function find(name: string, type: number, forced: boolean): APIApplicationCommand {
    const all = [...(channel.guild ? world.commands.list(channel.guild.id) : []), ...world.commands.list()];
    const offered = forced ? all : availableCommands(world, user, channel);
    const command = offered.find((one) => one.name === name && one.type === type);
    if (!command) throw new ClientRefusal(`${user.username} is offered no command ${name} here`);
    return command;
  }

  function typed(name: string, values: OptionValues, forced: boolean, focused?: string): object {
    const [first = '', subcommand] = name.split(' ');
    const command = find(first, 1, forced);
    return commandData({ world, channel, command, subcommand, values, forced, ...(focused ? { focused } : {}) });
  }

  /** The message whose component is used, as it is now. */
  function sourceOf(reply: Reply, forced: boolean): Message {
    const message = world.messages.get(reply.id ?? '');
    if (!message || (!forced && !isVisible(message))) throw new ClientRefusal('The message is not there (any more)');
    return message;
  }

  function componentIn(
    source: Message,
    names: (component: Readonly<Record<string, unknown>>) => readonly unknown[],
    name: string,
    forced: boolean,
  ) {
    const found = flatten(source.data.components ?? []).find((component) => names(component).includes(name));
    if (forced) return { custom_id: name, id: 1, ...found };
    if (!found?.custom_id || found.disabled) throw new ClientRefusal(`There is nothing to use called ${name}`);
    return found;
  }

  const person: Person = {
    id: user.id,
    name: user.username,
    channel,
    in: (place) => createPerson({ world, user, channel: channelOf(place), channelOf }),
    commands: () => availableCommands(world, user, channel),

    slash: async (name, values = {}, options = {}) =>
      act(`/${name}`, InteractionType.command, typed(name, values, options.forced ?? false), options),

    async autocomplete(name, values, focused = Object.keys(values)[0] ?? '', options = {}) {
      const data = typed(name, values, options.forced ?? false, focused);
      const { age = 0 } = options;
      const interaction = await answerTo(world, `/${name} ${focused}`, age, () =>
        openInteraction(world, { user, channel, type: InteractionType.autocomplete, data, age }),
      );
      return interaction.answer?.type === 8 ? interaction.answer.choices : [];
    },

    async messageMenu(name, message, options = {}) {
      const command = find(name, MESSAGE_COMMAND, options.forced ?? false);
      const target = sourceOf(message, options.forced ?? false);
      const resolved = { messages: { [target.data.id]: target.data } };
      const data = { id: command.id, name, type: MESSAGE_COMMAND, target_id: target.data.id, resolved };
      return act(name, InteractionType.command, data, options);
    },

    async click(reply, name, options = {}) {
      const source = sourceOf(reply, options.forced ?? false);
      const names = ({ label, custom_id }: Readonly<Record<string, unknown>>) => [label, custom_id];
      const { custom_id, id } = componentIn(source, names, name, options.forced ?? false);
      const data = { component_type: BUTTON, custom_id, id };
      return act(`Button ${name}`, InteractionType.component, data, options, source);
    },

    async select(reply, name, values, options = {}) {
      const source = sourceOf(reply, options.forced ?? false);
      const names = ({ placeholder, custom_id }: Readonly<Record<string, unknown>>) => [placeholder, custom_id];
      const component = componentIn(source, names, name, options.forced ?? false);
      const choices = ('options' in component ? component.options : []) as readonly { label: string; value: string }[];
      const chosen = values.map((value) => choices.find(({ label }) => label === value)?.value ?? value);
      const isOffered = chosen.every((value) => choices.some((choice) => choice.value === value));
      if (choices.length > 0 && !options.forced && !isOffered) throw new ClientRefusal(`${name} has no such choice`);
      const type = 'type' in component ? component.type : 3;
      const data = { component_type: type, custom_id: component.custom_id, id: component.id, values: chosen };
      return act(`Menu ${name}`, InteractionType.component, data, options, source);
    },

    async submit({ modal }, fields, options = {}) {
      if (!modal) throw new ClientRefusal('That is no modal');
      return act(`Modal ${modal.title}`, InteractionType.modalSubmit, modalData(modal, fields), options);
    },

    async say(content, { replyTo, files = [] } = {}) {
      const repliesTo = replyTo && sourceOf(replyTo, false);
      const uploads = files.map(({ name, content: bytes, contentType = '' }, index) => ({
        index: String(index),
        name,
        contentType,
        content: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
      }));
      since = BigInt(world.ids.next());
      return viewMessage(
        world,
        postMessage(world, { channel, author: user, body: { content }, files: uploads, repliesTo }),
      );
    },

    async nextReply() {
      const there = [...world.messages.values()].find(isNext);
      const message =
        there ??
        (await waitFor(world, 'The next reply', NEXT_REPLY_LIMIT, (event) =>
          'message' in event && event.type !== 'message-deleted' && isNext(event.message) ? event.message : undefined,
        ));
      return seen(message);
    },

    messages: () => [...world.messages.values()].filter(isVisible).map((message) => viewMessage(world, message)),
  };
  return person;
}
