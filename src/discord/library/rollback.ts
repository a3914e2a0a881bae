import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { UserError } from '../../errors.ts';
import type { CommandContext } from '../command.ts';
import { COLOURS, message, text } from '../message.ts';
import { saidInOptions } from './content-options.ts';
import { moderatorOf } from './moderator.ts';
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
  if (!version) throw new UserError('version-not-found');
  const { note } = saidInOptions(interaction);
  const change = { guildId, author, slug, expected: latest.number, to: version.number, note };
  const { number } = requireSaved(await context.content.rollback(change));
  const name = nameOf({ slug, served: context.library.current().find(slug) });
  const done = context.catalogues.private.library.saved.rollback(name, number);
  await interaction.editReply(message([text(done)], COLOURS.success));
}
