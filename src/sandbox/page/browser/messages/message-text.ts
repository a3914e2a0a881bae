import type { APIMessage } from 'discord-api-types/payloads/v10';

/** The texts of a message in reading order, its content and those of its components, with their Markdown. */
export function textOf({ content, components = [] }: APIMessage): string {
  const texts: string[] = [];
  JSON.stringify(components, (key, value) => {
    if (key === 'content') texts.push(String(value));
    return value;
  });
  return [content, ...texts].filter((text) => text !== '').join('\n');
}
