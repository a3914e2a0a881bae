import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, LANGUAGES } from '../../src/text/language.ts';
import { anyCharacter } from '../support/any-character.ts';

describe('detectLanguage', () => {
  it.each([
    ['fr', 'Qui a salué la contribution ?'],
    ['fr', 'où est le stade'],
    ['fr', "L'équipe s’est imposée hier."],
    ['fr', 'Que signifie UPU ?'],
    ['en', 'Who won the match?'],
    ['en', 'how many people came'],
    ['es', '¿Quién ganó el partido?'],
    ['es', 'cuantos paises organizan el mundial'],
    ['es', 'cuantos idiomas se hablan'],
    ['ar', 'من فاز بالمباراة؟'],
    ['ar', 'ماذا قال Emmanuel أمس'],
  ])('finds %s in: %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it.each(['', '12345', 'Hammouchi Berthon', '😀', 'Wer hat gewonnen?'])('finds none in %j', (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });

  it('gives a language or none, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect([undefined, ...LANGUAGES]).toContain(detectLanguage(text));
      }),
    );
  });
});
