import type { APIApplicationCommandBasicOption } from 'discord-api-types/payloads/v10';
import type { SentValue } from '../../protocol.ts';
import type { Context } from '../context.ts';
import { h } from '../ui/dom.ts';
import { icon } from '../ui/icons.ts';
import { Listbox } from '../ui/listbox.ts';
import { createOptionField, type OptionChoice, type OptionField } from './option-field.ts';
import type { Runnable } from './runnable.ts';

interface CommandFormOptions {
  readonly runnable: Runnable;
  readonly context: Context;
  readonly onRun: (options: Readonly<Record<string, SentValue>>) => void;
  readonly onCancel: () => void;
}

/** A command that has been chosen, with a field for each option; choices open above it as one types. */
export class CommandForm {
  readonly element: HTMLElement;
  readonly #options: CommandFormOptions;
  readonly #fields: OptionField[] = [];
  readonly #row = h('span', { class: 'option-row' });
  readonly #optional = h('span', { class: 'optional-row' });
  readonly #hint = h('div', { class: 'hint', role: 'status' });
  readonly #listbox = new Listbox<OptionChoice>({ onPick: (choice) => this.#pick(choice) });
  #current: OptionField | undefined;
  /** Counts what was typed, so that late choices are left out. */
  #asked = 0;

  constructor(options: CommandFormOptions) {
    this.#options = options;
    const { runnable, context } = options;
    const run = h(
      'button',
      { type: 'submit', class: 'icon-button send', 'aria-label': context.texts.send },
      icon('send'),
    );
    const line = h(
      'form',
      { class: 'command-line' },
      h('span', { class: 'command-name' }, `/${runnable.label}`),
      this.#row,
      this.#optional,
      run,
    );
    line.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#run();
    });
    this.element = h('div', { class: 'command-form' }, this.#listbox.element, this.#hint, line);
    for (const option of runnable.options) if (option.required) this.#add(option);
    this.#showOptional();
    this.#hint.textContent = runnable.description;
  }

  focus(): void {
    const first = this.#fields[0]?.input ?? this.element.querySelector('button');
    first?.focus();
  }

  #add(option: APIApplicationCommandBasicOption): OptionField {
    const field = createOptionField(option, this.#options.context);
    field.input.addEventListener('focus', () => this.#enter(field));
    field.input.addEventListener('input', () => this.#offer(field));
    field.input.addEventListener('blur', () => this.#listbox.hide());
    field.input.addEventListener('keydown', (event) => this.#press(event, field));
    this.#fields.push(field);
    this.#row.append(field.element);
    return field;
  }

  #showOptional(): void {
    const { runnable, context } = this.#options;
    const left = runnable.options.filter((option) => !this.#fields.some((field) => field.option === option));
    this.#optional.replaceChildren(
      ...left.map((option) => {
        const { name, description } = createOptionField(option, context);
        const add = () => {
          const field = this.#add(option);
          this.#showOptional();
          field.input.focus();
        };
        return h(
          'button',
          {
            type: 'button',
            class: 'add-option',
            title: description,
            'aria-label': `${context.texts.optional}: ${name}`,
            click: add,
          },
          '+ ',
          name,
        );
      }),
    );
  }

  #enter(field: OptionField): void {
    this.#current = field;
    const { texts } = this.#options.context;
    const need = field.option.required ? texts.required : texts.optional;
    this.#hint.replaceChildren(h('strong', {}, field.name), ` ${field.description} `, h('em', {}, need));
    this.#hint.classList.remove('wrong');
    this.#offer(field);
  }

  /** Shows the choices that go with what is typed. */
  async #offer(field: OptionField): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { texts } = this.#options.context;
    const title = texts.choices(field.name);
    if (field.fixedChoices) {
      const typed = field.input.value.trim().toLowerCase();
      const fitting = field.fixedChoices.filter(({ label }) => label.toLowerCase().includes(typed));
      this.#show(field, title, fitting, 0);
    } else if ('autocomplete' in field.option && field.option.autocomplete) {
      const choices = await this.#complete(field);
      if (asked === this.#asked && field.input === document.activeElement) this.#show(field, title, choices, -1);
    } else this.#listbox.hide();
  }

  #show(field: OptionField, title: string, choices: readonly OptionChoice[], active: number): void {
    const shown = choices.map((choice) => ({ ...choice, value: choice }));
    this.#listbox.show(field.input, title, shown, active, this.#options.context.texts.noChoice);
  }

  async #complete(field: OptionField): Promise<readonly OptionChoice[]> {
    const { context, runnable } = this.#options;
    const options = { ...this.#values(), [field.option.name]: field.input.value };
    const outcome = await context.act({
      kind: 'autocomplete',
      command: runnable.path,
      options,
      focused: field.option.name,
    });
    if (outcome.kind !== 'choices') return [];
    return outcome.choices.map(({ name, name_localizations: names, value }) => ({
      value,
      label: names?.[context.locale as keyof typeof names] ?? name,
    }));
  }

  #pick(choice: OptionChoice): void {
    this.#asked += 1;
    this.#current?.choose(choice);
    this.#listbox.hide();
    this.#fields.find((field) => field.option.required && field.value() === undefined)?.input.focus();
  }

  #press(event: KeyboardEvent, field: OptionField): void {
    const { key } = event;
    if (event.isComposing || event.shiftKey) return;
    // Choices that are still on their way would open the list again.
    if (key === 'Escape') this.#asked += 1;
    if (!this.#listbox.press(key)) {
      if (key === 'Enter') this.#run();
      else if (key === 'Escape') this.#options.onCancel();
      else if (key === 'Backspace' && field.input.value === '') this.#remove(field);
      else return;
    }
    event.preventDefault();
  }

  #remove(field: OptionField): void {
    if (field.option.required) return this.#options.onCancel();
    this.#fields.splice(this.#fields.indexOf(field), 1);
    field.element.remove();
    this.#listbox.hide();
    this.#showOptional();
    this.focus();
  }

  #values(): Record<string, SentValue> {
    const entries = this.#fields.map(({ option, value }) => [option.name, value()] as const);
    return Object.fromEntries(
      entries.filter((entry): entry is [string, SentValue] => entry[1] !== undefined && entry[1] !== 'invalid'),
    );
  }

  #run(): void {
    const { texts } = this.#options.context;
    const wrong = this.#fields.find((field) => field.value() === 'invalid');
    const missing = this.#fields.find(({ option, value }) => option.required && value() === undefined);
    const field = wrong ?? missing;
    if (!field) return this.#options.onRun(this.#values());
    field.input.focus();
    this.#hint.textContent = wrong ? texts.wrongValue(field.name) : texts.missing(field.name);
    this.#hint.classList.add('wrong');
  }
}
