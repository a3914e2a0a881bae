/** What the moderators of a server are told. */

export interface ReloadTexts {
  /** Heading of a reload that worked. */
  readonly done: string;
  /** Heading of a reload that failed. */
  readonly failed: string;
  /** That the old content is still served. */
  readonly kept: string;
  readonly revision: (revision: string, milliseconds: number) => string;
  readonly unchanged: (count: number) => string;
  readonly added: (passages: number) => string;
  readonly removed: string;
  /** How many passages, articles or errors are not shown. */
  readonly others: (count: number) => string;
}

export interface DifferenceTexts {
  /** How many passages came, went and have other words. */
  readonly passages: Readonly<Record<'added' | 'changed' | 'removed', (count: number) => string>>;
  /** That no passage differs, but what the article says of itself does. */
  readonly details: string;
  /** That no words differ, though the versions do. */
  readonly moved: string;
  /** Heading; `article` is its name. */
  readonly title: (article: string) => string;
  /** That both versions hold the same. */
  readonly none: string;
}

export interface LibraryTexts {
  /** Headings of previews. */
  readonly newArticle: string;
  readonly newVersion: string;
  /** That nothing is served yet, and how long there is to confirm. */
  readonly pending: string;
  readonly firstLine: string;
  readonly lastLine: string;
  readonly warnings: string;
  /** Placeholder of the menu of languages, where the text's own cannot be told. */
  readonly chooseLanguage: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly form: {
    readonly title: string;
    readonly text: string;
    readonly articleTitle: string;
    readonly slug: string;
    readonly note: string;
  };
  /** What was done; `article` is its name, `version` its number. */
  readonly saved: Readonly<Record<VersionKind, (article: string, version: number) => string>>;
  readonly historyTitle: (article: string) => string;
  readonly version: (number: number) => string;
  readonly kinds: Readonly<Record<VersionKind, string>>;
  /** Placeholder of the menu of versions. */
  readonly rollback: string;
  readonly archive: ArchiveTexts;
}

interface ArchiveTexts {
  /** Above the zip of an export. */
  readonly exported: (articles: number) => string;
  /** Headings of an import, before and after it is confirmed. */
  readonly preview: string;
  readonly done: string;
  /** That nothing was changed yet, and how long there is to confirm. */
  readonly pending: string;
  readonly nothing: string;
  /** Headings of what becomes of the files. */
  readonly groups: Readonly<Record<'refused' | 'failed' | 'added' | 'changed' | 'unchanged' | 'ignored', string>>;
  /** Of an article that is not as the zip's manifest says. */
  readonly edited: string;
  /** Why the rest of an import was not done, where the database failed. */
  readonly interrupted: string;
}

export interface RefreshTexts {
  readonly unchanged: (article: string) => string;
  /** That the page is fetched only when a moderator says so. */
  readonly stopped: (article: string) => string;
  /** How often the page is fetched, in small text; `next` is a time such as “in 3 hours”. */
  readonly scheduled: Readonly<Record<'hourly' | 'daily' | 'weekly', (next: string) => string>>;
  readonly fails: string;
  /** Heading of the list of schedules, and what stands there where there are none. */
  readonly schedules: string;
  readonly noSchedule: string;
  /** In the log channel: heading of a change by schedule, and the button that takes it back. */
  readonly refreshed: (article: string, version: number) => string;
  readonly goBack: (version: string) => string;
  /** In the log channel: introduces the reason of a failure, and says what follows. */
  readonly failed: (article: string) => string;
  readonly retried: string;
  readonly works: (article: string) => string;
  /** In the log channel: that the schedule is over since the article names another page now, or none. */
  readonly ended: (article: string) => string;
}

export interface SettingsTexts {
  readonly title: string;
  readonly intro: string;
  /** What each setting is called, above its menu and where a change is told. */
  readonly names: Readonly<Record<Setting, string>>;
  /** What a setting is where nothing was chosen. */
  readonly unset: Readonly<Record<Exclude<Setting, 'keepsQuestions'>, string>>;
  /** Under the name, in small text. */
  readonly hints: Readonly<Record<'channels' | 'cooldownSeconds', string>>;
  /** Of a default article that was removed. */
  readonly notServed: (slug: string) => string;
  /** Where there are more articles than a menu takes; `command` is the name of the one with an option for them. */
  readonly moreArticles: (command: string) => string;
  readonly channelGone: string;
  readonly keepsQuestions: { readonly yes: string; readonly no: string };
  /** Buttons. */
  readonly keep: string;
  readonly dontKeep: string;
  readonly deleteAll: string;
  readonly form: { readonly title: string; readonly warning: string; readonly name: string };
  readonly deleted: string;
}

export interface ReportTexts {
  readonly title: (questions: number) => string;
  /** That nothing was asked in vain. */
  readonly none: string;
  readonly times: (times: number) => string;
  /** When it was asked last; `when` is Discord's timestamp. */
  readonly last: (when: string) => string;
  readonly unanswered: (times: number) => string;
  readonly downvotes: (votes: number) => string;
  readonly wordings: (wordings: number) => string;
  /** Buttons: shows the closest passages, takes a question off the report, downloads it. */
  readonly closest: string;
  readonly done: string;
  readonly download: string;
  /** Beside the file. */
  readonly downloaded: string;
  /** Introduces quotes that answer by now. */
  readonly nowAnswered: string;
  readonly nothingClose: string;
  /** Headings of the file's columns. */
  readonly columns: Readonly<Record<'group' | 'question' | 'unanswered' | 'downvotes' | 'last', string>>;
}

type VersionKind = 'add' | 'replace' | 'rollback' | 'remove' | 'restore';

type Setting = 'answerLanguage' | 'defaultArticle' | 'channels' | 'logChannel' | 'cooldownSeconds' | 'keepsQuestions';
