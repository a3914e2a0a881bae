import type { SlashCommandStringOption } from 'discord.js';
import type { Article } from '../../article/article.ts';
import type { ArticleVersion } from '../../article/article-version.ts';
import { UserError } from '../../errors.ts';
import { articleOption } from '../article/article-option.ts';
import type { Choice, CommandContext } from '../command.ts';
import { describe } from '../command-data.ts';
import { MAX_CHOICE_NAME, MAX_CHOICES } from '../limits.ts';
import { escapeLine, plainLine } from '../markdown/markdown.ts';
import { shorten } from '../markdown/shorten.ts';

const MAX_TITLE = 80;

/** An article of a server's own. */
export interface OwnArticle {
  readonly slug: string;
  readonly latest: ArticleVersion;
  /** Undefined where it is hidden. */
  readonly served: Article | undefined;
}

export type State = 'served' | 'hidden' | 'any';

/** The option that names one of the server's own articles; completed, its value is a slug. */
export const ownArticleOption = (option: SlashCommandStringOption) =>
  describe(articleOption(option), ({ options }) => options.ownArticle).setRequired(true);

type Context = Pick<CommandContext, 'content' | 'library'>;

/**
 * The server's own article of that slug.
 * @throws {UserError} `operators-article`, `article-not-found`, `article-hidden`, `article-served`
 */
export async function ownArticle(guildId: string, slug: string, state: State, context: Context): Promise<OwnArticle> {
  const article = (await ownArticles(guildId, context)).find((own) => own.slug === slug);
  if (!article) {
    const isOperators = context.library.current().find(slug) !== undefined;
    throw new UserError(isOperators ? 'operators-article' : 'article-not-found');
  }
  if (!isIn(state, article)) throw new UserError(state === 'served' ? 'article-hidden' : 'article-served');
  return article;
}

/** The articles in that state whose title or slug holds what was typed, for the option being typed. */
export async function ownChoices(guildId: string, typed: string, state: State, context: Context): Promise<Choice[]> {
  const wanted = typed.trim().toLowerCase();
  return (await ownArticles(guildId, context))
    .filter((article) => isIn(state, article))
    .filter(({ slug, served }) => slug.includes(wanted) || served?.title.toLowerCase().includes(wanted))
    .slice(0, MAX_CHOICES)
    .map((article) => ({ name: plainLine(shorten(labelOf(article), MAX_CHOICE_NAME)), value: article.slug }));
}

/** What an article is called in a message. */
export const nameOf = ({ slug, served }: Named): string =>
  served ? `**${escapeLine(shorten(served.title, MAX_TITLE))}** (${slug})` : `**${slug}**`;

interface Named {
  readonly slug: string;
  /** Undefined where its title is not known. */
  readonly served: Pick<Article, 'title'> | undefined;
}

const labelOf = ({ slug, served }: OwnArticle): string =>
  served ? `${shorten(served.title, MAX_CHOICE_NAME - slug.length - 3)} (${slug})` : slug;

/** The server's own articles by slug, those hidden too. */
export async function ownArticles(guildId: string, { content, library }: Context): Promise<OwnArticle[]> {
  const snapshot = library.current();
  return (await content.list(guildId)).map(({ slug, latest }) => ({
    slug,
    latest,
    served: latest.kind === 'remove' ? undefined : snapshot.find(slug),
  }));
}

const isIn = (state: State, { latest }: OwnArticle): boolean =>
  state === 'any' || (latest.kind === 'remove') === (state === 'hidden');
