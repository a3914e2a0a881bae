import type { Context } from '../context.ts';
import { h } from '../ui/dom.ts';
import { type MarkdownNode, parseMarkdown } from './parse-markdown.ts';
import { formatTimestamp } from './timestamp.ts';

/** Discord's Markdown as elements. Nothing of it becomes HTML but by these. */
export function renderMarkdown(source: string, context: Context): HTMLElement {
  return h('div', { class: 'markdown', dir: 'auto' }, ...render(parseMarkdown(source), context));
}

type Renderer = (node: MarkdownNode, inner: () => Node[], context: Context) => Node;

const RENDERERS: Readonly<Record<string, Renderer>> = {
  br: () => h('br'),
  strong: (_, inner) => h('strong', {}, ...inner()),
  em: (_, inner) => h('em', {}, ...inner()),
  underline: (_, inner) => h('u', {}, ...inner()),
  strikethrough: (_, inner) => h('s', {}, ...inner()),
  inlineCode: ({ content }) => h('code', {}, String(content)),
  codeBlock: ({ content }) => h('pre', { tabindex: 0 }, h('code', {}, String(content))),
  // A quote's last line break only ends it.
  blockQuote: (_, inner) => h('blockquote', { dir: 'auto' }, ...withoutLastBreak(inner())),
  heading: ({ level }, inner) =>
    h('div', { class: `heading heading-${level}`, role: 'heading', 'aria-level': 3, dir: 'auto' }, ...inner()),
  subtext: (_, inner) => h('small', { dir: 'auto' }, ...inner()),
  spoiler: (_, inner, { texts }) => spoiler(inner(), texts.spoiler),
  link: (node, inner) => link(node, inner()),
  url: (node, inner) => link(node, inner()),
  autolink: (node, inner) => link(node, inner()),
  user: ({ id }, _, { welcome }) => mention(`@${nameIn(welcome.users, id)}`),
  role: ({ id }, _, { welcome }) => mention(`@${nameIn(welcome.roles, id)}`),
  channel: ({ id }, _, { welcome }) => mention(`#${nameIn(welcome.channels, id)}`),
  everyone: () => mention('@everyone'),
  here: () => mention('@here'),
  slashCommand: ({ fullName }) => mention(`/${fullName}`),
  emoji: ({ name }) => new Text(`:${name}:`),
  twemoji: ({ name }) => h('span', { class: 'emoji' }, String(name)),
  timestamp: ({ timestamp, format }, _, { dates }) => {
    const seconds = Number(timestamp);
    const text = (style: string) => formatTimestamp(seconds, style, dates, Date.now());
    return h('time', { title: text('F') }, text(String(format ?? 'f')));
  },
  list: ({ items }, _, context) =>
    h('div', { role: 'list' }, ...(items as readonly Item[]).map((item) => listItem(item, context))),
};

const withoutLastBreak = (nodes: readonly Node[]) => (nodes.at(-1)?.nodeName === 'BR' ? nodes.slice(0, -1) : nodes);

interface Item {
  readonly depth: number;
  readonly marker: string;
  readonly content: readonly MarkdownNode[];
}

function render(nodes: readonly MarkdownNode[], context: Context): Node[] {
  return nodes.map((node) => {
    const { content } = node;
    const inner = () => (Array.isArray(content) ? render(content, context) : [new Text(String(content ?? ''))]);
    const renderer = RENDERERS[node.type];
    return renderer ? renderer(node, inner, context) : new Text(String(content ?? ''));
  });
}

const listItem = ({ depth, marker, content }: Item, context: Context) =>
  h(
    'div',
    { class: `item item-${depth}`, role: 'listitem', dir: 'auto' },
    h('span', { class: 'item-marker' }, marker),
    h('span', {}, ...render(content, context)),
  );

function spoiler(children: readonly Node[], label: string): HTMLElement {
  const hidden = h('span', { class: 'spoiler-text', 'aria-hidden': 'true' }, ...children);
  const button = h('span', { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': label }, hidden);
  const reveal = () => {
    button.className = 'spoiler shown';
    for (const name of ['role', 'tabindex', 'aria-label']) button.removeAttribute(name);
    hidden.removeAttribute('aria-hidden');
  };
  button.addEventListener('click', reveal);
  button.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') reveal();
  });
  return button;
}

/** Links lead out of the page, in a window of their own; what is no web address stays text. */
function link({ target, title }: MarkdownNode, children: readonly Node[]): HTMLElement {
  const href = String(target);
  if (!/^https?:\/\//iu.test(href)) return h('span', {}, ...children);
  const hint = typeof title === 'string' ? title : href;
  return h('a', { href, title: hint, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

const mention = (text: string) => h('span', { class: 'mention' }, text);

const nameIn = (named: readonly { id: string; name: string }[], id: unknown): string =>
  named.find((one) => one.id === id)?.name ?? String(id);
