import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import type { OptionValue } from '../person/person.ts';

/** A slash command as typed: the command and its sub-command by name, the options with their values. */
export interface CommandLine {
  /** `ask`, or with a sub-command `article read`. */
  readonly name: string;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/**
 * Reads `/ask Qui a gagné ? private:true` or `/ask question:Qui a gagné ? private:true`: text before the first
 * `option:` is the value of the first option; a value runs to the next `option:`.
 * @returns undefined where there is no such command.
 */
export function parseCommandLine(line: string, commands: readonly APIApplicationCommand[]): CommandLine | undefined {
  const [, word = '', rest = ''] = /^\/(\S+)\s*(.*)$/su.exec(line.trim()) ?? [];
  const command = commands.find(({ name, type }) => name === word && type === ApplicationCommandType.ChatInput);
  if (!command) return undefined;
  const subcommands = command.options?.filter(isSubcommand) ?? [];
  if (subcommands.length === 0) return { name: word, options: parseOptions(rest, command.options ?? []) };
  const [, second = '', after = ''] = /^(\S*)\s*(.*)$/su.exec(rest) ?? [];
  const subcommand = subcommands.find(({ name }) => name === second);
  if (!subcommand) return undefined;
  return { name: `${word} ${second}`, options: parseOptions(after, subcommand.options ?? []) };
}

const isSubcommand = (option: APIApplicationCommandOption): option is APIApplicationCommandSubcommandOption =>
  option.type === ApplicationCommandOptionType.Subcommand;

function parseOptions(text: string, options: readonly APIApplicationCommandOption[]): CommandLine['options'] {
  const values: Record<string, OptionValue> = {};
  if (options.length === 0) return values;
  const names = options.map(({ name }) => name).join('|');
  const parts = text.split(new RegExp(`(?:^|\\s)(${names}):`, 'u'));
  const first = parts[0]?.trim();
  if (first && options[0]) values[options[0].name] = toValue(first, options[0]);
  for (let index = 1; index < parts.length; index += 2) {
    const option = options.find(({ name }) => name === parts[index]);
    if (option) values[option.name] = toValue(parts[index + 1]?.trim() ?? '', option);
  }
  return values;
}

function toValue(text: string, option: APIApplicationCommandOption): OptionValue {
  if (option.type === ApplicationCommandOptionType.Boolean) return /^(?:true|yes|oui|1)$/iu.test(text);
  if (option.type === ApplicationCommandOptionType.Integer || option.type === ApplicationCommandOptionType.Number) {
    return Number(text);
  }
  return text;
}
