import { type Fields, printed, type Rule } from './rule.ts';

/** A text of `min` to `max` characters. */
export const text = (max: number, min = 0): Rule => ({ kind: 'text', min, max });
/** A text that may not be empty, where Discord calls an empty one missing. */
export const filledText = (max: number): Rule => ({ kind: 'text', max, isFilled: true });
/** A rule for each `type`. */
export const either = (of: Readonly<Record<number, Rule>>): Rule => ({ kind: 'either', of });
export const flag: Rule = { kind: 'boolean' };
export const integer = (min: number, max: number): Rule => ({ kind: 'integer', min, max });

/** What is no part of something, but may be there where it is empty. */
export const noList: Rule = { kind: 'list', of: { kind: 'any' }, max: 0 };

export const messageFlags: Rule = { kind: 'integer', min: 0 };

export const customId = text(100, 1);
/** A number that the bot may give a component to find it by. */
export const componentId = integer(0, 2 ** 31 - 1);

export const snowflake: Rule = {
  kind: 'custom',
  check(value, fail) {
    const id = printed(value);
    if (!/^\d{1,20}$/u.test(id)) fail([], 'NUMBER_TYPE_COERCE', `Value "${id}" is not snowflake.`);
  },
};

export const isoTime: Rule = {
  kind: 'custom',
  check(value, fail) {
    if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return;
    fail([], 'DATE_TIME_TYPE_PARSE', `Could not parse ${printed(value)}. Should be ISO8601.`);
  },
};

/** An address of one of these schemes. */
function url(max: number, schemes: readonly string[]): Rule {
  return {
    kind: 'custom',
    check(value, fail) {
      const address = printed(value);
      if (address.length > max) return fail([], 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
      if (!URL.canParse(address)) return fail([], 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
      const scheme = new URL(address).protocol.slice(0, -1);
      if (schemes.includes(scheme)) return;
      const list = schemes.map((one) => `'${one}'`).join(', ');
      fail([], 'URL_TYPE_INVALID_SCHEME', `Scheme "${scheme}" is not supported. Scheme must be one of (${list}).`);
    },
  };
}

export const link = (max: number): Rule => url(max, ['http', 'https', 'discord']);
/** An address, or `attachment://` and the name of a file of the message. */
export const mediaUrl: Rule = url(2_048, ['http', 'https', 'attachment']);

const EMOJI = /^\p{RGI_Emoji}$/v;
const EMOJI_PRESENTATION = '\u{fe0f}';

/** An emoji on a button or option. The sandbox's servers have none of their own, so that an id is never known. */
export const emoji: Rule = {
  kind: 'object',
  fields: { id: snowflake, name: text(100), animated: flag },
  also({ id, name }: Fields, fail) {
    const isKnown = typeof name === 'string' && (EMOJI.test(name) || EMOJI.test(name + EMOJI_PRESENTATION));
    if (id || !isKnown) fail([id ? 'id' : 'name'], 'COMPONENT_INVALID_EMOJI', 'Invalid emoji');
  },
};
