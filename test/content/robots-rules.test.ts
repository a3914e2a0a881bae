import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayRead } from '../../src/content/robots-rules.ts';

const isAllowed = (robots: string, path: string) => mayRead(robots, 'verbatim', new URL(path, 'https://example.org'));
const forAll = (rule: string, path: string) => isAllowed(`User-agent: *\n${rule}`, path);

describe('the rules of a site', () => {
  it.each([
    ['', true],
    ['<!doctype html><title>Not found</title>', true],
    ['User-agent: *\nDisallow: /', false],
    ['User-agent: *\nDisallow:', true],
    ['User-agent: other\nDisallow: /', true],
    ['User-agent: other\nUser-agent: *\nDisallow: /', false],
    ['User-agent: *\nUser-agent: other\nDisallow: /', false],
    ['User-agent: *\nCrawl-delay: 1\nUser-agent: other\nDisallow: /', false],
    ['User-agent: *\nDisallow: /\n\nUser-agent: other\nDisallow: /a', false],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Verbatim/0.1\nDisallow: /b', true],
    ['User-agent: verbatim\nDisallow: /b\n\nUser-agent: VERBATIM\nDisallow: /a', false],
    ['User-agent: verbatim\n\nUser-agent: *\nDisallow: /', false],
    ['\ufeffUSER-AGENT : * # all\r\n  disallow : /a # this\r\n', false],
    ['User-agent: *\rDisallow: /a', false],
    ['Disallow: /', true],
  ])('in %j', (robots, expected) => {
    expect(isAllowed(robots, '/a')).toBe(expected);
  });

  it.each([
    ['Disallow: /a', '/ab', false],
    ['Disallow: /a', '/b/a', true],
    ['Disallow: /a$', '/a', false],
    ['Disallow: /a$', '/a?b', true],
    ['Disallow: /*.html$', '/a.html.html', false],
    ['Disallow: /*.html$', '/a.html?b', true],
    ['Disallow: /a*b*c', '/a-c-b-c-d', false],
    ['Disallow: /a*b*c', '/a-c-b', true],
    ['Disallow: /ab*b$', '/ab', true],
    ['Disallow: *', '/a', false],
    ['Disallow: /*?', '/a?b', false],
    ['Disallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['Allow: /a\nDisallow: /a/b', '/a/b/c', false],
    ['Disallow: /a\nAllow: /a', '/a', true],
    ['Allow: /a\nDisallow: /a', '/a', true],
    ['Disallow: /élue x', '/%c3%a9lue%20x', false],
    ['Disallow: /%c3%a9', '/é', false],
  ])('%j for %s', (rule, path, expected) => {
    expect(forAll(rule, path)).toBe(expected);
  });

  it('are those of a pattern as a regular expression has it', () => {
    const text = (letters: string) =>
      fc.array(fc.constantFrom(...letters), { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text('ab*$'), text('ab'), (pattern, path) => {
        const [, literals = '', end = ''] = /^(.*?)(\$?)$/u.exec(pattern) ?? [];
        const expression = new RegExp(`^/${literals.replaceAll('$', '\\$').replaceAll('*', '.*')}${end}`, 'u');
        expect(forAll(`Disallow: /${pattern}`, `/${path}`)).toBe(!expression.test(`/${path}`));
      }),
    );
  });

  it.each([
    ['groups that name many', `${'User-agent: a\n'.repeat(18_000)}${'Disallow: /a\n'.repeat(20_000)}`],
    ['a name many times', `${'User-agent: *\n'.repeat(18_000)}${'Disallow: /b\n'.repeat(20_000)}`],
    ['patterns of stars', `User-agent: *\n${`Disallow: /${'*a'.repeat(900)}*b\n`.repeat(280)}`],
    ['long patterns', `User-agent: *\n${`Disallow: /*b${'a'.repeat(950)}\n`.repeat(540)}`],
    ['a name with spaces', `User-agent: a${' '.repeat(500_000)}b/`],
    ['a rule of spaces', `User-agent: *\nDisallow: ${' '.repeat(500_000)}#`],
  ])('are read in linear time: %s', (_, robots) => {
    expect(isAllowed(robots, `/${'a'.repeat(1_900)}`)).toBe(true);
  });
});
