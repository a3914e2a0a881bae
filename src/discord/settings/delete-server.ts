import {
  type Interaction,
  LabelBuilder,
  ModalBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  userMention,
} from 'discord.js';
import { UserError } from '../../errors.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { requireMayDeleteServer } from '../access.ts';
import { component, DONE, modal } from '../command.ts';
import { deleteServerFormId, deleteServerId } from '../component-ids.ts';
import { COLOURS, message, small, text } from '../message.ts';

const NAME = 'name';

/** The button that opens the form. */
export const deleteServer = component(deleteServerId, async (interaction, _, { catalogues }) => {
  requireMayDeleteServer(interaction);
  await interaction.showModal(form(guildOf(interaction).name, catalogues.private));
  return DONE;
});

/** The form: whoever may, and types the server's name, deletes all that is kept of the server. */
export const deleteServerForm = modal(deleteServerFormId, async (interaction, _, context) => {
  const { id, name } = guildOf(interaction);
  const { servers, unconfirmed, logChannel, server, catalogues } = context;
  requireMayDeleteServer(interaction);
  if (!interaction.isFromMessage()) throw new UserError('no-longer-offered');
  if (asTyped(interaction.fields.getTextInputValue(NAME)) !== asTyped(name)) throw new UserError('name-differs');
  await interaction.deferUpdate();
  // First: what an import saves from now on would come after the deletion.
  unconfirmed.forgetServer(id);
  await servers.delete(id);
  const told = ({ settings }: Catalogue) =>
    message([text(`${settings.deleted}\n${small(userMention(interaction.user.id))}`)]);
  void logChannel.post(id, told, server);
  await interaction.editReply(message([text(catalogues.private.settings.deleted)], COLOURS.success));
  return DONE;
});

function form(serverName: string, { settings }: Catalogue): ModalBuilder {
  const input = new TextInputBuilder().setCustomId(NAME).setStyle(TextInputStyle.Short).setPlaceholder(serverName);
  return new ModalBuilder()
    .setCustomId(deleteServerFormId.encode())
    .setTitle(settings.form.title)
    .addTextDisplayComponents(new TextDisplayBuilder().setContent(settings.form.warning))
    .addLabelComponents(new LabelBuilder().setLabel(settings.form.name).setTextInputComponent(input));
}

/** @throws {UserError} `server-only` */
function guildOf({ guild }: Interaction) {
  if (!guild) throw new UserError('server-only');
  return guild;
}

/** White space, what is invisible and the ways to write an accent cannot be told by eye, nor always be typed. */
const asTyped = (name: string) =>
  name
    .normalize()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
