import { type ChatCommand, DONE } from '../src/discord/command.ts';
import { memberCommand } from '../src/discord/command-data.ts';
import { helpMessage } from '../src/discord/help-message.ts';
import { privately } from '../src/discord/message.ts';

export const help = {
  data: memberCommand(({ help }) => help),
  help: ({ help }) => [help],

  async execute(interaction, { commands, server, catalogues }) {
    await interaction.reply(privately(helpMessage(interaction, commands, server, catalogues.private)));
    return DONE;
  },
} satisfies ChatCommand;
