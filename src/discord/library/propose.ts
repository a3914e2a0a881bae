import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Article } from '../../article/article.ts';
import { MAX_SLUG } from '../../article/slug.ts';
import type { Content } from '../../content/content.ts';
import { editFrontMatter } from '../../content/source.ts';
import { UserError } from '../../errors.ts';
import type { Snapshot } from '../../library/library.ts';
import type { CommandContext } from '../command.ts';
import { moderatorOf } from '../moderator.ts';
import type { Said } from './content-options.ts';
import { fetchedPage } from './fetch-again.ts';
import { nameOf, type OwnArticle } from './own-article.ts';
import { previewed, previewMessage } from './preview-message.ts';
import type { Preview } from './previews.ts';

/** Shows what a new article would be. The interaction is deferred. @throws {UserError | ContentError} */
export async function proposeArticle(
  interaction: ChatInputCommandInteraction | ModalSubmitInteraction,
  content: Content,
  said: Said,
  context: CommandContext,
): Promise<void> {
  const { guildId } = moderatorOf(interaction);
  const own = new Map((await context.content.list(guildId)).map(({ slug, latest }) => [slug, latest]));
  const snapshot = context.library.current();
  if (said.slug !== undefined) {
    const latest = own.get(said.slug);
    if (latest) throw new UserError(latest.kind === 'remove' ? 'slug-hidden' : 'slug-served');
    if (snapshot.find(said.slug)) throw new UserError('slug-operator');
  }
  const slug =
    said.slug ?? freeSlug(content.proposed.slug, (name) => own.has(name) || snapshot.find(name) !== undefined);
  await show(interaction, { content, said, slug, lang: said.lang ?? content.proposed.lang }, undefined, context);
}

/** Shows what an article would become, and the difference to what it is. The interaction is deferred. @throws {ContentError} */
export async function proposeVersion(
  interaction: ChatInputCommandInteraction | ModalSubmitInteraction,
  content: Content,
  said: Said,
  article: OwnArticle,
  context: CommandContext,
): Promise<void> {
  const lang = said.lang ?? content.proposed.lang ?? article.served?.lang;
  await show(interaction, { content, said, slug: article.slug, lang }, article, context);
}

interface Proposed extends Pick<Preview, 'slug' | 'lang'> {
  readonly content: Content;
  readonly said: Said;
}

async function show(
  interaction: ChatInputCommandInteraction | ModalSubmitInteraction,
  { content, said, slug, lang }: Proposed,
  replaced: OwnArticle | undefined,
  { library, unconfirmed, catalogues }: CommandContext,
): Promise<void> {
  const { title = content.proposed.title, note } = said;
  const isAsProposed = title === content.proposed.title && lang === content.proposed.lang;
  const preview: Preview = {
    ...moderatorOf(interaction),
    slug,
    source: isAsProposed ? content.source : editFrontMatter(content.source, { title, ...(lang ? { lang } : {}) }),
    lang,
    warnings: content.warnings.filter(({ code }) => code !== 'unknown-language' || lang === undefined),
    note,
    replaces: replaced?.latest.number,
    page: fetchedPage(content),
  };
  if (!replaced) requireNew(previewed(preview), library.current());
  const key = unconfirmed.previews.keep(preview);
  await interaction.editReply(previewMessage(key, preview, replaced?.served, catalogues.private));
}

/** @throws {UserError} `article-there` where an article of that title and text is served already */
function requireNew(article: Article, { articles }: Snapshot): void {
  const same = articles.find((served) => served.title === article.title && textOf(served) === textOf(article));
  if (same) throw new UserError('article-there', { article: nameOf({ slug: same.slug, served: same }) });
}

const textOf = ({ passages }: Article): string =>
  passages.map(({ heading = '', text }) => `${heading}\n${text}`).join('\n\n');

/** The slug, or where it is taken the first of `slug-2`, `slug-3`, … that is free. */
function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : `-${number}`;
    const candidate = `${slug.slice(0, MAX_SLUG - ending.length)}${ending}`;
    if (!isTaken(candidate)) return candidate;
  }
}
