import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import type { Channel } from '../state/entities.ts';
import type { World } from '../state/world.ts';
import { ClientRefusal } from './errors.ts';
import type { OptionValue, OptionValues } from './person.ts';
import { type Referred, Resolved } from './resolved.ts';

const SUBCOMMAND = 1;
const GROUP = 2;
const ATTACHMENT = 11;

/** What the value of an option is in JavaScript, by the option's type. */
const VALUE_TYPES: Readonly<Record<number, string>> = {
  3: 'string',
  4: 'number',
  5: 'boolean',
  6: 'string',
  7: 'string',
  8: 'string',
  9: 'string',
  10: 'number',
  [ATTACHMENT]: 'object',
};

/** Options that refer to something by its id. */
const REFERRED: Readonly<Record<number, readonly Referred[]>> = {
  6: ['users'],
  7: ['channels'],
  8: ['roles'],
  9: ['users', 'roles'],
};

export interface Typed {
  readonly world: World;
  readonly channel: Channel;
  readonly command: APIApplicationCommand;
  /** The sub-command, with its group before it where it has one. */
  readonly path: readonly string[];
  readonly values: OptionValues;
  /** The option being typed, in an autocomplete. */
  readonly focused?: string;
  readonly forced: boolean;
}

/** A command's data as an interaction carries it. Throws ClientRefusal for values that Discord's client would not send. */
export function commandData(typed: Typed): object {
  const { id, name, type, guild_id, options = [] } = typed.command;
  const resolved = new Resolved(typed.world, typed.channel);
  const sent = nested(typed, options, typed.path, resolved);
  const base = { id, name, type, ...(guild_id === undefined ? {} : { guild_id }) };
  return { ...base, options: sent, resolved: resolved.data };
}

function nested(
  typed: Typed,
  options: readonly APIApplicationCommandOption[],
  [first, ...rest]: readonly string[],
  resolved: Resolved,
): readonly object[] {
  const isNested = ({ type }: APIApplicationCommandOption) => type === SUBCOMMAND || type === GROUP;
  if (first === undefined) {
    if (options.some(isNested)) throw new ClientRefusal(`/${typed.command.name} runs with a sub-command only`);
    return valuesOf(typed, options as readonly APIApplicationCommandBasicOption[], resolved);
  }
  const found = options.find((option) => option.name === first && isNested(option));
  if (!found) throw new ClientRefusal(`/${typed.command.name} has no sub-command ${first}`);
  const inside = 'options' in found ? (found.options ?? []) : [];
  return [{ name: first, type: found.type, options: nested(typed, inside, rest, resolved) }];
}

function valuesOf(
  { values, focused, forced }: Typed,
  options: readonly APIApplicationCommandBasicOption[],
  resolved: Resolved,
): readonly object[] {
  const unknown = Object.keys(values).find((name) => !options.some((option) => option.name === name));
  if (unknown !== undefined) throw new ClientRefusal(`There is no option ${unknown}`);
  const isChecked = focused === undefined && !forced;
  return options.flatMap((option) => {
    const value = values[option.name];
    if (value === undefined) {
      if (option.required && isChecked) throw new ClientRefusal(`${option.name} is required`);
      return [];
    }
    if (isChecked) refuseValue(option, value);
    const isFocused = focused === option.name;
    const sent = isFocused ? value : sentValue(option.type, value, resolved, forced);
    return [{ name: option.name, type: option.type, value: sent, ...(isFocused && { focused: true }) }];
  });
}

/** What Discord's client checks before it sends. */
function refuseValue(option: APIApplicationCommandBasicOption, value: OptionValue): void {
  const refuse = (why: string): never => {
    throw new ClientRefusal(`${option.name} ${why}`);
  };
  const expected = VALUE_TYPES[option.type];
  if (typeof value !== expected) refuse(`has to be a ${expected}`);
  if (option.type === 4 && !Number.isInteger(value)) refuse('has to be a whole number');
  if ('choices' in option && option.choices && !option.choices.some((choice) => choice.value === value)) {
    refuse('is not one of the choices');
  }
  const limits = option as { min_length?: number; max_length?: number; min_value?: number; max_value?: number };
  if (typeof value === 'string') {
    const length = [...value].length;
    const { min_length: min = option.required ? 1 : 0, max_length: max = 6_000 } = limits;
    if (length < min || length > max) refuse(`has ${length} characters`);
  }
  if (typeof value === 'number') {
    const { min_value: min = -(2 ** 53), max_value: max = 2 ** 53 } = limits;
    if (value < min || value > max) refuse('is out of range');
  }
}

function sentValue(type: number, value: OptionValue, resolved: Resolved, forced: boolean): unknown {
  if (type === ATTACHMENT) {
    if (typeof value !== 'object') throw new ClientRefusal(`${value} is no file`);
    return resolved.upload(value);
  }
  const kinds = REFERRED[type];
  return kinds ? resolved.refer(String(value), kinds, forced) : value;
}
