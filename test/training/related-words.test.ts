import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/text/terms.ts';
import { learnRelatedWords } from '../../src/training/related-words.ts';
import { readThesaurus } from '../../src/training/thesaurus.ts';

const THESAURUS = `UTF-8
auto|1
(Nom)|voiture|véhicule
voiture|2
(Nom)|auto|véhicule|bagnole
(Nom)|poussette|voiture d'enfant|landau (vieilli)
grand|1
(Adjectif)|haut|petit (antonyme)
pomme de terre|1
(Nom)|patate
`;

describe('a thesaurus', () => {
  it('gives for each meaning of a word the words that share it, without remarks, antonyms and words of several parts', () => {
    expect(readThesaurus(THESAURUS)).toEqual([
      { headword: 'auto', synonyms: ['voiture', 'véhicule'] },
      { headword: 'voiture', synonyms: ['auto', 'véhicule', 'bagnole'] },
      { headword: 'voiture', synonyms: ['poussette', 'landau'] },
      { headword: 'grand', synonyms: ['haut'] },
    ]);
  });

  it.each([
    ['ISO8859-1\nauto|1\n(Nom)|voiture\n', 'line 1: Expected the encoding, UTF-8.'],
    ['UTF-8\nauto\n(Nom)|voiture\n', 'line 2: Expected a word and a number.'],
    ['UTF-8\nauto|1\n(Nom)|voiture\nvoiture|2\n(Nom)|auto\n', 'line 4: The file ends before the meanings do.'],
  ])('names the line that cannot be read: %j', (text, message) => {
    expect(() => readThesaurus(text)).toThrow(message);
  });
});

describe('learning which words are alike', () => {
  const texts = [
    'auto voiture véhicule bagnole poussette grand haut',
    'Les voitures, l’auto, un véhicule et la bagnole.',
  ];
  const learn = (often: number) =>
    learnRelatedWords(readThesaurus(THESAURUS), Array(often).fill(texts).flat(), createAnalyzer('fr'));

  it('finds those that share synonyms the most alike, and each pair once', () => {
    const words = learn(3);
    expect(words.auto).toMatch(/^vehicule:\d voiture:\d|^voiture:\d vehicule:\d/u);
    expect(words.bagnole).toMatch(/vehicule:\d/u);
    const pairs = Object.entries(words).flatMap(([word, row]) =>
      row.split(' ').map((cell) => [word, cell.slice(0, -2)].sort().join(' ')),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs).not.toContain('auto haut');
  });

  it('leaves out what the texts hardly ever say', () => {
    expect(learn(1)).toEqual({});
  });

  /** From meanings, each a headword and its synonyms, of which every word is frequent but one. */
  const learnOf = (meanings: readonly (readonly [string, readonly string[]])[], rare = '') => {
    const often = meanings.flatMap(([headword, synonyms]) => [headword, ...synonyms]).filter((word) => word !== rare);
    return learnRelatedWords(
      meanings.map(([headword, synonyms]) => ({ headword, synonyms })),
      Array(3).fill(often.join(' ')),
      createAnalyzer('fr'),
    );
  };

  it('finds two that are each other’s only synonym most alike, and those that share their only one half as much', () => {
    expect(learnOf([['auto', ['voiture']]])).toEqual({ auto: 'voiture:9' });
    const shared = learnOf([
      ['auto', ['voiture']],
      ['bagnole', ['voiture']],
    ]);
    expect(shared.auto).toContain('bagnole:4');
  });

  it('counts the synonyms of a narrow meaning for more, though they share a broad one too', () => {
    const others = ['camion', 'wagon', 'charrette', 'fourgon', 'tracteur', 'carrosse', 'diligence', 'brouette'];
    const likeTruckAndCar = (...meanings: (readonly [string, readonly string[]])[]) => {
      const row = learnOf(meanings).auto ?? '';
      return ['camion', 'voiture'].map((word) => Number(new RegExp(`${word}:(\\d)`, 'u').exec(row)?.[1] ?? 0));
    };
    const [truck = 0, car = 0] = likeTruckAndCar(['auto', ['voiture']], ['auto', others]);
    expect(truck).toBeGreaterThan(0);
    expect(car).toBeGreaterThan(truck);
    const [asTruck = 0, asCar = 0] = likeTruckAndCar(['auto', ['voiture']], ['auto', ['voiture', ...others]]);
    expect(asCar).toBeGreaterThan(asTruck);
  });

  it('leaves out those that are hardly alike', () => {
    // They share one synonym of many.
    const many = learnOf([
      ['auto', ['route', 'garage', 'moteur', 'roue', 'volant']],
      ['bateau', ['voile', 'rame', 'coque', 'ancre', 'volant']],
    ]);
    expect(Object.keys(many).length).toBeGreaterThan(0);
    expect(many.auto).not.toContain('bateau');
  });

  it('knows no likeness of pronouns, numbers and words that the texts hardly ever say', () => {
    expect(
      learnOf([
        ['nous', ['gens']],
        ['dix', ['dizaine']],
      ]),
    ).toEqual({});
    expect(learnOf([['auto', ['voiture']]], 'auto')).toEqual({});
    expect(learnOf([['auto', ['voiture']]], 'voiture')).toEqual({});
  });

  it('gives the same words for the same files', () => {
    expect(learn(3)).toEqual(learn(3));
  });
});
