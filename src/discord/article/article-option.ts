import type { SlashCommandStringOption } from 'discord.js';
import type { Article } from '../../article/article.ts';
import { UserError } from '../../errors.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Snapshot } from '../../library/library.ts';
import { defaultArticleOf, type ServerSettings } from '../../library/server-settings.ts';
import { findArticles } from '../../qa/index/suggest.ts';
import type { Asked } from '../answer/asking.ts';
import type { Choice } from '../command.ts';
import { describe } from '../command-data.ts';
import { MAX_CHOICE_NAME, MAX_CHOICES } from '../limits.ts';
import { plainLine } from '../markdown/markdown.ts';
import { shorten } from '../markdown/shorten.ts';

/** The option that names an article; completed over the titles, its value is a slug. */
export const articleOption = (option: SlashCommandStringOption) =>
  describe(option, ({ options }) => options.article)
    .setMaxLength(MAX_CHOICE_NAME)
    .setAutocomplete(true);

/** Before anything is typed, the server's default article comes first. */
export function articleChoices(typed: string, snapshot: Snapshot, server: ServerSettings): readonly Choice[] {
  const first = typed === '' ? defaultArticleOf(server, snapshot) : undefined;
  const found = findArticles(typed, snapshot.articles);
  return [...(first ? [first] : []), ...found.filter((article) => article !== first)]
    .slice(0, MAX_CHOICES)
    .map(({ title, slug }) => ({ name: plainLine(shorten(title, MAX_CHOICE_NAME)), value: slug }));
}

/** The value of the choice for all articles: no file has that name. */
export const ALL = '/';

/** Where the server's default article is taken unless another is named, all of them can be chosen as well. */
export function choicesWithAll(
  typed: string,
  snapshot: Snapshot,
  server: ServerSettings,
  { article: { all } }: Catalogue,
): readonly Choice[] {
  const [first, ...others] = articleChoices(typed, snapshot, server);
  const hasDefault = defaultArticleOf(server, snapshot) !== undefined && snapshot.articles.length > 1;
  const isMeant = all.toLowerCase().startsWith(typed.toLowerCase());
  return [...(first ? [first] : []), ...(hasDefault && isMeant ? [{ name: all, value: ALL }] : []), ...others];
}

/** What such an option names. @throws {UserError} `article-not-found` */
export const articlesNamed = (typed: string | null, snapshot: Snapshot): Pick<Asked, 'article' | 'inAll'> =>
  typed === ALL ? { inAll: true } : { article: articleNamed(typed, snapshot) };

/**
 * The article that the option names: by slug where a choice was taken, else by what was typed.
 * @returns undefined where the option was left out
 * @throws {UserError} `article-not-found`
 */
export function articleNamed(typed: string | null, snapshot: Snapshot): Article | undefined {
  if (typed === null) return undefined;
  const [best] = findArticles(typed, snapshot.articles);
  const article = snapshot.find(typed) ?? (typed.trim() === '' ? undefined : best);
  if (!article) throw new UserError('article-not-found');
  return article;
}

/** The article that the other options are completed from: the one chosen so far, else the server's default; undefined for all. */
export function articleSoFar(chosen: string | null, snapshot: Snapshot, server: ServerSettings): Article | undefined {
  return chosen === ALL ? undefined : (snapshot.find(chosen ?? '') ?? defaultArticleOf(server, snapshot));
}

/**
 * The same as `articleNamed`, or where the option was left out the server's default article, else the newest.
 * @throws {UserError} `article-not-found`
 */
export function articleOrDefault(typed: string | null, snapshot: Snapshot, server: ServerSettings): Article {
  return articleNamed(typed, snapshot) ?? defaultArticleOf(server, snapshot) ?? snapshot.articles[0];
}
