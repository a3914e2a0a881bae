import { describe, expect, test } from 'vitest';
import type { UserErrorCode } from '../../src/errors.ts';
import { CATALOGUES } from '../../src/i18n/catalogues.ts';
import { LANGUAGES } from '../../src/text/language.ts';

/** Every text of a catalogue by its path; functions are called with numbers, or texts where these fit no number. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [1, 2, 5, 11].map((n) => [`${path}(${n})`, String(value(argument(path, n), n, n))]);
  return Object.entries(value as object).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

function argument(path: string, n: number) {
  if (path.startsWith('errors.')) return { seconds: n, limit: n, version: n, channels: n, channel: n, article: n };
  return path.startsWith('content.') ? DETAILS : n;
}

/** Every value of a problem or a warning with content from outside. */
const DETAILS = {
  ...{ maxBytes: 2_097_152, format: 'PDF', type: 'pdf', encoding: 'utf-8', line: 3, reason: '…', passages: 10_001 },
  ...{
    max: 10_000,
    characters: 50_001,
    host: 'example.org',
    url: 'https://example.org',
    status: 404,
    cause: 'ENOTFOUND',
  },
  ...{ seconds: 10, words: 3, passage: 2, declared: 'de' },
  ...{ fault: { code: 'alias' }, key: 'date', known: 'title', file: 'a.md', other: 'b.md', slug: 'a', articles: 101 },
};

/** Texts that are rightly the same in two languages. */
const SHARED =
  /^lang$|^settings\.keepsQuestions\.no$|^commands\.article|^commands\.options\.(?:question|article|onlyArticle|ownArticle|defaultArticle|pageArticle|version|asked|summarized)\.name|^article\.(?:page|listTitle|passages)|^answer\.passage|^help\.mention|^article\.continued|^commands\.lengths\.long|^commands\.(?:library|report|privacy)\w*\.name|^library\.historyTitle|^report\.(?:columns\.)?(?:downvotes|question)/;

describe.each(LANGUAGES)('the %s catalogue', (lang) => {
  const texts = textsOf(CATALOGUES[lang]);

  test('has a text everywhere, with nothing left unfilled', () => {
    for (const [path, text] of texts) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/#|undefined|NaN|\[object/);
    }
  });

  test('has the same texts as the English one', () => {
    const paths = (of: [string, string][]) => of.map(([path]) => path);
    expect(paths(texts)).toEqual(paths(textsOf(CATALOGUES.en)));
  });

  test('fits buttons, menus and headings', () => {
    const { answer, article, library, settings, report, privacy, summary } = CATALOGUES[lang];
    for (const label of [
      answer.context,
      answer.more,
      answer.delete,
      answer.ask,
      article.previous,
      article.next,
      article.read,
      library.confirm,
      report.closest,
      report.done,
      report.download,
      privacy.delete,
      library.cancel,
      settings.keep,
      settings.dontKeep,
      settings.deleteAll,
      summary.where,
      summary.longer,
      summary.shorter,
      summary.open,
    ]) {
      expect(label.length).toBeLessThanOrEqual(34);
    }
    const unset = Object.values(settings.unset);
    for (const option of unset) expect(option.length).toBeLessThanOrEqual(100);
    for (const placeholder of [article.jump, library.chooseLanguage, library.rollback, ...unset]) {
      expect(placeholder.length).toBeLessThanOrEqual(150);
    }
    const { title, name } = settings.form;
    for (const label of [...Object.values(library.form), title, name]) expect(label.length).toBeLessThanOrEqual(45);
  });
});

test.each(LANGUAGES.filter((lang) => lang !== 'en'))('the %s catalogue has no English left', (lang) => {
  const english = new Map(textsOf(CATALOGUES.en));
  const same = textsOf(CATALOGUES[lang]).filter(([path, text]) => english.get(path) === text && !SHARED.test(path));
  // Discord has no Arabic, so its clients show Arabic speakers the English names of commands.
  expect(same.filter(([path]) => !(lang === 'ar' && /^commands\..*name$/.test(path)))).toEqual([]);
});

test.each(LANGUAGES)('in the %s catalogue, commands and options are named as Discord shows them', (lang) => {
  // Discord has no Arabic: Arabic speakers see the English names.
  const { options, languages, schedules, lengths, ...commands } = CATALOGUES[lang === 'ar' ? 'en' : lang].commands;
  const shown = Object.values(options).map(({ name }) => name);
  for (const [key, { name }] of Object.entries(commands)) {
    const parent = Object.entries(commands).find(([other]) => key !== other && key.startsWith(other));
    shown.push(parent ? `/${parent[1].name} ${name}` : `/${name}`);
  }
  // Numbers are what the texts are called with here.
  const named = textsOf(CATALOGUES[lang])
    .flatMap(([path, text]) => [...text.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => ({ path, name })))
    .filter(({ name }) => !/^\/?\d+$/u.test(name));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ name }) => !shown.includes(name))).toEqual([]);
});

test('Arabic texts are Arabic', () => {
  for (const [path, text] of textsOf(CATALOGUES.ar)) {
    if (path !== 'lang' && !path.endsWith('name') && !path.startsWith('help.mention'))
      expect(text, path).toMatch(/\p{Script=Arabic}/u);
  }
});

test('numbers agree with what they count', () => {
  const wait = (lang: keyof typeof CATALOGUES, seconds: number) => CATALOGUES[lang].errors.cooldown({ seconds });
  expect(wait('fr', 1)).toMatch(/1 seconde\./);
  expect(wait('fr', 8)).toMatch(/8 secondes\./);
  expect(wait('es', 1)).toMatch(/1 segundo\./);
  expect(wait('en', 8)).toMatch(/8 seconds\./);
  expect([1, 2, 3, 11].map((seconds) => wait('ar', seconds).split(' بعد ')[1])).toEqual([
    'ثانية واحدة.',
    'ثانيتين.',
    '3 ثوانٍ.',
    '11 ثانية.',
  ]);
  expect([1, 2, 3].map(CATALOGUES.ar.summary.listTitle)).toEqual([
    'مقال واحد في جملة',
    'مقالان، جملة لكل منهما',
    '3 مقالات، جملة لكل منها',
  ]);
});

test('numbers are grouped in every language', () => {
  const { problems } = CATALOGUES.en.content;
  const text = problems['passage-too-long']({ code: 'passage-too-long', line: 3, characters: 50_001, max: 20_000 });
  expect(text).toContain('50,001 characters, more than 20,000');
});

test('each error of a person has its own text in each language', () => {
  const codes: Record<UserErrorCode, true> = {
    'article-not-found': true,
    'empty-question': true,
    'question-too-long': true,
    'subject-unknown': true,
    outdated: true,
    'no-longer-offered': true,
    'not-yours': true,
    'missing-permission': true,
    'manage-server-needed': true,
    'server-only': true,
    'other-channel': true,
    'channels-gone': true,
    cooldown: true,
    'storage-failed': true,
    'file-or-url': true,
    'slug-invalid': true,
    'slug-served': true,
    'slug-hidden': true,
    'slug-operator': true,
    'library-full': true,
    'library-too-large': true,
    'content-unchanged': true,
    'article-there': true,
    'changed-meanwhile': true,
    'operators-article': true,
    'article-hidden': true,
    'article-served': true,
    'preview-expired': true,
    'already-confirmed': true,
    'nothing-to-export': true,
    'log-channel-hidden': true,
    'log-channel-closed': true,
    'name-differs': true,
    'answer-too-old': true,
    'questions-not-kept': true,
    'question-gone': true,
    'version-not-found': true,
    'no-version-before': true,
    'no-page': true,
    'no-article-to-schedule': true,
  };
  for (const lang of LANGUAGES) {
    const texts = Object.keys(codes).map((code) =>
      CATALOGUES[lang].errors[code as UserErrorCode]({
        seconds: 3,
        limit: 300,
        version: 2,
        channels: '<#1>',
        channel: '<#1>',
      }),
    );
    expect(new Set(texts).size).toBe(texts.length);
  }
});
