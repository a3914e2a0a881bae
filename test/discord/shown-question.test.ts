import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionHeading, questionShownIn } from '../../src/discord/shown-question.ts';
import { CATALOGUES } from '../../src/i18n/catalogues.ts';
import { LANGUAGES } from '../../src/text/language.ts';

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
  '@everyone',
  '\u2068',
  '\n',
  'é',
  '`',
];
const someQuestion = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 20 })
  .map((parts) => `a${parts.join('')}`);

test.each(LANGUAGES)('what a heading shows in %s is read back: the question, and the one before it', (lang) => {
  fc.assert(
    fc.property(someQuestion, fc.option(someQuestion, { nil: undefined }), (question, previous) => {
      const asked = previous === undefined ? { question } : { question, previous };
      const line = (text: string) => text.replaceAll('\u2068', '\ufffd').replace(/\s+/gu, ' ').trim();
      const both = previous === undefined ? line(question) : `${line(question)} ${line(previous)}`;
      const perhaps = `\n-# ${CATALOGUES[lang].answer.perhaps}`;
      expect(questionShownIn(questionHeading(asked, CATALOGUES[lang]))).toBe(both);
      expect(questionShownIn(questionHeading(asked, CATALOGUES[lang]) + perhaps)).toBe(both);
    }),
  );
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
