import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { button, container, gallery, row, select, text, times, v2 } from './component-parts.ts';
import { codesOf, createRestClient } from './rest-client.ts';

let discord: Sandbox;

beforeAll(async () => {
  discord = await startSandbox();
});
afterAll(() => discord.stop());

function post(message: unknown) {
  // A limit of calls is not what is tested here.
  discord.clock.advance(60_000);
  return createRestClient(discord)('POST', `/channels/${discord.user('alice').channel.id}/messages`, message);
}

const long = (length: number) => 'x'.repeat(length);

/** Each code stands at a path under `components`. */
const REFUSED: readonly (readonly [what: string, message: object, code: string])[] = [
  ['a type that is the name of something else', v2({ type: 'constructor' }), '0 UNION_TYPE_CHOICES'],
  ['a text display without Components V2', { components: [text('x')] }, '0 UNION_TYPE_CHOICES'],
  ['six rows without Components V2', { components: times(6, (i) => row(button(`${i}`))) }, 'BASE_TYPE_MAX_LENGTH'],
  ['4,001 characters in all', v2(text(long(4000)), text('x')), 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
  ['4,001 characters in one', v2(text(long(4001))), '0.content BASE_TYPE_BAD_LENGTH'],
  ['an empty text display', v2(text('')), '0.content BASE_TYPE_BAD_LENGTH'],
  [
    '41 components, nested ones counted',
    v2(container(...times(20, (i) => row(button(`${i}`))))),
    'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ],
  ['41 components side by side', v2(...times(41, () => text('x'))), 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
  [
    'two of one custom id',
    v2(row(button('a')), container(row(button('a')))),
    '1.components.0.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  ['two of one id', v2({ ...text('x'), id: 7 }, { ...text('y'), id: 7 }), '1.id COMPONENT_ID_DUPLICATED'],
  ['a custom id of 101 characters', v2(row(button(long(101)))), '0.components.0.custom_id BASE_TYPE_BAD_LENGTH'],
  [
    'a button without a custom id',
    v2(row({ type: 2, style: 1, label: 'x' })),
    '0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
  ],
  ['a button of an unknown style', v2(row(button('a', { style: 9 }))), '0.components.0.style BASE_TYPE_CHOICES'],
  ['a label of 81 characters', v2(row(button('a', { label: long(81) }))), '0.components.0.label BASE_TYPE_MAX_LENGTH'],
  [
    'a button without a label',
    v2(row({ type: 2, style: 1, custom_id: 'a' })),
    '0.components.0 BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
  ],
  ['a link without an address', v2(row({ type: 2, style: 5, label: 'x' })), '0.components.0.url BASE_TYPE_REQUIRED'],
  [
    'a link with a custom id',
    v2(row(button('a', { style: 5, url: 'https://example.org' }))),
    '0.components.0 BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE',
  ],
  [
    'a link of another scheme',
    v2(row({ type: 2, style: 5, label: 'x', url: 'javascript:x' })),
    '0.components.0.url URL_TYPE_INVALID_SCHEME',
  ],
  [
    'a link that is none',
    v2(row({ type: 2, style: 5, label: 'x', url: 'nowhere' })),
    '0.components.0.url URL_TYPE_INVALID_URL',
  ],
  [
    'an arrow for an emoji',
    v2(row(button('a', { emoji: { name: '▲' } }))),
    '0.components.0.emoji.name COMPONENT_INVALID_EMOJI',
  ],
  [
    'an emoji of no server',
    v2(row(button('a', { emoji: { id: '1', name: 'x' } }))),
    '0.components.0.emoji.id COMPONENT_INVALID_EMOJI',
  ],
  ['an empty row', v2(row()), '0.components BASE_TYPE_BAD_LENGTH'],
  ['a row in a row', v2(row(row(button('a')))), '0.components.0 UNION_TYPE_CHOICES'],
  ['six buttons in a row', v2(row(...times(6, (i) => button(`${i}`)))), '0.components BASE_TYPE_BAD_LENGTH'],
  ['a menu beside a button', v2(row(button('a'), select(1))), '0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
  ['26 choices in a menu', v2(row(select(26))), '0.components.0.options BASE_TYPE_BAD_LENGTH'],
  ['a menu without choices', v2(row(select(0))), '0.components.0.options BASE_TYPE_BAD_LENGTH'],
  [
    'a choice given twice',
    v2(
      row(
        select(1, {
          options: [
            { label: 'a', value: 'x' },
            { label: 'b', value: 'x' },
          ],
        }),
      ),
    ),
    '0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  ['more wanted than there are', v2(row(select(2, { max_values: 3 }))), '0.components.0.max_values NUMBER_TYPE_MAX'],
  [
    'more channels chosen beforehand than may be',
    v2(row({ type: 8, custom_id: 'c', default_values: times(2, (i) => ({ id: `${i + 1}`, type: 'channel' })) })),
    '0.components.0.default_values SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
  ],
  ['a section without an accessory', v2({ type: 9, components: [text('x')] }), '0.accessory BASE_TYPE_REQUIRED'],
  [
    'a section of four texts',
    v2({ type: 9, components: times(4, () => text('x')), accessory: button('a') }),
    '0.components BASE_TYPE_BAD_LENGTH',
  ],
  ['a container in a container', v2(container(container(text('x')))), '0.components.0 UNION_TYPE_CHOICES'],
  ['a container of nothing', v2(container()), '0.components BASE_TYPE_BAD_LENGTH'],
  ['a colour that is none', v2({ ...container(text('x')), accent_color: 0x1000000 }), '0.accent_color NUMBER_TYPE_MAX'],
  ['eleven pictures', v2(gallery(...times(11, () => 'https://example.org'))), '0.items BASE_TYPE_BAD_LENGTH'],
  [
    'a picture that did not come',
    v2(gallery('attachment://x.png')),
    '0.items.0.media.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
  ],
  [
    'a file that did not come',
    v2({ type: 13, file: { url: 'attachment://x.txt' } }),
    '0.file.url UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
  ],
];

describe('the components of a message', () => {
  it.each(REFUSED)('are refused with %s', async (_, message, code) => {
    const { status, body } = await post(message);
    expect([status, body.code, body.message]).toEqual([400, 50035, 'Invalid Form Body']);
    expect(codesOf(body.errors.components)).toEqual([code]);
  });

  it('may hold null for what is left out', async () => {
    const menu = { type: 5, custom_id: 'people', default_values: null, max_values: null };
    expect((await post({ components: [row(menu)] })).status).toBe(200);
  });

  it('are refused in the very words of Discord', async () => {
    expect((await post(v2(row()))).body.errors.components[0].components._errors).toEqual([
      { code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 5 in length.' },
    ]);
    expect((await post({ components: [text('x')] })).body.errors.components[0]._errors).toEqual([
      { code: 'UNION_TYPE_CHOICES', message: 'Value of field "type" must be one of (1,).' },
    ]);
  });
});
