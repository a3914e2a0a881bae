import { type Component, component, DONE } from '../command.ts';
import { privacyCancelId, privacyDeleteId } from '../component-ids.ts';
import { message, text } from '../message.ts';
import { deleteHeldAbout } from './held.ts';
import { deletedMessage } from './privacy-message.ts';

/** Whoever presses it deletes what is held about them, and about nobody else. */
const confirm = component(privacyDeleteId, async (interaction, _, context) => {
  await interaction.deferUpdate();
  const deleted = await deleteHeldAbout(interaction.user.id, context);
  await interaction.editReply(deletedMessage(deleted, context.catalogues.private));
  return DONE;
});

const cancel = component(privacyCancelId, async (interaction, _, { catalogues }) => {
  await interaction.update(message([text(catalogues.private.privacy.kept)]));
  return DONE;
});

export const privacyComponents: readonly Component[] = [confirm, cancel];
