import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { ContentStore } from '../../library/content-store.ts';
import { type CommandContext, component, DONE } from '../command.ts';
import { rollbackToId } from '../component-ids.ts';
import { COLOURS, type Message, message, text } from '../message.ts';
import { moderatorOf } from '../moderator.ts';
import { saidInOptions } from './content-options.ts';
import { nameOf, ownArticle } from './own-article.ts';
import { requireSaved } from './require-saved.ts';
import { versionNamed } from './version-option.ts';

/** `/library rollback`: serves what an older version holds, as a new version. */
export async function rollback(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { options } = interaction;
  const { guildId, author } = moderatorOf(interaction);
  const { slug, latest } = await ownArticle(guildId, options.getString('article', true), 'served', context);
  const version = versionNamed(options.getString('version', true), await context.content.history(guildId, slug));
  const { note } = saidInOptions(interaction);
  const change = { guildId, author, slug, expected: latest.number, to: version.number, note };
  await interaction.editReply(await goBack(change, context));
}

/** The button in the log channel: the same, where the article did not change since. */
export const rollbackToComponent = component(rollbackToId, async (interaction, [slug, expected, to], context) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId, author } = moderatorOf(interaction);
  await ownArticle(guildId, slug, 'served', context);
  await interaction.editReply(await goBack({ guildId, author, slug, expected, to }, context));
  return DONE;
});

async function goBack(change: Parameters<ContentStore['rollback']>[0], context: CommandContext): Promise<Message> {
  const { number } = requireSaved(await context.content.rollback(change));
  const name = nameOf({ slug: change.slug, served: context.library.current().find(change.slug) });
  return message([text(context.catalogues.private.library.saved.rollback(name, number))], COLOURS.success);
}
