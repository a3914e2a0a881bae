import type { ArticleFault, ContentProblem, ContentWarning, UserErrorCode } from '../errors.ts';
import type { Language } from '../text/language.ts';
import type { Texts } from './coded-text.ts';
import type { CommandTexts } from './command-texts.ts';
import type {
  DifferenceTexts,
  LibraryTexts,
  RefreshTexts,
  ReloadTexts,
  ReportTexts,
  SettingsTexts,
} from './moderator-texts.ts';

/**
 * Every text that the bot says in one language. Texts are Discord Markdown, written by us; what comes from an article or a person
 * is escaped before it is passed in. Dates and numbers are formatted inside.
 */
export interface Catalogue {
  readonly lang: Language;
  readonly commands: CommandTexts;
  readonly errors: Readonly<Record<UserErrorCode, (details: Readonly<Record<string, string | number>>) => string>>;
  /** For an error of the bot itself; `reference` finds it in the log. */
  readonly failure: (reference: string) => string;
  readonly answer: AnswerTexts;
  readonly summary: SummaryTexts;
  readonly article: ArticleTexts;
  readonly help: HelpTexts;
  readonly reload: ReloadTexts;
  readonly difference: DifferenceTexts;
  readonly library: LibraryTexts;
  readonly refresh: RefreshTexts;
  readonly content: ContentTexts;
  readonly settings: SettingsTexts;
  readonly report: ReportTexts;
  readonly privacy: PrivacyTexts;
}

interface AnswerTexts {
  /** `number` counts from 1. */
  readonly passage: (number: number, total: number) => string;
  /** Under a follow-up: the questions before, which it is read with, and how many they are. */
  readonly readWith: (previous: string, count: number) => string;
  /** Above a quote that may be the answer, and may be none. */
  readonly perhaps: string;
  /** Label of the link to the sentence on the web. */
  readonly source: string;
  readonly context: string;
  readonly more: string;
  readonly delete: string;
  readonly moreTitle: string;
  /** That nothing answers; `articles` were searched. */
  readonly unanswered: (articles: number) => string;
  /** The same, where one of several was searched. */
  readonly unansweredIn: (title: string) => string;
  /** Introduces quotes that are near the question, and says that they are no answer. */
  readonly nearest: string;
  /** Introduces questions that can be asked; `articles` were searched. */
  readonly canAnswer: (articles: number) => string;
  /** Button beside such a question. */
  readonly ask: string;
  /** Reply to a mention or a message without a question, one line; `mention` is the bot's. */
  readonly howToAsk: (mention: string) => string;
}

interface SummaryTexts {
  readonly title: string;
  /** Small text under the title: how many sentences, chosen from how many. */
  readonly sentences: (chosen: number, total: number) => string;
  /** The same, where the article is so short that it is given whole. */
  readonly whole: string;
  /** Under the title: what the summary leans towards. */
  readonly subject: (subject: string) => string;
  /** Button that opens the passage of a quote. */
  readonly where: string;
  readonly longer: string;
  readonly shorter: string;
  /** Under the quotes; `terms` stand in the article. */
  readonly keyTerms: (terms: string) => string;
  /** Heading of the list of all articles, a sentence of each. */
  readonly listTitle: (articles: number) => string;
  /** Button that opens the summary of an article in that list. */
  readonly open: string;
}

interface ArticleTexts {
  /** A choice beside the titles. */
  readonly all: string;
  readonly page: (number: number, total: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly jump: string;
  /** Button that opens the article at a passage. */
  readonly read: string;
  /** Marks a page that begins inside a passage. */
  readonly continued: string;
  readonly listTitle: (count: number) => string;
  readonly passages: (count: number) => string;
  readonly revision: (revision: string) => string;
}

interface HelpTexts {
  readonly intro: string;
  readonly member: string;
  readonly moderator: string;
  /** How the message menu is reached; `name` is its entry. */
  readonly menu: (name: string) => string;
  readonly mention: (mention: string) => string;
  readonly directMessage: string;
  /** How a question that leans on the one before is asked. */
  readonly followUp: string;
}

export interface ContentTexts {
  /** What is wrong with content from outside, and what to do. */
  readonly problems: Texts<ContentProblem>;
  /** The same of a source file, whose name and line are told before it. */
  readonly faults: Texts<ArticleFault>;
  /** What is worth a look. */
  readonly warnings: Texts<ContentWarning>;
}

export interface PrivacyTexts {
  readonly title: string;
  /** What is held, each on a line of its own. */
  readonly votes: (votes: number) => string;
  readonly versions: (versions: number) => string;
  readonly questions: (questions: number) => string;
  readonly previews: (previews: number) => string;
  /** Until when it is remembered how often the person asked, anywhere; `when` is Discord's timestamp. */
  readonly cooldown: (when: string) => string;
  readonly noCooldown: string;
  /** That the server keeps questions, and that nobody's can be told. */
  readonly keepsQuestions: string;
  /** Beside the file. */
  readonly exported: string;
  readonly confirm: string;
  /** What is deleted, and what stays. */
  readonly consequences: string;
  readonly delete: string;
  readonly deleted: string;
  readonly kept: string;
  /** Stands for somebody who had their id deleted. */
  readonly deletedAuthor: string;
}
