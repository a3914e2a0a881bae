import type { Database } from './schema.ts';

/** A question that is kept, without who asked it. */
export interface KeptQuestion {
  /** Unique within the server: 16 hex digits. */
  readonly id: string;
  readonly question: string;
  /** How often it got no answer. */
  readonly unanswered: number;
  /** How many votes against an answer to it there are. */
  readonly downvotes: number;
  /** When it last got no answer or a vote against it, in epoch ms. */
  readonly lastAt: number;
}

/** Where the questions for the moderators' report are kept. Every method rejects with a `StorageError` where the database fails. */
export type QuestionStore = ReturnType<typeof createQuestionStore>;

export function createQuestionStore(db: Database) {
  const lastFirst = (from: Database, guildId: string) =>
    from.selectFrom('questions').where('guild_id', '=', guildId).orderBy('last_at', 'desc').orderBy('id');

  return {
    /**
     * Adds to the counts of a question, which may be new.
     * @param max how many the server may have: where it is one more, the one that came last longest ago is deleted
     */
    keep(guildId: string, { id, question, unanswered, downvotes, lastAt }: KeptQuestion, max: number): Promise<void> {
      return db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('questions')
          .values({ guild_id: guildId, id, question, unanswered, downvotes, last_at: lastAt })
          .onConflict((conflict) =>
            conflict.columns(['guild_id', 'id']).doUpdateSet(({ ref, eb }) => ({
              unanswered: eb(ref('questions.unanswered'), '+', unanswered),
              downvotes: eb(ref('questions.downvotes'), '+', downvotes),
              last_at: lastAt,
            })),
          )
          .execute();
        const oneTooMany = await lastFirst(transaction, guildId).select('id').limit(1).offset(max).executeTakeFirst();
        if (!oneTooMany) return;
        await transaction
          .deleteFrom('questions')
          .where('guild_id', '=', guildId)
          .where('id', '=', oneTooMany.id)
          .execute();
      });
    },

    /** Takes one vote from a question, and deletes it where nothing is left to report. Nothing where there is no such question. */
    takeVoteBack(guildId: string, id: string): Promise<void> {
      return db.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('questions')
          .set(({ eb }) => ({ downvotes: eb('downvotes', '-', 1) }))
          .where('guild_id', '=', guildId)
          .where('id', '=', id)
          .where('downvotes', '>', 0)
          .execute();
        await transaction
          .deleteFrom('questions')
          .where('guild_id', '=', guildId)
          .where('id', '=', id)
          .where('downvotes', '=', 0)
          .where('unanswered', '=', 0)
          .execute();
      });
    },

    /** The last first. */
    async list(guildId: string): Promise<KeptQuestion[]> {
      const rows = await lastFirst(db, guildId).selectAll().execute();
      return rows.map(({ id, question, unanswered, downvotes, last_at }) => ({
        id,
        question,
        unanswered,
        downvotes,
        lastAt: last_at,
      }));
    },

    /** Deletes those of these that have not come since a time, in epoch ms. @returns how many */
    remove(guildId: string, ids: readonly string[], since: number): Promise<number> {
      return db.transaction().execute(async (transaction) => {
        let deleted = 0;
        // One by one, so that the statement is the same however many there are.
        for (const id of ids) {
          const { numDeletedRows } = await transaction
            .deleteFrom('questions')
            .where('guild_id', '=', guildId)
            .where('id', '=', id)
            .where('last_at', '<=', since)
            .executeTakeFirstOrThrow();
          deleted += Number(numDeletedRows);
        }
        return deleted;
      });
    },

    /**
     * Deletes those that came last before a time, in epoch ms, and all of servers that no longer keep questions.
     * @returns how many
     */
    async purge(before: number): Promise<number> {
      const { numDeletedRows } = await db
        .deleteFrom('questions')
        .where(({ eb, or }) =>
          or([
            eb('last_at', '<', before),
            eb(
              'guild_id',
              'not in',
              db.selectFrom('settings').select('settings.guild_id').where('keeps_questions', '=', 1),
            ),
          ]),
        )
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}
