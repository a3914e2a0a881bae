import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basicForms } from '../../src/text/basic-forms.ts';
import { LANGUAGES } from '../../src/text/language.ts';

describe('the basic forms of a word', () => {
  it.each([
    ['fr', 'réunions', 'réunion'],
    ['fr', 'publiques', 'public'],
    ['fr', 'attendent', 'attendre'],
    ['fr', 'suspendues', 'suspendre'],
    ['fr', 'accueillent', 'accueillir'],
    ['fr', 'soutiendra', 'soutenir'],
    ['fr', 'interrompt', 'interrompre'],
    ['en', 'countries', 'country'],
    ['en', 'knives', 'knife'],
    ['en', 'largest', 'large'],
    ['en', 'biggest', 'big'],
    ['en', 'easier', 'easy'],
    ['es', 'ciudades', 'ciudad'],
    ['es', 'detuvieron', 'detener'],
    ['es', 'piensan', 'pensar'],
    ['es', 'demuestra', 'demostrar'],
    ['es', 'siguieron', 'seguir'],
    ['es', 'durmio', 'dormir'],
    ['es', 'vuelven', 'volver'],
    ['ar', 'تنظم', 'ينظم'],
    ['ar', 'سينظمون', 'ينظم'],
    ['ar', 'نظمت', 'نظم'],
    ['ar', 'وستستضيف', 'استضاف'],
    ['ar', 'استضافت', 'استضاف'],
    ['ar', 'شراكتهما', 'شراكه'],
    ['ar', 'بقياده', 'قياده'],
  ] as const)('in %s, of %s, have %s', (lang, word, basic) => {
    expect(basicForms(word, lang)).toContain(basic);
  });

  it('are no noun of a verb that ends as one does', () => {
    expect(basicForms('اشادت', 'ar')).toContain('اشاد');
    expect(basicForms('اشادت', 'ar')).not.toContain('اشاده');
  });

  it.each(['fr', 'en', 'es'] as const)('are none of a short word: %s', (lang) => {
    expect(basicForms('fois', lang)).toEqual([]);
  });

  it.each(LANGUAGES)('are few and about as long as the word: %s', (lang) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const forms = basicForms(word, lang);
        expect(forms.length).toBeLessThan(12);
        for (const form of forms) expect(form.length).toBeLessThanOrEqual(word.length + 2);
      }),
    );
  });
});
