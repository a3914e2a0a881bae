import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type LocalizationMap,
} from 'discord-api-types/payloads/v10';

/** Something that can be run by `/`: a command, or a sub-command with its command's name before it. */
export interface Runnable {
  /** As it is sent: `article read`. */
  readonly path: string;
  /** As it is shown. */
  readonly label: string;
  readonly description: string;
  /** Required ones first, as Discord wants them. */
  readonly options: readonly APIApplicationCommandBasicOption[];
}

interface Localized {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
}

/** The name in the person's language. */
export const nameOf = ({ name, name_localizations: names }: Localized, locale: string): string =>
  names?.[locale as keyof LocalizationMap] ?? name;

export const descriptionOf = (
  {
    description,
    description_localizations: texts,
  }: { readonly description: string; readonly description_localizations?: LocalizationMap | null },
  locale: string,
): string => texts?.[locale as keyof LocalizationMap] ?? description;

export function runnables(commands: readonly APIApplicationCommand[], locale: string): readonly Runnable[] {
  return commands
    .filter(({ type }) => type === ApplicationCommandType.ChatInput)
    .flatMap((command) => within(command, command.options ?? [], locale))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** A command by the name it is sent with, as the person's language has it: `/demander`, or an entry of the Apps menu. */
export function commandLabel(path: string, commands: readonly APIApplicationCommand[], locale: string): string {
  const typed = runnables(commands, locale).find((runnable) => runnable.path === path);
  if (typed) return `/${typed.label}`;
  const entry = commands.find(({ type, name }) => type === ApplicationCommandType.Message && name === path);
  return entry ? nameOf(entry, locale) : path;
}

type Describable = Localized & Parameters<typeof descriptionOf>[0];

function within(
  described: Describable,
  options: readonly APIApplicationCommandOption[],
  locale: string,
  before?: Pick<Runnable, 'path' | 'label'>,
): Runnable[] {
  const path = before ? `${before.path} ${described.name}` : described.name;
  const label = before ? `${before.label} ${nameOf(described, locale)}` : nameOf(described, locale);
  const nested = options.filter(
    ({ type }) =>
      type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup,
  );
  if (nested.length > 0) {
    return nested.flatMap((option) =>
      within(option, 'options' in option ? (option.options ?? []) : [], locale, { path, label }),
    );
  }
  const basic = options as readonly APIApplicationCommandBasicOption[];
  return [{ path, label, description: descriptionOf(described, locale), options: basic }];
}
