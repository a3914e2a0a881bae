import { romanized } from './romanize.ts';
import { withoutArabicPrefix } from './word-families.ts';

/** Letters that may stand for one consonant of a name; what is not listed is a vowel, or not always written. */
const CONSONANTS: ReadonlyMap<string, string> = new Map(
  ['bp', 't', 'd', 'kqc', 'gj', 'sz', 'ʃ', 'fv', 'l', 'm', 'n', 'r'].flatMap((letters) =>
    Array.from(letters, (letter): [string, string] => [letter, letters.charAt(0)]),
  ),
);

/** Groups of letters that write one consonant, with a letter that does. */
const GROUPS: readonly (readonly [group: RegExp, letter: string])[] = [
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ch(?=[rl])|ck|kh/gu, 'k'],
  [/tsh|sch|[sc]h/gu, 'ʃ'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
];

/** The article in a name that is one word in Latin letters: عبدالرحمن is Abderrahman. */
const INNER_ARTICLE = /(?<=^abd)al(?=[tdrzsn])/u;

/** Fewer consonants are those of too many words. */
const FEWEST = 3;

/**
 * The consonants of a name, by which it may be known in Latin and in Arabic letters: « بيرتون » and « Berthon » are both `brtn`.
 * Several where an Arabic prefix may be written onto it; none where they would be too few to tell.
 * @param word folded
 */
export function soundKeys(word: string): readonly string[] {
  const keys = new Set([word, withoutArabicPrefix(word)].map((name) => soundKey(romanized(name))));
  return [...keys].filter((key) => key.length >= FEWEST);
}

function soundKey(latin: string): string {
  const spelled = GROUPS.reduce(
    (rest, [group, letter]) => rest.replace(group, letter),
    latin.replace(INNER_ARTICLE, ''),
  );
  const consonants = Array.from(spelled, (letter) => CONSONANTS.get(letter) ?? '').join('');
  // Behind another letter, an h is not always written.
  return (latin.startsWith('h') ? 'h' : '') + consonants.replace(/(.)\1+/gu, '$1');
}
