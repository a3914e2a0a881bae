import { Parser } from 'htmlparser2';
import type { Span } from '../text/span.ts';
import { ContentError } from './content-error.ts';

/** Elements of a page. Long pages of encyclopedias have some 15,000. */
const MAX_ELEMENTS = 20_000;
/** Pages for people hardly nest deeper than 50. */
const MAX_DEPTH = 100;
/** Sum of the elements' depths: what climbing from each of them to the top takes. */
const MAX_CLIMB = 300_000;
/** Attributes and pieces of text; a character reference such as `&eacute;` is a piece of its own. */
const MAX_PIECES = 100_000;

/** What is to be known of a page before a document is made of it. */
export interface PageScan {
  /** As `<html lang>` says. */
  readonly lang?: string;
  /** Whether `<html>` and `<body>` are written, which HTML lets be left out, and hold all that is there. */
  readonly isWhole: boolean;
  /** Where these tags stand, that of `<head>` and the doctype. */
  readonly frame: readonly Span[];
}

/** How deep the elements stand that frame a page. */
const PLACES: ReadonlyMap<string, number> = new Map([
  ['html', 0],
  ['head', 1],
  ['body', 1],
]);

/**
 * Reads the markup once, in time linear in its length and without building anything. What passes is read in some three seconds at
 * worst, as measured on hostile pages.
 * @throws {ContentError} `page-too-complex`
 */
export function scanPage(markup: string): PageScan {
  const counts = { elements: 0, depth: 0, climb: 0, pieces: 0 };
  const frame: Span[] = [];
  const inPlace = new Set<string>();
  let strays = 0;
  let lang: string | undefined;
  const addTag = () => frame.push({ start: parser.startIndex, end: parser.endIndex + 1 });
  const parser = new Parser({
    onopentag(name, attributes) {
      if (PLACES.get(name) === counts.depth) inPlace.add(name);
      else if (counts.depth <= 1) strays++;
      if (PLACES.has(name)) addTag();
      counts.elements++;
      counts.climb += ++counts.depth;
      counts.pieces += Object.keys(attributes).length;
      check(counts);
      if (name === 'html') lang ??= attributes.lang ?? attributes['xml:lang'];
    },
    ontext(text) {
      if (counts.depth <= 1 && text.trim() !== '') strays++;
      counts.pieces++;
      check(counts);
    },
    onclosetag() {
      counts.depth--;
    },
    onprocessinginstruction(name) {
      if (name === '!doctype') addTag();
    },
  });
  parser.end(markup);
  const isWhole = inPlace.has('html') && inPlace.has('body') && strays === 0;
  return { isWhole, frame, ...(lang === undefined ? {} : { lang }) };
}

function check({
  elements,
  depth,
  climb,
  pieces,
}: Readonly<Record<'elements' | 'depth' | 'climb' | 'pieces', number>>) {
  if (elements <= MAX_ELEMENTS && depth <= MAX_DEPTH && climb <= MAX_CLIMB && pieces <= MAX_PIECES) return;
  throw new ContentError({ code: 'page-too-complex' });
}
