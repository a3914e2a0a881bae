import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeLine } from '../../../src/discord/markdown/markdown.ts';
import { type MarkdownNode, parseMarkdown } from '../../../src/sandbox/page/browser/markdown/parse-markdown.ts';
import { formatTimestamp } from '../../../src/sandbox/page/browser/markdown/timestamp.ts';

/** Kinds of markup with what is in them: `strong(bold) text`. */
function outline(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map(({ type, content }) => {
      const inner = Array.isArray(content) ? outline(content) : String(content ?? '');
      if (type === 'text') return inner;
      return type === 'br' ? '\n' : `${type}(${inner})`;
    })
    .join('');
}

describe('Discord’s Markdown', () => {
  test.each([
    [
      '**bold** and *italic* and __under__ and ~~struck~~',
      'strong(bold) and em(italic) and underline(under) and strikethrough(struck)',
    ],
    ['> quoted\n> twice\nplain', 'blockQuote(quoted\ntwice\n)plain'],
    ['> quoted\n-# small\nplain', 'blockQuote(quoted\n)subtext(small)plain'],
    ['## Heading\ntext ## none', 'heading(Heading)text ## none'],
    ['||hidden|| `code` [link](https://a.example)', 'spoiler(hidden) inlineCode(code) link(link)'],
    ['\\*not\\* \\> \\# \\[no\\](link) 1\\. \\-#', '*not* > # [no](link) 1. -#'],
    ['snake_case_word', 'snake_case_word'],
    ['<@10000000000000000001> @everyone', 'user() everyone()'],
  ])('%j', (markdown, expected) => {
    expect(outline(parseMarkdown(markdown))).toBe(expected);
  });

  test('lists keep their numbers and their depth', () => {
    const [list] = parseMarkdown('3. three\n4. four\n  - inner');
    expect(list).toMatchObject({
      type: 'list',
      items: [
        { marker: '3.', depth: 0 },
        { marker: '4.', depth: 0 },
        { marker: '•', depth: 1 },
      ],
    });
  });

  test('whatever the bot has escaped reads as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 *_~`|>#[]()<@!:.-+\\/é') }), (text) => {
        expect(outline(parseMarkdown(escapeLine(text)))).toBe(text);
      }),
    );
  });

  test.each([
    [0, 'now'],
    [-100, '2 minutes ago'],
    [86_400 * 3, 'in 3 days'],
  ])('%i seconds from now are told in words', (seconds, text) => {
    expect(formatTimestamp(1_000_000_000 + seconds, 'R', 'en-US', 1_000_000_000_000)).toBe(text);
  });

  test.each(['F', 'R'])('a time out of reach stays as it is in style %s', (style) => {
    expect(formatTimestamp(9_999_999_999_999, style, 'en-US', 0)).toBe(`<t:9999999999999:${style}>`);
  });
});
