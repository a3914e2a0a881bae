import type { AnalyzedSentence } from '../index/analyzed-sentence.ts';
import type { Search } from '../search/search.ts';
import { AT, type Features } from './feature-vector.ts';

/** What a sentence is, whatever is asked: where it stands, and how long it is. */
export function addPlaceFeatures(
  features: Features,
  { index, shortlist, totals }: Search,
  sentence: number,
  analyzed: AnalyzedSentence,
): void {
  const passage = index.passageOf[sentence] as number;
  const { first, last } = index.passages[passage] ?? { first: 0, last: 0 };
  features[AT.length] = Math.min(80, analyzed.terms.length) / 40;
  features[AT.sentencesBefore] = (sentence - first) / 6;
  features[AT.passageLength] = (last - first) / 8;
  features[AT.leansBack] = analyzed.leansBack ? 1 : 0;
  features[AT.opensPassage] = sentence === first ? 1 : 0;
  features[AT.closesPassage] = sentence === last - 1 ? 1 : 0;
  features[AT.passagePlace] = passage / index.passages.length;
  features[AT.passageLead] = (shortlist.passageBm25[passage] as number) / totals.bestPassageBm25;
}
