import { styleText } from 'node:util';
import type { Reply } from '../person/reply.ts';

/** Discord's buttons have style 5 when they are links. */
const LINK = 5;

/** What a person can press in a reply, in the order in which a transcript numbers it. */
export const pressable = (reply: Reply) => reply.buttons.filter(({ style, disabled }) => style !== LINK && !disabled);

/** A reply for a terminal: Discord's Markdown drawn, buttons numbered from 1, "only you" where it is private. */
export function transcribe(reply: Reply): string {
  const lines = reply.text.split('\n').map(drawLine);
  const buttons = pressable(reply).map(({ label, emoji }, index) => `[${index + 1} ${label || emoji}]`);
  if (buttons.length > 0) lines.push(styleText('cyan', buttons.join(' ')));
  if (reply.ephemeral) lines.push(styleText('dim', '(only you can see this)'));
  return lines.join('\n');
}

function drawLine(line: string): string {
  if (line.startsWith('-# ')) return styleText('dim', drawInline(line.slice(3)));
  if (line.startsWith('> ')) return `${styleText('green', '┃')} ${drawInline(line.slice(2))}`;
  const heading = /^#{1,3} (.*)$/su.exec(line)?.[1];
  return heading === undefined ? drawInline(line) : styleText('bold', drawInline(heading));
}

/** An escaped character, **bold**, or [a link](address). */
const INLINE = /\\([^\p{L}\p{N}\s])|\*\*((?:\\.|[^\\])+?)\*\*|\[((?:\\.|[^\\\]])+)\]\(<?([^\s)>]+)>?(?: "[^"]*")?\)/gsu;

function drawInline(text: string): string {
  return text.replace(INLINE, (_, escaped, bold, label, address) => {
    if (escaped !== undefined) return escaped;
    if (bold !== undefined) return styleText('bold', drawInline(bold));
    return `${drawInline(label)} (${address})`;
  });
}
