import type { Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { Config } from '../config.ts';
import type { Snapshot } from '../library/library.ts';
import { openLibrary } from '../library/open-library.ts';
import type { Output } from '../output.ts';
import { answerQuestion } from '../qa/answer-question.ts';
import type { SearchIndex } from '../qa/index/search-index.ts';
import { articlesAbout } from '../qa/summary/focus.ts';
import { summaryOf } from '../qa/summary/summarize.ts';
import { answerToJson, formatAnswer, formatSummary, type Style, summaryToJson } from './answer-text.ts';
import { ASK_USAGE, type AskOptions, parseAskOptions, type SummaryOptions } from './ask-options.ts';
import { runCommand } from './run-command.ts';
import { UsageError } from './usage.ts';

const EXIT = { answered: 0, unanswered: 3 } as const;

/**
 * `npm run ask`.
 * @param readConfig is called once the command line is known to be right
 * @returns the exit code
 */
export function runAsk(
  args: readonly string[],
  readConfig: () => Pick<Config, 'articlesDir'>,
  output: Output,
): Promise<number> {
  return runCommand(ASK_USAGE, output, async () => {
    const options = parseAskOptions(args);
    if (options) return ask(options, readConfig(), output);
    output.stdout.write(`${ASK_USAGE}\n`);
    return EXIT.answered;
  });
}

async function ask(
  options: AskOptions,
  { articlesDir }: Pick<Config, 'articlesDir'>,
  { stdout, stderr }: Output,
): Promise<number> {
  const { library, errors } = await openLibrary({ dir: articlesDir, now: performance.now.bind(performance) });
  for (const { message } of errors) stderr.write(`${message}\n`);
  const { asked, json } = options;
  const style = styleFor(stdout);
  const { found, text } =
    typeof asked === 'string'
      ? answer(asked, selectIndexes(library.current(), options), json, style)
      : sumUp(articleIndex(library.current(), options), asked, json, style);
  stdout.write(`${text}\n`);
  return found ? EXIT.answered : EXIT.unanswered;
}

interface Printed {
  readonly found: boolean;
  readonly text: string;
}

function answer(question: string, indexes: readonly SearchIndex[], json: boolean, style: Style): Printed {
  const answer = answerQuestion(question, indexes);
  const articles = indexes.flatMap((index) => index.articles).length;
  const text = json ? JSON.stringify(answerToJson(answer)) : formatAnswer(answer, articles, style);
  return { found: answer.kind === 'answered', text };
}

function sumUp(index: SearchIndex, { length, focus }: SummaryOptions, json: boolean, style: Style): Printed {
  const found = focus === undefined || articlesAbout(focus, [index]).size > 0;
  const summary = found ? summaryOf(index, length, focus) : { quotes: [], isWhole: false };
  if (json) return { found, text: JSON.stringify(summaryToJson(summary)) };
  return { found, text: found ? formatSummary(summary, style) : `The article says nothing of “${focus}”.` };
}

function styleFor(stream: Writable): Style {
  return {
    bold: (text) => styleText('bold', text, { stream }),
    dim: (text) => styleText('dim', text, { stream }),
  };
}

/** The index of the article named, or of the newest. */
function articleIndex(snapshot: Snapshot, { article, ...others }: AskOptions): SearchIndex {
  const newest = snapshot.articles.find(({ lang }) => others.lang === undefined || lang === others.lang);
  const [index] = selectIndexes(snapshot, { ...others, article: article ?? newest?.slug });
  if (!index) throw new UsageError('There is no article.');
  return index;
}

function selectIndexes(snapshot: Snapshot, { article: slug, lang }: AskOptions): readonly SearchIndex[] {
  const article = slug === undefined ? undefined : snapshot.find(slug);
  if (slug !== undefined && !article) {
    throw new UsageError(
      `No article "${slug}". There are: ${snapshot.articles.map((known) => known.slug).join(', ')}.`,
    );
  }
  const indexes = snapshot.indexes(article).filter((index) => lang === undefined || index.lang === lang);
  if (indexes.length === 0) throw new UsageError(`No article in "${lang}".`);
  return indexes;
}
