import { checkLowerCase, localized, texts } from './command-text.ts';
import { either, flag, integer, noList, text } from './common.ts';
import type { Fail, Fields, ObjectRule, Rule } from './rule.ts';

const Type = { subcommand: 1, group: 2, string: 3, integer: 4, channel: 7, number: 10, attachment: 11 } as const;
/** Options that hold a value, by Discord's numbers: string, integer, boolean, user, channel, role, mentionable, number, attachment. */
const VALUE_TYPES = [3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

function option(fields: Readonly<Record<string, Rule>>, also?: ObjectRule['also']): ObjectRule {
  return {
    kind: 'object',
    fields: { ...texts, required: flag, choices: noList, options: noList, ...fields },
    required: ['type', 'name', 'description'],
    also(value, fail) {
      checkLowerCase(value, fail);
      also?.(value, fail);
    },
  };
}

/** What may be completed: from a list of choices, or as the bot answers, but not both. */
function completed(value: Rule, fields: Readonly<Record<string, Rule>>): ObjectRule {
  const choice: Rule = {
    kind: 'object',
    fields: { name: text(100, 1), name_localizations: localized(text(100, 1)), value },
    required: ['name', 'value'],
  };
  return option(
    { ...fields, autocomplete: flag, choices: { kind: 'list', of: choice, max: 25 } },
    ({ autocomplete, choices }, fail) => {
      if (!autocomplete || !(choices as readonly unknown[] | undefined)?.length) return;
      const message = 'Autocomplete cannot be set with choices';
      fail(['autocomplete'], 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE', message);
    },
  );
}

const whole = integer(-(2 ** 53), 2 ** 53);
const decimal: Rule = { kind: 'number', min: -(2 ** 53), max: 2 ** 53 };

const VALUES: Readonly<Record<number, Rule>> = {
  ...Object.fromEntries(VALUE_TYPES.map((type) => [type, option({})])),
  [Type.string]: completed(text(100, 1), { min_length: integer(0, 6_000), max_length: integer(1, 6_000) }),
  [Type.integer]: completed(whole, { min_value: whole, max_value: whole }),
  [Type.number]: completed(decimal, { min_value: decimal, max_value: decimal }),
  [Type.channel]: option({ channel_types: { kind: 'list', of: integer(0, 16), max: 25 } }),
  [Type.attachment]: option({ file_types: { kind: 'list', of: text(20, 1), max: 10 } }),
};

const MOST_OPTIONS = 25;
const subcommand = option({ options: { kind: 'list', of: either(VALUES), max: MOST_OPTIONS, also: checkEach } });
const group = option({
  options: { kind: 'list', of: either({ [Type.subcommand]: subcommand }), max: MOST_OPTIONS, also: checkEach },
});

/** A command's options: values, or sub-commands and groups of them. */
export const options: Rule = {
  kind: 'list',
  of: either({ ...VALUES, [Type.subcommand]: subcommand, [Type.group]: group }),
  max: MOST_OPTIONS,
  also: checkEach,
};

/** What holds for options side by side. */
function checkEach(items: readonly Fields[], fail: Fail): void {
  const isSubcommand = ({ type }: Fields): boolean => type === Type.subcommand || type === Type.group;
  for (const [index, one] of items.entries()) {
    const before = items.slice(0, index);
    if (before.some(({ name }) => name === one.name)) {
      const message = `Option name ${one.name} is already used in these options`;
      fail([index], 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', message);
    }
    if (one.required && before.some(({ required }) => !required)) {
      const message = 'Required options must be placed before non-required options';
      fail([index], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    if (isSubcommand(one) !== isSubcommand(items[0] ?? one)) {
      const message = 'Sub-command and sub-command group option types are mutually exclusive to all other types';
      fail([index], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
    }
  }
}
