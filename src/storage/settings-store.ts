import type { Database, SettingsRow } from './schema.ts';

/** What the moderators of a server have chosen, as the database has it. */
export type StoredSettings = Omit<SettingsRow, 'guild_id'>;

/** Where the settings of the servers are kept. Every method rejects with a `StorageError` where the database fails. */
export type SettingsStore = ReturnType<typeof createSettingsStore>;

export function createSettingsStore(db: Database) {
  return {
    read(guildId: string): Promise<StoredSettings | undefined> {
      return db.selectFrom('settings').selectAll().where('guild_id', '=', guildId).executeTakeFirst();
    },

    /** Once it resolves, the settings are on the disk. */
    async write(guildId: string, settings: StoredSettings): Promise<void> {
      await db
        .insertInto('settings')
        .values({ guild_id: guildId, ...settings })
        .onConflict((conflict) => conflict.column('guild_id').doUpdateSet(settings))
        .execute();
    },
  };
}
