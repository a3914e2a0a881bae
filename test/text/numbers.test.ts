import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/text/language.ts';
import { createAnalyzer } from '../../src/text/terms.ts';

const stemsOf = (lang: Language, text: string) => createAnalyzer(lang)(text).map(({ stem }) => stem);
const numbersOf = (lang: Language, text: string) =>
  createAnalyzer(lang)(text)
    .filter(({ isNumber }) => isNumber)
    .map(({ stem }) => stem);

describe('numbers', () => {
  it.each([
    ['fr', '#2000', ['2000', '2 000', '2\u00a0000', '2\u202f000', '٢٠٠٠']],
    ['fr', '#3.2', ['3,2', '3.2']],
    ['fr', '#1000', ['1000', '1 000', 'mille', 'Mille', 'MILLE']],
    ['fr', '#12', ['12', 'douze', 'douzaine']],
    // « Deux cents », « quatre-vingts ».
    ['fr', '#100', ['100', 'cent', 'cents']],
    ['fr', '#20', ['20', 'vingt', 'vingts']],
    ['en', '#1250.5', ['1250.5', '1,250.5']],
    ['en', '#19', ['19', 'nineteen', 'Nineteen']],
    ['es', '#40000', ['40000', '40.000', '40 000']],
    ['es', '#1.5', ['1,5']],
    ['es', '#16', ['16', 'dieciséis', 'dieciseis']],
    ['ar', '#1200', ['1200', '١٢٠٠', '١٬٢٠٠', '۱۲۰۰']],
    ['ar', '#3', ['3', '٣', 'ثلاثة', 'ثلاث']],
    ['ar', '#100', ['مئة', 'مائة', '100']],
  ] as const)('are the same in %s however they are written: %s', (lang, stem, writings) => {
    for (const written of writings) expect(stemsOf(lang, written)).toEqual([stem]);
  });

  it.each([
    ['fr', '#19e', ['XIXe', 'XIXᵉ', 'XIXème', 'XIXième', 'XIX', '19e', '19ème', 'xixe', 'xix']],
    ['fr', '#5e', ['Ve', '5e', 'cinquième', 'cinquieme']],
    ['fr', '#1e', ['1er', '1re', '1ère', 'Ier', 'premier', 'première']],
    ['fr', '#18e', ['XVIIIe', '18e', 'xviiie']],
    ['en', '#19e', ['19th', 'nineteenth', 'XIX']],
    ['en', '#2e', ['2nd', 'second', 'II']],
    ['en', '#3e', ['3rd', 'third', 'III', 'iii']],
    ['es', '#3e', ['3º', '3a', 'tercero', 'tercer', 'tercera', 'III']],
    ['es', '#14e', ['XIV', 'xiv']],
    ['ar', '#4e', ['الرابع', 'الرابعة']],
  ] as const)('are the same ordinal in %s however it is written: %s', (lang, stem, writings) => {
    for (const written of writings) expect([written, ...stemsOf(lang, written)]).toEqual([written, stem]);
  });

  it.each([
    ['fr', 'Le lac. Ce lac. IL dort, LE lac, la Ville de Lille, Cie, la vie'],
    ['fr', 'un il une y V vi'],
    ['en', 'I am ill, a mix, once, one, MIX, IIX, VX, D, C, Liv'],
    ['es', 'Vi civil, uno, una'],
    ['ar', 'من في'],
  ] as const)('are not words that only look like them, in %s: %s', (lang, text) => {
    expect(numbersOf(lang, text)).toEqual([]);
  });

  it.each([
    ['fr', '20 %', '20 pour cent'],
    ['en', '20%', '20 percent'],
    ['en', '20 %', '20 per cent'],
    ['es', '20 %', '20 por ciento'],
    ['ar', '20 ٪', '20 بالمئة'],
    ['ar', '20 %', '20 في المئة'],
  ] as const)('are the same share in %s: %s, %s', (lang, sign, words) => {
    const contentOf = (text: string) =>
      createAnalyzer(lang)(text).flatMap(({ stem, isStopWord }) => (isStopWord ? [] : [stem]));
    expect(contentOf(words)).toEqual(['#20']);
    expect(contentOf(sign)).toEqual(['#20']);
  });

  it('are no stop words, and keep letters that go with their digits', () => {
    const terms = createAnalyzer('en')('the 1980s, a 4x4');
    expect(terms.map(({ stem, isStopWord }) => [stem, isStopWord])).toEqual([
      ['~the', true],
      ['#1980s', false],
      ['~a', true],
      ['#4x4', false],
    ]);
  });
});
