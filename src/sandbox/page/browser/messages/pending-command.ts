import type { APIMessage } from 'discord-api-types/payloads/v10';
import type { Context } from '../context.ts';
import { h } from '../ui/dom.ts';
import { usedCommand } from './context-line.ts';

/** What stands in the channel for a command of this person's that the bot has not answered yet. */
export class PendingCommand {
  readonly element: HTMLElement;
  readonly #name: string;
  readonly #context: Context;
  readonly #body: HTMLElement;

  /** @param name as it is sent: `article read` */
  constructor(name: string, context: Context) {
    this.#name = name;
    this.#context = context;
    const { id, name: username } = context.welcome.you;
    const dots = h('span', { class: 'dots', 'aria-hidden': 'true' });
    const sending = h('div', { class: 'thinking', role: 'status' }, dots, context.texts.sending);
    this.#body = h('div', { class: 'message-body' }, sending);
    this.element = h('div', { class: 'message' }, usedCommand({ id, username }, name, context), this.#body);
  }

  /** Whether a message is what the bot answers, or the sign that it is thinking. */
  isAnsweredBy({ interaction }: APIMessage): boolean {
    return interaction?.user.id === this.#context.welcome.you.id && interaction.name === this.#name;
  }

  /** Says that there was no answer in time. */
  failed(): void {
    const { texts } = this.#context;
    const dismiss = h('button', { type: 'button', class: 'link', click: () => this.element.remove() }, texts.dismiss);
    this.#body.replaceChildren(h('div', { class: 'failure', role: 'alert' }, `${texts.didNotRespond} · `, dismiss));
  }
}
