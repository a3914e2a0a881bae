import { h } from './dom.ts';
import { icon } from './icons.ts';

/** Keeps something behind a button on narrow windows; on wide ones, by its style, it is always shown. */
export class Drawer {
  readonly button: HTMLElement;
  readonly #side: HTMLElement;

  constructor(side: HTMLElement, label: string) {
    this.#side = side;
    const attributes = { 'aria-label': label, 'aria-controls': side.id, 'aria-expanded': 'false' };
    this.button = h('button', { type: 'button', class: 'icon-button menu-button', ...attributes }, icon('menu'));
    this.button.addEventListener('click', () => this.#set(!side.classList.contains('open')));
    side.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.#set(false);
      this.button.focus();
    });
  }

  /** Closes where this other part of the page is pressed. */
  closeAt(area: HTMLElement): void {
    area.addEventListener('pointerdown', ({ target }) => {
      if (!this.button.contains(target as Node)) this.#set(false);
    });
  }

  #set(isOpen: boolean): void {
    this.#side.classList.toggle('open', isOpen);
    this.button.setAttribute('aria-expanded', String(isOpen));
  }
}
