import type { Interaction, ModalSubmitInteraction } from 'discord.js';
import { UserError } from '../errors.ts';
import {
  type ChatCommand,
  type Command,
  type CommandContext,
  type ComponentInteraction,
  isChatCommand,
  isMessageCommand,
  type Outcome,
} from './command.ts';
import { kindOf } from './custom-id.ts';

/** What is to be done for an interaction. */
interface Route {
  readonly command: Command;
  run(context: CommandContext): Promise<Outcome>;
}

export interface Router {
  /**
   * @throws {UserError} `no-longer-offered` for a button of an older bot
   * @throws {Error} for a command that is not in the list
   */
  route(interaction: Interaction): Route;
  /** The command whose option is being typed. */
  chatCommand(name: string): ChatCommand | undefined;
}

/** @throws {Error} where two commands, or two kinds of components, have the same name */
export function createRouter(commands: readonly Command[]): Router {
  const chatByName = uniqueMap(commands.filter(isChatCommand).map((command) => [command.data.name, command]));
  const menuByName = uniqueMap(commands.filter(isMessageCommand).map((command) => [command.data.name, command]));
  const componentByName = uniqueMap(
    commands.flatMap((command) =>
      (command.components ?? []).map((component) => [component.name, { command, component }] as const),
    ),
  );

  const modalByName = uniqueMap(
    commands.flatMap((command) => (command.modals ?? []).map((modal) => [modal.name, { command, modal }] as const)),
  );

  function route(interaction: Interaction): Route {
    if (interaction.isModalSubmit()) return modalRoute(interaction);
    if (interaction.isMessageComponent()) return componentRoute(interaction);
    if (interaction.isChatInputCommand()) {
      const command = chatByName.get(interaction.commandName);
      if (command) return { command, run: (context) => command.execute(interaction, context) };
    }
    if (interaction.isMessageContextMenuCommand()) {
      const command = menuByName.get(interaction.commandName);
      if (command) return { command, run: (context) => command.execute(interaction, context) };
    }
    throw new Error(`Nothing handles ${nameOf(interaction)}`);
  }

  function componentRoute(interaction: ComponentInteraction): Route {
    const found = componentByName.get(kindOf(interaction.customId));
    if (!found) throw new UserError('no-longer-offered');
    return { command: found.command, run: (context) => found.component.execute(interaction, context) };
  }

  function modalRoute(interaction: ModalSubmitInteraction): Route {
    const found = modalByName.get(kindOf(interaction.customId));
    if (!found) throw new UserError('no-longer-offered');
    return { command: found.command, run: (context) => found.modal.execute(interaction, context) };
  }

  return { route, chatCommand: (name) => chatByName.get(name) };
}

/** What an interaction is called in the log: the command, or the kind of its button or menu. */
export function nameOf(interaction: Interaction): string {
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) return kindOf(interaction.customId);
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    const subcommand = interaction.options.getSubcommand(false);
    return [interaction.commandName, ...(subcommand ? [subcommand] : [])].join(' ');
  }
  return interaction.commandName;
}

function uniqueMap<T>(entries: readonly (readonly [string, T])[]): Map<string, T> {
  const map = new Map(entries);
  if (map.size < entries.length) throw new Error(`Two have the same name: ${entries.map(([name]) => name).join(', ')}`);
  return map;
}
