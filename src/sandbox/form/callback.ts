import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { invalidForm } from '../api-error.ts';
import { CallbackType, type Interaction, InteractionType } from '../state/interactions.ts';
import type { MessageBody } from '../state/messages.ts';
import { messageFlags, text } from './common.ts';
import { checkForm, type Fields, type Rule } from './rule.ts';

type Type = (typeof CallbackType)[keyof typeof CallbackType];

export interface Callback {
  readonly type: Type;
  readonly data: Fields | undefined;
}

const callback: Rule = {
  kind: 'object',
  fields: { type: { kind: 'integer' }, data: { kind: 'any' } },
  required: ['type'],
};

/** How a bot answers an interaction, its data not yet checked. Throws ApiError 50035. */
export function checkCallback(body: unknown, interaction: Interaction): Callback {
  const { type, data } = checkForm<Callback>(body ?? {}, callback);
  const possible = answersTo(interaction);
  if (possible.includes(type)) return { type, data };
  const message = `Value must be one of {${possible.join(', ')}}.`;
  throw invalidForm({ type: { _errors: [{ code: 'BASE_TYPE_CHOICES', message }] } });
}

/** The kinds of answer that an interaction takes. */
function answersTo({ payload, source }: Interaction): readonly Type[] {
  const { message, deferredMessage, deferredUpdate, update, autocomplete, modal } = CallbackType;
  if (payload.type === InteractionType.autocomplete) return [autocomplete];
  return [
    message,
    deferredMessage,
    ...(source ? [deferredUpdate, update] : []),
    ...(payload.type === InteractionType.modalSubmit ? [] : [modal]),
  ];
}

const deferred: Rule = { kind: 'object', fields: { flags: messageFlags } };

/** The data of an answer that is to come: flags, and nothing else of a message. */
export function checkDeferred(data: unknown): MessageBody {
  const { flags = null } = checkForm<MessageBody>(data ?? {}, deferred, ['data']);
  return { flags };
}

const choices: Rule = {
  kind: 'object',
  fields: {
    choices: {
      kind: 'list',
      max: 25,
      of: {
        kind: 'object',
        fields: { name: text(100, 1), value: { kind: 'any' } },
        required: ['name', 'value'],
        also({ value }, fail) {
          if (typeof value === 'string' && (value === '' || [...value].length > 100)) {
            fail(['value'], 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 100 in length.');
          }
        },
      },
    },
  },
  required: ['choices'],
};

export function checkChoices(data: unknown): readonly APIApplicationCommandOptionChoice[] {
  return checkForm<{ choices: readonly APIApplicationCommandOptionChoice[] }>(data ?? {}, choices, ['data']).choices;
}
