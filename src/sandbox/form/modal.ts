import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { flatten, SELECT_TYPES, ComponentType as Type } from '../state/components.ts';
import { customId, selectRule, textDisplay } from './components.ts';
import { checkForm, type ObjectRule, type Rule } from './rule.ts';

const text = (max: number, min = 0): Rule => ({ kind: 'text', min, max });
const flag: Rule = { kind: 'boolean' };

const textInput: Rule = {
  kind: 'object',
  fields: {
    custom_id: customId,
    style: { kind: 'integer', min: 1, max: 2 },
    label: text(45, 1),
    min_length: { kind: 'integer', min: 0, max: 4_000 },
    max_length: { kind: 'integer', min: 1, max: 4_000 },
    required: flag,
    value: text(4_000),
    placeholder: text(100),
  },
  required: ['custom_id', 'style'],
};

const fileUpload: Rule = {
  kind: 'object',
  fields: {
    custom_id: customId,
    min_values: { kind: 'integer', min: 0, max: 10 },
    max_values: { kind: 'integer', min: 1, max: 10 },
    required: flag,
  },
  required: ['custom_id'],
};

const label: Rule = {
  kind: 'object',
  fields: {
    label: text(45, 1),
    description: text(100),
    component: {
      kind: 'either',
      by: 'type',
      of: {
        [Type.textInput]: textInput,
        [Type.fileUpload]: fileUpload,
        ...Object.fromEntries([...SELECT_TYPES].map((type) => [type, selectRule(type)])),
      },
    },
  },
  required: ['label', 'component'],
};

const row: Rule = {
  kind: 'object',
  fields: {
    components: {
      kind: 'list',
      min: 1,
      max: 1,
      of: { kind: 'either', by: 'type', of: { [Type.textInput]: textInput } },
    },
  },
  required: ['components'],
};

const modalRule: ObjectRule = {
  kind: 'object',
  fields: {
    custom_id: customId,
    title: text(45, 1),
    components: {
      kind: 'list',
      min: 1,
      max: 5,
      of: { kind: 'either', by: 'type', of: { [Type.row]: row, [Type.label]: label, [Type.textDisplay]: textDisplay } },
    },
  },
  required: ['custom_id', 'title', 'components'],
  also(value, fail) {
    const ids = flatten(value.components as readonly object[]).flatMap((component) => component.custom_id ?? []);
    if (new Set(ids).size < ids.length) {
      fail(['components'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    }
  },
};

export function checkModal(body: unknown): APIModalInteractionResponseCallbackData {
  return checkForm(body, modalRule);
}
