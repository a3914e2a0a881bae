import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { codesOf, createRestClient } from './rest-client.ts';

let discord: Sandbox;
let call: ReturnType<typeof createRestClient>;
let path: string;

beforeAll(async () => {
  discord = await startSandbox();
  call = createRestClient(discord);
  path = `/applications/${discord.applicationId}/commands`;
});
afterAll(() => discord.stop());

function register(...commands: unknown[]) {
  // A limit of calls is not what is tested here.
  discord.clock.advance(60_000);
  return call('PUT', path, commands);
}

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more });
const ask = (more: object = {}) => ({ name: 'ask', description: 'x', ...more });
const asking = (...options: object[]) => [ask({ options })];
const choices = (count: number, more: object = {}) => times(count, (i) => ({ name: `${i}`, value: `${i}`, ...more }));

const REFUSED: readonly (readonly [what: string, commands: readonly object[], code: string])[] = [
  ['a capital', [ask({ name: 'Ask' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
  ['a space', [ask({ name: 'a b' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
  ['33 characters of name', [ask({ name: 'x'.repeat(33) })], '0.name BASE_TYPE_BAD_LENGTH'],
  ['no name', [{ description: 'x' }], '0.name BASE_TYPE_REQUIRED'],
  [
    'a capital in a language',
    [ask({ name_localizations: { fr: 'Demander' } })],
    '0.name_localizations.fr APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'a language that Discord has not',
    [ask({ name_localizations: { ar: 'x' } })],
    '0.name_localizations.ar ENUM_TYPE_COERCE',
  ],
  [
    'a language that is the name of something else',
    [ask({ name_localizations: JSON.parse('{"__proto__":"x"}') })],
    '0.name_localizations.__proto__ ENUM_TYPE_COERCE',
  ],
  ['no description', [{ name: 'ask' }], '0.description BASE_TYPE_REQUIRED'],
  ['101 characters of description', [ask({ description: 'x'.repeat(101) })], '0.description BASE_TYPE_BAD_LENGTH'],
  [
    '101 characters in a language',
    [ask({ description_localizations: { fr: 'x'.repeat(101) } })],
    '0.description_localizations.fr BASE_TYPE_BAD_LENGTH',
  ],
  ['two of one name', [ask(), ask()], '1 APPLICATION_COMMANDS_DUPLICATE_NAME'],
  ['two options of one name', asking(option('a'), option('a')), '0.options.1 APPLICATION_COMMAND_OPTIONS_NAME_INVALID'],
  [
    'a required option after another',
    asking(option('a'), option('b', { required: true })),
    '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  ['26 options', asking(...times(26, (i) => option(`o${i}`))), '0.options BASE_TYPE_MAX_LENGTH'],
  ['26 choices', asking(option('a', { choices: choices(26) })), '0.options.0.choices BASE_TYPE_MAX_LENGTH'],
  [
    'a choice of 101 characters',
    asking(option('a', { choices: choices(1, { value: 'x'.repeat(101) }) })),
    '0.options.0.choices.0.value BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a choice of another type',
    asking(option('a', { type: 4, choices: choices(1) })),
    '0.options.0.choices.0.value NUMBER_TYPE_COERCE',
  ],
  [
    'choices and autocomplete',
    asking(option('a', { choices: choices(1), autocomplete: true })),
    '0.options.0.autocomplete APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
  ],
  ['choices of a sub-command', asking(option('a', { type: 1, choices: {} })), '0.options.0.choices LIST_TYPE_CONVERT'],
  ['options of a text', asking(option('a', { options: [null] })), '0.options.0.options BASE_TYPE_MAX_LENGTH'],
  ['choices of a command', [ask({ choices: [null] })], '0.choices BASE_TYPE_MAX_LENGTH'],
  ['options of a menu command', [{ type: 3, name: 'Ask', options: {} }], '0.options LIST_TYPE_CONVERT'],
  ['a longest text of 6,001', asking(option('a', { max_length: 6001 })), '0.options.0.max_length NUMBER_TYPE_MAX'],
  ['an unknown type of option', asking(option('a', { type: 12 })), '0.options.0 UNION_TYPE_CHOICES'],
  [
    'a sub-command beside an option',
    asking(option('a'), option('b', { type: 1 })),
    '0.options.1 APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  [
    'a sub-command in a sub-command',
    asking(option('a', { type: 1, options: [option('b', { type: 1 })] })),
    '0.options.0.options.0 UNION_TYPE_CHOICES',
  ],
  [
    'more than 8,000 characters',
    asking(
      ...times(3, (i) =>
        option(`o${i}`, {
          choices: times(25, (j) => ({ name: `${j}`.padEnd(60, 'x'), value: `${j}`.padEnd(60, 'x') })),
        }),
      ),
    ),
    '0 APPLICATION_COMMAND_TOO_LARGE',
  ],
  [
    'permissions that are no number',
    [ask({ default_member_permissions: 'ManageMessages' })],
    '0.default_member_permissions STRING_TYPE_REGEX',
  ],
  ['a place that there is not', [ask({ contexts: [3] })], '0.contexts.0 BASE_TYPE_CHOICES'],
  [
    'a description on a menu command',
    [{ type: 3, name: 'Ask', description: 'x' }],
    '0.description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
  ],
];

describe('registering commands', () => {
  it.each(REFUSED)('is refused with %s', async (_, commands, code) => {
    const { status, body } = await register(...commands);
    expect([status, body.code]).toEqual([400, 50035]);
    expect(codesOf(body.errors)).toEqual([code]);
  });

  it.each(['poser-une-question', "l'article", 'プロンプト', 'सवाल', 'اسأل'])('takes the name %s', async (name) => {
    expect((await register(ask({ name }))).status).toBe(200);
  });

  it('is refused beyond a hundred commands', async () => {
    expect((await register(...times(101, (i) => ask({ name: `c${i}` })))).body.code).toBe(30032);
  });

  it('fills in what was left out, and leaves out what is false', async () => {
    const { body } = await register(ask({ options: [option('a', { required: false, autocomplete: true })] }));
    expect(body).toMatchObject([{ type: 1, default_member_permissions: null, nsfw: false, name_localizations: null }]);
    expect(body[0].options[0]).toEqual({
      ...option('a'),
      autocomplete: true,
      name_localizations: null,
      description_localizations: null,
    });
  });

  it('keeps ids of commands that stay, and lists localisations only when asked', async () => {
    const first = await register(ask({ name_localizations: { fr: 'demander' } }));
    const again = await register(ask({ name_localizations: { fr: 'demander' } }));
    expect(again.body).toEqual(first.body);
    expect((await call('GET', path)).body[0].name_localizations).toBeUndefined();
    expect((await call('GET', `${path}?with_localizations=true`)).body[0].name_localizations).toEqual({
      fr: 'demander',
    });
  });

  it('adds, changes and removes single commands, everywhere and in one server', async () => {
    for (const place of [path, `/applications/${discord.applicationId}/guilds/${discord.server.id}/commands`]) {
      const made = await call('POST', place, ask({ name: 'one' }));
      expect(made.status).toBe(201);
      expect((await call('POST', place, ask({ name: 'one' }))).status).toBe(200);
      const one = `${place}/${made.body.id}`;
      expect((await call('PATCH', one, { description: 'changed' })).body.description).toBe('changed');
      expect((await call('DELETE', one)).status).toBe(204);
      expect(await call('GET', one)).toMatchObject({ status: 404, body: { code: 10063 } });
    }
  });
});
