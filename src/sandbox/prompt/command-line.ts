import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type Locale,
  type LocalizationMap,
} from 'discord-api-types/v10';
import type { OptionValue } from '../person/person.ts';

/** A slash command as typed: the command and its sub-command by name, the options with their values. */
export interface CommandLine {
  /** `ask`, or with a sub-command `article read`. */
  readonly name: string;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** What has a name of its own in some languages, which Discord's client shows in place of the English one. */
interface Named {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
}

/**
 * Reads `/ask Qui a gagné ? private:true` or `/ask question:Qui a gagné ? private:true`: text before the first
 * `option:` is the value of the first option; a value runs to the next `option:`. Names are taken in English and in the person's
 * language: `/demander Qui a gagné ? privé:oui`.
 * @returns undefined where there is no such command.
 */
export function parseCommandLine(
  line: string,
  commands: readonly APIApplicationCommand[],
  locale: Locale,
): CommandLine | undefined {
  const isNamed = (named: Named, word: string) => namesIn(locale, named).includes(word);
  const [, word = '', rest = ''] = /^\/(\S+)\s*(.*)$/su.exec(line.trim()) ?? [];
  const command = commands.find((one) => one.type === ApplicationCommandType.ChatInput && isNamed(one, word));
  if (!command) return undefined;
  const subcommands = command.options?.filter(isSubcommand) ?? [];
  if (subcommands.length === 0)
    return { name: command.name, options: parseOptions(rest, command.options ?? [], locale) };
  const [, second = '', after = ''] = /^(\S*)\s*(.*)$/su.exec(rest) ?? [];
  const subcommand = subcommands.find((one) => isNamed(one, second));
  if (!subcommand) return undefined;
  return { name: `${command.name} ${subcommand.name}`, options: parseOptions(after, subcommand.options ?? [], locale) };
}

const isSubcommand = (option: APIApplicationCommandOption): option is APIApplicationCommandSubcommandOption =>
  option.type === ApplicationCommandOptionType.Subcommand;

/** The names by which a person can call something. */
function namesIn(locale: Locale, { name, name_localizations: localized }: Named): readonly string[] {
  return [name, localized?.[locale] ?? name];
}

function parseOptions(
  text: string,
  options: readonly APIApplicationCommandOption[],
  locale: Locale,
): CommandLine['options'] {
  const values: Record<string, OptionValue> = {};
  if (options.length === 0) return values;
  const names = options.flatMap((option) => namesIn(locale, option)).join('|');
  const parts = text.split(new RegExp(`(?:^|\\s)(${names}):`, 'u'));
  const first = parts[0]?.trim();
  if (first && options[0]) values[options[0].name] = toValue(first, options[0]);
  for (let index = 1; index < parts.length; index += 2) {
    const option = options.find((one) => namesIn(locale, one).includes(parts[index] ?? ''));
    if (option) values[option.name] = toValue(parts[index + 1]?.trim() ?? '', option);
  }
  return values;
}

/** Also as Discord's client, or a person, says it in French and Spanish. */
const YES = /^(?:true|yes|1|oui|vrai|sí|si|verdadero)$/iu;

function toValue(text: string, option: APIApplicationCommandOption): OptionValue {
  if (option.type === ApplicationCommandOptionType.Boolean) return YES.test(text);
  if (option.type === ApplicationCommandOptionType.Integer || option.type === ApplicationCommandOptionType.Number) {
    return Number(text);
  }
  return text;
}
