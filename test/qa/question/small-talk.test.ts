import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { parseQuery } from '../../../src/qa/question/query.ts';
import { withoutSmallTalk } from '../../../src/qa/question/small-talk.ts';
import { LANGUAGES, type Language } from '../../../src/text/language.ts';
import { createAnalyzer } from '../../../src/text/terms.ts';
import { buildArticle } from '../../support/build-article.ts';

/** The words of a question that are searched for. */
function searchedFor(lang: Language, question: string): string[] {
  const index = createSearchIndex(lang, [buildArticle({ lang, passages: ['…'] })]);
  return parseQuery(question, index).terms.map(({ word }) => word);
}

describe('what is said around a question', () => {
  it.each([
    ['fr', 'Bonjour, où nichent les hérons svp ?', ['nichent', 'herons']],
    ['fr', 'et du coup ils nichent où, les hérons ?', ['nichent', 'herons']],
    ['fr', 'Tu sais où nichent les hérons ?', ['nichent', 'herons']],
    ['fr', 'Salut, est-ce que quelqu’un peut me dire où nichent les hérons ?', ['nichent', 'herons']],
    ['fr', 'Je voudrais savoir en gros ce que mangent les hérons', ['mangent', 'herons']],
    ['fr', 'Merci de me dire où nichent les hérons', ['nichent', 'herons']],
    ['fr', 'J’ai pas compris, où nichent les hérons ? Merci d’avance', ['nichent', 'herons']],
    ['fr', 'bjr, question bête : où nichent les hérons ?', ['nichent', 'herons']],
    ['fr', 'Pardon de vous déranger, où nichent les hérons ?', ['nichent', 'herons']],
    ['fr', 'Désolée de te déranger, où nichent les hérons ?', ['nichent', 'herons']],
    ['fr', 'Désolé du dérangement, petite question bête : où nichent les hérons ?', ['nichent', 'herons']],
    ['en', 'Sorry to bother you, where do herons nest?', ['herons', 'nest']],
    ['en', 'Sorry for bothering you, where do herons nest?', ['herons', 'nest']],
    ['es', 'Disculpe las molestias, ¿dónde anidan las garzas?', ['anidan', 'garzas']],
    ['es', 'Perdona, ¿dónde anidan las garzas?', ['anidan', 'garzas']],
    ['es', 'Perdón por la molestia, ¿dónde anidan las garzas?', ['anidan', 'garzas']],
    ['en', 'Hi, can you tell me where herons nest please?', ['herons', 'nest']],
    ['en', 'Does anyone know where herons nest? Thanks', ['herons', 'nest']],
    ['en', 'I wanted to know where herons nest exactly', ['herons', 'nest']],
    ['en', 'Thanks a lot, and where do herons nest?', ['herons', 'nest']],
    ['es', 'Hola, ¿me puedes decir dónde anidan las garzas por favor?', ['anidan', 'garzas']],
    ['es', '¿Alguien sabe dónde anidan las garzas? Muchas gracias', ['anidan', 'garzas']],
    ['ar', 'السلام عليكم، هل تعرف أين يعشش البلشون؟ شكرا', ['يعشش', 'البلشون']],
    ['ar', 'مرحبا، أين يعشش البلشون من فضلك؟', ['يعشش', 'البلشون']],
  ] as const)('is not searched for, in %s: %s', (lang, question, words) => {
    expect(searchedFor(lang, question)).toEqual([...words]);
  });

  it.each([
    ['fr', 'Bonjour', ['bonjour']],
    ['fr', 'Qui a dit bonjour au héron ?', ['bonjour', 'heron']],
    ['fr', 'Que savent les hérons ?', ['savent', 'herons']],
    ['en', 'Who said hello to the heron?', ['hello', 'heron']],
    ['es', '¿Quién sabe de garzas?', ['sabe', 'garzas']],
  ] as const)('is searched for where the question is of it, in %s: %s', (lang, question, words) => {
    expect(searchedFor(lang, question)).toEqual(expect.arrayContaining([...words]));
  });

  it('leaves some of the words, whatever they are, in their order', () => {
    const word = fc.constantFrom(
      'bonjour',
      'merci',
      'du',
      'coup',
      'svp',
      'hi',
      'please',
      'hola',
      'gracias',
      'شكرا',
      'héron',
    );
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.array(word, { minLength: 1, maxLength: 8 }), (lang, words) => {
        const terms = createAnalyzer(lang)(words.join(' '));
        const rest = withoutSmallTalk(terms, lang);
        expect(rest.length).toBeGreaterThan(0);
        expect(rest).toEqual(terms.filter((term) => rest.includes(term)));
      }),
    );
  });
});
