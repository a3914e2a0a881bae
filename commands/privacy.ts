import { MessageFlags } from 'discord.js';
import { type ChatCommand, DONE } from '../src/discord/command.ts';
import { describe, listed, memberCommand } from '../src/discord/command-data.ts';
import { withFile } from '../src/discord/message.ts';
import { heldAbout } from '../src/discord/privacy/held.ts';
import { privacyComponents } from '../src/discord/privacy/privacy-components.ts';
import { privacyFile } from '../src/discord/privacy/privacy-file.ts';
import { confirmMessage, heldMessage } from '../src/discord/privacy/privacy-message.ts';

export const privacy = {
  data: memberCommand(({ privacy }) => privacy)
    .addSubcommand((subcommand) => describe(subcommand, ({ privacyShow }) => privacyShow))
    .addSubcommand((subcommand) => describe(subcommand, ({ privacyExport }) => privacyExport))
    .addSubcommand((subcommand) => describe(subcommand, ({ privacyDelete }) => privacyDelete)),

  help: ({ privacy, privacyShow, privacyExport, privacyDelete }) =>
    listed(privacy, [privacyShow, privacyExport, privacyDelete]),
  components: privacyComponents,

  async execute(interaction, context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { server, catalogues } = context;
    const { id } = interaction.user;
    const held = await heldAbout(id, context);
    switch (interaction.options.getSubcommand()) {
      case 'export':
        await interaction.editReply(
          withFile(catalogues.private.privacy.exported, 'privacy.json', privacyFile(id, held)),
        );
        return DONE;
      case 'delete':
        await interaction.editReply(confirmMessage(held, catalogues.private));
        return DONE;
      default:
        await interaction.editReply(heldMessage(held, server.keepsQuestions, catalogues.private));
        return DONE;
    }
  },
} satisfies ChatCommand;
