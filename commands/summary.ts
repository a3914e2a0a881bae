import type { ChatInputCommandInteraction } from 'discord.js';
import { articleChoices, articleNamed, articleOption } from '../src/discord/article-option.ts';
import { type ChatCommand, type CommandContext, DONE } from '../src/discord/command.ts';
import { describe, localize, memberCommand } from '../src/discord/command-data.ts';
import { type Message, privately } from '../src/discord/message.ts';
import { readSubject, subjectChoices, subjectOption } from '../src/discord/subject.ts';
import { summariesMessage } from '../src/discord/summaries-message.ts';
import { summaryComponents } from '../src/discord/summary-components.ts';
import { summaryMessage } from '../src/discord/summary-message.ts';
import { CATALOGUES } from '../src/i18n/catalogues.ts';
import { articleIndex } from '../src/library/article-index.ts';
import { defaultArticleOf } from '../src/library/server-settings.ts';
import { SUMMARY_LENGTHS } from '../src/qa/summary/length.ts';

export const summary = {
  inChosenChannels: true,
  data: memberCommand(({ summary }) => summary)
    .addStringOption((option) => describe(articleOption(option), ({ options }) => options.summarized))
    .addStringOption(subjectOption)
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
  components: summaryComponents,

  async execute(interaction, context) {
    const isPrivate = interaction.options.getBoolean('private') ?? false;
    const payload = payloadFor(interaction, context, isPrivate);
    await interaction.reply(isPrivate ? privately(payload) : payload);
    return DONE;
  },

  autocomplete(interaction, { library, server }) {
    const snapshot = library.current();
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'article') return articleChoices(value, snapshot, server);
    const article = snapshot.find(interaction.options.getString('article') ?? '');
    return subjectChoices(value, snapshot.indexes(article));
  },
} satisfies ChatCommand;

/** The summary of the article named, or of the server's default article, or of the only one; else a line of each. */
function payloadFor(
  { options, user }: ChatInputCommandInteraction,
  { library, server, catalogues }: CommandContext,
  isPrivate: boolean,
): Message {
  const snapshot = library.current();
  const catalogue = isPrivate ? catalogues.private : catalogues.public;
  const subject = readSubject(options.getString('focus'));
  const named = articleNamed(options.getString('article'), snapshot);
  const only = snapshot.articles.length === 1 ? snapshot.articles[0] : undefined;
  const article = named ?? defaultArticleOf(server, snapshot) ?? only;
  if (!article) return summariesMessage({ snapshot, page: 0, subject, asker: user.id }, catalogue, isPrivate);
  const length = SUMMARY_LENGTHS.find((name) => name === options.getString('length')) ?? 'medium';
  const index = articleIndex(snapshot, article);
  return summaryMessage({ index, length, subject, asker: user.id }, catalogue, isPrivate);
}
