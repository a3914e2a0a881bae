/** Longer texts are named by their first and last words. */
const WHOLE_TEXT = 60;
const WORDS_AT_EACH_END = 4;

/**
 * The address of a page that opens at a text and marks it, by the URL text fragment of the WICG's specification:
 * `#:~:text=start,end`, each a run of whole words, found in this order by the browser. Browsers without it open the page's top.
 * Safe inside a Markdown link: no white space, brackets or other characters that Discord reads.
 */
export function linkToText(url: string, text: string): string {
  const words = text.trim().split(/\s+/u);
  const isShort = text.length <= WHOLE_TEXT || words.length <= 2 * WORDS_AT_EACH_END;
  const parts = isShort ? [words] : [words.slice(0, WORDS_AT_EACH_END), words.slice(-WORDS_AT_EACH_END)];
  const directive = parts.map((part) => encode(part.join(' '))).join(',');
  const address = safeUrl(url);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** An address as it can stand in a Markdown link. */
export function safeUrl(url: string): string {
  return new URL(url).href.replace(/[()<>[\]\\\s]/gu, percent);
}

/** Everything but letters, digits and the full stop: the directive's own syntax is made of `-`, `,` and `&`. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/[-!'()*_~]/gu, percent);
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
