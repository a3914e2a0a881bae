import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { checkLowerCase, localized, textLength, texts } from './command-text.ts';
import { either, flag, noList, text } from './common.ts';
import { options } from './option.ts';
import { checkForm, type Fields, type ObjectRule, type Rule } from './rule.ts';

const CHAT_INPUT = 1;
/** All names, descriptions and choices of a command together. */
const MOST_TEXT = 8_000;

const common = {
  default_member_permissions: { kind: 'text', max: 20, pattern: /^\d+$/u },
  nsfw: flag,
  contexts: { kind: 'list', of: { kind: 'choice', of: [0, 1, 2] }, max: 3 },
  integration_types: { kind: 'list', of: { kind: 'choice', of: [0, 1] }, min: 1, max: 2 },
  dm_permission: flag,
} satisfies Record<string, Rule>;

const chatInput: ObjectRule = {
  kind: 'object',
  fields: { ...texts, ...common, options, choices: noList },
  required: ['name', 'description'],
  also(value, fail) {
    checkLowerCase(value, fail);
    if (textLength(value) > MOST_TEXT) {
      fail([], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MOST_TEXT})`);
    }
  },
};

const contextMenu: ObjectRule = {
  kind: 'object',
  fields: {
    ...common,
    name: text(32, 1),
    name_localizations: localized(text(32, 1)),
    options: { kind: 'list', of: { kind: 'any' }, max: 25 },
  },
  required: ['name'],
  also(value, fail) {
    if (value.description) {
      const message = 'Context menu commands cannot have description';
      fail(['description'], 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION', message);
    }
    if ((value.options as readonly unknown[] | undefined)?.length) {
      const message = 'Context menu commands cannot have options';
      fail(['options'], 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS', message);
    }
  },
};

const byType = either({ [CHAT_INPUT]: chatInput, 2: contextMenu, 3: contextMenu });

/** A command without a type is a slash command. */
const command: Rule = {
  kind: 'lazy',
  rule: (value) => ((value as Fields | null)?.type === undefined ? chatInput : byType),
};

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
