import type { SentFile } from '../../protocol.ts';
import type { Texts } from '../texts/texts.ts';
import { h } from '../ui/dom.ts';
import { readFiles } from '../ui/files.ts';
import { icon } from '../ui/icons.ts';

/** The files that go with the next message. */
export class AttachedFiles {
  readonly element = h('div', { class: 'composer-files' });
  readonly #texts: Texts;
  readonly #picker: HTMLInputElement;
  #files: readonly SentFile[] = [];

  constructor(texts: Texts) {
    this.#texts = texts;
    const hidden = { class: 'visually-hidden', tabindex: -1, 'aria-label': texts.attach };
    this.#picker = h('input', { type: 'file', multiple: true, ...hidden });
    this.#picker.addEventListener('change', async () => {
      const added = await readFiles(this.#picker.files);
      this.#picker.value = '';
      this.#set([...this.#files, ...added]);
    });
    this.#set([]);
  }

  get files(): readonly SentFile[] {
    return this.#files;
  }

  choose(): void {
    this.#picker.click();
  }

  clear(): void {
    this.#set([]);
  }

  #set(files: readonly SentFile[]): void {
    this.#files = files;
    this.element.replaceChildren(this.#picker, ...files.map((file) => this.#entry(file)));
  }

  #entry(file: SentFile): HTMLElement {
    const remove = () => this.#set(this.#files.filter((other) => other !== file));
    const label = { 'aria-label': this.#texts.removeFile(file.name), click: remove };
    const button = h('button', { type: 'button', class: 'icon-button', ...label }, icon('close'));
    return h('span', { class: 'composer-file' }, icon('file'), file.name, button);
  }
}
