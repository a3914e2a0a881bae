import type { APIMessage } from 'discord-api-types/payloads/v10';
import type { Texts } from '../texts/texts.ts';
import { h } from '../ui/dom.ts';
import { icon } from '../ui/icons.ts';

/** What the next message is about. */
interface About {
  readonly kind: 'reply' | 'edit';
  readonly id: string;
}

/** Says above the composer that one answers a message, or changes one of one's own. */
export class AboutBar {
  readonly element = h('div', { class: 'composer-bar', hidden: true });
  readonly #texts: Texts;
  readonly #onCancel: () => void;
  #about: About | undefined;
  #pings = true;

  /** @param onCancel called where the person gives it up */
  constructor(texts: Texts, onCancel: () => void) {
    this.#texts = texts;
    this.#onCancel = onCancel;
  }

  get about(): About | undefined {
    return this.#about;
  }

  /** Whether a reply mentions whom it answers: Discord's "@ ON". */
  get pings(): boolean {
    return this.#pings;
  }

  reply({ id, author }: APIMessage): void {
    this.#pings = true;
    const ping = h('button', { type: 'button', class: 'ping', 'aria-pressed': 'true' }, '@ ', this.#texts.ping);
    ping.addEventListener('click', () => {
      this.#pings = !this.#pings;
      ping.setAttribute('aria-pressed', String(this.#pings));
    });
    this.#show({ kind: 'reply', id }, this.#texts.repliesTo(author.username), ping);
  }

  edit({ id }: APIMessage): void {
    this.#show({ kind: 'edit', id }, this.#texts.edit);
  }

  clear(): void {
    this.#about = undefined;
    this.element.hidden = true;
  }

  #show(about: About, text: string, ...buttons: readonly HTMLElement[]): void {
    this.#about = about;
    const attributes = {
      type: 'button',
      class: 'icon-button',
      'aria-label': this.#texts.cancel,
      click: this.#onCancel,
    };
    this.element.replaceChildren(h('span', { dir: 'auto' }, text), ...buttons, h('button', attributes, icon('close')));
    this.element.hidden = false;
  }
}
