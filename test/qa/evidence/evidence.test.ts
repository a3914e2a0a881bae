import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../../src/qa/evidence/evidence.ts';
import { beginsWithPronoun } from '../../../src/qa/index/pronouns.ts';
import { LANGUAGES, type Language } from '../../../src/text/language.ts';
import { type Analyzer, createAnalyzer } from '../../../src/text/terms.ts';
import { anyCharacter } from '../../support/any-character.ts';

const analyzers = Object.fromEntries(LANGUAGES.map((lang) => [lang, createAnalyzer(lang)])) as Record<
  Language,
  Analyzer
>;

/** Each piece of evidence as `kind: words`. */
function evidenceIn(lang: Language, text: string, names: readonly string[] = []): string[] {
  const terms = analyzers[lang](text);
  const stems = new Set(names.flatMap((name) => analyzers[lang](name).map(({ stem }) => stem)));
  return findEvidence(text, terms, lang, (stem) => stems.has(stem)).map(
    ({ kind, from, to }) => `${kind}: ${text.slice(terms[from]?.start, terms[to - 1]?.end)}`,
  );
}

describe('evidence', () => {
  it.each([
    ['fr', 'Le four date de 1847.', ['year: 1847']],
    ['fr', 'Le four chauffe depuis le 3 mai.', ['date: 3', 'date: mai']],
    ['fr', 'Il pèse 12 kg.', ['number: 12', 'measure: 12 kg']],
    ['fr', 'Il a perdu 3,2 % de son poids.', ['percentage: 3,2']],
    ['fr', 'Il a perdu cinq pour cent de son poids.', ['percentage: cinq']],
    ['fr', 'Il coûte 2000 €.', ['money: 2000']],
    ['fr', 'Il coûte 5 millions de dollars.', ['money: 5 millions']],
    ['fr', 'Il coûte 40 dirhams.', ['money: 40 dirhams']],
    ['fr', 'En 2019 100 euros suffisaient.', ['year: 2019', 'money: 100 euros']],
    ['en', 'In 2002 the euro came.', ['year: 2002']],
    ['fr', 'Il coûte 2000 euros.', ['money: 2000 euros']],
    ['fr', 'mille pages, 1 500 pages', ['number: mille', 'number: 1 500']],
    ['fr', 'Ils étaient deux cents.', ['number: deux', 'measure: deux cents', 'number: cents']],
    ['fr', 'Il dure trois semaines.', ['number: trois', 'time: trois semaines', 'time: semaines']],
    ['fr', 'Un objet du XIXe siècle.', ['time: XIXe', 'time: siècle']],
    ['fr', 'le premier objet, un lundi', ['time: lundi']],
    ['fr', 'Le four ferme à 20 h 50.', ['time: 20', 'number: 50']],
    ['fr', 'Le four ouvre dès 07H45.', ['time: 07H45']],
    ['fr', 'Le fournil brûle en 337, la nuit.', ['year: 337', 'time: nuit']],
    ['fr', 'bâti en 90 av. J.-C.', ['year: 90']],
    ['fr', 'Le four a été éteint.', []],
    ['fr', 'En 1862, le livre paraît.', ['year: 1862']],
    ['fr', 'un Airbus A330-243 peu banal', []],
    ['fr', 'bâti mi-1990', ['year: 1990']],
    ['fr', 'bâti en 120 jours', ['number: 120', 'time: 120 jours', 'time: jours']],
    ['fr', 'Plusieurs fours ont tenu un an.', ['amount: Plusieurs', 'amount: un an', 'time: an']],
    ['fr', 'Il coûte 40 millions.', ['number: 40', 'measure: 40 millions']],
    ['en', 'in the 1980s', ['year: 1980s']],
    ['en', 'It shuts at 8:45 or 5 pm.', ['time: 8', 'number: 45', 'time: 5']],
    ['en', 'a plague in 430 BC, a fire in 911', ['year: 430', 'year: 911']],
    ['en', 'half a mile of several miles', ['amount: half', 'amount: a mile', 'amount: several']],
    ['en', 'it may rain in May', ['date: May']],
    ['en', 'at least 5 may rise on 6 May', ['number: 5', 'date: 6', 'date: May']],
    ['en', 'it cost $5 a piece', ['money: 5 a']],
    ['en', 'it cost 5 million dollars', ['money: 5 million']],
    [
      'en',
      'In 2019, $5 million was spent, or US$6 each, in Dh 7',
      ['year: 2019', 'money: 5 million', 'money: 6 each', 'money: 7'],
    ],
    ['en', 'in Riyadh 5 men rose', ['number: 5', 'measure: 5 men']],
    ['fr', 'Il coûte 5 €, 3 kg en plus', ['money: 5 €, 3', 'number: 3', 'measure: 3 kg']],
    ['fr', 'de 5-7 €, puis 8 M€, 9€50', ['money: 5-7', 'money: 7 €, puis', 'money: 8 M', 'money: 9€50', 'money: 50']],
    ['en', 'five boats, 40 feet long', ['number: five', 'number: 40', 'measure: 40 feet']],
    ['es', 'pesa 40.000 toneladas', ['number: 40.000', 'measure: 40.000 toneladas']],
    ['es', 'el 30 por ciento', ['percentage: 30']],
    ['ar', 'بنيت القلعة عام 1520', ['time: عام', 'year: عام 1520']],
    ['ar', 'باع 30 بالمئة', ['percentage: 30']],
    ['ar', 'تسلق 7 قمم', ['number: 7']],
  ] as const)('of number or time in %s: %s', (lang, text, found) => {
    const kinds = /^(?:year|date|time|number|measure|amount|percentage|money):/u;
    const numeric = evidenceIn(lang, text).filter((line) => kinds.test(line));
    expect(numeric.sort()).toEqual([...found].sort());
  });

  it.each([
    ['fr', 'Hier, Jeanne a souri.', ['name: Jeanne']],
    ['fr', 'Hier, Jeanne de Tour-Vieille a souri.', ['full-name: Jeanne de Tour-Vieille']],
    ['fr', 'On mange à Ploumanac’h.', ['name: Ploumanac', 'place: Ploumanac']],
    ['fr', 'Le concert a lieu dans les Vosges.', ['name: Vosges', 'place: Vosges']],
    ['fr', 'Hier, le roi Dagobert dormait.', ['name: Dagobert', 'person: Dagobert']],
    ['fr', 'Elle cite la FFTT.', ['name: FFTT', 'acronym: FFTT']],
    ['fr', 'Nord-Sud, Lune', ['full-name: Nord-Sud', 'name: Lune']],
    ['en', 'They met Mary Ann Cole in Bath.', ['full-name: Mary Ann Cole', 'name: Bath', 'place: Bath']],
    ['es', 'Vino doña Urraca de Soto.', ['full-name: Urraca de Soto']],
    ['ar', 'زار الملك حسن الثاني المدينة', ['person: الملك حسن الثاني']],
  ] as const)('of a name in %s: %s', (lang, text, found) => {
    const kinds = /^(?:name|full-name|place|person|acronym):/u;
    expect(evidenceIn(lang, text).filter((line) => kinds.test(line))).toEqual([...found]);
  });

  it('of a name at the beginning of a sentence is known by the article, or by a second capital', () => {
    expect(evidenceIn('fr', 'Ploumanac dort.')).toEqual([]);
    expect(evidenceIn('fr', 'Ploumanac dort.', ['Ploumanac'])).toEqual(['name: Ploumanac']);
    expect(evidenceIn('fr', 'Jeanne Tour dort.')).toEqual(['full-name: Jeanne Tour']);
    expect(evidenceIn('fr', 'Les Vosges dorment.')).toEqual(['name: Vosges']);
  });

  it.each([
    ['fr', 'Il crie « bonjour à tous » et part.', ['quotation: bonjour à tous']],
    ['en', 'the yard (a small one) is shut', ['parenthesis: a small one']],
    ['fr', 'Il reste parce qu’il pleut', ['reason: parce qu’il pleut']],
    ['fr', 'un pain appelé miche', ['naming: appelé miche']],
    ['fr', 'Il fuit pendant la guerre', ['occasion: pendant la guerre']],
    ['en', 'it shuts when it rains', ['occasion: when it rains']],
    ['es', 'cierra cuando llueve', ['occasion: cuando llueve']],
    ['ar', 'أغلق الفرن خلال الحرب', ['occasion: خلال الحرب']],
    ['fr', 'Il fuit chaque été, et en été surtout', ['occasion: en été surtout']],
    ['fr', 'Il cuit pour notre voisine', []],
    ['ar', 'القصر الملكي الآن متحف رسمي', []],
    ['ar', 'أغلق الفرن لأنه قديم', ['reason: لأنه قديم']],
    ['ar', 'خبز يسمى صمون', ['naming: يسمى صمون']],
    ['fr', 'La miche est un pain', ['definition: est un pain']],
    ['en', 'it closed because of rain', ['reason: because of rain']],
    ['en', 'a loaf known as bloomer', ['naming: known as bloomer']],
    ['en', 'a bloomer is a loaf', ['definition: is a loaf']],
    ['es', 'cerró porque llovía', ['reason: porque llovía']],
    ['es', 'un pan llamado hogaza', ['naming: llamado hogaza']],
    ['ar', 'أغلق المتجر بسبب المطر', ['reason: بسبب المطر']],
    ['fr', 'il ferme en vue de travaux', ['reason: en vue de travaux']],
    ['fr', 'il ferme afin qu’on travaille', ['reason: afin qu’on travaille']],
    ['en', 'it closed with a view to repairs', ['reason: with a view to repairs']],
    ['es', 'cerró a raíz de una queja', ['reason: a raíz de una queja']],
    ['ar', 'أغلق المتجر بهدف الترميم', ['reason: بهدف الترميم']],
    ['ar', 'الخبز هو طعام', ['definition: هو طعام']],
    ['fr', 'du pain, du sel, de l’eau, un four', ['enumeration: du pain, du sel, de l’eau, un four']],
    ['fr', 'du pain, du sel, de l’eau', []],
  ] as const)('of wording in %s: %s', (lang, text, found) => {
    expect(evidenceIn(lang, text)).toEqual([...found]);
  });

  it('lies inside the sentence and is never empty, whatever the text', () => {
    const word = fc.constantFrom(
      ...'Anna de la 3 1990 % $ ( ) « » " , ; mai May in à F.I.F.A. because هو الملك km'.split(' '),
    );
    const anyText = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), fc.boolean(), (text, lang, isName) => {
        const terms = analyzers[lang](text);
        for (const { from, to } of findEvidence(text, terms, lang, () => isName)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(terms.length);
        }
      }),
    );
  });
});

describe('a sentence that begins with a pronoun', () => {
  it.each([
    ['fr', 'Elle dort.', true],
    ['fr', 'C’est tout.', true],
    ['fr', 'Jeanne dort.', false],
    ['en', 'These are shut.', true],
    ['en', 'The yard is shut.', false],
    ['es', 'Su casa es grande.', true],
    ['es', 'El barco es grande.', false],
    ['ar', 'هذه مدينة', true],
    ['ar', 'مدينة كبيرة', false],
    ['fr', '…', false],
  ] as const)('in %s: %s %s', (lang, text, leans) => {
    expect(beginsWithPronoun(analyzers[lang](text), lang)).toBe(leans);
  });
});
