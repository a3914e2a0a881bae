import {
  type AnySelectMenuInteraction,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type ContextMenuCommandBuilder,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  SlashCommandBuilder,
  type SlashCommandOptionsOnlyBuilder,
  type SlashCommandSubcommandsOnlyBuilder,
} from 'discord.js';
import type { ContentReader } from '../content/content.ts';
import { UserError } from '../errors.ts';
import type { CommandText, CommandTexts } from '../i18n/command-texts.ts';
import type { ContentStore } from '../library/content-store.ts';
import type { KeptQuestions } from '../library/kept-questions.ts';
import type { Library } from '../library/library.ts';
import type { PersonalData } from '../library/personal-data.ts';
import type { ServerSettings, Settings } from '../library/server-settings.ts';
import type { Servers } from '../library/servers.ts';
import type { Votes } from '../library/votes.ts';
import type { WebPages } from '../library/web-pages.ts';
import type { Conversations } from './answer/conversations.ts';
import type { QuestionKeeper } from './answer/question-keeper.ts';
import type { Cooldown } from './cooldown.ts';
import type { CustomId } from './custom-id.ts';
import type { Unconfirmed } from './library/unconfirmed.ts';
import type { Catalogues } from './locale.ts';
import type { LogChannel } from './log-channel.ts';
import type { MessageUpdates } from './message-updates.ts';

/** What a command or button works with. */
export interface CommandContext {
  /** The articles of the server where it happens; in direct messages, and where the bot is no member, the operator's files alone. */
  readonly library: Library;
  /** The servers' own articles, to change them. Each change is told in the log channel. */
  readonly content: ContentStore;
  /** The same, for many changes at once, of which one message tells. */
  readonly unannounced: ContentStore;
  /** What the moderators of the server have chosen, as it was when the interaction came. */
  readonly server: ServerSettings;
  /** To change it. */
  readonly settings: Settings;
  /** To delete all that is kept of it. */
  readonly servers: Servers;
  readonly logChannel: LogChannel;
  readonly votes: Votes;
  readonly messageUpdates: MessageUpdates;
  /** What was asked in vain. */
  readonly questions: KeptQuestions;
  readonly questionKeeper: QuestionKeeper;
  readonly personalData: PersonalData;
  /** Where the server's articles come from. */
  readonly pages: WebPages;
  /** Content from outside. */
  readonly reader: ContentReader;
  readonly unconfirmed: Unconfirmed;
  readonly cooldown: Cooldown;
  readonly conversations: Conversations;
  /** Epoch ms. */
  readonly now: () => number;
  readonly commands: readonly Command[];
  readonly catalogues: Catalogues;
}

/** What became of an interaction, for the log. */
export interface Outcome {
  readonly outcome: 'answered' | 'unanswered' | 'done' | 'failed';
  /** Written to the log only where the operator wants it. */
  readonly question?: string;
  /** For the log: a fault that stopped what was asked for half way, when the person has been told what was done. */
  readonly error?: Error;
}

export const DONE: Outcome = { outcome: 'done' };

export interface Choice {
  readonly name: string;
  readonly value: string;
}

interface CommandParts {
  /** Whether Manage Messages is needed in the whole server, for its buttons too. */
  readonly moderator?: true;
  /** Whether it answers only in the channels that the server's moderators have chosen. */
  readonly inChosenChannels?: true;
  /** The buttons and menus in its messages. */
  readonly components?: readonly Component[];
  /** The forms that it opens. */
  readonly modals?: readonly Modal[];
}

export interface ChatCommand extends CommandParts {
  readonly data: SlashCommandBuilder | SlashCommandOptionsOnlyBuilder | SlashCommandSubcommandsOnlyBuilder;
  /** How /help lists it. */
  readonly help: (texts: CommandTexts) => readonly CommandText[];
  execute(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<Outcome>;
  /** Choices for the option being typed, at most 25. */
  autocomplete?(
    interaction: AutocompleteInteraction,
    context: CommandContext,
  ): readonly Choice[] | Promise<readonly Choice[]>;
}

export interface MessageCommand extends CommandParts {
  readonly data: ContextMenuCommandBuilder;
  execute(interaction: MessageContextMenuCommandInteraction, context: CommandContext): Promise<Outcome>;
}

export type Command = ChatCommand | MessageCommand;

export const isChatCommand = (command: Command): command is ChatCommand => command.data instanceof SlashCommandBuilder;

export const isMessageCommand = (command: Command): command is MessageCommand => !isChatCommand(command);

export type ComponentInteraction = ButtonInteraction | AnySelectMenuInteraction;

/** What happens when a button or menu of one kind is used. */
export interface Component {
  readonly name: string;
  execute(interaction: ComponentInteraction, context: CommandContext): Promise<Outcome>;
}

/** What happens when a form of one kind is sent. */
export interface Modal {
  readonly name: string;
  execute(interaction: ModalSubmitInteraction, context: CommandContext): Promise<Outcome>;
}

/** A component that takes its arguments from its custom id; one that cannot be read is of an older bot: `no-longer-offered`. */
export const component = <Args extends readonly unknown[]>(
  id: CustomId<Args>,
  execute: (interaction: ComponentInteraction, args: Args, context: CommandContext) => Promise<Outcome>,
): Component => ({ name: id.name, execute: withArgs(id, execute) });

/** A form that takes its arguments from its custom id, as a component does. */
export const modal = <Args extends readonly unknown[]>(
  id: CustomId<Args>,
  execute: (interaction: ModalSubmitInteraction, args: Args, context: CommandContext) => Promise<Outcome>,
): Modal => ({ name: id.name, execute: withArgs(id, execute) });

function withArgs<Used extends { readonly customId: string }, Args extends readonly unknown[]>(
  id: CustomId<Args>,
  execute: (interaction: Used, args: Args, context: CommandContext) => Promise<Outcome>,
) {
  return async (interaction: Used, context: CommandContext): Promise<Outcome> => {
    const args = id.decode(interaction.customId);
    if (!args) throw new UserError('no-longer-offered');
    return execute(interaction, args, context);
  };
}
