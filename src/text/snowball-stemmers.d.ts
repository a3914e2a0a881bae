declare module 'snowball-stemmers' {
  export interface Stemmer {
    stem(word: string): string;
  }
  /** Throws when the algorithm is unknown; see `algorithms()`. */
  export function newStemmer(algorithm: string): Stemmer;
  export function algorithms(): string[];
}
