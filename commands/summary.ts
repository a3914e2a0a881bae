import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import type { Article } from '../src/article/article.ts';
import { articleOption, articleSoFar, articlesNamed, choicesWithAll } from '../src/discord/article/article-option.ts';
import { type ChatCommand, DONE } from '../src/discord/command.ts';
import { describe, localize, memberCommand } from '../src/discord/command-data.ts';
import { requireTurn } from '../src/discord/cooldown.ts';
import { readSubject, requireSubject, subjectChoices, subjectOption } from '../src/discord/summary/subject.ts';
import { summariesMessage } from '../src/discord/summary/summaries-message.ts';
import { summaryComponents } from '../src/discord/summary/summary-components.ts';
import { summaryMessage } from '../src/discord/summary/summary-message.ts';
import { CATALOGUES } from '../src/i18n/catalogues.ts';
import { articleIndex } from '../src/library/article-index.ts';
import type { Snapshot } from '../src/library/library.ts';
import { defaultArticleOf, type ServerSettings } from '../src/library/server-settings.ts';
import { SUMMARY_LENGTHS, type SummaryLength } from '../src/qa/summary/length.ts';

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
    const { options, user } = interaction;
    const { library, server, cooldown, catalogues } = context;
    const snapshot = library.current();
    const article = articleFor(options.getString('article'), snapshot, server);
    const request = { subject: readSubject(options.getString('focus')), asker: user.id };
    requireTurn(user.id, cooldown);
    // Before it is public that we are at it: what is said then is said to all.
    requireSubject(request.subject, () => snapshot.indexes(article));
    const isPrivate = options.getBoolean('private') ?? false;
    const catalogue = isPrivate ? catalogues.private : catalogues.public;
    await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
    await interaction.editReply(
      article
        ? summaryMessage(
            { ...request, index: articleIndex(snapshot, article), length: lengthIn(interaction) },
            catalogue,
            isPrivate,
          )
        : summariesMessage({ ...request, snapshot, page: 0 }, catalogue, isPrivate),
    );
    return DONE;
  },

  autocomplete(interaction, { library, server, catalogues }) {
    const snapshot = library.current();
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'article') return choicesWithAll(value, snapshot, server, catalogues.private);
    const article = articleSoFar(interaction.options.getString('article'), snapshot, server);
    return subjectChoices(value, snapshot.indexes(article));
  },
} satisfies ChatCommand;

/** The article named, or the server's default article, or the only one; undefined where it is a line of each. */
function articleFor(typed: string | null, snapshot: Snapshot, server: ServerSettings): Article | undefined {
  const [first, ...others] = snapshot.articles;
  const { article, inAll } = articlesNamed(typed, snapshot);
  const named = article ?? (inAll ? undefined : defaultArticleOf(server, snapshot));
  return named ?? (others.length > 0 ? undefined : first);
}

const lengthIn = ({ options }: ChatInputCommandInteraction): SummaryLength =>
  SUMMARY_LENGTHS.find((name) => name === options.getString('length')) ?? 'medium';
