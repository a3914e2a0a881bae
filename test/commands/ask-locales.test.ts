import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR, MARSA, PORT, PUERTO } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';

const articles = { 'harbour.md': HARBOUR, 'port.md': PORT, 'puerto.md': PUERTO, 'marsa.md': MARSA };

let running: Running;

beforeAll(async () => {
  running = await startBot({ articles, sandbox: { guildLocale: 'es-ES' } });
});
afterAll(() => running.stop());

const person = (locale: 'fr' | 'en-US' | 'en-GB' | 'es-ES' | 'es-419' | 'de') =>
  running.discord.user(`speaker of ${locale}`, { locale });

describe('several articles in four languages', () => {
  test.each([
    ['fr', 'Qui a inauguré le port ?', 'La maire Jeanne Morel a inauguré le port de plaisance samedi.'],
    ['en-US', 'How many cranes stand along the quay?', 'Twelve cranes stand along the northern quay.'],
    [
      'es-419',
      '¿Quién inauguró el puerto deportivo?',
      'La alcaldesa Rosa Peña inauguró el puerto deportivo el sábado.',
    ],
    ['fr', 'من افتتح ميناء المدينة؟', 'افتتح رئيس البلدية خالد المنصوري ميناء المدينة يوم السبت.'],
  ] as const)('%s: %s', async (locale, question, answer) => {
    const reply = await person(locale).slash('ask', { question, private: true });
    expect(reply.text.replaceAll('**', '')).toContain(answer);
  });

  test('a question is answered from the article named alone', async () => {
    const reply = await person('en-US').slash('ask', { question: 'Qui est Jeanne Morel ?', article: 'harbour' });
    expect(reply.text).toContain('The article “The new harbour” does not say.');
    expect(reply.text).not.toContain('a inauguré le port');
  });

  test('names the articles in the plural where all are searched', async () => {
    const reply = await person('en-US').slash('ask', { question: 'Who won the chess championship?' });
    expect(reply.text).toContain('The articles do not say.');
    expect(reply.text).toContain('Questions the articles answer:');
  });
});

describe('the language of a reply', () => {
  const question = 'How many cranes stand along the quay?';

  test.each([
    ['fr', 'passage 2 sur 2 · 5 mars 2024 · [voir dans la source]'],
    ['en-US', 'passage 2 of 2 · March 5, 2024 · [see it in the source]'],
    ['en-GB', 'passage 2 of 2 · March 5, 2024 · [see it in the source]'],
    ['es-ES', 'pasaje 2 de 2 · 5 de marzo de 2024 · [ver en la fuente]'],
    ['es-419', 'pasaje 2 de 2 · 5 de marzo de 2024 · [ver en la fuente]'],
    ['de', 'passage 2 of 2 · March 5, 2024 · [see it in the source]'],
  ] as const)('is the person’s own in private: %s', async (locale, place) => {
    const reply = await person(locale).slash('ask', { question, private: true });
    expect(reply.text).toContain(place);
  });

  test('is the server’s in public', async () => {
    const reply = await person('fr').slash('ask', { question });
    expect(reply.text).toContain('pasaje 2 de 2');
    expect(reply.buttons.map(({ label }) => label)).toEqual(['Contexto', 'Más', 'Borrar', '', '']);
  });

  test('is the person’s own where there is no server', async () => {
    const reply = await person('fr').in('dm').slash('ask', { question });
    expect(reply.text).toContain('passage 2 sur 2');
  });

  test('is Arabic for a question in Arabic, and stays so behind its buttons', async () => {
    const reply = await person('fr').slash('ask', { question: 'من افتتح ميناء المدينة؟' });
    expect(reply.text).toContain('المقطع 1 من 2 · 31 يناير 2025');
    expect(reply.buttons.map(({ label }) => label)).toEqual(['السياق', 'المزيد', 'حذف', '', '']);
    const context = await person('fr').click(reply, 'السياق');
    expect(context.text).toContain('المقطع 1 من 2');
    const page = await person('fr').click(context, 'اقرأ المقال');
    expect(page.buttons.map(({ label }) => label)).toEqual(['السابق', 'التالي']);
    const refused = await person('fr').slash('ask', { question: 'ما ثمن القهوة في باماكو؟' });
    expect(refused.text).toContain('لا تذكر المقالات ذلك.');
  });

  test.each([
    ['fr', 'Il n’y a pas de question ici'],
    ['en-US', 'There is no question here'],
    ['es-419', 'Aquí no hay ninguna pregunta'],
  ] as const)('is the person’s own in errors: %s', async (locale, text) => {
    const reply = await person(locale).slash('ask', { question: '??' });
    expect(reply.text).toContain(text);
  });
});

test('the source link jumps to the sentence and survives brackets in the address', async () => {
  const reply = await person('en-US').slash('ask', { question: 'Who opened the harbour?', private: true });
  expect(reply.text).toContain(
    '(https://gazette.example/harbour_%28new%29#:~:text=Mayor%20Ada%20Cole%20opened%20the%20new%20harbour%20on%20Monday.)',
  );
});
