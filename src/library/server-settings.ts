import type { Article } from '../article/article.ts';
import type { SettingsStore, StoredSettings } from '../storage/settings-store.ts';
import { LANGUAGES, type Language } from '../text/language.ts';
import type { Snapshot } from './library.ts';

/** What the moderators of a server have chosen. */
export interface ServerSettings {
  /** Of public answers; without it they follow the server's Discord language. */
  readonly answerLanguage: Language | undefined;
  /** Slug of the article that is asked where none is named; without it, all are. It may be one that is served no more. */
  readonly defaultArticle: string | undefined;
  /** Ids of the channels where the bot answers; none means in all. */
  readonly channels: readonly string[];
  /** Id of the channel where changes of the content are told. */
  readonly logChannel: string | undefined;
  /** Seconds until a person may ask once more, 0..3600; without it, as the operator has set. */
  readonly cooldownSeconds: number | undefined;
  /** Whether questions that got no answer are kept for the moderators' report. */
  readonly keepsQuestions: boolean;
}

/** Those of a server that has chosen nothing, and of direct messages. */
const DEFAULT_SETTINGS: ServerSettings = {
  answerLanguage: undefined,
  defaultArticle: undefined,
  channels: [],
  logChannel: undefined,
  cooldownSeconds: undefined,
  keepsQuestions: false,
};

/** The article that is asked where none is named, if there is one and it is served. */
export function defaultArticleOf({ defaultArticle }: ServerSettings, snapshot: Snapshot): Article | undefined {
  return defaultArticle === undefined ? undefined : snapshot.find(defaultArticle);
}

/** All methods reject with a `StorageError` where the database fails; then nothing is changed. */
export interface Settings {
  /** @param guildId null in direct messages */
  of(guildId: string | null): Promise<ServerSettings>;
  /** Once it resolves, the change is on the disk and holds. */
  change(guildId: string, change: Partial<ServerSettings>): Promise<ServerSettings>;
}

/** @param inTurn runs changes one after the other, so that none is lost */
export function createSettings(store: SettingsStore, inTurn: <T>(action: () => Promise<T>) => Promise<T>): Settings {
  async function of(guildId: string | null): Promise<ServerSettings> {
    const stored = guildId === null ? undefined : await store.read(guildId);
    return stored ? fromStored(stored) : DEFAULT_SETTINGS;
  }
  return {
    of,
    change: (guildId, change) =>
      inTurn(async () => {
        const settings = { ...(await of(guildId)), ...change };
        await store.write(guildId, toStored(settings));
        return settings;
      }),
  };
}

const fromStored = (stored: StoredSettings): ServerSettings => ({
  answerLanguage: LANGUAGES.find((language) => language === stored.answer_language),
  defaultArticle: stored.default_article ?? undefined,
  channels: stored.channels.split(' ').filter((id) => id !== ''),
  logChannel: stored.log_channel ?? undefined,
  cooldownSeconds: stored.cooldown_seconds ?? undefined,
  keepsQuestions: stored.keeps_questions === 1,
});

const toStored = (settings: ServerSettings): StoredSettings => ({
  answer_language: settings.answerLanguage ?? null,
  default_article: settings.defaultArticle ?? null,
  channels: settings.channels.join(' '),
  log_channel: settings.logChannel ?? null,
  cooldown_seconds: settings.cooldownSeconds ?? null,
  keeps_questions: settings.keepsQuestions ? 1 : 0,
});
