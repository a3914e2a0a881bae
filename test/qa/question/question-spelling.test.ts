import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { parseQuery } from '../../../src/qa/question/query.ts';
import { respelled } from '../../../src/qa/question/question-spelling.ts';
import { LANGUAGES, type Language } from '../../../src/text/language.ts';
import { buildArticle } from '../../support/build-article.ts';

/** A question as it is read where the articles say this. */
function read(lang: Language, question: string, says = '…') {
  const { type, terms } = parseQuery(question, createSearchIndex(lang, [buildArticle({ lang, passages: [says] })]));
  return { type, words: terms.map(({ word }) => word) };
}

describe('a question written as in a chat', () => {
  it.each([
    ['fr', 'ki a vu le héron', 'who', ['vu', 'heron']],
    ['fr', 'kel héron est le plus grand', 'thing', ['heron', 'grand']],
    ['fr', 'le héron il niche kan', 'when', ['heron', 'niche']],
    ['fr', 'coment sapelle le héron', 'name', ['heron']],
    ['fr', 'cetait kan la ponte', 'when', ['ponte']],
    ['fr', 'pk le héron est parti', 'why', ['heron', 'parti']],
    ['fr', 'ki é parti avec le héron', 'who', ['parti', 'heron']],
    ['fr', 'es ce quon a vu bcp de hérons', 'other', ['vu', 'herons']],
    ['fr', 'ki a vu le héron pdt ce tps', 'who', ['vu', 'heron']],
    ['en', 'wen did the heron leave', 'when', ['heron', 'leave']],
    ['en', 'which heron didnt leave', 'thing', ['heron', 'leave']],
    ['es', 'xq se fue la garza', 'why', ['garza']],
    ['es', 'kien vio la garza', 'who', ['vio', 'garza']],
    ['ar', 'شكون شاف البلشون', 'who', ['شاف', 'البلشون']],
    ['ar', 'علاش رحل البلشون', 'why', ['رحل', 'البلشون']],
  ] as const)('in %s: %s', (lang, question, type, words) => {
    expect(read(lang, question)).toEqual({ type, words });
  });
});

describe('a slip of the keyboard in a word that questions are made of', () => {
  it.each([
    ['fr', 'quelel espèce niche ici ?', 'thing', ['espece', 'niche']],
    ['fr', 'pourqoi le héron niche-t-il ?', 'why', ['heron', 'niche']],
    ['fr', 'ocmbien de hérons ?', 'other', ['ocmbien', 'herons']],
    ['en', 'wheree does the heron nest?', 'where', ['heron', 'nest']],
    ['es', '¿Cunádo anida la garza?', 'when', ['anida', 'garza']],
    ['fr', 'dns quel vilel niche le héron', 'where', ['niche', 'heron']],
    ['fr', 'quel jor le héron niche-t-il', 'when', ['heron', 'niche']],
    ['fr', 'le héron niche en quelle annnée', 'when', ['heron', 'niche']],
    ['en', 'in which cuntry does the heron nest', 'where', ['heron', 'nest']],
    ['es', 'en qué cidad anida la garza', 'where', ['anida', 'garza']],
  ] as const)('in %s: %s', (lang, question, type, words) => {
    expect(read(lang, question)).toEqual({ type, words });
  });

  it('is none where the articles have the word, or the glossary', () => {
    expect(read('fr', 'Où vont les avions ?').words).toEqual(['vont', 'avions']);
    expect(read('en', 'Where is the Wich?', 'The Wich is a river.').words).toEqual(['wich']);
  });

  it('is none where it has a capital: a name', () => {
    expect(read('en', 'What did Thiers open?').words).toEqual(['thiers', 'open']);
  });
});

describe('a French word without its apostrophe', () => {
  it('is read as if it had one', () => {
    expect(read('fr', 'larticle parle de quoi').words).toEqual([]);
    expect(read('fr', 'quand niche loutarde', 'L’outarde niche ici.').words).toEqual(['niche', 'outarde']);
  });

  it('is two words, as it is with one', () => {
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages: ['…'] })]);
    const wordsOf = (question: string) => parseQuery(question, index).words.map(({ word }) => word);
    expect(wordsOf('cest où la ponte')).toEqual(wordsOf('c’est où la ponte'));
    expect(wordsOf('où sest tenue la ponte')).toEqual(wordsOf('où s’est tenue la ponte'));
  });

  it('may have a typing error as well', () => {
    expect(read('fr', 'que dit-on doutard', 'L’outarde niche ici.').words).toEqual(['outard']);
  });

  it('is left as it is where the rest is no known word', () => {
    expect(read('fr', 'quand niche loutarde').words).toEqual(['niche', 'loutarde']);
  });
});

it('gives terms in order, each within the question, whatever the question', () => {
  const indexes = LANGUAGES.map((lang) => createSearchIndex(lang, [buildArticle({ lang, passages: ['…'] })]));
  const piece = fc.constantFrom('ki', 'larticle', 'd', 'lœuvre', 'quelel', 'pk', ' ', '’', 'É', 'ش', 'شكون', 'x', '…');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const question = pieces.join('');
      for (const index of indexes) {
        let end = 0;
        for (const term of respelled(index.analyze(question), question, index.lang, index)) {
          expect(term.start).toBeGreaterThanOrEqual(end);
          expect(term.end).toBeGreaterThan(term.start);
          end = term.end;
        }
        expect(end).toBeLessThanOrEqual(question.length);
      }
    }),
  );
});
