import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLines, firstChangeLine } from '../../../src/discord/markdown/difference.ts';
import { compareWords, type Piece } from '../../../src/text/word-difference.ts';
import { anyCharacter } from '../../support/any-character.ts';

const changed = (before: string, after: string) =>
  ({ what: 'passage', kind: 'changed', pieces: compareWords(before, after, 100).pieces }) as const;
const line = (before: string, after: string) => changeLines(changed(before, after), 1_000);

describe('a changed passage', () => {
  it.each([
    ['one old word', 'one new word', '> ± one ~~old~~ **new** word'],
    ['Old words', 'New words', '> ± ~~Old~~ **New** words'],
    ['a b', 'a b c d', '> ± a b **c d**'],
    ['a *b* `c`', 'a *d* `c`', '> ± a \\*~~b~~ **d**\\* \\`c\\`'],
    ['a ~', 'a', '> ± a ~~\\~\u200b~~'],
    ['see https://a.example', 'see @everyone', '> ± see ~~https\\://a.example~~ **\\@everyone**'],
    ['a\n# b', 'a\n# c', '> ± a # ~~b~~ **c**'],
    ['قارب واحد', 'قارب كبير', '> ± \u2068قارب ~~واحد~~ **كبير**\u2069'],
  ])('from « %s » to « %s »', (before, after, shown) => {
    expect(line(before, after)).toEqual([shown]);
  });

  it('shows of long stretches that stay the words beside the changes', () => {
    const words = (from: number) => Array.from({ length: 60 }, (_, i) => `word${from + i}`).join(' ');
    const before = `${words(100)} old ${words(200)} ancient ${words(300)}`;
    const [shown = ''] = line(before, before.replace('old', 'new').replace('ancient', 'modern'));
    expect(shown).toBe(
      '> ± … word153 word154 word155 word156 word157 word158 word159 ~~old~~ **new** word200 word201 word202 word203 word204 word205 word206' +
        ' … word253 word254 word255 word256 word257 word258 word259 ~~ancient~~ **modern** word300 word301 word302 word303 word304 word305 word306 …',
    );
  });
});

describe('lines', () => {
  const piece: fc.Arbitrary<Piece> = fc.record({
    kind: fc.constantFrom('same', 'removed', 'added'),
    text: fc.oneof(fc.string({ unit: anyCharacter, maxLength: 2_000 }), fc.stringMatching(/^[*_~ a]{0,2000}$/)),
  });
  const part = fc.record({
    what: fc.constant('passage' as const),
    kind: fc.constantFrom('removed', 'added', 'changed'),
    pieces: fc.array(piece, { minLength: 1, maxLength: 12 }),
  } as const);

  it('are never longer than there is room', () => {
    fc.assert(
      fc.property(part, fc.integer({ min: 100, max: 1_500 }), (change, room) => {
        for (const one of changeLines(change, room)) expect(one.length).toBeLessThanOrEqual(room);
        expect(firstChangeLine(change, room).length).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('together hold a passage that came as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,200}$/), { minLength: 1, maxLength: 200 }), (words) => {
        const pieces = [{ kind: 'added', text: words.join(' ') }] as const;
        const lines = changeLines({ what: 'passage', kind: 'added', pieces }, 500);
        const shown = lines.map((one) => one.replace(/^> \\\+ (?:… )?/u, '')).join('');
        expect(shown.replaceAll(' ', '')).toBe(words.join(''));
      }),
    );
  });
});
