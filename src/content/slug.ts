import { MAX_SLUG } from '../article/slug.ts';
import { fold } from '../text/fold.ts';

/** A slug for a title, `[a-z0-9-]{1,64}`: Arabic in Latin letters; `article` for a title in another script. */
export function slugOf(title: string): string {
  const latin = fold(title).replace(/\p{Script=Arabic}/gu, (letter) => ARABIC.get(letter) ?? '');
  const slug = latin.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
  if (slug === '') return 'article';
  if (slug.length <= MAX_SLUG) return slug;
  const cut = slug.slice(0, MAX_SLUG + 1);
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : MAX_SLUG);
}

/** Folded letters, as they are mostly written in Latin ones. */
const ARABIC: ReadonlyMap<string, string> = new Map(
  `ا-a ب-b ت-t ث-th ج-j ح-h خ-kh د-d ذ-dh ر-r ز-z س-s ش-sh ص-s ض-d ط-t ظ-z ع-a غ-gh ف-f ق-q ك-k ل-l م-m ن-n ه-h و-w ي-y
  پ-p چ-ch ژ-zh گ-g ڤ-v`
    .split(/\s+/u)
    .map((pair) => pair.split('-') as [string, string]),
);
