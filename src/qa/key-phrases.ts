import type { Article } from '../article/article.ts';
import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import { STOP_WORDS } from '../text/stopwords.ts';
import { createTokenizer } from '../text/tokens.ts';

/** The longest text that Discord lets a choice have. */
const MAX_LENGTH = 100;

/** Words that begin with a capital, with small words between them: Jeux olympiques de Paris is Jeux / Paris, Fédération de France one. */
const NAME =
  /\p{Lu}[\p{L}\p{M}\p{N}'’-]*(?:[ \u00a0](?:(?:de|du|des|la|le|of|the|del|d['’]|l['’]|al|el)[ \u00a0]?){0,2}\p{Lu}[\p{L}\p{M}\p{N}'’-]*)*/gu;

/**
 * Names and telling terms of an article, as written there, the most frequent first: names of several words, acronyms, names of
 * one word, then words repeated more than their neighbours. Without duplicates; each at most 100 characters.
 */
export function keyPhrases(article: Article): string[] {
  const phrases = new Counter();
  for (const { text, sentences } of article.passages) {
    for (const { start, end } of sentences) countNames(text.slice(start, end), article.lang, phrases);
  }
  countWords(article, phrases);
  return phrases.ranked();
}

class Counter {
  private readonly counts = new Map<string, { text: string; count: number }>();

  add(text: string, weight: number): void {
    const phrase = text.replace(/\s+/gu, ' ').trim();
    if (phrase.length < 2 || phrase.length > MAX_LENGTH) return;
    const key = fold(phrase);
    const entry = this.counts.get(key);
    if (entry) entry.count += weight;
    else this.counts.set(key, { text: phrase, count: weight });
  }

  ranked(): string[] {
    return [...this.counts.values()].sort((a, b) => b.count - a.count).map(({ text }) => text);
  }
}

function countNames(sentence: string, lang: Language, phrases: Counter): void {
  for (const match of sentence.matchAll(NAME)) {
    const name = withoutArticle(match[0].replace(/['’-]+$/u, ''), lang);
    const isMultiWord = /[ \u00a0]/u.test(name);
    const isAcronym = /^\p{Lu}{2,}$/u.test(name);
    // A single capitalised word that opens a sentence says nothing.
    const opens = match.index === 0 && name === match[0];
    if (!isMultiWord && !isAcronym && (opens || name.length < 3)) continue;
    if (!isMultiWord && STOP_WORDS[lang].has(fold(name))) continue;
    phrases.add(name, isMultiWord || isAcronym ? 3 : 2);
  }
}

/** "La FFSA", at the beginning of a sentence, is FFSA. */
function withoutArticle(name: string, lang: Language): string {
  const [first = '', ...others] = name.split(/[ \u00a0]/u);
  return others.length > 0 && STOP_WORDS[lang].has(fold(first)) ? others.join(' ') : name;
}

/** Words without a capital, as long and as frequent as a topic's are. */
function countWords(article: Article, phrases: Counter): void {
  const tokenize = createTokenizer(article.lang);
  const stopWords = STOP_WORDS[article.lang];
  const minLength = article.lang === 'ar' ? 4 : 6;
  for (const { text } of article.passages) {
    for (const { word, start, end } of tokenize(text)) {
      const written = text.slice(start, end);
      if (word.length >= minLength && !stopWords.has(word) && /^\p{Ll}|^\p{Lo}/u.test(written)) phrases.add(written, 1);
    }
  }
}
