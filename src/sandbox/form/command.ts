import { Locale, type RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { checkForm, type Fail, type Fields, type ObjectRule, type Rule } from './rule.ts';

/** Discord's pattern for the names of slash commands and options. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const INVALID_NAME = 'APPLICATION_COMMAND_INVALID_NAME';
const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;
/** All names, descriptions and choices of a command together. */
const MOST_TEXT = 8_000;

const LOCALES: readonly string[] = Object.values(Locale);
const text = (max: number, min = 0): Rule => ({ kind: 'text', min, max });
const flag: Rule = { kind: 'boolean' };
const localized = (of: Rule): Rule => ({ kind: 'record', keys: LOCALES, of });

const name: Rule = { kind: 'text', min: 1, max: 32, pattern: NAME, hint: INVALID_NAME };
const names = { name, name_localizations: localized(name) };
const descriptions = { description: text(100, 1), description_localizations: localized(text(100, 1)) };

const choice: Rule = {
  kind: 'object',
  fields: { name: text(100, 1), name_localizations: localized(text(100, 1)), value: { kind: 'any' } },
  required: ['name', 'value'],
  also({ value }, fail) {
    if (typeof value === 'string' && value.length > 100) {
      fail(['value'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
    }
  },
};

const option: ObjectRule = {
  kind: 'object',
  fields: {
    type: { kind: 'integer', min: 1, max: 11 },
    ...names,
    ...descriptions,
    required: flag,
    autocomplete: flag,
    choices: { kind: 'list', of: choice, max: 25 },
    options: { kind: 'list', of: { kind: 'lazy', rule: () => option }, max: 25 },
    channel_types: { kind: 'list', of: { kind: 'integer' }, max: 25 },
    min_value: { kind: 'number' },
    max_value: { kind: 'number' },
    min_length: { kind: 'integer', min: 0, max: 6_000 },
    max_length: { kind: 'integer', min: 1, max: 6_000 },
  },
  required: ['type', 'name', 'description'],
  also(value, fail) {
    checkLowerCase(value, fail);
    checkOptions(value, fail);
    if (value.autocomplete && Array.isArray(value.choices) && value.choices.length > 0) {
      fail(
        ['autocomplete'],
        'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
        'Autocomplete cannot be set with choices',
      );
    }
  },
};

const common = {
  default_member_permissions: { kind: 'text', max: 20, pattern: /^\d+$/u },
  nsfw: flag,
  contexts: { kind: 'list', of: { kind: 'choice', of: [0, 1, 2] }, max: 3 },
  integration_types: { kind: 'list', of: { kind: 'choice', of: [0, 1] }, min: 1, max: 2 },
  dm_permission: flag,
} satisfies Record<string, Rule>;

const chatInput: ObjectRule = {
  kind: 'object',
  fields: { ...names, ...descriptions, ...common, options: { kind: 'list', of: option, max: 25 } },
  required: ['name', 'description'],
  also(value, fail) {
    checkLowerCase(value, fail);
    checkOptions(value, fail);
    if (textLength(value) > MOST_TEXT) {
      fail([], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MOST_TEXT})`);
    }
  },
};

const contextMenu: ObjectRule = {
  kind: 'object',
  fields: { ...common, name: text(32, 1), name_localizations: localized(text(32, 1)) },
  required: ['name'],
  also(value, fail) {
    if (value.description) {
      fail(
        ['description'],
        'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
        'Context menu commands cannot have description',
      );
    }
  },
};

const command: Rule = {
  kind: 'either',
  by: 'type',
  of: { undefined: chatInput, [CHAT_INPUT]: chatInput, 2: contextMenu, 3: contextMenu },
};

/** Names are lower case in every language that has cases. */
function checkLowerCase(value: Fields, fail: Fail): void {
  const check = (path: readonly string[], text: unknown) => {
    if (typeof text === 'string' && text !== text.toLowerCase()) {
      fail(path, INVALID_NAME, 'Command name is invalid');
    }
  };
  check(['name'], value.name);
  for (const [locale, text] of Object.entries(value.name_localizations ?? {}))
    check(['name_localizations', locale], text);
}

function checkOptions(value: Fields, fail: Fail): void {
  const options = (value.options ?? []) as readonly Fields[];
  const isSubcommand = ({ type }: Fields) => type === SUBCOMMAND || type === SUBCOMMAND_GROUP;
  for (const [index, one] of options.entries()) {
    if (options.findIndex((other) => other.name === one.name) < index) {
      fail(['options', index, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    }
    if (one.required && options.slice(0, index).some((before) => !before.required)) {
      const message = 'Required options must be placed before non-required options';
      fail(['options', index], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    if (isSubcommand(one) !== isSubcommand(options[0] ?? one)) {
      fail(
        ['options', index],
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      );
    }
  }
}

/** As Discord counts it: the longest localisation of each text. */
function textLength(value: Fields): number {
  const longest = (field: 'name' | 'description') => {
    const localizations = Object.values((value[`${field}_localizations`] ?? {}) as Record<string, string>);
    return Math.max(0, ...[String(value[field] ?? ''), ...localizations].map(({ length }) => length));
  };
  const inside = [...((value.options ?? []) as Fields[]), ...((value.choices ?? []) as Fields[])];
  const own = typeof value.value === 'string' ? value.value.length : 0;
  return inside.reduce((sum, one) => sum + textLength(one), longest('name') + longest('description') + own);
}

type Body = RESTPostAPIApplicationCommandsJSONBody;

/** A command to register. Throws ApiError 50035. */
export const checkCommand = (body: unknown): Body => checkForm(body, command);

const commands: Rule = {
  kind: 'list',
  of: command,
  max: 130,
  also(items, fail) {
    for (const [index, { name: own, type = CHAT_INPUT }] of items.entries()) {
      const same = (other: Fields) => other.name === own && (other.type ?? CHAT_INPUT) === type;
      if (items.findIndex(same) < index) {
        fail([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
      }
    }
  },
};

/** Commands to register together: no two of one type share a name. */
export const checkCommands = (body: unknown): readonly Body[] => checkForm(body, commands);
