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
  readonly options: {
    readonly question: CommandText;
    readonly article: CommandText;
    /** The article to sum up. */
    readonly summarized: CommandText;
    readonly focus: CommandText;
    readonly length: CommandText;
    readonly private: CommandText;
    readonly reloadArticle: CommandText;
    readonly ownArticle: CommandText;
    readonly file: CommandText;
    readonly url: CommandText;
    readonly title: CommandText;
    readonly slug: CommandText;
    readonly language: CommandText;
    readonly note: CommandText;
  };
  /** Choices of the option `language`. */
  readonly languages: Readonly<Record<Language, string>>;
  /** Choices of the option `length`. */
  readonly lengths: Readonly<Record<'short' | 'medium' | 'long', string>>;
}
