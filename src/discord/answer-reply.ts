import type { RepliableInteraction } from 'discord.js';
import { answerMessage } from './answer-message.ts';
import { type Asked, ask } from './asking.ts';
import type { CommandContext, Outcome } from './command.ts';
import { privately } from './message.ts';

/**
 * Answers an interaction; that the article does not say is told privately, whatever was wished.
 * @throws {UserError} as `ask` does
 */
export async function replyWithAnswer(
  interaction: RepliableInteraction,
  asked: Asked,
  { cooldown, catalogues }: CommandContext,
  wantsPrivate: boolean,
): Promise<Outcome> {
  const answer = ask(asked, cooldown);
  const isPrivate = wantsPrivate || answer.kind === 'unanswered';
  const payload = answerMessage(answer, asked, isPrivate ? catalogues.private : catalogues.public, isPrivate);
  await interaction.reply(isPrivate ? privately(payload) : payload);
  return { outcome: answer.kind, question: asked.question };
}
