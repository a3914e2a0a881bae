import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** A piece of Markdown, as the parser names it. */
export interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  readonly [field: string]: unknown;
}

type ParserRule = (typeof rulesExtended)[string];
type State = Parameters<ParserRule['match']>[1];

/** The library's rules look at the wrong part of what came before a line, and it has none for lists. */
const ofLine = (pattern: RegExp) => (source: string, state: State) => {
  const before: string = state.prevCapture?.[0] ?? '\n';
  return before.endsWith('\n') ? pattern.exec(source) : null;
};

const { heading, subtext } = rulesExtended as { heading: ParserRule; subtext: ParserRule };

const ITEM = /( *)([-*]|\d+\.) ([^\n]*)(?:\n|$)/y;

const list: ParserRule = {
  order: heading.order,
  match: ofLine(/^(?: *(?:[-*]|\d+\.) [^\n]*(?:\n|$))+/u),
  parse(capture, parse, state) {
    const source = capture[0] ?? '';
    ITEM.lastIndex = 0;
    const items: object[] = [];
    for (let item = ITEM.exec(source); item; item = ITEM.exec(source)) {
      const [, indent = '', marker = '', text = ''] = item;
      const number = Number.parseInt(marker, 10);
      items.push({
        depth: indent.length < 2 ? 0 : 1,
        marker: Number.isNaN(number) ? '•' : `${number}.`,
        content: parse(text, { ...state, prevCapture: ['x'] as never }),
      });
    }
    return { items };
  },
};

const parser = SimpleMarkdown.parserFor({
  ...rulesExtended,
  heading: { ...heading, match: ofLine(/^ *(#{1,3})[^\S\n]+([^\n]*?)(?: *#* *)(?:\n|$)/u) },
  subtext: { ...subtext, match: ofLine(/^ *-#[^\S\n]+([^\n]*)(?:\n|$)/u) },
  list,
});

/** Discord's Markdown of messages that bots send, where masked links count. */
export const parseMarkdown = (source: string): readonly MarkdownNode[] =>
  parser(source, { inline: true }) as readonly MarkdownNode[];
