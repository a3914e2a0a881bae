import { ApiError, type ErrorTree, type FieldError } from '../api-error.ts';
import { flag } from '../form/common.ts';
import { checkForm, type Fields, type ObjectRule, type Rule } from '../form/rule.ts';
import { BadRequest } from './people.ts';
import { type Act, type ActRequest, PLACES, ROLES } from './protocol.ts';

const word: Rule = { kind: 'text', max: Number.POSITIVE_INFINITY };
const listOf = (of: Rule): Rule => ({ kind: 'list', of, max: Number.POSITIVE_INFINITY });
const byName = (of: Rule): Rule => ({ kind: 'record', of });

/** A form in which every field has to be there, but for those that are `optional`. */
const form = (fields: Readonly<Record<string, Rule>>, optional: Readonly<Record<string, Rule>> = {}): ObjectRule => ({
  kind: 'object',
  fields: { ...fields, ...optional },
  required: Object.keys(fields),
});

/** What a header can hold. */
const contentType: Rule = { kind: 'text', max: 200, pattern: /^[\x20-\x7e]*$/u };
const file = form({ name: word, contentType, base64: word });

const value: Rule = {
  kind: 'lazy',
  rule: (given) => (['string', 'number', 'boolean'].includes(typeof given) ? { kind: 'any' } : file),
};
const item: Rule = { kind: 'lazy', rule: (given) => (typeof given === 'string' ? word : file) };
const field: Rule = {
  kind: 'lazy',
  rule: (given) => (['string', 'boolean'].includes(typeof given) ? { kind: 'any' } : listOf(item)),
};

const ACTS: Readonly<Record<Act['kind'], Rule>> = {
  slash: form({ command: word, options: byName(value) }),
  autocomplete: form({ command: word, options: byName(value), focused: word }),
  menu: form({ command: word, message: word }),
  click: form({ message: word, customId: word }),
  select: form({ message: word, customId: word, values: listOf(word) }),
  submit: form({ modal: word, fields: byName(field) }),
  say: form({ text: word, ping: flag, files: listOf(file) }, { replyTo: word }),
  edit: form({ message: word, text: word }),
  remove: form({ message: word }),
};

const noAct = form({ kind: { kind: 'choice', of: Object.keys(ACTS) } });
const isKind = (kind: unknown): kind is Act['kind'] => typeof kind === 'string' && Object.hasOwn(ACTS, kind);

const request = form({
  role: { kind: 'choice', of: ROLES },
  place: { kind: 'choice', of: PLACES },
  act: {
    kind: 'lazy',
    rule(given) {
      const { kind } = given as Fields;
      return isKind(kind) ? ACTS[kind] : noAct;
    },
  },
});

/** Throws BadRequest, which tells everything that is wrong with it. */
export function checkAct(body: unknown): ActRequest {
  try {
    return checkForm(body, request);
  } catch (error) {
    throw error instanceof ApiError ? new BadRequest(faultsIn(error.errors ?? {}).join('\n')) : error;
  }
}

/** One a line, each with where it is: `act.options: This field is required`. */
const faultsIn = (tree: ErrorTree, path: readonly string[] = []): string[] =>
  Object.entries(tree).flatMap(([step, inside]) =>
    Array.isArray(inside)
      ? inside.map(({ message }: FieldError) => `${path.join('.') || 'request'}: ${message}`)
      : faultsIn(inside as ErrorTree, [...path, step]),
  );
