import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { quoteText } from '../../src/qa/answer.ts';
import { answerQuestion } from '../../src/qa/answer-question.ts';
import { createSearchIndex, type SearchIndex } from '../../src/qa/index/search-index.ts';
import { createLanguageTools } from '../../src/text/language-tools.ts';
import type { Corpus } from './corpus.ts';

/** Builds an index of a library's sentences, and returns what asks it: the text of the best sentence, if there is one. */
type Build = (corpus: Corpus) => (question: string) => string | undefined;

export type EngineName = keyof typeof ENGINES;

/** What is compared, under the names they are shown by. Each gives its ten best sentences. */
export const ENGINES = {
  Verbatim: ({ articles }) => verbatim(createSearchIndex('fr', articles)),
  // As in a running bot: the words of the language have been read before, in another index.
  'Verbatim, once more': ({ articles }) => verbatim(createSearchIndex('fr', articles, TOOLS)),
  'Fuse.js, default options': ({ sentences }) => fuse(new Fuse(sentences)),
  'Fuse.js, token search': ({ sentences }) => fuse(new Fuse(sentences, { useTokenSearch: true })),
  // Fuzzy as its README does it: without, it would find no mistyped word.
  'MiniSearch, fuzzy 0.2': ({ sentences }) => {
    const index = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2 } });
    index.addAll(sentences.map((text, id) => ({ id, text })));
    return (question) => sentences[index.search(question)[0]?.id ?? -1];
  },
} satisfies Readonly<Record<string, Build>>;

const TOOLS = createLanguageTools()('fr');

function verbatim(index: SearchIndex): (question: string) => string | undefined {
  return (question) => {
    const answer = answerQuestion(question, [index]);
    const [first] = answer.kind === 'answered' ? answer.quotes : answer.nearest;
    return first && quoteText(first);
  };
}

function fuse(index: Fuse<string>): (question: string) => string | undefined {
  return (question) => index.search(question, { limit: 10 })[0]?.item;
}
