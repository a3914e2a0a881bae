import type { APIMessage } from 'discord-api-types/payloads/v10';
import { commandLabel } from '../composer/runnable.ts';
import type { Context } from '../context.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { avatar } from '../ui/avatar.ts';
import { h } from '../ui/dom.ts';
import { icon } from '../ui/icons.ts';
import { textOf } from './message-text.ts';

/** The line above a message that says what it answers: a command that somebody used, or another message. */
export function contextLine(message: APIMessage, context: Context): HTMLElement | undefined {
  const { interaction, message_reference: reference, referenced_message: referenced } = message;
  if (interaction) return usedCommand(interaction.user, interaction.name, context);
  if (!reference) return undefined;
  if (!referenced) return h('div', { class: 'context-line' }, icon('reply'), h('em', {}, context.texts.gone));
  const { author } = referenced;
  return h(
    'div',
    { class: 'context-line' },
    icon('reply'),
    avatar({ id: author.id, name: author.username }, author.id === context.welcome.bot.id),
    h('strong', {}, author.username),
    h('span', { class: 'excerpt', dir: 'auto' }, excerptOf(referenced, context)),
  );
}

/** "Nadia used /ask", with the command's name as the person's language has it. */
export function usedCommand(
  user: { readonly id: string; readonly username: string },
  path: string,
  { texts, welcome, locale }: Context,
): HTMLElement {
  const [before = '', after = ''] = texts.used('\u0000').split('\u0000');
  return h(
    'div',
    { class: 'context-line' },
    icon('reply'),
    avatar({ id: user.id, name: user.username }, false),
    h('strong', {}, user.username),
    ` ${before}`,
    h('span', { class: 'mention', dir: 'auto' }, commandLabel(path, welcome.commands, locale)),
    after,
  );
}

/** The beginning of what a message says, in one line, with its spoilers kept. */
function excerptOf(message: APIMessage, context: Context): string {
  const rendered = renderMarkdown(textOf(message), context);
  for (const spoiler of rendered.querySelectorAll('.spoiler')) spoiler.textContent = '▇▇▇';
  for (const block of rendered.querySelectorAll('br, blockquote, small, .heading, .item')) block.after(' ');
  return (rendered.textContent ?? '').slice(0, LONGEST);
}

/** Longest beginning, in UTF-16 code units: more than fits in a line. */
const LONGEST = 200;
