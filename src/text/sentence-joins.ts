import { ABBREVIATIONS } from './abbreviations.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Language } from './language.ts';

/** The white space, if any, between two would-be sentences: one ends at `end`, the other begins at `next`. */
export interface Gap {
  readonly end: number;
  readonly next: number;
}

/** Characters looked at on each side of a gap: keeps a decision short, however long the sentence. */
const WINDOW = 40;

/** Whether what stands on both sides of a gap is one sentence; it began at `start`. */
export function isJoined(text: string, start: number, gap: Gap, lang: Language): boolean {
  const before = text.slice(Math.max(start, gap.end - WINDOW), gap.end);
  const after = text.slice(gap.next, gap.next + WINDOW);
  const space = text.slice(gap.end, gap.next);
  if (BLANK_LINE.test(space) || (LINE_BREAK.test(space) && LIST_MARK.test(after))) return false;
  if (!ENDING.test(before) || CONTINUATION.test(after) || DOUBT.test(before)) return true;
  if (space === '' && !isRunOn(before, after, lang)) return true;
  if (gap.end - start < WINDOW && LIST_NUMBER.test(before)) return true;
  return endsWithAbbreviation(before, after, lang);
}

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/u;
const BLANK_LINE = /\n[^\S\n]*\n|\r\r|\u2029/u;
const LIST_MARK = /^(?:[-*+•–—]\s|\p{Nd}{1,3}[.)]\s)/u;
const ENDING = /[\p{STerm}…](?:[\s»›”’"')\]}]|\[[^\][\n]{1,24}\])*$/u;
/** A small letter, a dash and a small letter (« Non ! – dit-il »), or a mark that no sentence begins with. */
const CONTINUATION = /^(?:(?:[-–—]\s*)?\p{Ll}|[,;:،؛…)\]}»])/u;
/** A doubt thrown in: « né en 1430 (?) ». */
const DOUBT = /\([!?]+\)$/u;
/** All of the sentence so far: « 1. », « a) », « IV. », « 2.1. ». */
const LIST_NUMBER = /^[^\p{L}\p{N}]*(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*|\p{L}|[IVX]{1,4}|[ivx]{1,4})[.)]$/u;

/** Whether two sentences follow each other without a space, as against an address or a name (`example.com`, `U.S.A`). */
function isRunOn(before: string, after: string, lang: Language): boolean {
  if (!/[.!?؟…][»›”’"')\]}]*$/u.test(before)) return true;
  const word = `${/\S*$/u.exec(before)?.[0]}${/^\S*/u.exec(after)?.[0]}`;
  if (/[/@\\_=&]|\.\p{Ll}/u.test(word)) return false;
  if (/^\p{Lo}{2}/u.test(after)) return /(?:(?:\p{Lo}\p{M}*){2}|\p{Nd}{2}|[»”")\]])[.!?؟…]+$/u.test(before);
  if (!/^[«“"([]?\s?\p{Lu}[\p{Ll}'’\s]/u.test(after)) return false;
  // « Sur RTL.Les », but « ASP.Net ».
  if (/\p{Lu}{2}[.!?…]+[»”’"')\]]*$/u.test(before)) return opensSentence(after, lang);
  return /(?:[\p{Ll}\p{Nd}]{2}|[»”’"')\]])\s?[.!?…]+[»”’"')\]]*$/u.test(before);
}

/** Letters with inner full stops, up to a last one: `Mme.`, `p. ex.`, `J.-C.`, `c.-à-d.`, `U.S.` */
const DOTTED_WORD = /(?<![\p{L}\p{M}\p{N}°])(?:\p{L}\.[- \u00a0\u202f]?|à-)*\p{L}[\p{L}\p{M}]*\.$/u;
const INITIALS = /^(?:\p{Lu}|\p{Lo})(?:\.(?:\p{Lu}|\p{Lo}))*$/u;
const NUMBER = /^(?:\p{N}|[IVXLC]+\b)/u;
const FIRST_WORD = /^[«“"'‘([\s]*(\p{Lu}[\p{L}\p{M}]*['’]?)(?!\.)/u;

function endsWithAbbreviation(before: string, after: string, lang: Language): boolean {
  const word = DOTTED_WORD.exec(before)?.[0]
    .slice(0, -1)
    .replace(/[- \u00a0\u202f]/gu, '');
  if (word === undefined) return false;
  const kind = ABBREVIATIONS[lang].get(word);
  if (kind === 'beforeWord') return true;
  if (kind === 'beforeNumber' && NUMBER.test(after)) return true;
  if (/^\p{L}(?:\.\p{L})*$/u.test(word) && /^\p{L}\./u.test(after)) return true;
  return (kind === 'anywhere' || INITIALS.test(word)) && !opensSentence(after, lang);
}

/** Whether a text begins with a grammatical word: « Il », "The"; names, which follow initials, do not. */
function opensSentence(after: string, lang: Language): boolean {
  const word = FIRST_WORD.exec(after)?.[1]?.toLowerCase().replace('’', "'");
  return word !== undefined && FUNCTION_WORDS[lang].has(word);
}
