import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { compareArticles } from '../../src/library/compare-articles.ts';

const article = (body: string, facts = 'title: The harbour\nlang: en'): Article =>
  parseArticle({ slug: 'a', file: 'a.md', revision: '00000000', bytes: Buffer.from(`---\n${facts}\n---\n${body}`) });

/** Each change in a line: what, kind, texts. */
const shown = (before: Article, after: Article) =>
  compareArticles(before, after).map(
    ({ what, kind, pieces }) => `${what} ${kind}: ${pieces.map((piece) => piece.text.trim()).join('|')}`,
  );

const CRANES = 'Twelve cranes stand along the northern quay.';
const MAYOR = 'The mayor opened it on Monday.';

describe('compareArticles', () => {
  it('tells passages that went and came from those with other words', () => {
    const before = article(`${CRANES}\n\nNobody knows who paid.\n\n${MAYOR}`);
    const after = article(`${CRANES.replace('Twelve', 'Nine')}\n\n${MAYOR}\n\nBoats can moor there.`);
    expect(shown(before, after)).toEqual([
      'passage changed: Twelve|Nine|cranes stand along the northern quay.',
      'passage removed: Nobody knows who paid.',
      'passage added: Boats can moor there.',
    ]);
  });

  it('leaves out what only moved', () => {
    expect(shown(article(`${CRANES}\n\n${MAYOR}`), article(`${MAYOR}\n\n${CRANES}`))).toEqual([]);
  });

  it('counts a passage that stands there twice', () => {
    expect(shown(article(`${CRANES}\n\n${CRANES}`), article(CRANES))).toEqual([`passage removed: ${CRANES}`]);
  });

  it('finds the changed passage among new ones', () => {
    const after = article(`Boats can moor there.\n\nFish is sold.\n\n${MAYOR.replace('Monday', 'Tuesday')}`);
    expect(shown(article(MAYOR), after)).toEqual([
      'passage added: Boats can moor there.',
      'passage added: Fish is sold.',
      'passage changed: The mayor opened it on|Monday|Tuesday|.',
    ]);
  });

  it('sees headings and what the front matter says', () => {
    const before = article(`# Opening\n\n${MAYOR}`, 'title: The harbour\nlang: en\ndate: 2024-03-05');
    const after = article(`# How it opened\n\n${MAYOR}`, 'title: The new harbour\nlang: en\ndate: 2024-03-05');
    expect(shown(before, after)).toEqual([
      'fact changed: title: The|new|harbour',
      'heading removed: # Opening',
      'heading added: # How it opened',
    ]);
  });

  it('comes to an end with texts of 2 MiB that have nothing in common', { timeout: 30_000 }, () => {
    const text = (word: string) => Array.from({ length: 2_000 }, (_, i) => `${word}${i} `.repeat(160)).join('\n\n');
    const changes = compareArticles(article(text('a')), article(text('b')));
    expect(changes.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 2_000 }, () => 'removed'),
      ...Array.from({ length: 2_000 }, () => 'added'),
    ]);
  });
});
