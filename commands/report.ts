import { MessageFlags } from 'discord.js';
import { type ChatCommand, DONE } from '../src/discord/command.ts';
import { describe, listed, moderatorCommand } from '../src/discord/command-data.ts';
import { askedInVain } from '../src/discord/report/asked-in-vain.ts';
import { reportComponents } from '../src/discord/report/report-components.ts';
import { reportMessage } from '../src/discord/report/report-message.ts';

export const report = {
  moderator: true,
  data: moderatorCommand(({ report }) => report).addSubcommand((subcommand) =>
    describe(subcommand, ({ reportUnanswered }) => reportUnanswered),
  ),

  help: ({ report, reportUnanswered }) => listed(report, [reportUnanswered]),
  components: reportComponents,

  async execute(interaction, context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const groups = await askedInVain(interaction, context);
    await interaction.editReply(reportMessage(groups, 0, context.catalogues.private));
    return DONE;
  },
} satisfies ChatCommand;
