import { InteractionContextType, type RepliableInteraction } from 'discord.js';
import type { CommandContext, Outcome } from '../command.ts';
import { privately } from '../message.ts';
import { answerMessage } from './answer-message.ts';
import { type Asked, ask, withDefault } from './asking.ts';
import type { Place } from './conversations.ts';

/**
 * Answers an interaction; that the article does not say is told privately, whatever was wished.
 * @throws {UserError} as `ask` does
 */
export async function replyWithAnswer(
  interaction: RepliableInteraction,
  given: Asked,
  { server, cooldown, catalogues, conversations, questionKeeper }: CommandContext,
  wantsPrivate: boolean,
): Promise<Outcome> {
  const asked = withDefault(given, server);
  const answer = ask(asked, cooldown);
  const isPrivate = wantsPrivate || answer.kind === 'unanswered';
  const shown = { isPrivate, takesVotes: interaction.inCachedGuild() };
  const payload = answerMessage(answer, asked, isPrivate ? catalogues.private : catalogues.public, shown);
  // Before it is sent: the next question may come before Discord has said that it was.
  const remembered = conversations.remember(placeOf(interaction, isPrivate), {
    question: asked.question,
    previous: asked.previous,
    article: asked.article?.slug,
  });
  if (isPrivate) await interaction.reply(privately(payload));
  else {
    const { interaction: callback } = await interaction.reply({ ...payload, withResponse: true });
    if (callback.responseMessageId !== null) remembered(callback.responseMessageId);
  }
  await questionKeeper.unanswered(interaction.guildId, server, asked, answer);
  return { outcome: answer.kind, question: asked.question };
}

/** Where an interaction asks. @param isPrivate whether only the person sees the answer */
export function placeOf(interaction: RepliableInteraction, isPrivate: boolean): Place {
  return {
    channelId: interaction.channelId ?? '',
    asker: interaction.user.id,
    isConversation: !interaction.inGuild() || interaction.channel?.isThread() === true,
    isPublic: !isPrivate && interaction.context !== InteractionContextType.BotDM,
  };
}
