import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkToText, safeUrl } from '../../../src/discord/markdown/text-fragment.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { webUrl } from '../../support/web-url.ts';

/** Reads a text directive as a browser does: `text=start[,end]`, each percent-decoded. */
function directiveOf(link: string): string[] {
  const [, directive = ''] = link.split(':~:text=');
  return directive.split(',').map(decodeURIComponent);
}

test('a short text is named whole', () => {
  expect(linkToText('https://example.org/a', 'Le Maroc, l’Espagne & co.')).toBe(
    'https://example.org/a#:~:text=Le%20Maroc%2C%20l%E2%80%99Espagne%20%26%20co.',
  );
});

test('a long text is named by its first and last four words', () => {
  const link = linkToText(
    'https://example.org/a',
    'one two three four five six seven eight nine ten eleven twelve thirteen-a',
  );
  expect(directiveOf(link)).toEqual(['one two three four', 'ten eleven twelve thirteen-a']);
  expect(link).toContain('thirteen%2Da');
});

test('an address with a fragment keeps it', () => {
  expect(linkToText('https://example.org/a#part', 'word')).toBe('https://example.org/a#part:~:text=word');
});

test('any text gives a link that Markdown and the browser both read to the end', () => {
  fc.assert(
    fc.property(webUrl, fc.string({ unit: anyCharacter, minLength: 1 }), (url, text) => {
      const link = linkToText(url, text);
      expect(link).toMatch(/^https?:\/\/[^\s()<>]+$/);
      expect(link.split(':~:text=')[1]).toMatch(/^[\w.%]*(?:,[\w.%]*)?$/);
      expect(directiveOf(link)).not.toContain(undefined);
    }),
    { numRuns: 40 },
  );
});

test('brackets in an address are encoded', () => {
  expect(safeUrl('https://en.wikipedia.org/wiki/Rabat_(Malta)')).toBe(
    'https://en.wikipedia.org/wiki/Rabat_%28Malta%29',
  );
});
