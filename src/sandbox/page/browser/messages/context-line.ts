import type { APIMessage } from 'discord-api-types/payloads/v10';
import { commandLabel } from '../composer/runnable.ts';
import type { Context } from '../context.ts';
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

/** The beginning of what a message says, without its Markdown's marks. */
function excerptOf(message: APIMessage, { welcome }: Context): string {
  const nameOf = (id: string) => welcome.users.find((user) => user.id === id)?.name ?? id;
  return textOf(message)
    .replace(/<@!?(\d+)>/gu, (_, id) => `@${nameOf(id)}`)
    .replace(/\\([^\w\s])|[*_~`>]|^(?:#{1,3}|-#) /gmu, '$1')
    .replaceAll('\n', ' ')
    .slice(0, 120);
}
