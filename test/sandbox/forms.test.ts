import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';

let discord: Sandbox;
let channel: string;

beforeAll(async () => {
  discord = await startSandbox();
  channel = discord.user('alice').channel.id;
});
afterAll(() => discord.stop());

async function call(method: string, path: string, body?: unknown, token = discord.token) {
  // A limit of calls is not what is tested here.
  discord.clock.advance(60_000);
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : undefined };
}

const post = (message: unknown) => call('POST', `/channels/${channel}/messages`, message);
const register = (...commands: unknown[]) => call('PUT', `/applications/${discord.applicationId}/commands`, commands);

/** The codes of an error body, each with the path of its field. */
function codesOf(errors: object, path: readonly string[] = []): string[] {
  return Object.entries(errors).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as { code: string }[]).map(({ code }) => `${path.join('.')} ${code}`)
      : codesOf(value as object, [...path, key]),
  );
}

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (customId: string, more: object = {}) => ({
  type: 2,
  style: 2,
  label: 'x',
  custom_id: customId,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const v2 = (...components: object[]) => ({ flags: V2, components });
const select = (options: number, more: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: Array.from({ length: options }, (_, i) => ({ label: `${i}`, value: `${i}` })),
  ...more,
});

describe('the REST API', () => {
  it.each([
    ['a wrong token', () => call('GET', '/users/@me', undefined, 'wrong'), 401, 0],
    ['an unknown path', () => call('GET', '/nothing'), 404, 0],
    ['an unknown channel', () => call('GET', '/channels/1'), 404, 10003],
    ['an unknown message', () => call('GET', `/channels/${channel}/messages/1`), 404, 10008],
    ['another application', () => call('GET', '/applications/1/commands'), 404, 10002],
    ['an unknown interaction', () => call('POST', '/interactions/1/x/callback', { type: 5 }), 404, 10062],
    [
      'an unknown webhook token',
      () => call('POST', `/webhooks/${discord.applicationId}/x`, { content: 'x' }),
      401,
      50027,
    ],
    ['what is no JSON', () => post('{'), 400, 50109],
    ['an empty message', () => post({ content: ' ' }), 400, 50006],
  ])('refuses %s as Discord does', async (_, act, status, code) => {
    expect(await act()).toMatchObject({ status, body: { code, message: expect.any(String) } });
  });

  it.each([
    ['2,001 characters', { content: 'x'.repeat(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
    [
      'content beside Components V2',
      { ...v2(text('x')), content: 'x' },
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['a text display without Components V2', { components: [text('x')] }, 'components.0.type UNION_TYPE_CHOICES'],
    [
      '4,001 characters in all',
      v2(text('x'.repeat(4000)), text('x')),
      'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['an empty text display', v2(text('')), 'components.0.content BASE_TYPE_REQUIRED'],
    [
      '41 components, nested ones counted',
      v2(...Array.from({ length: 21 }, (_, i) => row(button(`${i}`)))),
      'components BASE_TYPE_MAX_LENGTH',
    ],
    ['two of one custom id', v2(row(button('a'), button('a'))), 'components COMPONENT_CUSTOM_ID_DUPLICATED'],
    [
      'a custom id of 101 characters',
      v2(row(button('x'.repeat(101)))),
      'components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a label of 81 characters',
      v2(row(button('a', { label: 'x'.repeat(81) }))),
      'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button without a label',
      v2(row({ type: 2, style: 1, custom_id: 'a' })),
      'components.0.components.0 BUTTON_COMPONENT_INVALID_LABEL',
    ],
    [
      'a link without an address',
      v2(row({ type: 2, style: 5, label: 'x' })),
      'components.0.components.0.url BASE_TYPE_REQUIRED',
    ],
    ['an empty row', v2(row()), 'components.0.components BASE_TYPE_REQUIRED'],
    [
      'six buttons in a row',
      v2(row(...'abcdef'.split('').map((id) => button(id)))),
      'components.0.components BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a menu beside a button',
      v2(row(select(1), button('a'))),
      'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    ['26 choices in a menu', v2(row(select(26))), 'components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
    [
      'a section without an accessory',
      v2({ type: 9, components: [text('x')] }),
      'components.0.accessory BASE_TYPE_REQUIRED',
    ],
    [
      'a file that did not come',
      v2({ type: 13, file: { url: 'attachment://x.txt' } }),
      'components UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    ['a title of 257 characters', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds.0.title BASE_TYPE_MAX_LENGTH'],
    [
      '6,001 characters in embeds',
      { embeds: Array.from({ length: 2 }, () => ({ description: 'x'.repeat(3001) })) },
      'embeds MAX_EMBED_SIZE_EXCEEDED',
    ],
    [
      'a reply to nothing',
      { content: 'x', message_reference: { message_id: '1' } },
      'message_reference REPLIES_UNKNOWN_MESSAGE',
    ],
  ])('refuses a message with %s', async (_, message, code) => {
    const { status, body } = await post(message);
    expect([status, body.code]).toEqual([400, 50035]);
    expect(codesOf(body.errors)).toEqual([code]);
  });

  it('takes a message at every limit', async () => {
    const message = v2(
      text('x'.repeat(4000)),
      ...Array.from({ length: 19 }, (_, i) => row(button(`${i}`.padEnd(100, 'x')))),
    );
    expect(await post(message)).toMatchObject({ status: 200, body: { flags: V2 } });
  });

  const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'x', ...more });
  const ask = (more: object = {}) => ({ name: 'ask', description: 'x', ...more });

  it.each([
    ['a capital', [ask({ name: 'Ask' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a space', [ask({ name: 'a b' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
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
    ['no description', [{ name: 'ask' }], '0.description BASE_TYPE_REQUIRED'],
    ['101 characters of description', [ask({ description: 'x'.repeat(101) })], '0.description BASE_TYPE_BAD_LENGTH'],
    ['two of one name', [ask(), ask()], '1 APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      'two options of one name',
      [ask({ options: [option('a'), option('a')] })],
      '0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'a required option after another',
      [ask({ options: [option('a'), option('b', { required: true })] })],
      '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      '26 options',
      [ask({ options: Array.from({ length: 26 }, (_, i) => option(`o${i}`)) })],
      '0.options BASE_TYPE_MAX_LENGTH',
    ],
    [
      '26 choices',
      [
        ask({
          options: [option('a', { choices: Array.from({ length: 26 }, (_, i) => ({ name: `${i}`, value: `${i}` })) })],
        }),
      ],
      '0.options.0.choices BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a description on a menu command',
      [{ type: 3, name: 'Ask', description: 'x' }],
      '0.description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
    ],
  ])('refuses commands with %s', async (_, commands, code) => {
    const { status, body } = await register(...commands);
    expect([status, body.code]).toEqual([400, 50035]);
    expect(codesOf(body.errors)).toEqual([code]);
  });

  it('keeps ids of commands that stay, and lists localisations only when asked', async () => {
    const first = await register(ask({ name_localizations: { fr: 'demander' } }));
    const again = await register(ask({ name_localizations: { fr: 'demander' } }));
    expect(again.body).toEqual(first.body);
    const path = `/applications/${discord.applicationId}/commands`;
    expect((await call('GET', path)).body[0].name_localizations).toBeUndefined();
    expect((await call('GET', `${path}?with_localizations=true`)).body[0].name_localizations).toEqual({
      fr: 'demander',
    });
  });

  it('limits calls by route, with the headers that say so', async () => {
    const send = () =>
      fetch(`${discord.api}/v10/channels/${channel}/messages`, {
        method: 'POST',
        headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
        body: '{"content":"x"}',
      });
    discord.clock.advance(60_000);
    const statuses: number[] = [];
    for (let i = 0; i < 6; i++) statuses.push((await send()).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    const limited = await send();
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(limited.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(await limited.json()).toMatchObject({ retry_after: expect.any(Number), global: false });
  });

  it.each([500, 503])('fails on demand with %s', async (status) => {
    discord.fail({ path: /^\/users/ }, { status });
    expect((await call('GET', '/users/@me')).status).toBe(status);
    expect((await call('GET', '/users/@me')).status).toBe(200);
  });
});
