import { codedText, type Texts } from '../../i18n/coded-text.ts';
import { escapeLine } from './markdown.ts';
import { shorten } from './shorten.ts';

/** Of a host, an address or a reason, before it is escaped. */
const MAX_DETAIL = 200;

/** The text of a problem or a warning, with what comes from outside made harmless. */
export function contentText<T extends { readonly code: string }>(texts: Texts<T>, value: T): string {
  return codedText(texts, harmless(value) as T);
}

/** The same, with every text in it escaped: a problem may hold a fault with values of its own. */
function harmless(value: unknown): unknown {
  if (typeof value === 'string') return escapeLine(shorten(value, MAX_DETAIL));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, detail]) => [key, harmless(detail)]));
}
