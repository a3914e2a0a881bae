import model from '../models/ranker.json' with { type: 'json' };
import type { Presence, Search } from '../search/search.ts';
import { attributedSentence } from './attributed-sentence.ts';
import { eventSentence } from './event-sentence.ts';
import { createFeatures, type FeatureName } from './feature-vector.ts';
import { featuresOf } from './features.ts';
import { holderSentence } from './holder-sentence.ts';
import { createNetwork, type Network, type NetworkModel } from './network.ts';
import { regionSentence } from './region-sentence.ts';

export interface RankerModel extends NetworkModel<FeatureName> {
  readonly presence: Presence;
}

export interface RankedSentence {
  /** Place in `index.sentences`. */
  readonly sentence: number;
  /** Higher is better; the difference of two is the logarithm of how much likelier the one answers. */
  readonly score: number;
}

const LEARNED = createNetwork(model satisfies RankerModel);

/** What ends in a question mark, within quotation marks or brackets as well: it asks, and seldom answers. */
const ASKS = /[?؟]!*[\s"»”’')\]]*$/u;
/** By this a sentence that asks is ranked lower: encyclopaedias, of which the network learned, have hardly any. */
const FOR_ASKING = 4;

/**
 * Orders the shortlisted sentences, the one that most likely answers first; ties keep the articles' order. The scores are a neural
 * network's, learned offline with a listwise softmax loss (ListNet, Cao et al. 2007): see `npm run train`. It learned
 * from encyclopaedias; what news do otherwise are rules: `eventSentence`, `attributedSentence`, `holderSentence` and `regionSentence`.
 */
export function rank(search: Search, scoreOf: Network = LEARNED): RankedSentence[] {
  const features = createFeatures();
  const asks = (sentence: number) => ASKS.test(search.index.sentences[sentence]?.text ?? '');
  const ranked = search.shortlist.sentences
    .map((sentence) => ({
      sentence,
      score: scoreOf(featuresOf(search, sentence, features)) - (asks(sentence) ? FOR_ASKING : 0),
    }))
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  const told =
    eventSentence(search, ranked) ??
    attributedSentence(search, ranked) ??
    holderSentence(search, ranked) ??
    regionSentence(search, ranked);
  return told === undefined ? ranked : withFirst(told, ranked);
}

/** A sentence before all others, as likely as the one that was. */
function withFirst(sentence: number, ranked: readonly RankedSentence[]): RankedSentence[] {
  const score = ranked[0]?.score ?? 0;
  return [{ sentence, score }, ...ranked.filter((other) => other.sentence !== sentence)];
}
