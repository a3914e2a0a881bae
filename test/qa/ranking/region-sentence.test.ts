import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { buildArticle } from '../../support/build-article.ts';
import { foundTexts } from '../../support/found-texts.ts';

const cup =
  'Les pêcheurs préparent le succès de la Coupe d’Europe des Ports, qui réunira les équipages de tous les pays contre la pollution.';
const region =
  'Les maires ont parlé de la pollution des eaux en général, et surtout dans la région baltique, selon eux.';

function firstQuote(passages: readonly string[], question: string): string {
  return foundTexts(question, createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })]))[0] ?? '';
}

describe('which part of a continent', () => {
  it.each([
    'Quelle partie de l’Europe souffre le plus de la pollution ?',
    'De quel coin d’Europe vient surtout la pollution ?',
    'Which part of Europe suffers most from pollution?',
    '¿Qué zona de Europa sufre más la contaminación?',
    'أي منطقة في أوروبا تعاني من التلوث؟',
  ])('is told where a region is, not by a longer name that has the continent: %s', (question) => {
    expect(firstQuote([cup, region], question)).toBe(region);
  });

  it('is told by no parties to an agreement', () => {
    const parties = 'Les deux parties ont convenu d’une aide contre la pollution.';
    expect(firstQuote([cup, parties, region], 'Quelle partie de l’Europe souffre le plus de la pollution ?')).toBe(
      region,
    );
  });

  it('is told by its name alone, too', () => {
    const told = 'En Europe, la pollution touche surtout la côte baltique et ses ports.';
    expect(firstQuote([told, region], 'Quelle partie de l’Europe souffre le plus de la pollution ?')).toBe(told);
  });

  it('is another matter than what the name is of', () => {
    expect(firstQuote([cup, region], 'Que préparent les pêcheurs pour la Coupe d’Europe ?')).toBe(cup);
  });
});
