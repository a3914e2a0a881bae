import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksSomething, readFollowUp, withPrevious } from '../../../src/qa/question/follow-up.ts';

describe('a follow-up', () => {
  test.each([
    // Begins with « et ».
    'Et en France ?',
    'et en france',
    'Et la Coupe d’Afrique des Nations ?',
    'Et qui l’a dit ?',
    'Mais pourquoi ?',
    'Qu’en est-il de l’Espagne ?',
    'And in 2019?',
    'And who won?',
    'What about the northern quay?',
    'and how about Spain',
    '¿Y en 2019?',
    '¿Qué hay de Francia?',
    '¿Qué hay del puerto?',
    '¿Y qué pasa con España?',
    'Y en Francia',
    '¿Y quién lo dijo?',
    'وفي فرنسا؟',
    'و في فرنسا؟',
    'ولماذا؟',
    'والمغرب؟',
    'ماذا عن إسبانيا؟',
    // A question word and nothing else, or hardly more.
    'Pourquoi ?',
    'pourquoi',
    'Pourquoi pas ?',
    'Depuis quand ?',
    'En quelle année ?',
    'Combien de bateaux ?',
    'why?',
    'Why not?',
    'Since when?',
    'How many cranes?',
    'what year?',
    '¿Por qué?',
    '¿Dónde?',
    '¿Cuántos barcos?',
    'لماذا؟',
    'متى؟',
    // Leans on a pronoun.
    'Quand est-elle née ?',
    'Pourquoi cette décision ?',
    'Quel est son âge ?',
    'When was he born?',
    'Who said that?',
    '¿Cuál es su edad?',
    '¿Por qué lo hizo?',
    'ماذا قال عنه؟',
    'لماذا فعل ذلك؟',
    // A place or a time alone.
    'En Espagne ?',
    'in 2019?',
    '¿En Madrid?',
    'في باريس؟',
    // With greetings, thanks and the like around it.
    'Bonjour, et pourquoi ?',
    'Tu sais pourquoi ?',
    'Pourquoi stp ?',
    'Salut, combien de bateaux ?',
    'bon et en Espagne',
    'ok thanks, and why?',
    'Can you tell me why?',
    'gracias, ¿por qué?',
    'مرحبا، ولماذا؟',
    'لماذا من فضلك؟',
  ])('%s', (question) => {
    expect(readFollowUp(question)).toBeDefined();
  });
});

describe('it asks', () => {
  test.each([
    'Et en France ?',
    'Salut, et la Coupe d’Afrique des Nations du coup ?',
    'What about the northern quay?',
    'Thank you, and in Spain?',
    '¿Y en 2019?',
    'Muchas gracias, y en Francia',
    'والمغرب؟',
    'شكرا جزيلا، وفي فرنسا؟',
    'in 2019?',
  ])('the same of something else: %s', (question) => {
    expect(readFollowUp(question)).toBe('something-else');
  });

  test.each(['Et pourquoi ?', 'And who won?', 'Ok, and who won?', 'How many cranes?', 'When was he born?', 'لماذا؟'])(
    'more of the same: %s',
    (question) => {
      expect(readFollowUp(question)).toBe('more');
    },
  );
});

describe('a question of its own', () => {
  test.each([
    'Qui a salué la contribution du Maroc aux JO ?',
    'Qui a inauguré le port ?',
    'Et qui a gagné la Coupe du monde en 2018 ?',
    'Combien d’habitants y a-t-il ?',
    'Quelle heure est-il ?',
    'Qui es-tu ?',
    'Qui est Hammouchi ?',
    'Le maire a-t-il ouvert le port ?',
    'Where is Madrid?',
    'Who opened the harbour?',
    'And who opened the new harbour in 2024?',
    'What time is it?',
    'Who are you?',
    'What about the mayor who opened the new harbour last Monday?',
    '¿Dónde está Madrid?',
    '¿Qué hay en el museo?',
    '¿Qué hay en el museo del Prado?',
    '¿Qué pasa en Madrid?',
    '¿Quién inauguró el puerto deportivo?',
    'من افتتح ميناء المدينة؟',
    'وزير الخارجية',
    'Bonjour, qui a inauguré le port ?',
    'Salut, qui es-tu ?',
    'Hello, where is Madrid?',
    'merci',
    'merci quand même',
    'Thanks a lot',
    'no',
    'ok?',
    '',
    '…?',
    '👍',
  ])('%s', (question) => {
    expect(readFollowUp(question)).toBeUndefined();
  });
});

describe('a remark that asks something', () => {
  test.each([
    'Et en France ?',
    'and the marina?',
    'لماذا؟',
    'pourquoi',
    'et pourquoi',
    'qui a ouvert le port',
    'where are the cranes',
    'quien inauguro el puerto',
    'ومتى افتتح الميناء',
  ])('%s', (remark) => {
    expect(asksSomething(remark)).toBe(true);
  });
});

describe('a remark that asks nothing', () => {
  test.each([
    'merci',
    'Merci beaucoup, c’est très clair',
    'merci quand même',
    'ok quand tu veux',
    'Quel dommage',
    'What a nice bot',
    'how nice',
    'thanks!',
    'Why not!',
    'and the best bot of all is this one',
    'gracias',
    'qué bien',
    'شكرا',
    'من فضلك',
    'When I was young the harbour was full of ships and we all went fishing',
    '?!',
    '',
  ])('%s', (remark) => {
    expect(asksSomething(remark)).toBe(false);
  });
});

describe('a question with the one before', () => {
  test('begins with the follow-up', () => {
    expect(withPrevious('why?', 'Who won the cup?', 300)).toBe('why? Who won the cup?');
  });

  test.each([
    ['Et quand ?', 'Bonjour, tu sais qui a inauguré le port ?', 'Et quand ? qui a inauguré le port ?'],
    ['And when?', 'Hi, who opened the harbour?', 'And when? who opened the harbour?'],
    ['Et quand ?', 'Bonjour', 'Et quand ? Bonjour'],
  ])('of %s after %s is %s', (question, previous, both) => {
    expect(withPrevious(question, previous, 300)).toBe(both);
  });

  test('fits, keeps the follow-up whole and cuts between words', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé?]{1,12}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 300 }), (asked, before, max) => {
        const [question, previous] = [asked.join(' '), before.join(' ')];
        const text = withPrevious(question, previous, max);
        expect(text.startsWith(question)).toBe(true);
        expect(text.length).toBeLessThanOrEqual(Math.max(max, question.length));
        expect(`${previous} `).toContain(`${text.slice(question.length).trimStart()} `.trimStart());
      }),
    );
  });
});

test('any text is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect([undefined, 'more', 'something-else']).toContain(readFollowUp(text));
      expect(typeof asksSomething(text)).toBe('boolean');
    }),
  );
});
