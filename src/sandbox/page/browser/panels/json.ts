import { h } from '../ui/dom.ts';

/** A key, a text, or another value of JSON that is written with indents. */
const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gu;

/** JSON with indents and colours. */
export function renderJson(value: unknown): HTMLElement {
  const text = JSON.stringify(value, null, 2) ?? '';
  const code = h('code');
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token, string, colon] = match;
    code.append(text.slice(at, match.index));
    const kind = colon === undefined ? (string === undefined ? 'json-value' : 'json-text') : 'json-key';
    code.append(h('span', { class: kind }, string ?? token), colon ?? '');
    at = match.index + token.length;
  }
  code.append(text.slice(at));
  return h('pre', { class: 'json', tabindex: 0, dir: 'ltr' }, code);
}
