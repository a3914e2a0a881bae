import { filledText, flag, integer, isoTime, link, mediaUrl, text } from './common.ts';
import type { Fail, Fields, Rule } from './rule.ts';

const MOST_IN_EMBEDS = 6_000;

const image: Rule = { kind: 'object', fields: { url: mediaUrl }, required: ['url'] };

const embed: Rule = {
  kind: 'object',
  fields: {
    title: text(256),
    description: text(4_096),
    url: link(2_048),
    timestamp: isoTime,
    color: integer(0, 0xffffff),
    image,
    thumbnail: image,
    footer: { kind: 'object', fields: { text: filledText(2_048), icon_url: mediaUrl }, required: ['text'] },
    author: {
      kind: 'object',
      fields: { name: filledText(256), url: link(2_048), icon_url: mediaUrl },
      required: ['name'],
    },
    fields: {
      kind: 'list',
      max: 25,
      of: {
        kind: 'object',
        fields: { name: filledText(256), value: filledText(1_024), inline: flag },
        required: ['name', 'value'],
      },
    },
  },
};

/** The embeds of a message: at most ten, of 6,000 characters together. */
export const embeds: Rule = { kind: 'list', of: embed, max: 10, also: checkTotal };

function checkTotal(items: readonly Fields[], fail: Fail): void {
  const total = items.reduce((sum, item) => sum + lengthOf(item), 0);
  if (total > MOST_IN_EMBEDS) {
    fail([], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MOST_IN_EMBEDS}`);
  }
}

function lengthOf({ title, description, footer, author, fields = [] }: Fields): number {
  const inFields = (fields as readonly Fields[]).flatMap(({ name, value }) => [name, value]);
  const texts = [title, description, (footer as Fields)?.text, (author as Fields)?.name, ...inFields];
  return texts.reduce<number>((sum, one) => sum + [...String(one ?? '')].length, 0);
}
