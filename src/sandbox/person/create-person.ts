import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Channel, Message, User } from '../state/entities.ts';
import { InteractionType } from '../state/interactions.ts';
import { editMessage, MessageFlag } from '../state/messages.ts';
import type { World } from '../state/world.ts';
import { availableCommands, registeredCommands } from './available.ts';
import { ClientRefusal } from './errors.ts';
import { findButton, findMenu } from './find-component.ts';
import { chosenIn, refuseCount } from './menu-values.ts';
import { modalData } from './modal-values.ts';
import { openInteraction } from './open-interaction.ts';
import { commandData } from './option-values.ts';
import { answerTo, settledMessage, waitFor } from './outcome.ts';
import type { ActOptions, OptionValues, Person, Place } from './person.ts';
import { postAs, refuseText } from './post.ts';
import type { Reply } from './reply.ts';
import { Resolved } from './resolved.ts';
import { viewMessage, viewModal } from './view.ts';

const CHAT_INPUT = 1;
const MESSAGE_COMMAND = 3;
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
    if (interaction.answer?.type === 9) return viewModal(interaction.answer.modal, source);
    const message = await settledMessage(world, interaction, options.patience);
    if (!message) throw new Error(`${what}: no message came of it`);
    return seen(message);
  }

  function find(name: string, type: number, forced: boolean): APIApplicationCommand {
    const commands = forced ? registeredCommands(world, channel) : availableCommands(world, user, channel);
    const command = commands.find((one) => one.name === name && one.type === type);
    if (!command) throw new ClientRefusal(`${user.username} is offered no command ${name} here`);
    return command;
  }

  function typed(name: string, values: OptionValues, forced: boolean, focused?: string): object {
    const [first = '', ...path] = name.split(' ');
    const command = find(first, CHAT_INPUT, forced);
    return commandData({ world, channel, command, path, values, forced, ...(focused ? { focused } : {}) });
  }

  /** The message whose component is used, as it is now. */
  function sourceOf(reply: Pick<Reply, 'id'>, forced: boolean): Message {
    const message = world.messages.get(reply.id ?? '');
    if (!message || (!forced && !isVisible(message))) throw new ClientRefusal('The message is not there (any more)');
    return message;
  }

  function ownMessage(reply: Reply): Message {
    const message = sourceOf(reply, false);
    if (message.author !== user) throw new ClientRefusal(`${user.username} did not post that`);
    return message;
  }

  return {
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
      const { forced = false } = options;
      const command = find(name, MESSAGE_COMMAND, forced);
      const target = sourceOf(message, forced);
      const resolved = { messages: { [target.data.id]: target.data } };
      const data = { id: command.id, name, type: MESSAGE_COMMAND, target_id: target.data.id, resolved };
      return act(name, InteractionType.command, data, options);
    },

    async click(reply, name, options = {}) {
      const { forced = false } = options;
      const source = sourceOf(reply, forced);
      const { type, custom_id, id } = findButton(source, name, forced);
      return act(`Button ${name}`, InteractionType.component, { component_type: type, custom_id, id }, options, source);
    },

    async select(reply, name, values, options = {}) {
      const { forced = false } = options;
      const source = sourceOf(reply, forced);
      const menu = findMenu(source, name, forced);
      if (!forced) refuseCount(menu, values.length);
      const resolved = new Resolved(world, channel);
      const chosen = chosenIn(menu, values, resolved, forced);
      const { type, custom_id, id } = menu;
      const data = { component_type: type, custom_id, id, values: chosen, resolved: resolved.data };
      return act(`Menu ${name}`, InteractionType.component, data, options, source);
    },

    async submit({ modal, openedFrom }, fields, options = {}) {
      if (!modal) throw new ClientRefusal('That is no modal');
      const resolved = new Resolved(world, channel);
      const data = modalData({ modal, fields, resolved, forced: options.forced ?? false });
      const source = world.messages.get(openedFrom ?? '');
      return act(`Modal ${modal.title}`, InteractionType.modalSubmit, data, options, source);
    },

    async say(content, { replyTo, ping = true, files = [] } = {}) {
      const repliesTo = replyTo && sourceOf(replyTo, false);
      since = BigInt(world.ids.next());
      return viewMessage(world, postAs({ world, user, channel, content, repliesTo, ping, files }));
    },

    async edit(reply, content) {
      const message = ownMessage(reply);
      refuseText(content, message.data.attachments.length);
      editMessage(world, message, { content }, []);
      return viewMessage(world, message);
    },

    remove: async (reply) => world.remove(ownMessage(reply)),

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

    watch: (listener) =>
      world.events.listen((event) => {
        if (!('message' in event) || !isVisible(event.message)) return;
        listener({ type: event.type, message: viewMessage(world, event.message) });
      }),
  };
}
