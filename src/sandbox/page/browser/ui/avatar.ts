import { h } from './dom.ts';

const COLOURS = 5;

/** A circle with a person's first letter, or the bot's quotation mark; no picture is fetched. */
export function avatar({ id, name }: { readonly id: string; readonly name: string }, isBot: boolean): HTMLElement {
  const colour = isBot ? 'bot' : String(Number(BigInt(id) % BigInt(COLOURS)));
  const letter = isBot ? '❝' : name.slice(0, 1).toUpperCase();
  return h('span', { class: `avatar avatar-${colour}`, 'aria-hidden': 'true' }, letter);
}
