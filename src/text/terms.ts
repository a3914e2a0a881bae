import type { Language } from './language.ts';
import { createStemmer } from './stem.ts';
import { STOP_WORDS } from './stopwords.ts';
import { createTokenizer, type Token } from './tokens.ts';

/** A token with what it is found by. */
export interface Term extends Token {
  /** What the word shares with its inflections. */
  readonly stem: string;
  /** Whether it says nothing of what the text is about. */
  readonly isStopWord: boolean;
}

/** The terms of a text, in order. */
export type Analyzer = (text: string) => Term[];

export function createAnalyzer(lang: Language): Analyzer {
  const tokenize = createTokenizer(lang);
  const stem = createStemmer(lang);
  const stopWords = STOP_WORDS[lang];
  return (text) =>
    tokenize(text).map((token) => {
      const isStopWord = stopWords.has(token.word);
      return { ...token, stem: isStopWord ? token.word : stem(token.word), isStopWord };
    });
}
