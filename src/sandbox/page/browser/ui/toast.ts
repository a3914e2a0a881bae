import { h } from './dom.ts';

const SHOWN_MS = 6_000;

/** Says something for a while. */
export function toast(text: string): void {
  const element = h('div', { class: 'toast', role: 'alert' }, text);
  document.body.append(element);
  setTimeout(() => element.remove(), SHOWN_MS);
}
