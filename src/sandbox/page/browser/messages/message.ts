import { type APIMessage, MessageFlags } from 'discord-api-types/payloads/v10';
import type { ShownMessage } from '../../protocol.ts';
import type { Context } from '../context.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { avatar } from '../ui/avatar.ts';
import { h, newId } from '../ui/dom.ts';
import { icon } from '../ui/icons.ts';
import type { Point } from '../ui/menu.ts';
import { type Place, renderComponents, type Usage } from './components.ts';
import { contextLine } from './context-line.ts';
import { renderEmbed } from './embed.ts';
import { attachmentCard } from './media.ts';

export interface MessageActions {
  openMenu(message: APIMessage, at: Point): void;
  dismiss(message: APIMessage): void;
}

/** A message as Discord's client shows it. */
export function renderMessage(shown: ShownMessage, context: Context, actions: MessageActions): HTMLElement {
  const { message, ephemeral } = shown;
  const { welcome } = context;
  const isBot = message.author.id === welcome.bot.id;
  const headId = newId();
  const isMentioned = message.mentions.some(({ id }) => id === welcome.you.id);
  const article = h(
    'article',
    {
      class: `message${ephemeral ? ' ephemeral' : ''}${isMentioned ? ' mentioned' : ''}`,
      'data-message': message.id,
      tabindex: 0,
      'aria-labelledby': headId,
    },
    contextLine(message, context),
    avatar({ id: message.author.id, name: message.author.username }, isBot),
    h(
      'div',
      { class: 'message-body' },
      head(message, isBot, headId, context),
      ...bodyOf(message, context),
      ephemeral && onlyYou(message, context, actions),
    ),
    menuButton(message, context, actions),
  );
  article.addEventListener('contextmenu', (event) => {
    if ((event.target as HTMLElement).closest('a, input, textarea')) return;
    event.preventDefault();
    actions.openMenu(message, pointOf(event, article));
  });
  return article;
}

/** Where a menu was asked for; the keyboard asks for it, too, and points nowhere. */
function pointOf({ clientX, clientY }: MouseEvent, article: HTMLElement): Point {
  if (clientX > 0) return { x: clientX, y: clientY };
  const { left, right, top } = article.getBoundingClientRect();
  return { x: document.documentElement.dir === 'rtl' ? right - 72 : left + 72, y: top + 32 };
}

function head(
  { author, timestamp, edited_timestamp: edited }: APIMessage,
  isBot: boolean,
  id: string,
  { texts, dates }: Context,
): HTMLElement {
  const at = new Date(timestamp);
  const whole = new Intl.DateTimeFormat(dates, { dateStyle: 'full', timeStyle: 'short' }).format(at);
  return h(
    'div',
    { class: 'message-head', id },
    h('span', { class: 'author' }, author.username),
    isBot && h('span', { class: 'tag' }, texts.app),
    h('time', { datetime: timestamp, title: whole }, new Intl.DateTimeFormat(dates, { timeStyle: 'short' }).format(at)),
    edited !== null && h('span', { class: 'edited' }, texts.edited),
  );
}

function bodyOf(message: APIMessage, context: Context): HTMLElement[] {
  const { content, attachments, embeds, components = [], flags = 0 } = message;
  if (flags & MessageFlags.Loading) {
    const text = context.texts.thinking(context.welcome.bot.name);
    return [h('div', { class: 'thinking', role: 'status' }, h('span', { class: 'dots', 'aria-hidden': 'true' }), text)];
  }
  const failure = h('div', { class: 'failure', role: 'alert' });
  const shownInComponents = new Set(JSON.stringify(components).match(/"attachment_id":"\d+"/gu));
  const files = attachments.filter(({ id }) => !shownInComponents.has(`"attachment_id":"${id}"`));
  return [
    ...(content === '' ? [] : [renderMarkdown(content, context)]),
    ...files.map(({ url, filename, size }) => attachmentCard({ url, name: filename, size }, context)),
    ...embeds.map((embed) => renderEmbed(embed, context)),
    ...renderComponents(components, placeIn(message, context, failure)),
    failure,
  ];
}

function placeIn({ id }: APIMessage, context: Context, failure: HTMLElement): Place {
  return {
    context,
    async use(usage: Usage) {
      failure.textContent = '';
      const { kind } = await context.act({ ...usage, message: id });
      if (kind === 'no-response') failure.textContent = context.texts.interactionFailed;
    },
  };
}

const onlyYou = (message: APIMessage, { texts }: Context, actions: MessageActions): HTMLElement =>
  h(
    'div',
    { class: 'only-you' },
    icon('eye'),
    `${texts.onlyYou} · `,
    h('button', { type: 'button', class: 'link', click: () => actions.dismiss(message) }, texts.dismiss),
  );

function menuButton(message: APIMessage, { texts }: Context, actions: MessageActions): HTMLElement {
  const button = h(
    'button',
    { type: 'button', class: 'icon-button message-menu', 'aria-haspopup': 'menu', 'aria-label': texts.actions },
    icon('more'),
  );
  button.addEventListener('click', () => {
    const { left, right, bottom } = button.getBoundingClientRect();
    actions.openMenu(message, { x: document.documentElement.dir === 'rtl' ? right : left, y: bottom + 4 });
  });
  return button;
}
