import { h, newId } from './dom.ts';

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly description?: string | undefined;
  /** Shown at the far end. */
  readonly note?: string | undefined;
}

interface ListboxOptions<T> {
  readonly onPick: (value: T) => void;
}

/**
 * A list of choices of which one may be active, moved through from an input that keeps the focus: the pattern of a combobox.
 * It is hidden until it is shown.
 */
export class Listbox<T> {
  readonly element = h('div', { class: 'listbox', hidden: true });
  readonly #title = h('div', { class: 'listbox-title' });
  readonly #list: HTMLElement;
  readonly #empty = h('div', { class: 'listbox-empty', role: 'status' });
  readonly #onPick: (value: T) => void;
  #choices: readonly Choice<T>[] = [];
  #active = -1;
  #input: HTMLElement | undefined;

  constructor({ onPick }: ListboxOptions<T>) {
    this.#onPick = onPick;
    // It can be scrolled, so it can be focused.
    this.#list = h('ul', { role: 'listbox', id: newId(), tabindex: 0 });
    this.element.append(this.#title, this.#list, this.#empty);
    // The input keeps the focus when the list is clicked.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Shows choices below a title for an input; the one at `active` is chosen by Enter. */
  show(input: HTMLElement, title: string, choices: readonly Choice<T>[], active = -1, empty = ''): void {
    this.#release();
    this.#input = input;
    this.#choices = choices;
    this.#title.textContent = title;
    this.#empty.textContent = choices.length === 0 ? empty : '';
    this.#list.setAttribute('aria-label', title);
    this.#list.replaceChildren(...choices.map((choice, index) => this.#option(choice, index)));
    this.#list.hidden = choices.length === 0;
    this.element.hidden = choices.length === 0 && empty === '';
    input.setAttribute('aria-controls', this.#list.id);
    setExpanded(input, choices.length > 0);
    this.#activate(choices.length === 0 ? -1 : active);
  }

  hide(): void {
    this.element.hidden = true;
    this.#choices = [];
    this.#active = -1;
    this.#release();
  }

  /** Takes a key that is for the list; false for one that is not. Enter takes the active choice, Tab the first where none is. */
  press(key: string): boolean {
    if (this.element.hidden) return false;
    if (key === 'Escape') this.hide();
    else if (this.#choices.length > 0 && key === 'ArrowDown') this.#move(1);
    else if (this.#choices.length > 0 && key === 'ArrowUp') this.#move(-1);
    else {
      const choice = this.#choices[this.#active] ?? (key === 'Tab' ? this.#choices[0] : undefined);
      if (!choice || (key !== 'Enter' && key !== 'Tab')) return false;
      this.#onPick(choice.value);
    }
    return true;
  }

  /** To the next choice, or the one before, round and round. */
  #move(step: 1 | -1): void {
    const { length } = this.#choices;
    const from = this.#active < 0 && step < 0 ? 0 : this.#active;
    this.#activate((from + step + length) % length);
  }

  #option({ label, description, note }: Choice<T>, index: number): HTMLElement {
    return h(
      'li',
      {
        role: 'option',
        id: newId(),
        'aria-selected': 'false',
        click: () => {
          const chosen = this.#choices[index];
          if (chosen) this.#onPick(chosen.value);
        },
      },
      h('span', { class: 'choice-label', dir: 'auto' }, label),
      description !== undefined && h('span', { class: 'choice-description', dir: 'auto' }, description),
      note !== undefined && h('span', { class: 'choice-note' }, note),
    );
  }

  #activate(index: number): void {
    this.#active = index;
    [...this.#list.children].forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === index));
    });
    const option = this.#list.children[index];
    if (option) this.#input?.setAttribute('aria-activedescendant', option.id);
    else this.#input?.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #release(): void {
    if (this.#input) setExpanded(this.#input, false);
    this.#input?.removeAttribute('aria-activedescendant');
    this.#input = undefined;
  }
}

/** A text area may point to a list, but not be a combobox, which alone can be expanded. */
function setExpanded(input: HTMLElement, isExpanded: boolean): void {
  if (input.role === 'combobox') input.setAttribute('aria-expanded', String(isExpanded));
}
