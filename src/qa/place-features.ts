import type { AnalyzedSentence } from './analyzed-sentence.ts';
import type { Search } from './search.ts';

/** What a sentence is, whatever is asked: where it stands, and how long it is. */
export function placeFeatures({ index, shortlist, totals }: Search, sentence: number, analyzed: AnalyzedSentence) {
  const passage = index.passageOf[sentence] as number;
  const { first, last } = index.passages[passage] ?? { first: 0, last: 0 };
  return {
    length: Math.min(80, analyzed.terms.length) / 40,
    sentencesBefore: (sentence - first) / 6,
    passageLength: (last - first) / 8,
    leansBack: analyzed.leansBack ? 1 : 0,
    opensPassage: sentence === first ? 1 : 0,
    closesPassage: sentence === last - 1 ? 1 : 0,
    passagePlace: passage / index.passages.length,
    passageLead: (shortlist.passageBm25[passage] as number) / totals.bestPassageBm25,
  };
}
