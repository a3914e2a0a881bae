import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { attach } from '../state/attachments.ts';
import type { Channel } from '../state/entities.ts';
import { apiUser } from '../state/payloads.ts';
import { contentTypeOf } from '../state/uploads.ts';
import type { World } from '../state/world.ts';
import { ClientRefusal } from './errors.ts';
import type { OptionValue, OptionValues, UploadedFile } from './person.ts';

const SUBCOMMAND = 1;
const USER = 6;
const ATTACHMENT = 11;

export interface Typed {
  readonly world: World;
  readonly channel: Channel;
  readonly command: APIApplicationCommand;
  /** The sub-command's name, if any. */
  readonly subcommand: string | undefined;
  readonly values: OptionValues;
  /** The option being typed, in an autocomplete. */
  readonly focused?: string;
  readonly forced: boolean;
}

/** A command's data as an interaction carries it. Throws ClientRefusal for values that Discord's client would not send. */
export function commandData(typed: Typed): object {
  const { command, subcommand } = typed;
  const resolved: Record<string, Record<string, unknown>> = {};
  const base = { id: command.id, name: command.name, type: command.type };
  if (subcommand === undefined) {
    return { ...base, options: optionsData(typed, command.options ?? [], resolved), resolved };
  }
  const found = command.options?.find(({ name, type }) => name === subcommand && type === SUBCOMMAND);
  if (!found) throw new ClientRefusal(`/${command.name} has no sub-command ${subcommand}`);
  const inner = 'options' in found ? (found.options ?? []) : [];
  return {
    ...base,
    options: [{ name: subcommand, type: SUBCOMMAND, options: optionsData(typed, inner, resolved) }],
    resolved,
  };
}

function optionsData(
  typed: Typed,
  options: readonly APIApplicationCommandOption[],
  resolved: Record<string, Record<string, unknown>>,
) {
  const { values, focused, forced } = typed;
  const unknown = Object.keys(values).find((name) => !options.some((option) => option.name === name));
  if (unknown !== undefined) throw new ClientRefusal(`There is no option ${unknown}`);
  return options.flatMap((option) => {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required && focused === undefined && !forced) throw new ClientRefusal(`${option.name} is required`);
      return [];
    }
    if (focused === undefined && !forced) refuseValue(option as APIApplicationCommandBasicOption, value);
    const sent = resolveValue(typed, option.type, value, resolved);
    return [{ name: option.name, type: option.type, value: sent, ...(focused === option.name && { focused: true }) }];
  });
}

/** What Discord's client checks before it sends. */
function refuseValue(option: APIApplicationCommandBasicOption, value: OptionValue): void {
  const refuse = (why: string) => {
    throw new ClientRefusal(`${option.name} ${why}`);
  };
  if ('choices' in option && option.choices && !option.choices.some((choice) => choice.value === value)) {
    refuse('is not one of the choices');
  }
  if (typeof value === 'string') {
    const { min_length: min = 0, max_length: max = 6_000 } = option as { min_length?: number; max_length?: number };
    if (value.length < min || value.length > max || (value === '' && option.required))
      refuse(`has ${value.length} characters`);
  }
  if (typeof value === 'number') {
    const { min_value: min = -Infinity, max_value: max = Infinity } = option as {
      min_value?: number;
      max_value?: number;
    };
    if (value < min || value > max) refuse('is out of range');
  }
}

function resolveValue(
  { world, channel }: Typed,
  type: number,
  value: OptionValue,
  resolved: Record<string, Record<string, unknown>>,
): unknown {
  if (type === ATTACHMENT) {
    const { name, content, contentType = contentTypeOf(name) } = value as UploadedFile;
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const attachment = attach(world, channel.id, { name, contentType, content: bytes });
    resolved.attachments = { ...resolved.attachments, [attachment.id]: attachment };
    return attachment.id;
  }
  const user = type === USER ? world.users.get(String(value)) : undefined;
  if (user) resolved.users = { ...resolved.users, [user.id]: apiUser(user) };
  return value;
}
