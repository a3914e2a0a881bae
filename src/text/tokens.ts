import { fold } from './fold.ts';
import type { Language } from './language.ts';
import type { Span } from './span.ts';

/** A word or a number of a text. */
export interface Token extends Span {
  /** As it is compared: folded; for a number its digits, `2 000` as `2000`, `3,2` as `3.2`. Never empty. */
  readonly word: string;
}

/** The words and numbers of a text, in order. */
export type Tokenizer = (text: string) => Token[];

/** Digit groups and the decimal sign, as each language writes them. */
const NUMBERS: Readonly<Record<Language, { group: string; decimal: string }>> = {
  fr: { group: ' \u00a0\u202f\u2009', decimal: ',.' },
  en: { group: ',\u00a0\u202f\u2009', decimal: '.' },
  es: { group: '. \u00a0\u202f\u2009', decimal: ',' },
  ar: { group: ',٬ \u00a0\u202f', decimal: '.٫' },
};

/**
 * Cuts a text into words and numbers, in order. Apostrophes and hyphens separate: `l'équipe` is `l` and `equipe`,
 * `porte-parole` is `porte` and `parole`.
 */
export function createTokenizer(lang: Language): Tokenizer {
  const { group, decimal } = NUMBERS[lang];
  const number = `(?<![\\p{L}\\p{N}])\\p{Nd}{1,3}(?:[${group}]\\p{Nd}{3})+(?!\\p{Nd})(?:[${decimal}]\\p{Nd}+)?|(?<![\\p{L}\\p{N}]|\\p{Nd}[${decimal}])\\p{Nd}+[${decimal}]\\p{Nd}+(?![${decimal}\\p{N}])`;
  const pattern = new RegExp(`${number}|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u0640]*`, 'gu');
  const groups = new RegExp(`[${group}]`, 'gu');
  const decimals = new RegExp(`[${decimal}]`, 'u');
  const hasMark = /[^\p{L}\p{N}\p{M}\u0640]/u;
  return (text) => {
    const tokens: Token[] = [];
    for (const match of text.matchAll(pattern)) {
      const raw = match[0];
      const word = fold(hasMark.test(raw) ? raw.replace(groups, '').replace(decimals, '.') : raw);
      if (word !== '') tokens.push({ start: match.index, end: match.index + raw.length, word });
    }
    return tokens;
  };
}
