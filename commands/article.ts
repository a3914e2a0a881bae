import { articleComponents } from '../src/discord/article/article-components.ts';
import { articleChoices, articleOption, articleOrDefault } from '../src/discord/article/article-option.ts';
import { listMessage } from '../src/discord/article/list-message.ts';
import { pageMessage } from '../src/discord/article/page-message.ts';
import { type ChatCommand, DONE } from '../src/discord/command.ts';
import { describe, listed, memberCommand } from '../src/discord/command-data.ts';
import { privately } from '../src/discord/message.ts';

export const article = {
  inChosenChannels: true,
  data: memberCommand(({ article }) => article)
    .addSubcommand((subcommand) =>
      describe(subcommand, ({ articleRead }) => articleRead).addStringOption(articleOption),
    )
    .addSubcommand((subcommand) => describe(subcommand, ({ articleList }) => articleList)),

  help: ({ article, articleRead, articleList }) => listed(article, [articleRead, articleList]),
  components: articleComponents,

  async execute(interaction, { library, server, catalogues }) {
    const snapshot = library.current();
    const payload =
      interaction.options.getSubcommand() === 'list'
        ? listMessage(snapshot, 0, catalogues.private)
        : pageMessage(
            articleOrDefault(interaction.options.getString('article'), snapshot, server),
            0,
            catalogues.private,
          );
    await interaction.reply(privately(payload));
    return DONE;
  },

  autocomplete: (interaction, { library, server }) =>
    articleChoices(interaction.options.getFocused(), library.current(), server),
} satisfies ChatCommand;
