import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionHeading, questionShownIn } from '../../../src/discord/answer/shown-question.ts';
import { CATALOGUES } from '../../../src/i18n/catalogues.ts';
import { LANGUAGES } from '../../../src/text/language.ts';

const PARTS = [
  'who',
  'qui',
  'من',
  '?',
  '؟',
  '*',
  '\\',
  '#',
  '1.',
  '- ',
  '>',
  ':',
  ' | ',
  '@everyone',
  '\u2068',
  '\n',
  'é',
  '`',
];
const someQuestion = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 20 })
  .map((parts) => `a${parts.join('')}`);

test.each(LANGUAGES)('what a heading shows in %s is read back: the question, and those before it', (lang) => {
  fc.assert(
    fc.property(someQuestion, fc.array(someQuestion, { maxLength: 2 }), (question, previous) => {
      const asked = previous.length === 0 ? { question } : { question, previous };
      const line = (text: string) => text.replaceAll('\u2068', '\ufffd').replace(/\s+/gu, ' ').trim();
      const all = [question, ...previous].map(line).join(' ');
      const perhaps = `\n-# ${CATALOGUES[lang].answer.perhaps}`;
      expect(questionShownIn(questionHeading(asked, CATALOGUES[lang]))).toBe(all);
      expect(questionShownIn(questionHeading(asked, CATALOGUES[lang]) + perhaps)).toBe(all);
    }),
  );
});

test('of many questions before, those are shown whole that are searched for', () => {
  const previous = [`${'w'.repeat(139)}?`, `${'x'.repeat(139)}?`, 'y?', ...Array.from({ length: 50 }, () => 'and zz?')];
  const [, second = ''] = questionHeading({ question: 'who?', previous }, CATALOGUES.en).split('\n');
  expect(second).toMatch(/^-# read with the questions before: w+\? \| x+\? \| y\?(?: \| and zz\?)?$/u);
});

test('a long question is read as far as it is shown', () => {
  const read = questionShownIn(questionHeading({ question: 'word '.repeat(60) }, CATALOGUES.en)) ?? '';
  expect(read).toMatch(/^(?:word )+word…$/);
  expect(read.length).toBeLessThanOrEqual(150);
});

test('a text that is no heading holds no question', () => {
  expect(questionShownIn('Who?')).toBeUndefined();
  expect(questionShownIn('')).toBeUndefined();
});
