import { SELECT_TYPES, ComponentType as Type } from '../state/components.ts';
import { componentId, customId, emoji, flag, integer, snowflake, text } from './common.ts';
import type { Fail, Fields, ObjectRule, Rule } from './rule.ts';

const option: Rule = {
  kind: 'object',
  fields: { label: text(100, 1), value: text(100, 1), description: text(100), emoji, default: flag },
  required: ['label', 'value'],
};

const common = {
  id: componentId,
  custom_id: customId,
  placeholder: text(150),
  min_values: integer(0, 25),
  max_values: integer(1, 25),
  disabled: flag,
  required: flag,
};

const stringSelect: ObjectRule = {
  kind: 'object',
  fields: { ...common, options: { kind: 'list', of: option, min: 1, max: 25 } },
  required: ['custom_id', 'options'],
  also(value, fail) {
    checkRange(value, fail);
    checkChoices(value, fail);
  },
};

/** A menu that Discord fills: with people, roles or channels. */
const filledSelect: ObjectRule = {
  kind: 'object',
  fields: {
    ...common,
    channel_types: { kind: 'list', of: integer(0, 16), max: 25 },
    default_values: {
      kind: 'list',
      max: 25,
      of: {
        kind: 'object',
        fields: { id: snowflake, type: { kind: 'choice', of: ['user', 'role', 'channel'] } },
        required: ['id', 'type'],
      },
    },
  },
  required: ['custom_id'],
  also(value, fail) {
    checkRange(value, fail);
    const { default_values: chosen = [], max_values: max = 1 } = value as {
      default_values?: unknown[];
      max_values?: number;
    };
    if (chosen.length <= max) return;
    const message = 'More values are default than may be chosen';
    fail(['default_values'], 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', message);
  },
};

/** A rule for each type of select menu. */
export const selectRules: Readonly<Record<number, ObjectRule>> = Object.fromEntries(
  [...SELECT_TYPES].map((type) => [type, type === Type.stringSelect ? stringSelect : filledSelect]),
);

/** No more may be wanted than may be chosen, and no more than there are. */
function checkRange({ options, min_values: min = 1, max_values: max = 1 }: Fields, fail: Fail): void {
  const offered = Array.isArray(options) ? options.length : Number.POSITIVE_INFINITY;
  if (Number(min) > Number(max)) {
    fail(['min_values'], 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
  }
  if (Number(max) > offered) {
    fail(['max_values'], 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${offered}.`);
  }
}

/** No two options have one value, and no more are chosen beforehand than may be. */
export function checkChoices({ options, max_values: max = 1 }: Fields, fail: Fail): void {
  const given = options as readonly Fields[];
  const values = given.map(({ value }) => value);
  for (const [index, value] of values.entries()) {
    if (values.indexOf(value) === index) continue;
    const message = 'The specified option value is already used';
    fail(['options', index, 'value'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
  }
  if (given.filter((one) => one.default).length > Number(max)) {
    fail(['options'], 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'More options are default than may be chosen');
  }
}
