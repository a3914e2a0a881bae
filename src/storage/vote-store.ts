import type { Database } from './schema.ts';

export type VoteValue = 'up' | 'down';

/** One person's vote on one answer. */
export interface Vote {
  readonly guildId: string;
  /** Of the answer. */
  readonly messageId: string;
  readonly value: VoteValue;
  /** Epoch ms. */
  readonly at: number;
}

/** How many there are of each. */
export type VoteCounts = Readonly<Record<VoteValue, number>>;

type Place = Pick<Vote, 'guildId' | 'messageId'>;

/** Where votes are kept. Every method rejects with a `StorageError` where the database fails. */
export type VoteStore = ReturnType<typeof createVoteStore>;

export function createVoteStore(db: Database) {
  return {
    /** What people's ids are hashed with, 64 hex digits. */
    async secret(): Promise<string> {
      const { value } = await db
        .selectFrom('secrets')
        .select('value')
        .where('name', '=', 'voters')
        .executeTakeFirstOrThrow();
      return value;
    },

    /**
     * Changes one person's vote, all at once: no other change of it comes in between.
     * @param change what it becomes, from what it is; undefined for none
     */
    cast(
      { guildId, messageId }: Place,
      voter: string,
      at: number,
      change: (before: Pick<Vote, 'value' | 'at'> | undefined) => VoteValue | undefined,
    ): Promise<{ before: VoteValue | undefined; after: VoteValue | undefined }> {
      return db.transaction().execute(async (transaction) => {
        const before = await transaction
          .selectFrom('votes')
          .select(['value', 'at'])
          .where('guild_id', '=', guildId)
          .where('message_id', '=', messageId)
          .where('voter', '=', voter)
          .executeTakeFirst();
        const after = change(before);
        if (after === undefined) {
          await transaction
            .deleteFrom('votes')
            .where('guild_id', '=', guildId)
            .where('message_id', '=', messageId)
            .where('voter', '=', voter)
            .execute();
        } else if (after !== before?.value) {
          await transaction
            .insertInto('votes')
            .values({ guild_id: guildId, message_id: messageId, voter, value: after, at })
            .onConflict((conflict) =>
              conflict.columns(['guild_id', 'message_id', 'voter']).doUpdateSet({ value: after, at }),
            )
            .execute();
        }
        return { before: before?.value, after };
      });
    },

    async counts({ guildId, messageId }: Place): Promise<VoteCounts> {
      const rows = await db
        .selectFrom('votes')
        .select(({ fn }) => ['value', fn.countAll<number>().as('count')])
        .where('guild_id', '=', guildId)
        .where('message_id', '=', messageId)
        .groupBy('value')
        .execute();
      return { up: 0, down: 0, ...Object.fromEntries(rows.map(({ value, count }) => [value, Number(count)])) };
    },

    /** The votes of one person, oldest first. */
    async of(voter: string): Promise<Vote[]> {
      const rows = await db.selectFrom('votes').selectAll().where('voter', '=', voter).orderBy('at').execute();
      return rows.map(({ guild_id, message_id, value, at }) => ({
        guildId: guild_id,
        messageId: message_id,
        value,
        at,
      }));
    },

    /** Deletes those cast before a time, in epoch ms. @returns how many */
    async purge(before: number): Promise<number> {
      const { numDeletedRows } = await db.deleteFrom('votes').where('at', '<', before).executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}
