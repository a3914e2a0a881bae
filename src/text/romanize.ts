/** Folded Arabic letters, as they are mostly written in Latin ones. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  `ا-a ب-b ت-t ث-th ج-j ح-h خ-kh د-d ذ-dh ر-r ز-z س-s ش-sh ص-s ض-d ط-t ظ-z ع-a غ-gh ف-f ق-q ك-k ل-l م-m ن-n ه-h و-w ي-y
  پ-p چ-ch ژ-zh گ-g ڤ-v`
    .split(/\s+/u)
    .map((pair) => pair.split('-') as [string, string]),
);

/** A folded text with its Arabic letters in Latin ones; those that have none are left out. */
export const romanized = (text: string): string =>
  text.replace(/\p{Script=Arabic}/gu, (letter) => LETTERS.get(letter) ?? '');
