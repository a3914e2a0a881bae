import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { button, row, text, times, V2, v2 } from './component-parts.ts';
import { codesOf, createRestClient } from './rest-client.ts';

let discord: Sandbox;
let call: ReturnType<typeof createRestClient>;
let messages: string;

beforeAll(async () => {
  discord = await startSandbox();
  call = createRestClient(discord);
  messages = `/channels/${discord.user('alice').channel.id}/messages`;
});
afterAll(() => discord.stop());

function post(message: unknown) {
  // A limit of calls is not what is tested here.
  discord.clock.advance(60_000);
  return call('POST', messages, message);
}

function withFile(message: object, name: string): FormData {
  const form = new FormData();
  form.append('payload_json', JSON.stringify(message));
  form.append('files[0]', new Blob(['in the file'], { type: 'text/plain' }), name);
  return form;
}

const long = (length: number) => 'x'.repeat(length);

const REFUSED: readonly (readonly [what: string, message: object, ...codes: string[]])[] = [
  ['2,001 characters', { content: long(2001) }, 'content BASE_TYPE_MAX_LENGTH'],
  ['what is no text', { content: {} }, 'content STRING_TYPE_CONVERT'],
  ['what cannot become one', { content: { toString: 1 } }, 'content STRING_TYPE_CONVERT'],
  ['flags that are none', { content: 'x', flags: { toString: 1 } }, 'flags NUMBER_TYPE_COERCE'],
  ['what is no flag', { content: 'x', tts: 'yes' }, 'tts BOOLEAN_TYPE_CONVERT'],
  [
    'content beside Components V2',
    { ...v2(text('x')), content: 'x' },
    'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'embeds beside Components V2',
    { ...v2(text('x')), embeds: [{ title: 'x' }] },
    'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  ['a title of 257 characters', { embeds: [{ title: long(257) }] }, 'embeds.0.title BASE_TYPE_MAX_LENGTH'],
  [
    'an embed field of nothing',
    { embeds: [{ fields: [{ name: '', value: 'x' }] }] },
    'embeds.0.fields.0.name BASE_TYPE_REQUIRED',
  ],
  [
    '26 embed fields',
    { embeds: [{ fields: times(26, () => ({ name: 'x', value: 'x' })) }] },
    'embeds.0.fields BASE_TYPE_MAX_LENGTH',
  ],
  ['a time that is none', { embeds: [{ timestamp: 'noon' }] }, 'embeds.0.timestamp DATE_TIME_TYPE_PARSE'],
  [
    '6,001 characters in embeds',
    { embeds: times(2, () => ({ description: long(3001) })) },
    'embeds MAX_EMBED_SIZE_EXCEEDED',
  ],
  [
    'pings allowed by kind and by name',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ],
  [
    'pings of a kind that there is not',
    { content: 'x', allowed_mentions: { parse: ['all'] } },
    'allowed_mentions.parse.0 BASE_TYPE_CHOICES',
  ],
  [
    'a reply to nothing',
    { content: 'x', message_reference: { message_id: '1' } },
    'message_reference REPLIES_UNKNOWN_MESSAGE',
  ],
  [
    'several faults',
    { content: long(2001), embeds: [{ title: long(257) }] },
    'content BASE_TYPE_MAX_LENGTH',
    'embeds.0.title BASE_TYPE_MAX_LENGTH',
  ],
];

describe('a message', () => {
  it.each(REFUSED)('is refused with %s', async (_, message, ...codes) => {
    const { status, body } = await post(message);
    expect([status, body.code, body.message]).toEqual([400, 50035, 'Invalid Form Body']);
    expect(codesOf(body.errors)).toEqual(codes);
  });

  it('is taken at every limit', async () => {
    const message = v2(
      text('é'.repeat(4000)),
      ...times(18, (i) => row(button(`${i}`.padEnd(100, 'x'), { label: '😀'.repeat(80), emoji: { name: '◀️' } }))),
      row(button('a'), { type: 2, style: 5, url: 'https://example.org', label: 'x' }),
    );
    expect(await post(message)).toMatchObject({ status: 200, body: { flags: V2 } });
    expect((await post({ content: '😀'.repeat(2000), embeds: times(10, () => ({ title: 'x' })) })).status).toBe(200);
  });

  it('may say what Discord does not know, which is ignored', async () => {
    expect((await post({ content: 'x', colour: 'red' })).status).toBe(200);
  });

  it.each([{}, { content: ' \n' }, v2(), { embeds: [] }])('is refused when empty: %j', async (message) => {
    expect(await post(message)).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  it('shows the files that come with it, served where it says', async () => {
    const shown = v2({ type: 13, file: { url: 'attachment://a.txt' } });
    const { status, body } = await post(withFile(shown, 'a.txt'));
    expect(status).toBe(200);
    expect(body.components[0].file.url).toBe(body.attachments[0].url);
    expect(await (await fetch(body.attachments[0].url)).text()).toBe('in the file');
    const renamed = { ...shown, attachments: [{ id: 0, filename: 'b.txt' }] };
    expect((await post(withFile(renamed, 'a.txt'))).body.code).toBe(50035);
  });
});

describe('a file of a message', () => {
  it('is refused when it is too large', async () => {
    const form = new FormData();
    form.append('files[0]', new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), 'a.bin');
    expect(await call('POST', messages, form)).toMatchObject({ status: 413, body: { code: 40005 } });
  });
});

describe('a change of a message', () => {
  async function change(before: object, changes: object) {
    const { body } = await post(before);
    return call('PATCH', `${messages}/${body.id}`, changes);
  }

  it('keeps what it does not name', async () => {
    const { status, body } = await change({ content: 'x', embeds: [{ title: 'y' }] }, { content: 'z' });
    expect([status, body.content, body.embeds[0].title]).toEqual([200, 'z', 'y']);
  });

  it('cannot leave nothing', async () => {
    expect((await change({ content: 'x' }, { content: '' })).body.code).toBe(50006);
  });

  it('cannot take Components V2 back', async () => {
    const { body } = await change(v2(text('x')), { flags: 0, content: 'x', components: [] });
    expect(codesOf(body.errors)).toEqual(['flags MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG']);
    expect((await change(v2(text('x')), { content: 'x' })).body.code).toBe(50035);
  });

  it('can bring Components V2 where the old content goes', async () => {
    const { body } = await change({ content: 'x' }, v2(text('y')));
    expect(codesOf(body.errors)).toEqual(['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']);
    expect((await change({ content: 'x' }, { ...v2(text('y')), content: null })).status).toBe(200);
  });

  it('does not make a message ephemeral', async () => {
    expect((await change({ content: 'x' }, { content: 'y', flags: 64 })).body.flags).toBe(0);
  });
});
