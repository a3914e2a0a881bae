/**
 * What a reader sees of Markdown that the bot made: escapes undone, bold and quote marks taken away, isolates invisible.
 * Only for Markdown that holds no markup of other kinds, as `markupIn` tells.
 */
export function readable(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => line.replace(/^> /, ''))
    .join('\n')
    .replace(/[\u2068\u2069]/gu, '')
    .replace(/\\([^0-9A-Za-z\s])|\*\*/gu, '$1');
}

/** Discord's own rules for markup, each from its documentation or as its clients behave. */
const MARKUP: Readonly<Record<string, RegExp>> = {
  emphasis: /\*|_|~~/u,
  spoiler: /\|\|/u,
  code: /`/u,
  quote: /^\s*>/mu,
  heading: /^\s*#{1,3}\s/mu,
  'small text': /^\s*-#/mu,
  list: /^\s*(?:[-*+]|\d+\.)\s/mu,
  link: /\[[^\]]*\]\(/u,
  address: /\w:\/\/\S/u,
  mention: /<(?:@[!&]?|#|id:)|@everyone|@here/u,
  'emoji, timestamp or command': /<(?:a?:|t:|\/)/u,
  'emoji by name': /:[^\s:]+:/u,
};

/** Names the kinds of markup that Discord would find in Markdown, its quotes and bold words aside. */
export function markupIn(markdown: string): string[] {
  const plain = markdown
    .split('\n')
    .map((line) => line.replace(/^> /, ''))
    .join('\n')
    // An escaped character is a letter to Discord, whatever it is; so are the marks of bold text: `**1**. ` begins no list.
    .replace(/\\[^0-9A-Za-z\s]/gu, 'x')
    .replace(/\*\*(?=\S)([^*]+)(?<=\S)\*\*(?!\*)/gu, 'x$1x');
  return Object.keys(MARKUP).filter((kind) => MARKUP[kind]?.test(plain));
}
