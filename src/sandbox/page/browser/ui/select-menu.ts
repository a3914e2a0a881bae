import { h, newId } from './dom.ts';
import { icon } from './icons.ts';
import type { Choice } from './listbox.ts';

interface SelectMenuOptions {
  /** Shown while nothing is chosen; also its name. */
  readonly label: string;
  readonly choices: readonly Choice<string>[];
  readonly chosen: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly disabled: boolean;
  /** Called with one choice at once, with several when the list is closed and they are not as before. */
  readonly onChoose: (values: readonly string[]) => unknown;
}

/** A button that opens a list to choose from: one choice, or where `max` is more than 1 several. */
export class SelectMenu {
  readonly element: HTMLElement;
  readonly opener: HTMLButtonElement;
  readonly #options: SelectMenuOptions;
  readonly #chosen: Set<string>;
  readonly #value = h('span', { class: 'select-value', dir: 'auto' });
  readonly #list: HTMLElement;
  readonly #items: readonly HTMLElement[];
  /** What was chosen when the list was opened. */
  #before: readonly string[] = [];
  #active = -1;
  #isOpen = false;

  constructor(options: SelectMenuOptions) {
    this.#options = options;
    this.#chosen = new Set(options.chosen);
    const { label, choices, max, disabled } = options;
    this.#items = choices.map((choice, index) => this.#item(choice, index));
    const several = { 'aria-multiselectable': max > 1 ? 'true' : undefined };
    const attributes = { role: 'listbox', id: newId(), 'aria-label': label, hidden: true, ...several };
    this.#list = h('ul', attributes, ...this.#items);
    // The opener keeps the focus when the list is clicked.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    const opener = { type: 'button', class: 'select-opener', role: 'combobox', 'aria-label': label, disabled };
    const pointsToList = { 'aria-haspopup': 'listbox', 'aria-controls': this.#list.id };
    this.opener = h('button', { ...opener, ...pointsToList }, this.#value, icon('down'));
    this.opener.addEventListener('click', () => (this.#isOpen ? this.#close() : this.#open()));
    this.opener.addEventListener('blur', () => this.#close());
    this.opener.addEventListener('keydown', (event) => {
      if (!(this.#isOpen ? this.#pressOpen(event.key) : this.#pressClosed(event.key))) return;
      event.preventDefault();
      event.stopPropagation();
    });
    this.element = h('div', { class: 'select' }, this.opener, this.#list);
    this.#show();
  }

  get values(): readonly string[] {
    return [...this.#chosen];
  }

  #item({ label, description }: Choice<string>, index: number): HTMLElement {
    return h(
      'li',
      { role: 'option', id: newId(), click: () => this.#pick(index) },
      h('span', { class: 'choice-label', dir: 'auto' }, label),
      description !== undefined && h('span', { class: 'choice-description', dir: 'auto' }, description),
      icon('check'),
    );
  }

  #show(): void {
    const { choices, label } = this.#options;
    const names = choices.filter(({ value }) => this.#chosen.has(value)).map((choice) => choice.label);
    this.#value.textContent = names.length > 0 ? names.join(', ') : label;
    this.#value.classList.toggle('placeholder', names.length === 0);
    this.#items.forEach((item, index) => {
      item.setAttribute('aria-selected', String(this.#chosen.has(choices[index]?.value ?? '')));
      item.classList.toggle('active', index === this.#active);
    });
    const active = this.#items[this.#active];
    if (active) this.opener.setAttribute('aria-activedescendant', active.id);
    else this.opener.removeAttribute('aria-activedescendant');
    this.opener.setAttribute('aria-expanded', String(this.#isOpen));
    this.#list.hidden = !this.#isOpen;
    active?.scrollIntoView({ block: 'nearest' });
  }

  #open(): void {
    this.#isOpen = true;
    this.#before = this.values;
    this.#active = Math.max(
      0,
      this.#options.choices.findIndex(({ value }) => this.#chosen.has(value)),
    );
    this.#show();
  }

  #close(): void {
    if (!this.#isOpen) return;
    const { min, max, onChoose } = this.#options;
    this.#isOpen = false;
    this.#active = -1;
    this.#show();
    const { size } = this.#chosen;
    const isChanged = size !== this.#before.length || !this.#before.every((value) => this.#chosen.has(value));
    if (max > 1 && size >= min && isChanged) onChoose(this.values);
  }

  #pick(index: number): void {
    const { choices, max, onChoose } = this.#options;
    const { value } = choices[index] ?? {};
    if (value === undefined) return;
    if (max > 1) {
      if (!this.#chosen.delete(value) && this.#chosen.size < max) this.#chosen.add(value);
      this.#active = index;
      return this.#show();
    }
    this.#chosen.clear();
    this.#chosen.add(value);
    this.#close();
    onChoose(this.values);
  }

  #pressClosed(key: string): boolean {
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    this.#open();
    return true;
  }

  /** Whether the key was one of the list's. */
  #pressOpen(key: string): boolean {
    const { length } = this.#items;
    if (key === 'ArrowDown') this.#active = (this.#active + 1) % length;
    else if (key === 'ArrowUp') this.#active = (this.#active + length - 1) % length;
    else if (key === 'Enter' || key === ' ') this.#pick(this.#active);
    else if (key === 'Escape') this.#close();
    else return false;
    this.#show();
    return true;
  }
}
