import { characterClass, DIGIT, MARK, UPPER, WORD } from './characters.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';

/** A word or a number of a text. */
export interface Token extends Span {
  /** As it is compared: folded; for a number its digits, `2 000` as `2000`, `3,2` as `3.2`; `F.I.F.A.` as `fifa`. Never empty. */
  readonly word: string;
}

type Tokenizer = (text: string) => Token[];

function createTokenizer(lang: Language): Tokenizer {
  const scan = createScanner(lang);
  const normalize = createNormalizer(lang);
  return (text) => {
    const tokens: Token[] = [];
    scan(text, (start, end) => {
      const word = normalize(text.slice(start, end));
      if (word !== '') tokens.push({ start, end, word });
    });
    return tokens;
  };
}

/** Calls back with the bounds of each word, number and dotted acronym, in order. */
export type Scanner = (text: string, visit: (start: number, end: number) => void) => void;

/** Regular expressions run only where a number or initials may begin: Latin and Arabic are scanned at some 60 ns a word. */
export function createScanner(lang: Language): Scanner {
  const { group, decimal } = NUMBERS[lang];
  const grouped = `(?<![\\p{L}\\p{N}])\\p{Nd}{1,3}(?:[${group}]\\p{Nd}{3})+(?!\\p{Nd})(?:[${decimal}]\\p{Nd}+)?`;
  const fraction = `(?<![\\p{L}\\p{N}]|\\p{Nd}[${decimal}])\\p{Nd}+[${decimal}]\\p{Nd}+(?![${decimal}\\p{N}])`;
  const number = new RegExp(`${grouped}|${fraction}`, 'uy');
  const initials = /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}\p{M}]))?/uy;
  return (text, visit) => {
    for (let start = 0; start < text.length; ) {
      const codePoint = text.codePointAt(start) as number;
      const kind = characterClass(codePoint);
      const next = start + width(codePoint);
      if ((kind & WORD) === 0) {
        start = next;
        continue;
      }
      let end = 0;
      if ((kind & DIGIT) !== 0) end = matchEnd(number, text, start);
      else if ((kind & UPPER) !== 0 && text[next] === '.') end = matchEnd(initials, text, start);
      if (end === 0) end = wordEnd(text, next);
      visit(start, end);
      start = end;
    }
  };
}

/** Digit groups and the decimal sign, as each language writes them. */
const NUMBERS: Readonly<Record<Language, { group: string; decimal: string }>> = {
  fr: { group: ' \u00a0\u202f\u2009', decimal: ',.' },
  en: { group: ',\u00a0\u202f\u2009', decimal: '.' },
  es: { group: '. \u00a0\u202f\u2009', decimal: ',' },
  ar: { group: ',٬ \u00a0\u202f', decimal: '.٫' },
};

function width(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

/** 0 where the sticky pattern does not match. */
function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const codePoint = text.codePointAt(end) as number;
    if ((characterClass(codePoint) & (WORD | MARK)) === 0) break;
    end += width(codePoint);
  }
  return end;
}

const DOTTED_ACRONYM = /^(?:\p{Lu}\.){2,}\p{Lu}?$/u;

/** Whether a token is written `F.I.F.A.` or `F.I.F.A` */
export function isDottedAcronym(written: string): boolean {
  return DOTTED_ACRONYM.test(written);
}

/** Brings a token to the form it is compared in; empty where only marks are left. */
export function createNormalizer(lang: Language): (written: string) => string {
  const groups = new RegExp(`[${NUMBERS[lang].group}]`, 'gu');
  const decimals = new RegExp(`[${NUMBERS[lang].decimal}]`, 'u');
  return (written) => {
    // Folding writes some signs out in several words: ﷺ.
    if (!/[^\p{L}\p{N}\p{M}]/u.test(written)) return fold(written).replaceAll(' ', '');
    if (isDottedAcronym(written)) return fold(written.replaceAll('.', ''));
    return fold(written.replace(groups, '').replace(decimals, '.'));
  };
}

const TOKENIZERS: Readonly<Record<Language, Tokenizer>> = {
  fr: createTokenizer('fr'),
  en: createTokenizer('en'),
  es: createTokenizer('es'),
  ar: createTokenizer('ar'),
};

/**
 * Cuts a text into words and numbers, in order. Apostrophes and hyphens separate: `l'équipe` is `l` and `equipe`,
 * `porte-parole` is `porte` and `parole`.
 */
export function tokenize(text: string, lang: Language): Token[] {
  return TOKENIZERS[lang](text);
}
