import { refusal } from '../api-error.ts';
import { type IncomingFile, referredTo } from '../state/attachments.ts';
import { flatten } from '../state/components.ts';
import type { Message } from '../state/entities.ts';
import { type MessageBody, MessageFlag } from '../state/messages.ts';
import { checkTogether, componentsV2, legacyComponents } from './components.ts';
import { checkForm, type Fail, type Fields, type ObjectRule, type Rule } from './rule.ts';

const MOST_CONTENT = 2_000;
const MOST_IN_EMBEDS = 6_000;

const text = (max: number, min = 0): Rule => ({ kind: 'text', min, max });
const snowflakes: Rule = { kind: 'list', of: text(20, 1), max: 100 };

const embed: Rule = {
  kind: 'object',
  fields: {
    title: text(256),
    description: text(4_096),
    url: text(2_048),
    color: { kind: 'integer', min: 0, max: 0xffffff },
    footer: { kind: 'object', fields: { text: text(2_048, 1) }, required: ['text'] },
    author: { kind: 'object', fields: { name: text(256, 1) }, required: ['name'] },
    fields: {
      kind: 'list',
      max: 25,
      of: { kind: 'object', fields: { name: text(256, 1), value: text(1_024, 1) }, required: ['name', 'value'] },
    },
  },
};

const allowedMentions: Rule = {
  kind: 'object',
  fields: {
    parse: { kind: 'list', of: { kind: 'choice', of: ['users', 'roles', 'everyone'] }, max: 3 },
    users: snowflakes,
    roles: snowflakes,
    replied_user: { kind: 'boolean' },
  },
  also(value, fail) {
    for (const kind of ['users', 'roles']) {
      const isListed = Array.isArray(value[kind]) && value[kind].length > 0;
      if (isListed && (value.parse as readonly string[] | undefined)?.includes(kind)) {
        fail(
          [],
          'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
          `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
        );
      }
    }
  },
};

const attachment: Rule = {
  kind: 'object',
  fields: { filename: text(1_024), description: text(1_024) },
  required: ['id'],
};

/** Fields that a message of Components V2 cannot have. */
const LEGACY = ['content', 'embeds', 'poll', 'sticker_ids'] as const;

function messageRule(isV2: boolean, files: readonly IncomingFile[]): ObjectRule {
  return {
    kind: 'object',
    fields: {
      content: text(MOST_CONTENT),
      embeds: { kind: 'list', of: embed, max: 10 },
      components: isV2 ? componentsV2 : legacyComponents,
      attachments: { kind: 'list', of: attachment, max: 10 },
      allowed_mentions: allowedMentions,
      flags: { kind: 'integer', min: 0 },
      tts: { kind: 'boolean' },
      nonce: { kind: 'any' },
    },
    also(value, fail) {
      if (isV2) checkLegacyFields(value, fail);
      checkTogether((value.components ?? []) as readonly object[], fail);
      checkEmbeds((value.embeds ?? []) as readonly Fields[], fail);
      checkFiles(value, files, fail);
    },
  };
}

function checkLegacyFields(value: Fields, fail: Fail): void {
  for (const field of LEGACY) {
    const given = value[field];
    const isEmpty =
      given === undefined || given === null || given === '' || (Array.isArray(given) && given.length === 0);
    if (!isEmpty) {
      const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
      fail([field], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message);
    }
  }
}

function checkEmbeds(embeds: readonly Fields[], fail: Fail): void {
  const texts = embeds.map(({ title, description, footer, author, fields }) => [
    title,
    description,
    footer,
    author,
    fields,
  ]);
  if (lengthOfTexts(texts) > MOST_IN_EMBEDS) {
    fail(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MOST_IN_EMBEDS}`);
  }
}

function lengthOfTexts(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + lengthOfTexts(inner), 0);
}

/** Components that show a file name one that comes with the message. */
function checkFiles(value: Fields, files: readonly IncomingFile[], fail: Fail): void {
  const names = files.map(({ name }) => ({ filename: name }));
  for (const component of flatten((value.components ?? []) as readonly object[])) {
    const url = (component.file as Fields | undefined)?.url;
    if (url !== undefined && !referredTo(url, names)) {
      fail(
        ['components'],
        'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        'The referenced attachment was not found',
      );
    }
  }
}

const hasV2 = (flags: unknown): boolean => (Number(flags ?? 0) & MessageFlag.componentsV2) !== 0;

/** A new message. Throws ApiError 50035, or 50006 where there is nothing in it. */
export function checkMessage(body: unknown, files: readonly IncomingFile[]): MessageBody {
  const message = checkForm<MessageBody>(body ?? {}, messageRule(hasV2((body as Fields | undefined)?.flags), files));
  const isEmpty =
    !message.content?.trim() && !message.embeds?.length && !message.components?.length && files.length === 0;
  if (isEmpty) throw refusal('emptyMessage');
  return message;
}

/** A change of a message, which may become one of Components V2 but no longer cease to be. */
export function checkEdit(body: unknown, { data }: Message, files: readonly IncomingFile[]): MessageBody {
  const isV2 = hasV2((body as Fields | undefined)?.flags) || hasV2(data.flags);
  const changes = checkForm<MessageBody>(body ?? {}, messageRule(isV2, files));
  const after = { ...data, ...changes };
  const isEmpty =
    !after.content?.trim() && !after.embeds?.length && !after.components?.length && !after.attachments?.length;
  if (isEmpty && files.length === 0) throw refusal('emptyMessage');
  return isV2 ? { ...changes, flags: (changes.flags ?? data.flags ?? 0) | MessageFlag.componentsV2 } : changes;
}
