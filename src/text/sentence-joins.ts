import { type AbbreviationKind, abbreviationsOf } from './abbreviations.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Language } from './language.ts';
import type { Gap } from './sentences.ts';

/** As much of a text as the rules look at on either side of a break. */
const WINDOW = 48;

/** A full stop and its like, with the marks that may close behind it. */
const ENDS = /[.!?…؟۔][»›”’"')\]}\s\u00a0\u202f]*(?:\[\p{Nd}{1,3}\])*$/u;
const LIST_ITEM = /^(?:[-–—*•]|\(?\p{Nd}{1,3}[.)])\s/u;

/** Whether what stands before and after a proposed break is one sentence all the same. `start`: where that sentence begins. */
export function isJoined(text: string, start: number, gap: Gap, lang: Language): boolean {
  const left = text.slice(Math.max(start, gap.end - WINDOW), gap.end);
  const right = text.slice(gap.next, gap.next + WINDOW);
  if (!ENDS.test(left)) return !LIST_ITEM.test(right);
  if (/^[,;:)\]»”،؛]/u.test(right)) return true;
  // « Non ! » dit-il; "Wait… what?"
  if (/^\p{Ll}/u.test(right) && /[!?…؟]|\.{2,}|[»”"]$/u.test(left)) return true;
  const isWhole = gap.end - start <= WINDOW;
  if (isWhole && /^\(?(?:\p{Nd}{1,3}|\p{L})[.)]$/u.test(left)) return true;
  return left.endsWith('.') && endsInAbbreviation(left, right, lang);
}

function endsInAbbreviation(left: string, right: string, lang: Language): boolean {
  if (/(?<!\p{Nd})\p{Nd}{1,3}\.$/u.test(left) && /^\p{Nd}/u.test(right)) return true;
  const word = /(?<![\p{L}\p{M}.])((?:\p{L}\p{M}*[.-]{0,2})+)\.$/u.exec(left)?.[1]?.replaceAll('-', '');
  if (word === undefined) return false;
  const next = /^(\p{L}+)\./u.exec(right)?.[1];
  // In two parts: « 50 a. C. »
  if (next !== undefined && abbreviationsOf(lang).has(`${word}.${next}`)) return true;
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return !opensSentence(right, lang) || isTitle(word, lang);
  return joins(abbreviationsOf(lang).get(word), right, lang);
}

/** « M. » is a title before any word; « J. » an initial, which a sentence may also end with. */
const isTitle = (word: string, lang: Language) => abbreviationsOf(lang).get(word) === 'beforeWord';

function joins(kind: AbbreviationKind | undefined, right: string, lang: Language): boolean {
  if (kind === 'beforeWord') return true;
  if (kind === 'beforeNumber') return /^[\p{Nd}IVX]/u.test(right);
  if (kind === 'anywhere') return !opensSentence(right, lang);
  return false;
}

/** Whether a text begins with a capitalised word that nothing but the beginning of a sentence would capitalise. */
function opensSentence(text: string, lang: Language): boolean {
  const [word, apostrophe] = /^\p{Lu}[\p{L}\p{M}]*(['’])?/u.exec(text) ?? [];
  if (word === undefined) return false;
  const folded = word.toLowerCase().replace('’', "'");
  return (
    FUNCTION_WORDS[lang].has(folded) || (apostrophe !== undefined && FUNCTION_WORDS[lang].has(folded.slice(0, -1)))
  );
}
