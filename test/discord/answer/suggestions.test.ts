import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { suggestionsFor } from '../../../src/discord/answer/suggestions.ts';
import { createSnapshot } from '../../../src/library/snapshot.ts';
import { HARBOUR, PORT } from '../../support/articles.ts';

const articleOf = (slug: string, source: string): Article =>
  parseArticle({ slug, file: `${slug}.md`, revision: slug, bytes: new TextEncoder().encode(source) });

const withQuestions = (source: string, ...questions: readonly string[]) =>
  source.replace(/^---\n/u, `---\nquestions: ${JSON.stringify(questions)}\n`);

const port = articleOf(
  'port',
  withQuestions(PORT, 'Qui a inauguré le port ?', 'Combien de bateaux peuvent accoster ?'),
);
const harbour = articleOf('harbour', HARBOUR);

const suggested = (question: string, articles: readonly [Article, ...Article[]], article?: Article) =>
  suggestionsFor({ question, asker: '1', snapshot: createSnapshot(articles), article }).map((one) => one.question);

describe('the questions that are suggested', () => {
  test('are those most like the one asked, then those in its language', () => {
    const of = (question: string) => suggested(question, [harbour, port]);
    expect(of('Combien de bateaux coulent ?')[0]).toBe('Combien de bateaux peuvent accoster ?');
    expect(of('Where is the harbor master?').slice(0, 2)).toEqual(harbour.questions);
    expect(of('Quel temps fera-t-il demain à la montagne ?').slice(0, 2)).toEqual(port.questions);
  });

  test('are never the one asked', () => {
    expect(suggested('Qui a inauguré le port ?', [port])).toEqual(['Combien de bateaux peuvent accoster ?']);
  });

  test('are those of the article that is asked, where one is', () => {
    expect(suggested('Where is it?', [harbour, port], port)).toEqual(port.questions);
  });

  test('are answered by their own article, and not by another', () => {
    const elsewhere = articleOf(
      'pont',
      '---\ntitle: Le pont\nlang: fr\nquestions: [Combien de bateaux peuvent accoster ?]\n---\nLe pont est fermé.\n',
    );
    expect(suggested('Quelle heure est-il ?', [elsewhere, articleOf('port', PORT)])).toEqual([]);
    expect(suggested('Quelle heure est-il ?', [elsewhere, articleOf('port', PORT)], elsewhere)).toEqual([]);
    expect(suggested('Quelle heure est-il ?', [elsewhere, port])).toEqual(port.questions);
  });

  test('are none where no article has any, and no key phrases are looked for', () => {
    const made = createSnapshot([articleOf('port', PORT)]);
    const indexes = made.indexes().map((index) => ({ ...index, keyPhrases: () => expect.fail('looked for') }));
    const snapshot = { ...made, indexes: () => indexes };
    expect(suggestionsFor({ question: 'Quelle heure est-il ?', asker: '1', snapshot })).toEqual([]);
  });
});
