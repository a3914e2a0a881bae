import { answerComponents } from '../src/discord/answer/answer-components.ts';
import { placeOf, replyWithAnswer } from '../src/discord/answer/answer-reply.ts';
import { readWith } from '../src/discord/answer/asking.ts';
import { articleOption, articleSoFar, articlesNamed, choicesWithAll } from '../src/discord/article/article-option.ts';
import type { ChatCommand } from '../src/discord/command.ts';
import { describe, memberCommand } from '../src/discord/command-data.ts';
import { MAX_CHOICES, MAX_QUESTION } from '../src/discord/limits.ts';
import { plainLine } from '../src/discord/markdown/markdown.ts';
import { suggestQuestions } from '../src/qa/index/suggest.ts';

export const ask = {
  inChosenChannels: true,
  data: memberCommand(({ ask }) => ask)
    .addStringOption((option) =>
      describe(option, ({ options }) => options.question)
        .setRequired(true)
        .setMaxLength(MAX_QUESTION)
        .setAutocomplete(true),
    )
    .addStringOption((option) => describe(articleOption(option), ({ options }) => options.asked))
    .addBooleanOption((option) => describe(option, ({ options }) => options.private)),

  help: ({ ask }) => [ask],
  components: answerComponents,

  execute(interaction, context) {
    const snapshot = context.library.current();
    const isPrivate = interaction.options.getBoolean('private') ?? false;
    const asked = readWith(context.conversations.questionBefore(placeOf(interaction, isPrivate)), {
      question: interaction.options.getString('question', true),
      asker: interaction.user.id,
      snapshot,
      ...articlesNamed(interaction.options.getString('article'), snapshot),
    });
    return replyWithAnswer(interaction, asked, context, isPrivate);
  },

  autocomplete(interaction, { library, server, catalogues }) {
    const snapshot = library.current();
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'article') return choicesWithAll(value, snapshot, server, catalogues.private);
    const article = articleSoFar(interaction.options.getString('article'), snapshot, server);
    return suggestQuestions(value, snapshot.indexes(article), MAX_CHOICES).map((question) => {
      const choice = plainLine(question);
      return { name: choice, value: choice };
    });
  },
} satisfies ChatCommand;
