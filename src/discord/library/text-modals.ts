import { MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { UserError } from '../../errors.ts';
import type { Language } from '../../text/language.ts';
import { type CommandContext, DONE, type Modal, modal, type Outcome } from '../command.ts';
import { newTextId, nextTextId } from '../component-ids.ts';
import { failureOf } from '../failure.ts';
import { withFile } from '../message.ts';
import { moderatorOf } from '../moderator.ts';
import type { Said } from './content-options.ts';
import { ownArticle } from './own-article.ts';
import { proposeArticle, proposeVersion } from './propose.ts';
import { saidInForm, textOf } from './text-modal.ts';

const newText = modal(newTextId, (interaction, [lang], context) =>
  propose(interaction, lang, context, (said) =>
    proposeArticle(interaction, context.reader.fromText(textOf(interaction)), said, context),
  ),
);

const nextText = modal(nextTextId, (interaction, [slug, number, lang], context) =>
  propose(interaction, lang, context, async (said) => {
    const article = await ownArticle(moderatorOf(interaction).guildId, slug, 'served', context);
    if (article.latest.number !== number) throw new UserError('changed-meanwhile', { version: article.latest.number });
    await proposeVersion(interaction, context.reader.fromText(textOf(interaction)), said, article, context);
  }),
);

/** Discord's client forgets what was typed in a form: where nothing comes of it, it is given back as a file. */
async function propose(
  interaction: ModalSubmitInteraction,
  lang: Language | 'none',
  { catalogues }: CommandContext,
  show: (said: Said) => Promise<void>,
): Promise<Outcome> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  try {
    await show(saidInForm(interaction, lang));
    return DONE;
  } catch (error) {
    const text = textOf(interaction);
    const { tell, level } = failureOf(error, catalogues.private, interaction.id);
    if (text === '' || tell === undefined) throw error;
    await interaction.editReply(withFile(tell, 'text.md', text));
    return { outcome: 'failed', ...(level === 'error' && error instanceof Error ? { error } : {}) };
  }
}

/** The forms for pasted texts. */
export const textModals: readonly Modal[] = [newText, nextText];
