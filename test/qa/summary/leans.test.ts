import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { leansBack } from '../../../src/qa/summary/leans.ts';
import type { Language } from '../../../src/text/language.ts';
import { buildArticle } from '../../support/build-article.ts';

function leans(text: string, lang: Language): boolean {
  const index = createSearchIndex(lang, [buildArticle({ lang, passages: [text] })]);
  return leansBack(index.sentences[0]?.text ?? '', index.read(0), lang);
}

describe('a sentence that leans on the one before', () => {
  it.each([
    ['fr', 'Il a quitté Paris.'],
    ['fr', 'Cette mesure entre en vigueur lundi.'],
    ['fr', 'En effet, la mesure est prête.'],
    ['fr', 'D’autre part, la mairie refuse.'],
    ['fr', 'C’est possible », a dit le maire.'],
    ['fr', 'Le maire a dit : "Nous serons là.'],
    ['en', 'They left the city.'],
    ['en', 'However, the mayor refused.'],
    ['en', 'On the other hand, the quay is new.'],
    ['es', 'Sin embargo, el alcalde se negó.'],
    ['ar', 'ومع ذلك رفض العمدة.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(leans(text, lang)).toBe(true);
  });

  it.each([
    ['fr', 'Le maire a dit « Nous serons là » à Calvi.'],
    ['fr', 'Enfants et parents attendent.'],
    ['en', 'The mayor of Hove left the city.'],
    ['en', 'Sofia has a new bridge, 5" wide.'],
    ['es', 'El alcalde se negó.'],
    ['ar', 'رفض العمدة المشروع.'],
  ] as const)('but not in %s: %s', (lang, text) => {
    expect(leans(text, lang)).toBe(false);
  });
});
