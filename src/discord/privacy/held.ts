import type { Held } from '../../library/personal-data.ts';
import type { CommandContext } from '../command.ts';
import type { QuestionBefore } from '../conversations.ts';
import type { Preview } from '../library/previews.ts';

/** Content that waits for the person to confirm it. */
type Unconfirmed = Pick<Preview, 'guildId' | 'slug' | 'source'> & Partial<Pick<Preview, 'note'>>;

/** Everything that is held about one person, in the database and in memory. */
export interface HeldAbout extends Held {
  /** Of the last minutes. */
  readonly questions: readonly QuestionBefore[];
  readonly previews: readonly Unconfirmed[];
  /** Until when it is remembered that the person asked, in epoch ms. */
  readonly cooldownUntil: number | undefined;
}

type Context = Pick<CommandContext, 'personalData' | 'conversations' | 'previews' | 'imports' | 'cooldown'>;

export async function heldAbout(person: string, context: Context): Promise<HeldAbout> {
  const { personalData, conversations, cooldown } = context;
  return {
    ...(await personalData.heldAbout(person)),
    questions: conversations.askedBy(person),
    previews: unconfirmedBy(person, context),
    cooldownUntil: cooldown.rememberedUntil(person),
  };
}

function unconfirmedBy(person: string, { previews, imports }: Context): Unconfirmed[] {
  const imported = imports
    .of(person)
    .flatMap(({ guildId, articles }) => articles.map(({ slug, source }) => ({ guildId, slug, source })));
  return [...previews.of(person), ...imported];
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
  const { personalData, conversations, previews, imports } = context;
  const inMemory = {
    questions: conversations.askedBy(person).length,
    previews: unconfirmedBy(person, context).length,
  };
  const stored = await personalData.delete(person);
  conversations.forgetAskedBy(person);
  previews.forgetOf(person);
  imports.forgetOf(person);
  return { ...stored, ...inMemory };
}
