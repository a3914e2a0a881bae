/** Letters of both scripts that may write the same consonant of a name; what is not listed is a vowel, or not always written. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ...lettersOf('b', 'bpبپ'),
  ...lettersOf('t', 'tتطث'),
  ...lettersOf('d', 'dدضذظ'),
  ...lettersOf('k', 'kqcكقخ'),
  ...lettersOf('g', 'gjجغگ'),
  ...lettersOf('s', 'szسصز'),
  ...lettersOf('c', 'ش'),
  ...lettersOf('f', 'fvفڤ'),
  ...lettersOf('l', 'lل'),
  ...lettersOf('m', 'mم'),
  ...lettersOf('n', 'nن'),
  ...lettersOf('r', 'rر'),
};

function lettersOf(consonant: string, letters: string): Record<string, string> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, consonant]));
}

/** Groups of letters that write one consonant, with a letter that does. */
const GROUPS: readonly (readonly [group: RegExp, letter: string])[] = [
  [/^[hحه]/u, 'H'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ch(?=[rl])|ck|kh/gu, 'k'],
  [/تش|sch|[sc]h/gu, 'ش'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
];

/** Fewer consonants are those of too many words. */
const FEWEST = 3;

const PREFIX = /^(?:[وف]?(?:[بك]?ال|لل)|[وفبكل])(?=.{3})/u;

/**
 * The consonants of a name, by which it may be known in Latin and in Arabic letters: « بيرتون » and « Berthon » are both `brtn`.
 * Several where an Arabic prefix may be written onto it; none where they would be too few to tell.
 * @param word folded
 */
export function soundKeys(word: string): readonly string[] {
  const keys = new Set([word, word.replace(PREFIX, '')].map(soundKey));
  return [...keys].filter((key) => key.length >= FEWEST);
}

function soundKey(word: string): string {
  const spelled = GROUPS.reduce((rest, [group, letter]) => rest.replace(group, letter), word);
  const consonants = Array.from(spelled, (letter) => (letter === 'H' ? 'h' : (CONSONANTS[letter] ?? ''))).join('');
  return consonants.replace(/(.)\1+/gu, '$1');
}

const ARABIC = /\p{Script=Arabic}/u;

export const isArabic = (word: string): boolean => ARABIC.test(word);
