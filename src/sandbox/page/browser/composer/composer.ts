import type { APIMessage } from 'discord-api-types/payloads/v10';
import type { SentValue } from '../../protocol.ts';
import type { Context } from '../context.ts';
import { channelName } from '../messages/message-list.ts';
import { h } from '../ui/dom.ts';
import { icon } from '../ui/icons.ts';
import { type Choice, Listbox } from '../ui/listbox.ts';
import { AboutBar } from './about-bar.ts';
import { AttachedFiles } from './attached-files.ts';
import { CommandForm } from './command-form.ts';
import { mentionsToIds, peopleChoices, typedMention } from './mentions.ts';
import { type Runnable, runnables } from './runnable.ts';

interface ComposerOptions {
  readonly context: Context;
  readonly onCommand: (runnable: Runnable, options: Readonly<Record<string, SentValue>>) => void;
}

type Picked = { readonly runnable: Runnable } | { readonly mention: string };

/** Where one types: messages, or commands after a `/`. */
export class Composer {
  readonly element: HTMLElement;
  readonly #options: ComposerOptions;
  readonly #text: HTMLTextAreaElement;
  readonly #line: HTMLElement;
  readonly #listbox = new Listbox<Picked>({ onPick: (picked) => this.#pick(picked) });
  readonly #bar: AboutBar;
  readonly #attached: AttachedFiles;
  #form: CommandForm | undefined;
  #isSending = false;

  constructor(options: ComposerOptions) {
    this.#options = options;
    const { texts } = options.context;
    const label = texts.compose(channelName(options.context));
    this.#text = h('textarea', {
      rows: 1,
      placeholder: label,
      'aria-label': label,
      'aria-autocomplete': 'list',
      dir: 'auto',
    });
    this.#text.addEventListener('input', () => this.#typed());
    this.#text.addEventListener('keydown', (event) => this.#press(event));
    this.#text.addEventListener('blur', () => this.#listbox.hide());
    this.#attached = new AttachedFiles(texts);
    this.#bar = new AboutBar(texts, () => this.#cancel());
    this.#line = h(
      'div',
      { class: 'composer-line' },
      h(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': texts.attach, click: () => this.#attached.choose() },
        icon('plus'),
      ),
      this.#text,
      h(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': texts.commands, click: () => this.#startCommand() },
        icon('slash'),
      ),
      h(
        'button',
        { type: 'button', class: 'icon-button send', 'aria-label': texts.send, click: () => this.#send() },
        icon('send'),
      ),
    );
    this.element = h(
      'div',
      { class: 'composer' },
      this.#listbox.element,
      this.#bar.element,
      this.#attached.element,
      this.#line,
    );
  }

  focus(): void {
    if (this.#form) this.#form.focus();
    else this.#text.focus();
  }

  reply(message: APIMessage): void {
    this.#leaveCommand();
    this.#bar.reply(message);
    this.#text.focus();
  }

  edit(message: APIMessage): void {
    this.#leaveCommand();
    this.#bar.edit(message);
    this.#text.value = message.content;
    this.#text.focus();
  }

  /** Neither answers nor changes a message any more. */
  #cancel(): void {
    if (this.#bar.about?.kind === 'edit') this.#text.value = '';
    this.#bar.clear();
    this.#text.focus();
  }

  #typed(): void {
    this.#text.style.height = 'auto';
    this.#text.style.height = `${Math.min(this.#text.scrollHeight, 200)}px`;
    const { value } = this.#text;
    const mention = typedMention(value.slice(0, this.#text.selectionStart));
    if (/^\/[^\n]*$/u.test(value)) this.#offerCommands(value.slice(1));
    else if (mention !== undefined) this.#offerPeople(mention);
    else this.#listbox.hide();
  }

  #offerCommands(typed: string): void {
    const { texts, welcome, locale } = this.#options.context;
    const wanted = typed.trim().toLowerCase();
    const fitting = runnables(welcome.commands, locale).filter(
      ({ label, path }) => label.toLowerCase().startsWith(wanted) || path.startsWith(wanted),
    );
    const choices = fitting.map(
      (runnable): Choice<Picked> => ({
        value: { runnable },
        label: `/${runnable.label}`,
        description: runnable.description,
        note: welcome.bot.name,
      }),
    );
    this.#listbox.show(this.#text, texts.commands, choices, 0, texts.noCommand);
  }

  #offerPeople(typed: string): void {
    const { texts, welcome } = this.#options.context;
    const choices = peopleChoices(welcome.users, typed).map((choice) => ({
      ...choice,
      value: { mention: choice.value },
    }));
    if (choices.length === 0) this.#listbox.hide();
    else this.#listbox.show(this.#text, texts.people, choices, 0);
  }

  #press(event: KeyboardEvent): void {
    const { key } = event;
    if (event.isComposing || event.shiftKey) return;
    if (!this.#listbox.press(key)) {
      if (key === 'Enter') void this.#send();
      else if (key === 'Escape' && this.#bar.about) this.#cancel();
      else return;
    }
    event.preventDefault();
  }

  #pick(picked: Picked): void {
    this.#listbox.hide();
    if ('runnable' in picked) return this.#openCommand(picked.runnable);
    const at = this.#text.selectionStart;
    const before = this.#text.value.slice(0, at).replace(/@[^@\s]*$/u, `@${picked.mention} `);
    this.#text.value = before + this.#text.value.slice(at);
    this.#text.setSelectionRange(before.length, before.length);
  }

  #startCommand(): void {
    this.#text.value = '/';
    this.#text.focus();
    this.#typed();
  }

  #openCommand(runnable: Runnable): void {
    const { context, onCommand } = this.#options;
    this.#text.value = '';
    if (runnable.options.length === 0) return onCommand(runnable, {});
    this.#form = new CommandForm({
      runnable,
      context,
      onCancel: () => {
        this.#leaveCommand();
        this.#text.focus();
      },
      onRun: (values) => {
        this.#leaveCommand();
        this.#text.focus();
        onCommand(runnable, values);
      },
    });
    this.#line.hidden = true;
    this.element.append(this.#form.element);
    this.#form.focus();
  }

  #leaveCommand(): void {
    this.#form?.element.remove();
    this.#form = undefined;
    this.#line.hidden = false;
  }

  async #send(): Promise<void> {
    const { context } = this.#options;
    const typed = this.#text.value;
    const text = mentionsToIds(typed, context.welcome.users);
    if (this.#isSending || (text.trim() === '' && this.#attached.files.length === 0)) return;
    // Nothing is sent twice, and what is typed meanwhile stays.
    this.#isSending = true;
    this.#text.value = '';
    const { about, pings } = this.#bar;
    const outcome =
      about?.kind === 'edit'
        ? await context.act({ kind: 'edit', message: about.id, text })
        : await context.act({
            kind: 'say',
            text,
            ping: pings,
            files: this.#attached.files,
            ...(about ? { replyTo: about.id } : {}),
          });
    this.#isSending = false;
    if (outcome.kind === 'done') {
      this.#attached.clear();
      this.#bar.clear();
    } else this.#text.value = typed + this.#text.value;
    this.#text.focus();
    this.#typed();
  }
}
