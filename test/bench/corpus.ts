import type { Article } from '../../src/article/article.ts';
import { createPassage } from '../../src/article/passages.ts';
import { createRandom, type Random } from './random.ts';
import { createFunctionWord, createWord, type Word } from './words.ts';

/** A made-up library in French: about three sentences of twenty words a passage. The same for the same size. */
export interface Corpus {
  readonly articles: readonly Article[];
  /** Every sentence of every passage, in order. */
  readonly sentences: readonly string[];
  readonly questions: readonly BenchQuestion[];
  /** Time it took to split the passages into sentences, in ms. */
  readonly splitting: number;
}

interface BenchQuestion {
  readonly question: string;
  /** The sentence it was made from. */
  readonly sentence: string;
}

const PASSAGES_PER_ARTICLE = 20;
const QUESTION_WORDS = ['Qui', 'Que', 'Quand', 'Où', 'Combien de', 'Pourquoi', 'Quel', 'Comment'];

/**
 * @param size how many passages.
 * @param asked how many questions.
 */
export function createCorpus(size: number, asked: number): Corpus {
  const random = createRandom(size);
  const sources = Array.from({ length: size }, () =>
    Array.from({ length: random.between(2, 4) }, () => createSentence(random)),
  );
  const questions = Array.from({ length: asked }, () => {
    const passage = sources[random.between(0, size - 1)] ?? [];
    const words = passage[random.between(0, passage.length - 1)] ?? [];
    return { question: createQuestion(words, random), sentence: toText(words) };
  });
  const texts = sources.map((passage) => passage.map(toText).join(' '));
  const started = performance.now();
  const passages = texts.map((text) => createPassage({ text }, 'fr'));
  const splitting = performance.now() - started;
  const sentences = passages.flatMap((passage) => passage.sentences.map(({ text }) => text));
  return { articles: toArticles(passages), sentences, questions, splitting };
}

function createSentence(random: Random): Word[] {
  return [createFunctionWord(random), ...Array.from({ length: random.between(11, 27) }, () => createWord(random))];
}

function toText(words: readonly Word[]): string {
  const text = words.map((word) => word.text).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A question word and some of a sentence's words in their order, every third time with a typing error. */
function createQuestion(words: readonly Word[], random: Random): string {
  const kept = words.filter(({ isContent }) => random.chance(isContent ? 0.5 : 0.3)).slice(0, 7);
  const asked = kept.some(({ isContent }) => isContent) ? kept : words.slice(0, 7);
  const written = asked.map(({ text }) => text);
  const at = random.between(0, written.length - 1);
  if (random.chance(1 / 3)) written[at] = mistype(written[at] ?? '', random);
  return `${QUESTION_WORDS[random.between(0, QUESTION_WORDS.length - 1)]} ${written.join(' ')} ?`;
}

/** Two letters swapped, one left out, or one doubled; never the first. Short words stay. */
function mistype(word: string, random: Random): string {
  if (!/^\p{L}{5,}$/u.test(word)) return word;
  const at = random.between(1, word.length - 2);
  const [before, letter, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
  const edits = [
    before + next + letter + word.slice(at + 2),
    before + word.slice(at + 1),
    before + letter + word.slice(at),
  ];
  return edits[random.between(0, edits.length - 1)] ?? word;
}

function toArticles(passages: Article['passages'][number][]): Article[] {
  const articles: Article[] = [];
  for (let start = 0; start < passages.length; start += PASSAGES_PER_ARTICLE) {
    const [first, ...others] = passages.slice(start, start + PASSAGES_PER_ARTICLE);
    if (!first) continue;
    const slug = `article-${articles.length + 1}`;
    articles.push({ slug, revision: '00000000', title: slug, lang: 'fr', questions: [], passages: [first, ...others] });
  }
  return articles;
}
