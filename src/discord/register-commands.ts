import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Command } from './command.ts';

interface Registration {
  readonly rest: REST;
  readonly applicationId: string;
  readonly commands: readonly Command[];
  /** Registers them in one server only, at once; everywhere when left out. */
  readonly guildId?: string | undefined;
}

/**
 * Makes Discord's commands those given, and no others. An empty list removes all.
 * @returns whether they differed: equal ones are not sent, so that a restart costs no part of the daily quota
 */
export async function registerCommands({ rest, applicationId, commands, guildId }: Registration): Promise<boolean> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const wanted = commands.map(({ data }) => data.toJSON());
  const query = new URLSearchParams({ with_localizations: 'true' });
  const held = (await rest.get(route, { query })) as APIApplicationCommand[];
  const isGlobal = guildId === undefined;
  if (isDeepStrictEqual(comparable(wanted, isGlobal), comparable(held, isGlobal))) return false;
  await rest.put(route, { body: wanted });
  return true;
}

type AnyCommand = RESTPostAPIApplicationCommandsJSONBody | APIApplicationCommand;

/** What a person could notice of commands, in the same form whether sent or received: defaults filled in, no ids or versions. */
function comparable(commands: readonly AnyCommand[], isGlobal: boolean): unknown {
  return commands.map((command) => comparableCommand(command, isGlobal)).sort((a, b) => a.key.localeCompare(b.key));
}

function comparableCommand(command: AnyCommand, isGlobal: boolean) {
  const { name, default_member_permissions, nsfw, contexts, integration_types } = command;
  const type = command.type ?? ApplicationCommandType.ChatInput;
  return {
    key: `${type} ${name}`,
    // A server's own commands have neither.
    contexts: isGlobal ? (contexts ?? null)?.toSorted() : null,
    integrationTypes: isGlobal ? (integration_types ?? [0]).toSorted() : null,
    permissions: default_member_permissions ?? null,
    nsfw: nsfw ?? false,
    ...comparableTexts(command),
    options: ('options' in command ? (command.options ?? []) : []).map(comparableOption),
  };
}

function comparableTexts(texts: object) {
  const { name_localizations, description, description_localizations } = texts as Partial<APIApplicationCommand>;
  return {
    nameLocalizations: name_localizations ?? {},
    description: description ?? '',
    descriptionLocalizations: description_localizations ?? {},
  };
}

/** Every field of an option as it is, without those that say no more than their default. */
function comparableOption(option: APIApplicationCommandOption): unknown {
  const { name_localizations, description, description_localizations, ...fields } = option;
  const nested = 'options' in fields ? fields.options?.map(comparableOption) : undefined;
  return { ...withoutDefaults({ ...fields, options: nested }), ...comparableTexts(option) };
}

function withoutDefaults(fields: object): Record<string, unknown> {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== false);
  return Object.fromEntries(kept.filter(([, value]) => !(Array.isArray(value) && value.length === 0)));
}
