import type {
  APIApplicationCommand,
  APIApplicationCommandOption,
  LocalizationMap,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { refusal } from '../api-error.ts';
import type { Snowflakes } from './snowflake.ts';

/** Most commands of one type in one scope: chat input, user menu, message menu. */
const MOST_BY_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

/** `undefined` is the global scope, otherwise a server's id. */
type Scope = string | undefined;
type Body = RESTPostAPIApplicationCommandsJSONBody;

/** The commands that the bot has registered. */
export class CommandRegistry {
  readonly #scopes = new Map<Scope, APIApplicationCommand[]>();
  readonly #applicationId: string;
  readonly #ids: Snowflakes;

  constructor(applicationId: string, ids: Snowflakes) {
    this.#applicationId = applicationId;
    this.#ids = ids;
  }

  list(scope?: Scope): readonly APIApplicationCommand[] {
    return this.#scopes.get(scope) ?? [];
  }

  get(scope: Scope, id: string): APIApplicationCommand {
    const found = this.list(scope).find((command) => command.id === id);
    if (!found) throw refusal('unknownCommand');
    return found;
  }

  /** Replaces all of a scope; a command of the same name and type keeps its id, and its version if nothing changed. */
  replaceAll(scope: Scope, bodies: readonly Body[]): readonly APIApplicationCommand[] {
    const commands = bodies.map((body) => this.#build(scope, body, this.#sameName(scope, body)));
    this.#store(scope, commands);
    return commands;
  }

  /** Adds a command, or overwrites the one of the same name and type. */
  upsert(scope: Scope, body: Body): { readonly command: APIApplicationCommand; readonly created: boolean } {
    const old = this.#sameName(scope, body);
    const command = this.#build(scope, body, old);
    this.#store(scope, [...this.list(scope).filter((other) => other !== old), command]);
    return { command, created: !old };
  }

  edit(scope: Scope, id: string, changes: Partial<Body>): APIApplicationCommand {
    const old = this.get(scope, id);
    const command = this.#build(scope, { ...(old as Body), ...changes } as Body, old);
    this.#store(
      scope,
      this.list(scope).map((other) => (other === old ? command : other)),
    );
    return command;
  }

  remove(scope: Scope, id: string): void {
    const old = this.get(scope, id);
    this.#store(
      scope,
      this.list(scope).filter((other) => other !== old),
    );
  }

  #sameName(scope: Scope, body: Body): APIApplicationCommand | undefined {
    return this.list(scope).find((command) => command.name === body.name && command.type === (body.type ?? 1));
  }

  #store(scope: Scope, commands: APIApplicationCommand[]): void {
    for (const [type, most] of Object.entries(MOST_BY_TYPE)) {
      if (commands.filter((command) => command.type === Number(type)).length > most) throw refusal('tooManyCommands');
    }
    this.#scopes.set(scope, commands);
  }

  /** A command as Discord keeps it: defaults filled in, what is false or empty left out. */
  #build(scope: Scope, body: Body, old: APIApplicationCommand | undefined): APIApplicationCommand {
    const type = body.type ?? 1;
    const options = 'options' in body ? body.options?.map(storedOption) : undefined;
    const global = scope === undefined;
    const command: APIApplicationCommand = {
      id: old?.id ?? this.#ids.next(),
      application_id: this.#applicationId,
      version: old?.version ?? '',
      default_member_permissions: body.default_member_permissions ?? null,
      type,
      name: body.name,
      name_localizations: localizations(body.name_localizations),
      description: ('description' in body && body.description) || '',
      description_localizations: localizations(body.description_localizations),
      ...(global ? { dm_permission: true, contexts: body.contexts ?? null } : { guild_id: scope }),
      ...(global ? { integration_types: body.integration_types ?? [0, 1] } : {}),
      ...(options?.length ? { options } : {}),
      nsfw: body.nsfw ?? false,
    };
    const unchanged = old !== undefined && JSON.stringify(old) === JSON.stringify(command);
    return unchanged ? command : { ...command, version: this.#ids.next() };
  }
}

function localizations(map: object | null | undefined): LocalizationMap | null {
  return map && Object.keys(map).length > 0 ? (map as LocalizationMap) : null;
}

function storedOption(option: APIApplicationCommandOption): APIApplicationCommandOption {
  const stored = {
    ...option,
    name_localizations: localizations(option.name_localizations),
    description_localizations: localizations(option.description_localizations),
  } as Record<string, unknown>;
  if (!option.required) delete stored.required;
  if (!stored.autocomplete) delete stored.autocomplete;
  for (const [key, value] of Object.entries(stored)) if (value === undefined) delete stored[key];
  if ('choices' in option && option.choices) {
    stored.choices = option.choices.map((choice) => ({
      ...choice,
      name_localizations: localizations(choice.name_localizations),
    }));
    if (option.choices.length === 0) delete stored.choices;
  }
  if ('options' in option && option.options) {
    stored.options = option.options.map(storedOption);
    if (option.options.length === 0) delete stored.options;
  }
  return stored as unknown as APIApplicationCommandOption;
}
