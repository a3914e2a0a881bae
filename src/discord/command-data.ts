import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  type Locale,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import type { Catalogue } from '../i18n/catalogue.ts';
import { CATALOGUES } from '../i18n/catalogues.ts';
import type { CommandText, CommandTexts } from '../i18n/command-texts.ts';

/** Discord's locales that we have texts for; the others see English, which is the default. */
const LOCALES = {
  fr: CATALOGUES.fr,
  'en-GB': CATALOGUES.en,
  'es-ES': CATALOGUES.es,
  'es-419': CATALOGUES.es,
} as const satisfies Partial<Record<`${Locale}`, Catalogue>>;

type Localizations = Record<keyof typeof LOCALES, string>;

type Pick = (texts: CommandTexts) => CommandText;

interface Describable {
  setName(name: string): unknown;
  setDescription(description: string): unknown;
  setNameLocalizations(names: Localizations): unknown;
  setDescriptionLocalizations(descriptions: Localizations): unknown;
}

/** A command that each member can use: in servers, direct messages and group DMs, installed by a server or by themselves. */
export const memberCommand = (pick: Pick) => inEveryPlace(describe(new SlashCommandBuilder(), pick));

/** A command for those who manage messages, in servers that installed the bot. */
export const moderatorCommand = (pick: Pick) =>
  describe(new SlashCommandBuilder(), pick)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages);

/** An entry of the Apps menu of messages, for each member. */
export const messageMenu = (pick: Pick) =>
  inEveryPlace(
    new ContextMenuCommandBuilder()
      .setType(ApplicationCommandType.Message)
      .setName(english(pick).name)
      .setNameLocalizations(localize((texts) => pick(texts).name)),
  );

/** Names and describes a command or an option in every language. A name that no language translates has no localisations. */
export function describe<T extends Describable>(described: T, pick: Pick): T {
  const { name, description } = english(pick);
  const names = localize((texts) => pick(texts).name);
  described.setName(name);
  described.setDescription(description);
  described.setDescriptionLocalizations(localize((texts) => pick(texts).description));
  if (Object.values(names).some((localized) => localized !== name)) described.setNameLocalizations(names);
  return described;
}

/** One text for each of Discord's locales that we have. */
export function localize(pick: (texts: CommandTexts) => string): Localizations {
  const entries = Object.entries(LOCALES).map(([locale, { commands }]) => [locale, pick(commands)]);
  return Object.fromEntries(entries);
}

/** How /help lists a command's subcommands. */
export const listed = (command: CommandText, subcommands: readonly CommandText[]): readonly CommandText[] =>
  subcommands.map(({ name, description }) => ({ name: `${command.name} ${name}`, description }));

const english = (pick: Pick): CommandText => pick(CATALOGUES.en.commands);

function inEveryPlace<T extends SlashCommandBuilder | ContextMenuCommandBuilder>(command: T): T {
  command
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall);
  return command;
}
