import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { ComponentType as Type } from '../state/components.ts';
import { componentId, customId, either, flag, integer, text } from './common.ts';
import { textDisplay } from './components.ts';
import { checkForm, type Fields, type ObjectRule, REQUIRED, type Rule } from './rule.ts';
import { checkChoices, selectRules } from './select.ts';
import { checkUniqueIds } from './together.ts';

const MOST_INPUT = 4_000;

function field(
  fields: Readonly<Record<string, Rule>>,
  required: readonly string[] = [],
  also?: ObjectRule['also'],
): ObjectRule {
  const rule: ObjectRule = {
    kind: 'object',
    fields: { id: componentId, custom_id: customId, required: flag, ...fields },
    required: ['custom_id', ...required],
  };
  return also ? { ...rule, also } : rule;
}

const textInput = field(
  {
    style: { kind: 'choice', of: [1, 2] },
    label: text(45, 1),
    min_length: integer(0, MOST_INPUT),
    max_length: integer(1, MOST_INPUT),
    value: text(MOST_INPUT),
    placeholder: text(100),
  },
  ['style'],
  ({ min_length: min = 0, max_length: max = MOST_INPUT }, fail) => {
    if (Number(min) > Number(max)) {
      fail(['min_length'], 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
    }
  },
);

/** In a modal nothing may be disabled, and what is required takes a value at least. */
function inModal(rule: ObjectRule): ObjectRule {
  return {
    ...rule,
    also(value, fail) {
      rule.also?.(value, fail);
      if (value.disabled) fail(['disabled'], 'COMPONENT_DISABLED_IN_MODAL', 'Components in modals cannot be disabled');
      if (value.min_values === 0 && value.required !== false) {
        const message = 'A required component cannot have a min_values of 0';
        fail(['min_values'], 'COMPONENT_REQUIRED_ZERO_MIN_VALUES', message);
      }
    },
  };
}

const several = { min_values: integer(0, 10), max_values: integer(1, 10) };
const options = (min: number): Rule => ({
  kind: 'list',
  min,
  max: 10,
  of: {
    kind: 'object',
    fields: { value: text(100, 1), label: text(100, 1), description: text(100), default: flag },
    required: ['value', 'label'],
  },
});

const inLabel: Readonly<Record<number, Rule>> = {
  ...Object.fromEntries(Object.entries(selectRules).map(([type, rule]) => [type, inModal(rule)])),
  [Type.textInput]: textInput,
  [Type.fileUpload]: inModal(field(several)),
  [Type.radioGroup]: field({ options: options(2) }, ['options'], checkChoices),
  [Type.checkboxGroup]: inModal(
    field({ options: options(1), ...several }, ['options'], ({ max_values: max = 10, ...value }, fail) =>
      checkChoices({ ...value, max_values: max }, fail),
    ),
  ),
  [Type.checkbox]: field({ default: flag }),
};

const label: Rule = {
  kind: 'object',
  fields: { id: componentId, label: text(45, 1), description: text(100), component: either(inLabel) },
  required: ['label', 'component'],
};

/** The older way: a text input that names itself, in a row of its own. */
const row: Rule = {
  kind: 'object',
  fields: {
    id: componentId,
    components: { kind: 'list', min: 1, max: 1, of: either({ [Type.textInput]: textInput }) },
  },
  required: ['components'],
  also({ components }, fail) {
    if (!(components as readonly Fields[])[0]?.label) fail(['components', 0, 'label'], ...REQUIRED);
  },
};

const modal: ObjectRule = {
  kind: 'object',
  fields: {
    custom_id: customId,
    title: text(45, 1),
    components: {
      kind: 'list',
      min: 1,
      max: 5,
      of: either({ [Type.row]: row, [Type.textDisplay]: textDisplay, [Type.label]: label }),
    },
  },
  required: ['custom_id', 'title', 'components'],
  also: ({ components }, fail) => checkUniqueIds(components as readonly unknown[], fail),
};

/** A modal to be opened. Throws ApiError 50035. */
export function checkModal(data: unknown): APIModalInteractionResponseCallbackData {
  return checkForm(data ?? {}, modal, ['data']);
}
