import { type AnalyzedSentence, analyzeSentence } from '../index/analyzed-sentence.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { createSentenceFeatures, type SentenceFeatures } from './sentence-features.ts';
import { maskOf, type Topic, topicOf } from './topic.ts';

/** A sentence that a summary may have. */
export interface Candidate {
  /** Place in `index.sentences`. */
  readonly sentence: number;
  /** How many words it has, stop words too. */
  readonly words: number;
  /** Its distinct content terms. */
  readonly terms: Int32Array;
  /** Bits of the title's terms, and of the article's most frequent ones, that it has. */
  readonly titleMask: number;
  readonly topMask: number;
  readonly features: SentenceFeatures;
}

/** What a summary of an article is chosen from. */
export interface Candidates {
  /** The article's sentences, in order: all but for one of absurd length. */
  readonly candidates: readonly Candidate[];
  /** What the article is about. */
  readonly topic: Topic;
}

/** More are in no text that is meant to be read in Discord, and meanwhile nobody is answered: these take a second. */
const MOST = 20_000;

/** Looks closely at each sentence, which takes longer than choosing some of them. @param index of one article */
export function candidatesOf(index: SearchIndex): Candidates {
  const topic = topicOf(index);
  const featuresOf = createSentenceFeatures(index, topic);
  const candidates = index.sentences.slice(0, MOST).map(({ text }, sentence) => {
    // Each is looked at once: not worth a place among the sentences kept.
    const analyzed = analyzeSentence(text, index);
    const terms = distinctTerms(analyzed);
    return {
      sentence,
      words: analyzed.terms.length,
      terms,
      titleMask: maskOf(terms, topic.title),
      topMask: maskOf(terms, topic.top),
      features: featuresOf({ sentence, analyzed, terms }),
    };
  });
  return { candidates, topic };
}

function distinctTerms({ ids, terms }: AnalyzedSentence): Int32Array {
  return Int32Array.from(new Set(ids.filter((id, i) => id >= 0 && !terms[i]?.isStopWord)));
}
