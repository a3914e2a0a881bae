import type { Language } from '../text/language.ts';

/** What Discord shows of a command or of one of its options, before it is run. */
export interface CommandText<Name extends string = string> {
  readonly name: Name;
  readonly description: string;
}

/**
 * Names and descriptions of the commands. A command with sub-commands, and these, keep their English name in every language:
 * with a localised name, Discord's clients no longer offer the sub-commands (discord-api-docs #5105).
 */
export interface CommandTexts {
  readonly ask: CommandText;
  readonly askMessage: CommandText;
  readonly summary: CommandText;
  readonly article: CommandText<'article'>;
  readonly articleRead: CommandText<'read'>;
  readonly articleList: CommandText<'list'>;
  readonly help: CommandText;
  readonly reload: CommandText;
  readonly library: CommandText<'library'>;
  readonly libraryAdd: CommandText<'add'>;
  readonly libraryReplace: CommandText<'replace'>;
  readonly libraryHistory: CommandText<'history'>;
  readonly libraryRemove: CommandText<'remove'>;
  readonly libraryRestore: CommandText<'restore'>;
  readonly libraryExport: CommandText<'export'>;
  readonly libraryImport: CommandText<'import'>;
  readonly settings: CommandText;
  readonly report: CommandText<'report'>;
  readonly reportUnanswered: CommandText<'unanswered'>;
  readonly privacy: CommandText<'privacy'>;
  readonly privacyShow: CommandText<'show'>;
  readonly privacyExport: CommandText<'export'>;
  readonly privacyDelete: CommandText<'delete'>;
  readonly libraryDiff: CommandText<'diff'>;
  readonly libraryRollback: CommandText<'rollback'>;
  readonly libraryRefresh: CommandText<'refresh'>;
  readonly options: {
    readonly question: CommandText;
    readonly article: CommandText;
    /** The article to ask. */
    readonly asked: CommandText;
    /** The article to sum up. */
    readonly summarized: CommandText;
    readonly focus: CommandText;
    readonly length: CommandText;
    readonly private: CommandText;
    readonly onlyArticle: CommandText;
    readonly ownArticle: CommandText;
    readonly file: CommandText;
    readonly url: CommandText;
    readonly title: CommandText;
    readonly slug: CommandText;
    readonly language: CommandText;
    readonly note: CommandText;
    readonly archive: CommandText;
    readonly defaultArticle: CommandText;
    readonly from: CommandText;
    readonly to: CommandText;
    readonly version: CommandText;
    readonly pageArticle: CommandText;
    readonly every: CommandText;
  };
  /** Choices of the option `language`. */
  readonly languages: Readonly<Record<Language, string>>;
  /** Choices of the option `every`. */
  readonly schedules: Readonly<Record<'never' | 'hourly' | 'daily' | 'weekly', string>>;
  /** Choices of the option `length`. */
  readonly lengths: Readonly<Record<'short' | 'medium' | 'long', string>>;
}
