import type { APIMessage } from 'discord-api-types/payloads/v10';
import type { MessageEvent, ShownMessage } from '../../protocol.ts';
import type { Context } from '../context.ts';
import { h } from '../ui/dom.ts';
import { icon } from '../ui/icons.ts';
import { type MessageActions, renderMessage } from './message.ts';
import { PendingCommand } from './pending-command.ts';

/** How near to the end, in pixels, counts as reading the last message. */
const NEAR_END = 80;

/** The messages of a channel, oldest first; it keeps to the end while one reads there. */
export class MessageList {
  readonly element: HTMLElement;
  readonly #list = h('div', { class: 'messages' });
  readonly #pending = new Set<PendingCommand>();
  readonly #context: Context;
  readonly #actions: MessageActions;

  constructor(context: Context, actions: Omit<MessageActions, 'dismiss'>) {
    this.#context = context;
    this.#actions = { ...actions, dismiss: ({ id }) => this.#dismiss(id) };
    const { texts, welcome } = context;
    const name = channelName(context);
    const intro = h(
      'header',
      { class: 'intro' },
      h('div', { class: 'intro-icon' }, icon(context.session.place === 'dm' ? 'at' : 'hash')),
      h('h2', { dir: 'auto' }, texts.welcomeTo(name)),
      h('p', {}, texts.firstSteps),
    );
    this.element = h(
      'div',
      { class: 'scroller', role: 'log', 'aria-label': texts.messages(name), tabindex: 0 },
      intro,
      this.#list,
    );
    this.renew(welcome.messages);
    this.#list.addEventListener('keydown', (event) => this.#moveFocus(event));
    this.#keepToEnd();
  }

  /** Shows these messages, and no others. */
  renew(messages: readonly ShownMessage[]): void {
    const wanted = messages.filter(({ message }) => !this.#context.dismissed.has(message.id));
    const ids = new Set(wanted.map(({ message }) => message.id));
    for (const child of [...this.#list.children] as HTMLElement[]) {
      const { message } = child.dataset;
      if (message !== undefined && !ids.has(message)) child.remove();
    }
    for (const shown of wanted) this.change({ type: 'message-created', shown });
  }

  change({ type, shown }: MessageEvent): void {
    const isAtEnd = this.#isAtEnd();
    const old = this.#elementOf(shown.message.id);
    if (type === 'message-deleted') old?.remove();
    else if (old) this.#replace(old, shown);
    else if (type === 'message-created') this.#add(shown);
    if (isAtEnd) this.scrollToEnd();
  }

  /** Shows that a command is under way, until `finish` or the bot's first sign. */
  begin(name: string): PendingCommand {
    const pending = new PendingCommand(name, this.#context);
    this.#pending.add(pending);
    this.#list.append(pending.element);
    this.scrollToEnd();
    return pending;
  }

  /** @param isAnswered otherwise it stays, and says that there was no answer */
  finish(pending: PendingCommand, isAnswered: boolean): void {
    this.#pending.delete(pending);
    if (isAnswered) pending.element.remove();
    else pending.failed();
  }

  scrollToEnd(): void {
    this.element.scrollTop = this.element.scrollHeight;
  }

  /** Whatever takes room or gives it back. Browsers scroll then, too, which is not to be taken for the person. */
  #keepToEnd(): void {
    const sizeNow = () => `${this.element.clientWidth} ${this.element.clientHeight}`;
    let size = '';
    let wasAtEnd = true;
    this.element.addEventListener('scroll', () => {
      if (sizeNow() === size) wasAtEnd = this.#isAtEnd();
    });
    new ResizeObserver(() => {
      size = sizeNow();
      if (wasAtEnd) this.scrollToEnd();
    }).observe(this.element);
  }

  #dismiss(id: string): void {
    this.#context.dismissed.add(id);
    this.#elementOf(id)?.remove();
  }

  #add(shown: ShownMessage): void {
    const answered = [...this.#pending].find((pending) => pending.isAnsweredBy(shown.message));
    if (answered) this.finish(answered, true);
    this.#list.append(this.#render(shown));
  }

  #isAtEnd(): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.element;
    return scrollHeight - scrollTop - clientHeight < NEAR_END;
  }

  #render(shown: ShownMessage): HTMLElement {
    return renderMessage(shown, this.#context, this.#actions);
  }

  /** Whoever was on a button stays on it. */
  #replace(old: HTMLElement, shown: ShownMessage): void {
    const fresh = this.#render(shown);
    const focused = old.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined;
    const customId = focused?.dataset.customId;
    old.replaceWith(fresh);
    if (!focused) return;
    const same =
      customId === undefined
        ? undefined
        : fresh.querySelector<HTMLElement>(`[data-custom-id="${CSS.escape(customId)}"]`);
    (same ?? fresh).focus();
  }

  #elementOf(id: APIMessage['id']): HTMLElement | undefined {
    return [...this.#list.children].find(
      (child): child is HTMLElement => (child as HTMLElement).dataset.message === id,
    );
  }

  /** Arrow keys go from message to message. */
  #moveFocus(event: KeyboardEvent): void {
    const { key, target } = event;
    if (!(target instanceof HTMLElement) || target.parentElement !== this.#list) return;
    const next =
      key === 'ArrowDown' ? target.nextElementSibling : key === 'ArrowUp' ? target.previousElementSibling : undefined;
    if (!(next instanceof HTMLElement)) return;
    event.preventDefault();
    next.focus();
  }
}

/** `#general`, or the name of the bot. */
export const channelName = ({ session, welcome }: Context): string =>
  session.place === 'dm' ? welcome.channel.name : `#${welcome.channel.name}`;
