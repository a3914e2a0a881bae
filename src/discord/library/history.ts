import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { UserError } from '../../errors.ts';
import { type CommandContext, type Component, type ComponentInteraction, component, DONE } from '../command.ts';
import { nextVersionsId, previousVersionsId, rollbackId } from '../component-ids.ts';
import { integer } from '../custom-id.ts';
import { moderatorOf } from '../moderator.ts';
import { historyMessage } from './history-message.ts';
import { nameOf, ownArticle } from './own-article.ts';
import { requireSaved } from './require-saved.ts';

/** `/library history`: the versions of an article. */
export async function history(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId } = moderatorOf(interaction);
  await interaction.editReply(await pageOf(guildId, interaction.options.getString('article', true), 0, context));
}

/** The menu of versions: the one chosen is served again, as a new version. */
const goBack = component(rollbackId, async (interaction, [slug, expected], context) => {
  const to = interaction.isStringSelectMenu() ? integer.read(interaction.values[0] ?? '') : undefined;
  if (to === undefined) throw new UserError('no-longer-offered');
  const { content, catalogues } = context;
  const { guildId, author } = moderatorOf(interaction);
  await interaction.deferUpdate();
  await ownArticle(guildId, slug, 'served', context);
  const { number } = requireSaved(await content.rollback({ guildId, author, slug, expected, to }));
  const article = await ownArticle(guildId, slug, 'any', context);
  const done = catalogues.private.library.saved.rollback(nameOf(article), number);
  const versions = await content.history(guildId, slug);
  await interaction.editReply(historyMessage(article, versions, { page: 0, done }, catalogues.private));
  return DONE;
});

const previous = component(previousVersionsId, (interaction, [slug, page], context) =>
  turn(interaction, slug, page - 1, context),
);

const next = component(nextVersionsId, (interaction, [slug, page], context) =>
  turn(interaction, slug, page + 1, context),
);

async function turn(interaction: ComponentInteraction, slug: string, page: number, context: CommandContext) {
  await interaction.deferUpdate();
  await interaction.editReply(await pageOf(moderatorOf(interaction).guildId, slug, page, context));
  return DONE;
}

async function pageOf(guildId: string, slug: string, page: number, context: CommandContext) {
  const article = await ownArticle(guildId, slug, 'any', context);
  const versions = await context.content.history(guildId, slug);
  return historyMessage(article, versions, { page }, context.catalogues.private);
}

/** The menu and the buttons of a history. */
export const historyComponents: readonly Component[] = [goBack, previous, next];
