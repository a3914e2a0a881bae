import { type APIMessage, ApplicationCommandType } from 'discord-api-types/payloads/v10';
import type { Act, MessageEvent, Welcome } from '../protocol.ts';
import { Composer } from './composer/composer.ts';
import { nameOf } from './composer/runnable.ts';
import type { Context } from './context.ts';
import { channelName, MessageList } from './messages/message-list.ts';
import { textOf } from './messages/message-text.ts';
import { ArticlePanel } from './panels/article-panel.ts';
import { WirePanel } from './panels/wire-panel.ts';
import type { Session } from './session.ts';
import { sidebar } from './sidebar.ts';
import { h } from './ui/dom.ts';
import { Drawer } from './ui/drawer.ts';
import { icon } from './ui/icons.ts';
import { type MenuItem, openMenu, type Point } from './ui/menu.ts';

type PanelName = 'article' | 'wire';

/** The whole page for one person in one place. */
export class View {
  readonly element: HTMLElement;
  readonly #context: Context;
  readonly #list: MessageList;
  readonly #composer: Composer;
  readonly #wire: WirePanel;
  readonly #article: ArticlePanel;
  readonly #aside: HTMLElement;
  readonly #toggles: Readonly<Record<PanelName, HTMLElement>>;
  #open: PanelName | undefined;
  /** The last answer of the bot, which the article's panel explains. */
  #lastAnswer: string | undefined;

  constructor(context: Context, change: (changes: Partial<Session>) => void) {
    this.#context = context;
    const { texts, welcome } = context;
    this.#list = new MessageList(context, { openMenu: (message, at) => this.#openMenu(message, at) });
    this.#composer = new Composer({
      context,
      onCommand: ({ path }, options) => this.#run({ kind: 'slash', command: path, options }),
    });
    this.#wire = new WirePanel(context);
    this.#article = new ArticlePanel(context);
    this.#aside = h('aside', { class: 'panel', hidden: true });
    this.#toggles = { article: this.#toggle('article', texts.article), wire: this.#toggle('wire', texts.wire) };
    const side = sidebar(context, change);
    const drawer = new Drawer(side, texts.openMenu);
    const head = channelHead(context, drawer.button, Object.values(this.#toggles));
    const main = h('main', {}, head, this.#list.element, this.#composer.element);
    drawer.closeAt(main);
    this.#lastAnswer = lastAnswerIn(welcome);
    this.element = h('div', { class: 'view' }, side, main, this.#aside);
  }

  /** Once it is in the document. */
  start(open: PanelName | undefined): void {
    this.#list.scrollToEnd();
    if (open) this.#show(open);
  }

  get panel(): PanelName | undefined {
    return this.#open;
  }

  focus(): void {
    this.#composer.focus();
  }

  /** Connected again: shows what has come, changed and gone meanwhile, and leaves alone what is being typed. */
  renew(welcome: Welcome): void {
    this.#context.welcome = welcome;
    this.#lastAnswer = lastAnswerIn(welcome);
    this.#list.renew(welcome.messages);
    this.wireChanged();
  }

  change(event: MessageEvent): void {
    this.#list.change(event);
    const { message } = event.shown;
    if (message.author.id !== this.#context.welcome.bot.id || event.type !== 'message-created') return;
    this.#lastAnswer = message.id;
    if (this.#open === 'article') this.#article.select(message.id);
  }

  wireChanged(): void {
    if (this.#open === 'wire') this.#wire.refresh();
  }

  /** Runs a command; until the bot has answered, the list shows that it is under way. */
  async #run(act: Extract<Act, { kind: 'slash' | 'menu' }>): Promise<void> {
    const pending = this.#list.begin(act.command);
    const { kind } = await this.#context.act(act);
    this.#list.finish(pending, kind !== 'no-response');
  }

  #openMenu(message: APIMessage, at: Point): void {
    const { texts, welcome, locale } = this.#context;
    const apps = welcome.commands
      .filter(({ type }) => type === ApplicationCommandType.Message)
      .map((command) => ({
        label: nameOf(command, locale),
        run: () => this.#run({ kind: 'menu', command: command.name, message: message.id }),
      }));
    const own: MenuItem[] = [
      { label: texts.edit, run: () => this.#composer.edit(message) },
      { label: texts.remove, danger: true, run: () => this.#context.act({ kind: 'remove', message: message.id }) },
    ];
    const why = { label: texts.why, run: () => this.#explain(message.id) };
    openMenu(at, texts.actions, [
      { label: texts.reply, run: () => this.#composer.reply(message) },
      ...(apps.length > 0 ? [{ label: texts.apps, items: apps }] : []),
      { label: texts.copyText, run: () => navigator.clipboard.writeText(textOf(message)) },
      ...(message.author.id === welcome.bot.id ? [why] : []),
      { label: texts.inspect, run: () => this.#inspect(message.id) },
      ...(message.author.id === welcome.you.id ? own : []),
    ]);
  }

  #explain(message: string): void {
    this.#lastAnswer = message;
    this.#show('article');
  }

  #inspect(message: string): void {
    this.#show('wire');
    this.#wire.select(message);
  }

  #toggle(name: PanelName, label: string): HTMLElement {
    const click = () => (this.#open === name ? this.#close() : this.#show(name));
    return h(
      'button',
      { type: 'button', class: 'toggle', 'aria-pressed': 'false', 'aria-label': label, title: label, click },
      icon(name),
      h('span', {}, label),
    );
  }

  #show(name: PanelName): void {
    const { texts } = this.#context;
    this.#open = name;
    const close = h(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': texts.close, click: () => this.#close() },
      icon('close'),
    );
    const body = name === 'wire' ? this.#wire.element : this.#article.element;
    this.#aside.replaceChildren(h('header', { class: 'panel-head' }, h('h2', {}, texts[name]), close), body);
    this.#aside.hidden = false;
    this.#aside.setAttribute('aria-label', texts[name]);
    this.#press();
    if (name === 'wire') this.#wire.select(undefined);
    else this.#article.select(this.#lastAnswer);
  }

  #close(): void {
    this.#aside.hidden = true;
    const open = this.#open;
    this.#open = undefined;
    this.#press();
    if (open) this.#toggles[open].focus();
  }

  #press(): void {
    for (const [name, button] of Object.entries(this.#toggles))
      button.setAttribute('aria-pressed', String(name === this.#open));
  }
}

const lastAnswerIn = ({ messages, bot }: Welcome): string | undefined =>
  messages.findLast(({ message }) => message.author.id === bot.id)?.message.id;

/** Where one is, between the buttons for what is beside it. */
const channelHead = ({ session, welcome }: Context, menu: Node, toggles: readonly Node[]): HTMLElement =>
  h(
    'header',
    { class: 'channel-head' },
    menu,
    icon(session.place === 'dm' ? 'at' : 'hash'),
    h('h1', { dir: 'auto' }, welcome.channel.name),
    h('span', { class: 'toggles' }, ...toggles),
  );

/** The window's title: where one is. */
export const titleOf = (context: Context): string => `${channelName(context)} · ${context.texts.page}`;
