import type { Wire, WireEntry } from '../../protocol.ts';
import { get } from '../client.ts';
import type { Context } from '../context.ts';
import { h } from '../ui/dom.ts';
import { renderJson } from './json.ts';

/** How long to wait for more before it is asked for, in milliseconds. */
const CALM = 150;

/** What went over the wire between the bot and Discord: for one message with its payload, or all of late. */
export class WirePanel {
  readonly element = h('div', { class: 'panel-body wire' });
  readonly #context: Context;
  #message: string | undefined;
  /** What was asked for last. */
  #latest: Promise<Wire | undefined> | undefined;
  #timer = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  select(message: string | undefined): void {
    this.#message = message;
    void this.#load();
  }

  /** Something went over the wire, or the message has changed. */
  refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#load(), CALM);
  }

  async #load(): Promise<void> {
    if (!this.element.isConnected) return;
    const { session } = this.#context;
    const message = this.#message;
    const asked = get<Wire>('/api/wire', session, message === undefined ? {} : { message });
    this.#latest = asked;
    const wire = await asked;
    // An earlier request may be answered later.
    if (wire && asked === this.#latest) this.#show(wire);
  }

  #show({ payload, entries }: Wire): void {
    const { texts } = this.#context;
    const open = new Set(
      [...this.element.querySelectorAll('details[open]')].map((details) => (details as HTMLElement).dataset.key),
    );
    const first = entries[0]?.at ?? 0;
    const isOfMessage = payload !== undefined;
    const all = h('button', { type: 'button', class: 'link', click: () => this.select(undefined) }, texts.showAll);
    const ordered = isOfMessage ? entries : [...entries].reverse();
    this.element.replaceChildren(
      h(
        'p',
        { class: 'panel-note' },
        isOfMessage ? texts.wireOfMessage : texts.wireOfAll,
        ...(isOfMessage ? [' · ', all] : []),
      ),
      h('h3', {}, texts.timeline),
      h(
        'div',
        { class: 'timeline' },
        ...ordered.map((entry) => row(entry, entry.at - first, isOfMessage, this.#context)),
      ),
      ...(isOfMessage ? [h('h3', {}, texts.payload), renderJson(payload)] : []),
    );
    for (const details of this.element.querySelectorAll('details')) details.open = open.has(details.dataset.key);
  }
}

const NAMES = { rest: 'REST', sent: '▼ GW', received: '▲ GW' } as const;

function row(entry: WireEntry, since: number, isOfMessage: boolean, { dates }: Context): HTMLElement {
  const { kind, title, status, milliseconds, data, response, at } = entry;
  const clock = new Intl.DateTimeFormat(dates, { timeStyle: 'medium' }).format(at);
  const took = milliseconds === undefined ? '' : `${milliseconds.toFixed(1)} ms`;
  const failed = status !== undefined && status >= 400;
  const details = h(
    'details',
    { 'data-key': `${kind} ${at} ${title}` },
    h(
      'summary',
      {},
      h('span', { class: `badge badge-${kind}` }, NAMES[kind]),
      h('span', { class: 'wire-title', dir: 'ltr', title }, shortened(title)),
      status !== undefined && h('span', { class: failed ? 'status failed' : 'status' }, String(status)),
      h('span', { class: 'wire-time', dir: 'ltr' }, isOfMessage ? `+${since} ms` : clock),
      h('span', { class: 'wire-took', dir: 'ltr' }, took),
    ),
  );
  // Payloads are long: they are drawn for who looks at them.
  const draw = () => details.append(...[data, response].filter((one) => one !== undefined).map(renderJson));
  details.addEventListener('toggle', draw, { once: true });
  return details;
}

/** Ids are long, tokens of interactions hundreds of letters; what they are is said by the words between them. */
const shortened = (title: string): string => title.replace(/\d{17,}|[\w-]{40,}/gu, '…');
