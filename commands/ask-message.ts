import { replyWithAnswer } from '../src/discord/answer/answer-reply.ts';
import { questionIn } from '../src/discord/answer/question-text.ts';
import type { MessageCommand } from '../src/discord/command.ts';
import { messageMenu } from '../src/discord/command-data.ts';

export const askMessage = {
  inChosenChannels: true,
  data: messageMenu(({ askMessage }) => askMessage),

  execute(interaction, context) {
    const asked = {
      question: questionIn(interaction.targetMessage.content),
      asker: interaction.user.id,
      snapshot: context.library.current(),
    };
    return replyWithAnswer(interaction, asked, context, true);
  },
} satisfies MessageCommand;
