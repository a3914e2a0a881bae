import { articleChoices, articleOption, articleOrDefault } from '../src/discord/article-option.ts';
import { type ChatCommand, DONE } from '../src/discord/command.ts';
import { describe, localize, memberCommand } from '../src/discord/command-data.ts';
import { privately } from '../src/discord/message.ts';
import { summaryMessages } from '../src/discord/summary-message.ts';
import { CATALOGUES } from '../src/i18n/catalogues.ts';
import { SUMMARY_LENGTHS, summarize, summaryLength } from '../src/qa/summary.ts';

export const summary = {
  inChosenChannels: true,
  data: memberCommand(({ summary }) => summary)
    .addStringOption(articleOption)
    .addStringOption((option) =>
      describe(option, ({ options }) => options.length).addChoices(
        SUMMARY_LENGTHS.map((length) => ({
          name: CATALOGUES.en.commands.lengths[length],
          name_localizations: localize(({ lengths }) => lengths[length]),
          value: length,
        })),
      ),
    )
    .addBooleanOption((option) => describe(option, ({ options }) => options.private)),

  help: ({ summary }) => [summary],

  async execute(interaction, { library, server, catalogues }) {
    const snapshot = library.current();
    const { options, user } = interaction;
    const article = articleOrDefault(options.getString('article'), snapshot, server);
    const length = SUMMARY_LENGTHS.find((name) => name === options.getString('length')) ?? 'medium';
    const isPrivate = options.getBoolean('private') ?? false;
    const quotes = summarize(article, summaryLength(article, length));
    const catalogue = isPrivate ? catalogues.private : catalogues.public;
    const asker = isPrivate ? undefined : user.id;
    const [first, ...others] = summaryMessages(article, quotes, catalogue, asker);
    await interaction.reply(isPrivate ? privately(first) : first);
    for (const other of others) await interaction.followUp(isPrivate ? privately(other) : other);
    return DONE;
  },

  autocomplete: (interaction, { library, server }) =>
    articleChoices(interaction.options.getFocused(), library.current(), server),
} satisfies ChatCommand;
