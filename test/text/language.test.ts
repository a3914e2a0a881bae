import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage, detectTextLanguage, LANGUAGES } from '../../src/text/language.ts';
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

describe('detectTextLanguage', () => {
  it.each([
    ['fr', 'La maire a inauguré le port de plaisance samedi.'],
    ['fr', 'Le ministre a signé le décret.'],
    ['fr', 'Paris : la mairie ferme la place.'],
    ['es', 'La capital de Argentina.'],
    ['es', 'Madrid: la alcaldesa cierra la plaza.'],
    ['ar', 'ولد علي سنة 600.'],
  ])('finds %s in: %s', (lang, text) => {
    expect(detectTextLanguage(text)).toBe(lang);
  });

  it.each(['', '12345', 'Hammouchi Berthon', '😀', 'Wer hat gewonnen?'])('finds none in %j', (text) => {
    expect(detectTextLanguage(text)).toBeUndefined();
  });

  it('finds what the function words of a question tell', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const found = detectLanguage(text);
        expect(found === undefined || detectTextLanguage(text) === found).toBe(true);
      }),
    );
  });
});
