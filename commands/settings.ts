import { MessageFlags } from 'discord.js';
import { articleChoices, articleNamed, articleOption } from '../src/discord/article/article-option.ts';
import { type ChatCommand, DONE } from '../src/discord/command.ts';
import { describe, moderatorCommand } from '../src/discord/command-data.ts';
import { changeSettings, settingsShown } from '../src/discord/settings/change-settings.ts';
import { deleteServerForm } from '../src/discord/settings/delete-server.ts';
import { settingsComponents } from '../src/discord/settings/settings-components.ts';

export const settings = {
  moderator: true,
  // A menu takes 25 articles; the option takes any.
  data: moderatorCommand(({ settings }) => settings).addStringOption((option) =>
    describe(articleOption(option), ({ options }) => options.defaultArticle),
  ),

  help: ({ settings }) => [settings],
  components: settingsComponents,
  modals: [deleteServerForm],

  async execute(interaction, context) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const article = articleNamed(interaction.options.getString('article'), context.library.current());
    const server = article
      ? await changeSettings(interaction, { defaultArticle: article.slug }, context)
      : context.server;
    await interaction.editReply(settingsShown(interaction, server, context));
    return DONE;
  },

  autocomplete: (interaction, { library, server }) =>
    articleChoices(interaction.options.getFocused(), library.current(), server),
} satisfies ChatCommand;
