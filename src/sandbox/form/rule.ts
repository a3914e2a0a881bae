import { type ErrorTree, type FieldError, invalidForm } from '../api-error.ts';

/** What a JSON value has to be. Null is as good as left out unless it is `required`. */
export type Rule =
  | { readonly kind: 'any' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'integer' | 'number'; readonly min?: number; readonly max?: number }
  | {
      readonly kind: 'text';
      readonly min?: number;
      readonly max: number;
      /** An empty text is as good as a missing one. */
      readonly isFilled?: boolean;
      readonly pattern?: RegExp;
      /** Code and message where the pattern does not fit. */
      readonly otherwise?: readonly [code: string, message: string];
    }
  | { readonly kind: 'choice'; readonly of: readonly (string | number)[] }
  | ListRule
  /** Any keys where none are given. */
  | { readonly kind: 'record'; readonly keys?: readonly string[]; readonly of: Rule }
  | ObjectRule
  /** By its `type`. */
  | { readonly kind: 'either'; readonly of: Readonly<Record<string, Rule>> }
  /** What the other kinds cannot say. */
  | { readonly kind: 'custom'; readonly check: (value: unknown, fail: Fail) => void }
  /** A rule that depends on the value. */
  | { readonly kind: 'lazy'; readonly rule: (value: unknown) => Rule };

interface ListRule {
  readonly kind: 'list';
  readonly of: Rule;
  readonly min?: number;
  readonly max: number;
  /** Further errors, once the items are as they should be each by itself. */
  readonly also?: (items: readonly Fields[], fail: Fail) => void;
}

export interface ObjectRule {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, Rule>>;
  readonly required?: readonly string[];
  /** Further errors, once every field by itself is as it should be; it is given no fields of null. */
  readonly also?: (value: Fields, fail: Fail) => void;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Notes an error; `path` goes from the value that is checked. */
export type Fail = (path: readonly (string | number)[], code: string, message: string) => void;

/**
 * Checks a body, or the part of one that stands at `at`. Throws ApiError 50035 with every error, nested as Discord nests
 * them.
 */
export function checkForm<T>(body: unknown, rule: Rule, at: readonly string[] = []): T {
  const errors = newTree();
  check(body, rule, (path, code, message) => note(errors, [...at, ...path], { code, message }));
  if (Object.keys(errors).length > 0) throw invalidForm(errors);
  return body as T;
}

/** Code and message of a field that has to be there. */
export const REQUIRED = ['BASE_TYPE_REQUIRED', 'This field is required'] as const;

/** Without a prototype, since a body may have a field of any name, even `__proto__`. */
const newTree = (): ErrorTree => Object.create(null);

function note(errors: ErrorTree, path: readonly (string | number)[], error: FieldError): void {
  let node = errors;
  for (const step of path) {
    node[step] ??= newTree();
    node = node[step] as ErrorTree;
  }
  node._errors = [...((node._errors as readonly FieldError[]) ?? []), error];
}

const under =
  (fail: Fail, step: string | number): Fail =>
  (path, code, message) =>
    fail([step, ...path], code, message);

type Checks = { readonly [K in Rule['kind']]: (value: never, rule: Extract<Rule, { kind: K }>, fail: Fail) => void };

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function check(value: unknown, rule: Rule, fail: Fail): void {
  const checkOne = CHECKS[rule.kind] as (value: unknown, rule: Rule, fail: Fail) => void;
  checkOne(value, rule, fail);
}

const CHECKS: Checks = {
  any() {},
  custom: (value, rule, fail) => rule.check(value, fail),
  lazy: (value, { rule }, fail) => check(value, rule(value), fail),
  boolean(value, _, fail) {
    if (typeof value !== 'boolean') fail([], 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
  },
  integer: checkNumber,
  number: checkNumber,
  text: checkText,
  choice(value, { of }, fail) {
    if (!of.includes(value)) fail([], 'BASE_TYPE_CHOICES', `Value must be one of {${of.join(', ')}}.`);
  },
  list: checkList,
  record(value, { keys, of }, fail) {
    if (!isObject(value)) return fail([], 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    for (const [key, item] of Object.entries(value)) {
      if (keys && !keys.includes(key)) fail([key], 'ENUM_TYPE_COERCE', `Value "${key}" is not a valid enum value.`);
      else check(item, of, under(fail, key));
    }
  },
  object: checkObject,
  either(value: unknown, { of }, fail) {
    if (!isObject(value)) return fail([], 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
    const type = printed(value.type);
    const rule = Object.hasOwn(of, type) ? of[type] : undefined;
    if (rule) check(value, rule, fail);
    else if (value.type === undefined) fail(['type'], ...REQUIRED);
    else fail([], 'UNION_TYPE_CHOICES', `Value of field "type" must be one of ${tuple(Object.keys(of))}.`);
  },
};

/** A JSON value of any kind in a message. */
export const printed = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** A list as Discord's messages print it. */
const tuple = (values: readonly string[]): string =>
  values.length === 1 ? `(${values[0]},)` : `(${values.join(', ')})`;

function checkNumber(value: unknown, rule: Rule & { kind: 'integer' | 'number' }, fail: Fail): void {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = rule;
  const kind = rule.kind === 'integer' ? 'int' : 'float';
  const isNumber = typeof value === 'number' && (kind === 'float' || Number.isInteger(value));
  if (!isNumber) return fail([], 'NUMBER_TYPE_COERCE', `Value "${printed(value)}" is not ${kind}.`);
  if (value < min) fail([], 'NUMBER_TYPE_MIN', `${kind} value should be greater than or equal to ${min}.`);
  if (value > max) fail([], 'NUMBER_TYPE_MAX', `${kind} value should be less than or equal to ${max}.`);
}

const MISMATCH = ['STRING_TYPE_REGEX', 'String value did not match validation regex.'] as const;

function checkText(value: unknown, rule: Rule & { kind: 'text' }, fail: Fail): void {
  const { min = 0, max, isFilled, pattern, otherwise = MISMATCH } = rule;
  if (typeof value !== 'string')
    return fail([], 'STRING_TYPE_CONVERT', `Could not interpret "${printed(value)}" as string.`);
  if (isFilled && value === '') return fail([], ...REQUIRED);
  const fits = checkLength([...value].length, min, max, fail);
  if (fits && pattern && value !== '' && !pattern.test(value)) fail([], ...otherwise);
}

function checkList(value: unknown, { of, min = 0, max, also }: ListRule, fail: Fail): void {
  if (!Array.isArray(value)) return fail([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
  const { failing, isWell } = watch(fail);
  checkLength(value.length, min, max, failing);
  for (const [index, item] of value.entries()) check(item, of, under(failing, index));
  if (isWell()) also?.(value, fail);
}

/** A `fail` that remembers whether it was called. */
function watch(fail: Fail): { failing: Fail; isWell: () => boolean } {
  let well = true;
  return {
    failing(path, code, message) {
      well = false;
      fail(path, code, message);
    },
    isWell: () => well,
  };
}

function checkLength(length: number, min: number, max: number, fail: Fail): boolean {
  const fits = length >= min && length <= max;
  if (fits) return true;
  if (min === 0) fail([], 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  else fail([], 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  return false;
}

function checkObject(value: unknown, { fields, required = [], also }: ObjectRule, fail: Fail): void {
  if (!isObject(value)) return fail([], 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
  const { failing, isWell } = watch(fail);
  for (const [name, rule] of Object.entries(fields)) {
    const field = value[name];
    if (field !== undefined && field !== null) check(field, rule, under(failing, name));
    else if (required.includes(name)) failing([name], ...REQUIRED);
  }
  const given = Object.entries(value).filter(([, field]) => field !== null);
  if (isWell()) also?.(Object.fromEntries(given), fail);
}
