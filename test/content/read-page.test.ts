import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';
import { readFile } from '../../src/content/read-file.ts';
import { problemOf } from './problem-of.ts';

const PAGES = path.join(import.meta.dirname, 'pages');
const readPageFile = (name: string) => readFile(name, readFileSync(path.join(PAGES, name)));
const readMarkup = (markup: string) => readFile('page.html', new TextEncoder().encode(markup));

const PROSE = 'The market hall opens again on Saturday, said the mayor, who had waited for it for two whole years. ';
const page = (body: string, head = '<title>The market hall</title>') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const bodyOf = (markup: string) => readMarkup(markup).source.split('---\n\n')[1];

describe('pages of several shapes', () => {
  const names = readdirSync(PAGES).filter((name) => name.endsWith('.md'));

  it.each(names)('reads the article of %s, and that can be served', async (name) => {
    const { source, proposed } = readPageFile(name.replace('.md', '.html'));
    await expect(source).toMatchFileSnapshot(path.join(PAGES, name));
    const bytes = new TextEncoder().encode(source);
    const article = parseArticle({ slug: proposed.slug, file: name, bytes, revision: '0' });
    expect(article).toMatchObject({ title: proposed.title, lang: proposed.lang });
  });

  it.each(['start-page.html', 'login.html'])('says that %s has no article', (name) => {
    expect(problemOf(() => readPageFile(name))).toEqual({ code: 'no-article' });
  });

  it('goes by the words where the page names another language, and says so', () => {
    const { proposed, warnings } = readPageFile('spanish.html');
    expect(proposed.lang).toBe('es');
    expect(warnings).toEqual([{ code: 'language-differs', declared: 'en' }]);
  });
});

describe('the text of a page', () => {
  it('keeps no-break spaces, and shows other white space as a browser does', () => {
    const html = `<p>${PROSE}\n   It cost\t3,2&nbsp;millions.<br>  It   is open.</p><p>${PROSE}</p>`;
    expect(bodyOf(page(html))).toBe(`${PROSE}It cost 3,2\u00a0millions.\nIt is open.\n\n${PROSE.trim()}\n`);
  });

  it('leaves out what is hidden, and what a form or a frame holds', () => {
    const noise = '<p hidden>One</p><form><p>Two</p></form><iframe>Three</iframe><svg><text>Four</text></svg>';
    expect(bodyOf(page(`<article><p>${PROSE}</p>${noise}<p>${PROSE}</p></article>`))).toBe(
      `${PROSE.trim()}\n\n${PROSE.trim()}\n`,
    );
  });

  it('takes pages without <html>, <head> or <body>', () => {
    const expected = readMarkup(page(`<p>${PROSE}</p><p>${PROSE}</p>`)).source;
    const bare = `<!doctype html><html lang=en><title>The market hall</title><p>${PROSE}<p>${PROSE}`;
    expect(readMarkup(bare).source).toBe(expected);
    expect(readMarkup(`<title>The market hall</title><body><p>${PROSE}<p>${PROSE}`).source).toBe(expected);
  });

  it('is read where it stands before or behind the elements that should hold it', () => {
    const prose = `<p>${PROSE}</p><p>${PROSE}</p>`;
    const expected = readMarkup(page(prose)).source;
    const head = '<html lang="en"><head><title>The market hall</title></head>';
    expect(readMarkup(`<!doctype html>${head}<body class="[&>p]:mt-2"></body>${prose}</html>`).source).toBe(expected);
    expect(readMarkup(`<!doctype html>${head}<body></body></html>${prose}`).source).toBe(expected);
    expect(readMarkup(`${prose}${head}<body></body></html>`).source).toBe(expected);
  });

  it('never runs a script', () => {
    const script =
      '<script>globalThis.hasRun = true; document.body.remove()</script><img src=x onerror="hasRun = true">';
    readMarkup(page(`${script}<p>${PROSE}</p><p>${PROSE}</p>`));
    expect(globalThis).not.toHaveProperty('hasRun');
  });

  it('does not take a heading that has an article of its own for a cookie notice', () => {
    const markup = page(`<article class="cookie-box"><h1>The market hall</h1><p>${PROSE}</p><p>${PROSE}</p></article>`);
    expect(bodyOf(markup)).toContain(PROSE.trim());
  });
});

describe('what a page says of itself', () => {
  const prose = `<p>${PROSE}</p><p>${PROSE}</p>`;

  it.each([
    ['<link rel="canonical" href="https://example.org/a#b">', 'https://example.org/a'],
    ['<meta property="og:url" content="https://example.org/og">', 'https://example.org/og'],
    ['<link rel="canonical" href="javascript:alert(1)">', undefined],
    ['<link rel="canonical" href="https://ann:secret@example.org/a">', undefined],
  ])('takes its address from %s', (head, url) => {
    const { source } = readMarkup(page(prose, `<title>Market</title>${head}`));
    expect(/^url: (.*)$/mu.exec(source)?.[1]).toBe(url);
  });

  it.each([
    ['2026-03-14T23:40:00+01:00', '2026-03-14'],
    ['2026-03-14', '2026-03-14'],
    ['2026-02-30', undefined],
    ['14 March 2026', undefined],
  ])('takes the day of %s', (time, date) => {
    const head = `<title>Market</title><meta property="article:published_time" content="${time}">`;
    expect(/^date: (.*)$/mu.exec(readMarkup(page(prose, head)).source)?.[1]).toBe(date);
  });

  it('makes a title of one line, however it is written', () => {
    const { proposed, source } = readMarkup(page(prose, `<title>\n A &amp; B:\u2028 "${'c '.repeat(300)}"</title>`));
    expect(proposed.title).toMatch(/^A & B: "(?:c )+c…$/u);
    expect(proposed.title.length).toBeLessThanOrEqual(200);
    expect(source.split('\n')[1]).toContain('A & B');
  });
});

describe('hostile pages', () => {
  it.each([
    ['10,000 nested tags', '<div>'.repeat(10_000)],
    ['20,000 elements', '<b></b>'.repeat(20_000)],
    ['a megabyte of "<"', '<'.repeat(1_000_000)],
    ['100,000 character references', `<p>${'&nbsp;'.repeat(100_000)}`],
    ['100,000 attributes', `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(' ')}>`],
  ])('refuses %s before it makes a document', (_, markup) => {
    expect(problemOf(() => readMarkup(page(markup + PROSE)))).toEqual({ code: 'page-too-complex' });
  });

  it('reads an article beside megabytes of comments, scripts and styles', () => {
    const junk = `<!--${'x'.repeat(1_500_000)}--><script>${'a < b;'.repeat(200_000)}</script><style>${'p{}'.repeat(400_000)}</style>`;
    expect(bodyOf(page(`${junk}<p>${PROSE}</p><p>${PROSE}</p>`))).toBe(`${PROSE.trim()}\n\n${PROSE.trim()}\n`);
  });

  // Were each line break to look back over those before it, this would run into the time limit.
  const times = { timeout: 10_000 };
  it.each(['\n', ' \n', '\u2028'])('reads an article beside 200,000 times %j in linear time', times, (unit) => {
    const body = bodyOf(page(`<p>${PROSE}</p><pre># a${unit.repeat(200_000)}# b</pre><p>${PROSE}</p>`));
    expect(body).toContain('\n\n#\u00a0a');
    expect(body).toContain('#\u00a0b');
  });

  it('refuses a page of more than 5 MiB', () => {
    expect(problemOf(() => readMarkup(page('x'.repeat(5 * 1024 * 1024))))).toEqual({
      code: 'too-large',
      maxBytes: 5 * 1024 * 1024,
    });
  });
});
