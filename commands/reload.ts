import { MessageFlags } from 'discord.js';
import { articleOption } from '../src/discord/article/article-option.ts';
import type { ChatCommand, Choice } from '../src/discord/command.ts';
import { describe, moderatorCommand } from '../src/discord/command-data.ts';
import { MAX_CHOICES } from '../src/discord/limits.ts';
import { reloadMessage } from '../src/discord/reload-message.ts';

export const reload = {
  moderator: true,
  data: moderatorCommand(({ reload }) => reload).addStringOption((option) =>
    describe(articleOption(option), ({ options }) => options.onlyArticle),
  ),

  help: ({ reload }) => [reload],

  async execute(interaction, { library, catalogues }) {
    // Files that are still being written are waited for: that may take more than Discord's three seconds.
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const report = await library.reload(interaction.options.getString('article') ?? undefined);
    await interaction.editReply(reloadMessage(report, catalogues.private));
    return { outcome: report.kind === 'failed' ? 'failed' : 'done' };
  },

  /** The slugs of the files served; that of a new one is typed. */
  autocomplete(interaction, { library }) {
    const typed = interaction.options.getFocused().toLowerCase();
    return library
      .files()
      .map(({ slug }) => slug)
      .filter((slug) => slug.includes(typed))
      .slice(0, MAX_CHOICES)
      .map((slug): Choice => ({ name: slug, value: slug }));
  },
} satisfies ChatCommand;
