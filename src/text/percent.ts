import { fold } from './fold.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-list.ts';

/** Words for percent, of all languages: none is another word of another language. */
const ONE_WORD = wordSet('percent pourcent porciento بالمئة بالمائة');
const TWO_WORDS: ReadonlySet<string> = new Set(
  ['pour cent', 'per cent', 'por ciento', 'por cien', 'في المئة', 'في المائة'].map((words) =>
    words.split(' ').map(fold).join(' '),
  ),
);

/** How many words say percent from a place on: « pour cent » has two, "percent" one, « % » and all else none. */
export function percentLength(tokens: readonly Pick<Token, 'word'>[], place: number): 0 | 1 | 2 {
  const first = tokens[place]?.word ?? '';
  if (ONE_WORD.has(first)) return 1;
  return TWO_WORDS.has(`${first} ${tokens[place + 1]?.word ?? ''}`) ? 2 : 0;
}
