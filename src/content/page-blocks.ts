import { isElement, type PageElement, type PageNode } from './page-dom.ts';

/** A paragraph, a heading, or an item of a list. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item';
  /** Trimmed, not empty. A heading begins with its `#`, an item with `- `. */
  readonly text: string;
}

const SKIPPED = wordSet(
  'audio button canvas embed form iframe img input noscript object rp rt script select style svg textarea video',
);
const BLOCKS = wordSet(
  `address article aside blockquote body caption dd details div dl dt figure footer header hr li main ol p pre section summary
  table tbody td tfoot th thead tr ul`,
);
/** A row with one of these is there for the layout. */
const INNER_BLOCK = 'p, ul, ol, dl, table, h1, h2, h3, h4, h5, h6';

/**
 * The blocks of a page as they read, in order: white space as a browser shows it, `<br>` as a line end, items of lists and
 * rows of tables as `- …`.
 */
export function blocksOf(root: PageElement): Block[] {
  const writer = createWriter();
  visit(root, writer);
  writer.close();
  return writer.blocks;
}

function visit(node: PageNode, writer: Writer): void {
  if (!isElement(node)) {
    if (node.nodeType === 3) writer.add(collapse(node.textContent));
    return;
  }
  const name = node.localName;
  if (SKIPPED.has(name)) return;
  if (name === 'br') writer.add('\n');
  else if (/^h[1-6]$/u.test(name)) visitHeading(node, writer);
  else if (name === 'pre') visitPreformatted(node, writer);
  else if (name === 'tr' && !node.querySelector(INNER_BLOCK)) visitRow(node, writer);
  else if (BLOCKS.has(name)) visitBlock(node, writer);
  else visitChildren(node, writer);
}

function visitChildren(element: PageElement, writer: Writer): void {
  for (const child of element.childNodes) visit(child, writer);
}

function visitBlock(element: PageElement, writer: Writer): void {
  writer.close();
  if (element.localName === 'li') writer.beginItem();
  visitChildren(element, writer);
  writer.close();
}

function visitHeading(element: PageElement, writer: Writer): void {
  writer.close();
  const text = collapse(element.textContent).trim();
  if (text !== '') writer.push({ kind: 'heading', text: `${'#'.repeat(Number(element.localName[1]))} ${text}` });
}

function visitPreformatted(element: PageElement, writer: Writer): void {
  writer.close();
  const text = element.textContent.replace(/\r\n?/gu, '\n').trim();
  if (text !== '') writer.push({ kind: 'paragraph', text: withoutHeadings(text) });
}

function visitRow(row: PageElement, writer: Writer): void {
  writer.close();
  const cells = [...row.querySelectorAll('th, td')].map((cell) => collapse(cell.textContent).trim());
  const text = cells.filter((cell) => cell !== '').join(' | ');
  if (text !== '') writer.push({ kind: 'item', text: `- ${text}` });
}

interface Writer {
  readonly blocks: Block[];
  /** Text within the block that is open. */
  add(text: string): void;
  /** Ends the block that is open, if it holds anything. */
  close(): void;
  /** The next block is an item of a list. */
  beginItem(): void;
  push(block: Block): void;
}

function createWriter(): Writer {
  const blocks: Block[] = [];
  let open = '';
  let isItem = false;
  return {
    blocks,
    add(text) {
      open += text;
    },
    close() {
      const shown = open.replace(/ *\n */gu, '\n').replace(/ {2,}/gu, ' ');
      const text = withoutHeadings(shown.trim());
      open = '';
      if (text === '') return;
      blocks.push(isItem ? { kind: 'item', text: `- ${text}` } : { kind: 'paragraph', text });
      isItem = false;
    },
    beginItem() {
      isItem = true;
    },
    push(block) {
      blocks.push(block);
    },
  };
}

/** As a browser shows white space; no-break spaces stay. */
function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/gu, ' ');
}

/** A line of a paragraph that Markdown would take for a heading reads the same with a no-break space. */
function withoutHeadings(trimmed: string): string {
  return trimmed.replace(/^(#{1,6})[ \t]/gmu, '$1\u00a0');
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
