import { MessageFlags } from 'discord.js';
import { UserError } from '../../errors.ts';
import { DONE, type Modal, modal } from '../command.ts';
import { newTextId, nextTextId } from '../component-ids.ts';
import { moderatorOf } from './moderator.ts';
import { ownArticle } from './own-article.ts';
import { proposeArticle, proposeVersion } from './propose.ts';
import { filledIn } from './text-modal.ts';

const newText = modal(newTextId, async (interaction, [lang], context) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { text, said } = filledIn(interaction, lang);
  await proposeArticle(interaction, context.reader.fromText(text), said, context);
  return DONE;
});

const nextText = modal(nextTextId, async (interaction, [slug, number, lang], context) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { text, said } = filledIn(interaction, lang);
  const article = await ownArticle(moderatorOf(interaction).guildId, slug, 'served', context);
  if (article.latest.number !== number) throw new UserError('changed-meanwhile', { version: article.latest.number });
  await proposeVersion(interaction, context.reader.fromText(text), said, article, context);
  return DONE;
});

/** The forms for pasted texts. */
export const textModals: readonly Modal[] = [newText, nextText];
