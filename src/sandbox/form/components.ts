import { type AnyComponent, flatten, SELECT_TYPES, ComponentType as Type, textsOf } from '../state/components.ts';
import type { Fail, Fields, ObjectRule, Rule } from './rule.ts';

/** Discord's limits for the components of a message, from its documentation. */
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4_000;
const LINK = 5;
const PREMIUM = 6;

export const customId: Rule = { kind: 'text', min: 1, max: 100 };
const id: Rule = { kind: 'integer', min: 0, max: 0x7fffffff };
const flag: Rule = { kind: 'boolean' };
const text = (max: number, min = 0): Rule => ({ kind: 'text', min, max });

const media: Rule = { kind: 'object', fields: { url: text(2048, 1) }, required: ['url'] };
const attached: Rule = {
  kind: 'object',
  fields: { url: { kind: 'text', min: 1, max: 2048, pattern: /^attachment:\/\//u } },
  required: ['url'],
};
const emoji: Rule = { kind: 'object', fields: { id: text(20), name: text(32), animated: flag } };

function component(
  fields: Readonly<Record<string, Rule>>,
  required: readonly string[],
  also?: ObjectRule['also'],
): ObjectRule {
  const rule: ObjectRule = { kind: 'object', fields: { id, ...fields }, required };
  return also ? { ...rule, also } : rule;
}

const button = component(
  {
    style: { kind: 'integer', min: 1, max: 6 },
    label: text(80),
    emoji,
    custom_id: customId,
    url: text(512, 1),
    sku_id: text(20),
    disabled: flag,
  },
  ['style'],
  checkButton,
);

function checkButton(value: Fields, fail: Fail): void {
  const isRequired = (field: string) => fail([field], 'BASE_TYPE_REQUIRED', 'This field is required');
  if (value.style === LINK) {
    if (!value.url) isRequired('url');
    if (value.custom_id)
      fail(['custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL', 'A custom id and url cannot both be specified');
  } else if (value.style === PREMIUM) {
    if (!value.sku_id) isRequired('sku_id');
  } else if (!value.custom_id) isRequired('custom_id');
  if (value.style !== PREMIUM && !value.label && !value.emoji) {
    fail([], 'BUTTON_COMPONENT_INVALID_LABEL', 'A button must have a label or an emoji.');
  }
}

const selectOption: Rule = {
  kind: 'object',
  fields: { label: text(100, 1), value: text(100, 1), description: text(100), emoji, default: flag },
  required: ['label', 'value'],
};

export function selectRule(type: number): ObjectRule {
  const fields: Record<string, Rule> = {
    custom_id: customId,
    placeholder: text(150),
    min_values: { kind: 'integer', min: 0, max: 25 },
    max_values: { kind: 'integer', min: 1, max: 25 },
    disabled: flag,
    required: flag,
  };
  const isString = type === Type.stringSelect;
  if (isString) fields.options = { kind: 'list', of: selectOption, min: 1, max: 25 };
  return component(fields, isString ? ['custom_id', 'options'] : ['custom_id'], checkSelect);
}

function checkSelect(value: Fields, fail: Fail): void {
  const options = (value.options ?? []) as readonly Fields[];
  const values = options.map((option) => option.value);
  for (const [index, one] of values.entries()) {
    if (values.indexOf(one) !== index) {
      fail(
        ['options', index, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    }
  }
  const most = Number(value.max_values ?? 1);
  if (options.length > 0 && most > options.length) {
    fail(['max_values'], 'BASE_TYPE_MAX_LENGTH', `Must be ${options.length} or fewer.`);
  }
}

const selects = Object.fromEntries([...SELECT_TYPES].map((type) => [type, selectRule(type)]));

const row = component(
  {
    components: {
      kind: 'list',
      min: 1,
      max: 5,
      of: { kind: 'either', by: 'type', of: { [Type.button]: button, ...selects } },
    },
  },
  ['components'],
  (value, fail) => {
    const inside = value.components as readonly AnyComponent[];
    const hasSelect = inside.some(({ type }) => SELECT_TYPES.has(type));
    if (hasSelect && inside.length > 1) {
      fail(['components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
    }
  },
);

const textDisplay = component({ content: text(MOST_TEXT, 1) }, ['content']);
const thumbnail = component({ media, description: text(1024), spoiler: flag }, ['media']);
const section = component(
  {
    components: {
      kind: 'list',
      min: 1,
      max: 3,
      of: { kind: 'either', by: 'type', of: { [Type.textDisplay]: textDisplay } },
    },
    accessory: { kind: 'either', by: 'type', of: { [Type.button]: button, [Type.thumbnail]: thumbnail } },
  },
  ['components', 'accessory'],
);
const mediaItem: Rule = {
  kind: 'object',
  fields: { media, description: text(1024), spoiler: flag },
  required: ['media'],
};

const inContainer: Readonly<Record<number, Rule>> = {
  [Type.row]: row,
  [Type.section]: section,
  [Type.textDisplay]: textDisplay,
  [Type.mediaGallery]: component({ items: { kind: 'list', of: mediaItem, min: 1, max: 10 } }, ['items']),
  [Type.file]: component({ file: attached, spoiler: flag }, ['file']),
  [Type.separator]: component({ divider: flag, spacing: { kind: 'integer', min: 1, max: 2 } }, []),
};
const container = component(
  {
    components: { kind: 'list', min: 1, max: MOST_COMPONENTS, of: { kind: 'either', by: 'type', of: inContainer } },
    accent_color: { kind: 'integer', min: 0, max: 0xffffff },
    spoiler: flag,
  },
  ['components'],
);

/** The components of a message without the flag for Components V2: rows of buttons and menus. */
export const legacyComponents: Rule = {
  kind: 'list',
  max: 5,
  of: { kind: 'either', by: 'type', of: { [Type.row]: row } },
};

/** The components of a message with it. */
export const componentsV2: Rule = {
  kind: 'list',
  min: 1,
  max: MOST_COMPONENTS,
  of: { kind: 'either', by: 'type', of: { ...inContainer, [Type.container]: container } },
};

export { textDisplay };

/** What holds for all components of a message together. */
export function checkTogether(components: readonly object[], fail: Fail): void {
  const all = flatten(components);
  if (all.length > MOST_COMPONENTS) {
    fail(['components'], 'BASE_TYPE_MAX_LENGTH', `The total number of components cannot exceed ${MOST_COMPONENTS}`);
  }
  const length = textsOf(components).reduce((sum, content) => sum + [...content].length, 0);
  if (length > MOST_TEXT) {
    fail(['components'], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', `The displayable text size exceeds ${MOST_TEXT}`);
  }
  checkUnique(all, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated', fail);
  checkUnique(all, 'id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated', fail);
}

function checkUnique(all: readonly AnyComponent[], field: string, code: string, message: string, fail: Fail): void {
  const values = all.map((one) => one[field]).filter(Boolean);
  if (new Set(values).size < values.length) fail(['components'], code, message);
}
