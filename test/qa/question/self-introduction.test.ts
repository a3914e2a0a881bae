import { describe, expect, it } from 'vitest';
import { withoutIntroduction } from '../../../src/qa/question/self-introduction.ts';
import type { Language } from '../../../src/text/language.ts';
import { tokenize } from '../../../src/text/tokens.ts';

const read = (question: string, lang: Language) =>
  withoutIntroduction(tokenize(question, lang), question, lang, ({ word }) => word === 'abroad')
    .map(({ word }) => word)
    .join(' ');

describe('what an asker says of himself', () => {
  it.each<[Language, string, string]>([
    ['fr', 'Retraité de la police ici : qui a ouvert le musée ?', 'qui a ouvert le musee'],
    ['fr', 'je suis journaliste, quand ouvre le musée ?', 'quand ouvre le musee'],
    ['en', "I'm a student! Who opened the museum?", 'who opened the museum'],
    ['en', 'Retired teacher here, who opened it?', 'who opened it'],
    ['es', 'Soy estudiante: ¿quién abrió el museo?', 'quien abrio el museo'],
    ['ar', 'أنا طالب، من افتتح المتحف؟', 'من افتتح المتحف'],
    // Before a colon, what he does, too.
    ['fr', 'Je cherche un nom pour mon exposé : qui a ouvert le musée ?', 'qui a ouvert le musee'],
    ['en', 'My teacher asks: who opened it?', 'who opened it'],
    ['es', 'Tengo un examen: ¿quién abrió el museo?', 'quien abrio el museo'],
    ['ar', 'عندي امتحان: من افتتح المتحف؟', 'من افتتح المتحف'],
  ])('is not asked (%s): %s', (lang, question, rest) => {
    expect(read(question, lang)).toBe(rest);
  });

  it.each<[Language, string]>([
    ['fr', 'le roi est ici, qui le recoit'],
    ['fr', 'je suis celle qui a ouvert quel musee'],
    ['fr', 'je suis journaliste'],
    ['en', 'i am abroad, how can i vote'],
    ['fr', 'j ai gagne quoi, qui me le dit'],
    ['en', 'i live abroad: how can i vote'],
    ['fr', 'les jeux dont on parle ici, c etait quand'],
    ['fr', 'ligue des champions : quel pays la recoit'],
    ['fr', 'Ma Rainey : qui l a ecrit'],
    ['en', 'My Fair Lady: who wrote it'],
    ['en', 'the king is here, who receives him'],
    ['fr', 'le marche de la ville de vantes pres d ici, qui le tient'],
  ])('is nothing else (%s): %s', (lang, question) => {
    expect(read(question, lang)).toBe(question.replaceAll(/ ?[,:]/gu, '').toLowerCase());
  });
});
