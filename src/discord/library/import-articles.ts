import { type ChatInputCommandInteraction, MessageFlags, type SlashCommandAttachmentOption } from 'discord.js';
import { MAX_ARTICLES } from '../../library/capacity.ts';
import type { CommandContext } from '../command.ts';
import { describe } from '../command-data.ts';
import { moderatorOf } from '../moderator.ts';
import { importPreview } from './import-message.ts';
import { planImport } from './import-plan.ts';
import { ownArticles } from './own-article.ts';

/** The zip. */
export const archiveOption = (option: SlashCommandAttachmentOption) =>
  describe(option, ({ options }) => options.archive)
    .setFileTypes('.zip')
    .setRequired(true);

/** `/library import`: what the articles of a zip would change, to be confirmed. */
export async function importArticles(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { reader, library, unconfirmed, catalogues } = context;
  const moderator = moderatorOf(interaction);
  const { url, name, size } = interaction.options.getAttachment('file', true);
  const archive = await reader.fromZip({ url, name, size }, MAX_ARTICLES);
  const own = await ownArticles(moderator.guildId, context);
  const plan = { ...moderator, ...(await planImport(archive, own, library.current())) };
  const key = unconfirmed.imports.keep(plan);
  await interaction.editReply(importPreview(key, plan, catalogues.private));
}
