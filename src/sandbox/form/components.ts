import { type AnyComponent, ComponentType as Type } from '../state/components.ts';
import { componentId, customId, either, emoji, flag, integer, link, mediaUrl, snowflake, text } from './common.ts';
import { type Fail, type Fields, type ObjectRule, REQUIRED, type Rule } from './rule.ts';
import { selectRules } from './select.ts';

/** Discord's limits for the components of a message, from its documentation. */
export const MOST_COMPONENTS = 40;
export const MOST_TEXT = 4_000;

const LINK = 5;
const PREMIUM = 6;
/** A row is this wide: a button takes one place, a select menu all. */
const ROW_WIDTH = 5;

function component(fields: Readonly<Record<string, Rule>>, required: readonly string[]): ObjectRule {
  return { kind: 'object', fields: { id: componentId, ...fields }, required };
}

const button: ObjectRule = {
  ...component(
    {
      style: { kind: 'choice', of: [1, 2, 3, 4, LINK, PREMIUM] },
      label: text(80),
      emoji,
      custom_id: customId,
      url: link(512),
      sku_id: snowflake,
      disabled: flag,
    },
    ['style'],
  ),
  also: checkButton,
};

function checkButton({ style, custom_id, url, sku_id, label, emoji: icon }: Fields, fail: Fail): void {
  if (style === PREMIUM) {
    if (!sku_id) fail(['sku_id'], ...REQUIRED);
    return;
  }
  if (url && custom_id) {
    fail([], 'BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE', 'A custom id and url cannot both be specified');
  }
  if (style === LINK && !url) fail(['url'], ...REQUIRED);
  if (style !== LINK && !custom_id) {
    fail(['custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
  }
  if (!label && !icon) fail([], 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or emoji is required');
}

const row: ObjectRule = {
  ...component(
    { components: { kind: 'list', min: 1, max: 5, of: either({ [Type.button]: button, ...selectRules }) } },
    ['components'],
  ),
  also({ components }, fail) {
    let width = 0;
    for (const [index, { type }] of (components as readonly AnyComponent[]).entries()) {
      width += type === Type.button ? 1 : ROW_WIDTH;
      if (width <= ROW_WIDTH) continue;
      const message = 'The specified component exceeds the maximum width';
      return fail(['components', index], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message);
    }
  },
};

export const textDisplay = component({ content: text(MOST_TEXT, 1) }, ['content']);

const media: Rule = { kind: 'object', fields: { url: mediaUrl }, required: ['url'] };
const shown = { media, description: text(1_024), spoiler: flag };
const attached: Rule = {
  kind: 'object',
  fields: { url: { kind: 'text', min: 1, max: 2_048, pattern: /^attachment:\/\//u } },
  required: ['url'],
};

const section = component(
  {
    components: { kind: 'list', min: 1, max: 3, of: either({ [Type.textDisplay]: textDisplay }) },
    accessory: either({ [Type.button]: button, [Type.thumbnail]: component(shown, ['media']) }),
  },
  ['components', 'accessory'],
);

const gallery = component(
  { items: { kind: 'list', of: { kind: 'object', fields: shown, required: ['media'] }, min: 1, max: 10 } },
  ['items'],
);

const inContainer: Readonly<Record<number, Rule>> = {
  [Type.row]: row,
  [Type.section]: section,
  [Type.textDisplay]: textDisplay,
  [Type.mediaGallery]: gallery,
  [Type.file]: component({ file: attached, spoiler: flag }, ['file']),
  [Type.separator]: component({ divider: flag, spacing: { kind: 'choice', of: [1, 2] } }, []),
};

const container = component(
  {
    components: { kind: 'list', min: 1, max: MOST_COMPONENTS, of: either(inContainer) },
    accent_color: integer(0, 0xffffff),
    spoiler: flag,
  },
  ['components'],
);

/** The components of a message without the flag for Components V2: rows of buttons and menus. */
export const legacyComponents: Rule = { kind: 'list', max: 5, of: either({ [Type.row]: row }) };

/** The components of a message with it. How many there may be in all is checked with those inside them. */
export const componentsV2: Rule = {
  kind: 'list',
  max: Number.POSITIVE_INFINITY,
  of: either({ ...inContainer, [Type.container]: container }),
};
