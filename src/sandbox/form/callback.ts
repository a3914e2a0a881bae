import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { CallbackType } from '../state/interactions.ts';
import { checkForm, type Fields, type Rule } from './rule.ts';

const choices: Rule = {
  kind: 'object',
  fields: {
    choices: {
      kind: 'list',
      max: 25,
      of: {
        kind: 'object',
        fields: { name: { kind: 'text', min: 1, max: 100 }, value: { kind: 'any' } },
        required: ['name', 'value'],
        also({ value }, fail) {
          if (typeof value === 'string' && (value.length < 1 || value.length > 100)) {
            fail(['value'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
          }
        },
      },
    },
  },
  required: ['choices'],
};

const callback: Rule = {
  kind: 'object',
  fields: { type: { kind: 'choice', of: Object.values(CallbackType) }, data: { kind: 'any' } },
  required: ['type'],
};

export interface Callback {
  readonly type: (typeof CallbackType)[keyof typeof CallbackType];
  readonly data: Fields | undefined;
}

/** How a bot answers an interaction, its data not yet checked. Throws ApiError 50035. */
export function checkCallback(body: unknown): Callback {
  const { type, data } = checkForm<Callback>(body, callback);
  return { type, data };
}

export function checkChoices(data: unknown): readonly APIApplicationCommandOptionChoice[] {
  return checkForm<{ choices: readonly APIApplicationCommandOptionChoice[] }>(data, choices).choices;
}
