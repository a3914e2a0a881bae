import { parseHTML } from 'linkedom';
import type { PageScan } from './scan-page.ts';

/** What is used of a document; the DOM's own types belong to browsers. */
export interface PageDocument {
  title: string;
  readonly body: PageElement;
  querySelectorAll(selector: string): Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
}

export interface PageNode {
  /** 1: element, 3: text. */
  readonly nodeType: number;
  readonly textContent: string;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly childNodes: Iterable<PageNode>;
  readonly id: string;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  querySelectorAll(selector: string): Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
  remove(): void;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** UTF-16 units; no title is as long, and comparing titles takes time. */
const MAX_TITLE = 1000;

/** A document of a page's markup. Nothing in it runs, and nothing is fetched. */
export function parsePage(markup: string, scan: PageScan): PageDocument {
  const { document } = parseHTML(scan.isWhole ? markup : reframed(markup, scan)) as { document: PageDocument };
  const title = document.title || (document.querySelector('title')?.textContent ?? '');
  document.title = title.slice(0, MAX_TITLE);
  return document;
}

/** The other end of what frames a page, also where nothing was begun. */
const CLOSING = /<\/(?:html|head|body)(?=[\s/>])[^>]*>?/giu;

/** linkedom does not mend a frame that is left out, or that things stand outside of. */
function reframed(markup: string, { frame }: PageScan): string {
  const starts = [0, ...frame.map(({ end }) => end)];
  const inner = starts
    .map((start, i) => markup.slice(start, frame[i]?.start))
    .join('')
    .replace(CLOSING, '');
  return `<!doctype html><html><head></head><body>${inner}</body></html>`;
}
