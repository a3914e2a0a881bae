import type { Held } from '../../library/personal-data.ts';
import type { QuestionBefore } from '../answer/conversations.ts';
import type { CommandContext } from '../command.ts';
import type { UnconfirmedArticle } from '../library/unconfirmed.ts';

/** Everything that is held about one person, in the database and in memory. */
export interface HeldAbout extends Held {
  /** Of the last minutes. */
  readonly questions: readonly QuestionBefore[];
  readonly previews: readonly UnconfirmedArticle[];
  /** Until when it is remembered how often the person asked, anywhere, in epoch ms. */
  readonly cooldownUntil: number | undefined;
}

type Context = Pick<CommandContext, 'personalData' | 'conversations' | 'unconfirmed' | 'cooldown'>;

export async function heldAbout(person: string, context: Context): Promise<HeldAbout> {
  const { personalData, conversations, unconfirmed, cooldown } = context;
  return {
    ...(await personalData.heldAbout(person)),
    questions: conversations.askedBy(person),
    previews: unconfirmed.of(person),
    cooldownUntil: cooldown.rememberedUntil(person),
  };
}

/** How much of each kind. */
export type HeldCounts = Readonly<Record<'votes' | 'versions' | 'questions' | 'previews', number>>;

export const countsOf = ({ votes, versions, questions, previews }: HeldAbout): HeldCounts => ({
  votes: votes.length,
  versions: versions.length,
  questions: questions.length,
  previews: previews.length,
});

/** Deletes all but the cooldown, which keeps people from asking too often. @returns what was deleted */
export async function deleteHeldAbout(person: string, context: Context): Promise<HeldCounts> {
  const { personalData, conversations, unconfirmed } = context;
  const inMemory = {
    questions: conversations.askedBy(person).length,
    previews: unconfirmed.of(person).length,
  };
  const stored = await personalData.delete(person);
  conversations.forgetAskedBy(person);
  unconfirmed.forgetOf(person);
  return { ...stored, ...inMemory };
}
