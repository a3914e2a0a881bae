import { codedText, type Texts } from '../../i18n/coded-text.ts';
import { escapeLine } from '../markdown.ts';
import { shorten } from '../shorten.ts';

/** Of a host, an address or a reason, before it is escaped. */
const MAX_DETAIL = 200;

/** The text of a problem or a warning, with what comes from outside made harmless. */
export function contentText<T extends { readonly code: string }>(texts: Texts<T>, value: T): string {
  const details = Object.entries(value).map(([key, detail]) => [
    key,
    typeof detail === 'string' ? escapeLine(shorten(detail, MAX_DETAIL)) : detail,
  ]);
  return codedText(texts, Object.fromEntries(details) as T);
}
