import type { BaseInteraction } from 'discord.js';
import { UserError } from '../../errors.ts';
import type { KeptQuestion } from '../../library/kept-questions.ts';
import { groupQuestions, type QuestionGroup } from '../../qa/question/group-questions.ts';
import type { CommandContext } from '../command.ts';
import { moderatorOf } from '../moderator.ts';

/** A question that got no answer, or a vote against it; `count` is how often either. */
interface AskedInVain extends KeptQuestion {
  readonly count: number;
}

/** The same question in its wordings, the most frequent first. */
export type VainGroup = QuestionGroup<AskedInVain>;

type Context = Pick<CommandContext, 'questions' | 'server'>;

/**
 * What was asked in vain in the server, the most frequent first.
 * @throws {UserError} `questions-not-kept` where its moderators do not want that; `server-only`
 */
export async function askedInVain(
  interaction: BaseInteraction,
  { questions, server }: Context,
): Promise<readonly VainGroup[]> {
  const { guildId } = moderatorOf(interaction);
  if (!server.keepsQuestions) throw new UserError('questions-not-kept');
  const kept = await questions.list(guildId);
  return groupQuestions(kept.map((question) => ({ ...question, count: question.unanswered + question.downvotes })));
}

/**
 * The group that a question of the server's is in now.
 * @param id of a question; one that is gone, of another server or forged is in none
 * @throws {UserError} `question-gone`
 */
export async function groupWith(id: string, interaction: BaseInteraction, context: Context): Promise<VainGroup> {
  const groups = await askedInVain(interaction, context);
  const group = groups.find((questions) => questions.some((question) => question.id === id));
  if (!group) throw new UserError('question-gone');
  return group;
}
