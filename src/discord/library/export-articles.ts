import {
  AttachmentBuilder,
  type ChatInputCommandInteraction,
  FileBuilder,
  MessageFlags,
  type SlashCommandStringOption,
} from 'discord.js';
import { type ExportedArticle, writeArchive } from '../../content/archive/write-archive.ts';
import { UserError } from '../../errors.ts';
import type { CommandContext } from '../command.ts';
import { describe } from '../command-data.ts';
import { COLOURS, message, text } from '../message.ts';
import { moderatorOf } from '../moderator.ts';
import { type OwnArticle, ownArticle, ownArticleOption, ownArticles } from './own-article.ts';

/** Which article, if not all. */
export const exportOption = (option: SlashCommandStringOption) =>
  describe(ownArticleOption(option), ({ options }) => options.onlyArticle).setRequired(false);

/** `/library export`: the server's own articles that are served, or one of them, in a zip. */
export async function exportArticles(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId } = moderatorOf(interaction);
  const slug = interaction.options.getString('article');
  const own =
    slug === null ? await ownArticles(guildId, context) : [await ownArticle(guildId, slug, 'served', context)];
  const served = own.filter(({ latest }) => latest.kind !== 'remove');
  if (served.length === 0) throw new UserError('nothing-to-export');
  const articles = await withSources(guildId, served, context);
  const archive = await writeArchive(articles, interaction.createdAt);
  const name = `${slug ?? 'articles'}-${interaction.createdAt.toISOString().slice(0, 10)}.zip`;
  const done = context.catalogues.private.library.archive.exported(articles.length);
  await interaction.editReply({
    ...message([text(done), new FileBuilder().setURL(`attachment://${name}`)], COLOURS.success),
    files: [new AttachmentBuilder(Buffer.from(archive), { name })],
  });
}

/** An article that was purged in this moment is left out. */
async function withSources(
  guildId: string,
  articles: readonly OwnArticle[],
  { content }: CommandContext,
): Promise<ExportedArticle[]> {
  const exported: ExportedArticle[] = [];
  for (const { slug, latest, served } of articles) {
    const { number: version, sha256, size } = latest;
    const source = await content.source(guildId, slug, version);
    if (source === undefined) continue;
    const lang = served ? { lang: served.lang } : {};
    exported.push({ slug, title: served?.title ?? slug, ...lang, version, sha256, size, source });
  }
  return exported;
}
