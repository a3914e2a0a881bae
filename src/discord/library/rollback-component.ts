import { UserError } from '../../errors.ts';
import { component, DONE } from '../command.ts';
import { rollbackId } from '../component-ids.ts';
import { integer } from '../custom-id.ts';
import { historyMessage } from './history-message.ts';
import { moderatorOf } from './moderator.ts';
import { nameOf, ownArticle } from './own-article.ts';
import { requireSaved } from './require-saved.ts';

/** The menu of versions: the one chosen is served again, as a new version. */
export const rollbackComponent = component(rollbackId, async (interaction, [slug, expected], context) => {
  const to = interaction.isStringSelectMenu() ? integer.read(interaction.values[0] ?? '') : undefined;
  if (to === undefined) throw new UserError('outdated');
  const { content, catalogues } = context;
  const { guildId, author } = moderatorOf(interaction);
  await interaction.deferUpdate();
  await ownArticle(guildId, slug, 'served', context);
  const { number } = requireSaved(await content.rollback({ guildId, author, slug, expected, to }));
  const article = await ownArticle(guildId, slug, 'any', context);
  const done = catalogues.private.library.saved.rollback(nameOf(article), number);
  const versions = await content.history(guildId, slug);
  await interaction.editReply(historyMessage(article, versions, catalogues.private, done));
  return DONE;
});
