import { refusal } from '../api-error.ts';
import type { IncomingFile } from '../state/attachments.ts';
import type { Message } from '../state/entities.ts';
import { type MessageBody, MessageFlag } from '../state/messages.ts';
import { flag, messageFlags, snowflake, text } from './common.ts';
import { componentsV2, legacyComponents } from './components.ts';
import { embeds } from './embed.ts';
import { checkForm, type Fail, type Fields, type ObjectRule, type Rule } from './rule.ts';
import { checkTogether } from './together.ts';

const MOST_CONTENT = 2_000;
const MOST_FILES = 10;

const snowflakes: Rule = { kind: 'list', of: snowflake, max: 100 };

const allowedMentions: Rule = {
  kind: 'object',
  fields: {
    parse: { kind: 'list', of: { kind: 'choice', of: ['roles', 'users', 'everyone'] }, max: 3 },
    roles: snowflakes,
    users: snowflakes,
    replied_user: flag,
  },
  also(value, fail) {
    for (const kind of ['users', 'roles'] as const) {
      const isListed = Array.isArray(value[kind]) && value[kind].length > 0;
      if (!isListed || !(value.parse as readonly string[] | undefined)?.includes(kind)) continue;
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      fail([], 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
    }
  },
};

const attachment: Rule = {
  kind: 'object',
  fields: { id: snowflake, filename: text(1_024), description: text(1_024) },
  required: ['id'],
};

/** Fields that a message of Components V2 cannot have. */
const LEGACY = ['content', 'embeds', 'poll', 'sticker_ids'] as const;

const isV2 = (flags: unknown): boolean => typeof flags === 'number' && (flags & MessageFlag.componentsV2) !== 0;
const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

interface Form {
  readonly body: Fields;
  readonly files: readonly IncomingFile[];
  /** The message that is changed. */
  readonly before?: Message;
  /** Where the message stands in the request. */
  readonly at: readonly string[];
}

/** A new message. Throws ApiError 50035, or 50006 where there is nothing in it. */
export function checkMessage(body: unknown, files: readonly IncomingFile[], at: readonly string[] = []): MessageBody {
  return check({ body: (body ?? {}) as Fields, files, at });
}

/** A change of a message, which may become one of Components V2 but no longer cease to be. */
export function checkEdit(
  body: unknown,
  before: Message,
  files: readonly IncomingFile[],
  at: readonly string[] = [],
): MessageBody {
  return check({ body: (body ?? {}) as Fields, files, before, at });
}

function check(form: Form): MessageBody {
  const message = checkForm<MessageBody>(form.body, messageRule(form), form.at);
  if (isEmpty(form)) throw refusal('emptyMessage');
  return message;
}

function messageRule(form: Form): ObjectRule {
  const { body, before } = form;
  const willBeV2 = isV2(body.flags ?? before?.data.flags);
  return {
    kind: 'object',
    fields: {
      content: text(MOST_CONTENT),
      embeds,
      components: willBeV2 ? componentsV2 : legacyComponents,
      attachments: { kind: 'list', of: attachment, max: MOST_FILES },
      allowed_mentions: allowedMentions,
      flags: messageFlags,
      tts: flag,
      message_reference: { kind: 'object', fields: { message_id: snowflake, channel_id: snowflake } },
    },
    also(value, fail) {
      if (willBeV2) checkLegacyFields(form, fail);
      else if (isV2(before?.data.flags)) {
        const message = 'The MessageFlags.IS_COMPONENTS_V2 flag cannot be removed';
        fail(['flags'], 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', message);
      }
      checkTogether((value.components ?? []) as readonly unknown[], filesAfter(form), fail);
      if (form.files.length > MOST_FILES) {
        fail(['attachments'], 'BASE_TYPE_MAX_LENGTH', `Must be ${MOST_FILES} or fewer in length.`);
      }
    },
  };
}

/** A message that becomes one of Components V2 has to let go of its content and embeds. */
function checkLegacyFields({ body, before }: Form, fail: Fail): void {
  for (const field of LEGACY) {
    const after = body[field] === undefined ? (before?.data as Fields | undefined)?.[field] : body[field];
    if (isBlank(after)) continue;
    const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    fail([field], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message);
  }
}

/** The names of the files that the message has in the end. */
function filesAfter({ body, files, before }: Form): string[] {
  const forms = body.attachments as readonly { readonly id: unknown; readonly filename?: string }[] | null | undefined;
  const formOf = (id: string) => forms?.find((form) => String(form.id) === id);
  const old = before?.data.attachments ?? [];
  const kept = forms ? old.filter(({ id }) => formOf(id)) : old;
  return [...kept.map(({ filename }) => filename), ...files.map(({ index, name }) => formOf(index)?.filename ?? name)];
}

function isEmpty(form: Form): boolean {
  const { content, embeds: shown, components } = { ...form.before?.data, ...form.body };
  const hasText = typeof content === 'string' && content.trim() !== '';
  return !hasText && isBlank(shown) && isBlank(components) && filesAfter(form).length === 0;
}
