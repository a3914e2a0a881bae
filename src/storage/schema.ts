import type { Kysely } from 'kysely';
import type { ArticleVersion } from '../article/article-version.ts';

/** The open database. */
export type Database = Kysely<Schema>;

/** The tables as the last of the migrations leaves them. Types and statements are those that SQLite and PostgreSQL both have. */
export interface Schema {
  readonly articles: ArticleRow;
  readonly versions: VersionRow;
  readonly sources: SourceRow;
  readonly settings: SettingsRow;
  readonly departures: DepartureRow;
  readonly votes: VoteRow;
  readonly questions: QuestionRow;
  readonly secrets: SecretRow;
  readonly web_pages: WebPageRow;
}

interface ArticleRow {
  guild_id: string;
  slug: string;
  /** Number of the version that the article is now. */
  latest: number;
}

export interface VersionRow {
  guild_id: string;
  slug: string;
  number: number;
  kind: ArticleVersion['kind'];
  author: string;
  /** Epoch ms. */
  at: number;
  note: string | null;
  /** Bytes of the source in UTF-8. */
  size: number;
  sha256: string;
}

/** Content-addressed: however many versions have the same content, it is kept once. */
interface SourceRow {
  sha256: string;
  source: string;
}

export interface SettingsRow {
  guild_id: string;
  answer_language: string | null;
  default_article: string | null;
  /** Ids parted by spaces. */
  channels: string;
  log_channel: string | null;
  cooldown_seconds: number | null;
  /** 0 or 1: SQLite has no other truth. */
  keeps_questions: number;
}

/** A server that the bot is in no more. */
interface DepartureRow {
  guild_id: string;
  /** When that was first seen, in epoch ms. */
  at: number;
}

interface VoteRow {
  guild_id: string;
  /** Of the answer. */
  message_id: string;
  /** A keyed hash of the person's id: 64 hex digits. */
  voter: string;
  value: 'up' | 'down';
  /** Epoch ms. */
  at: number;
}

/** A question without who asked it, once however often it came. */
interface QuestionRow {
  guild_id: string;
  /** Unique within the server: 16 hex digits. */
  id: string;
  question: string;
  /** How often it got no answer. */
  unanswered: number;
  /** How many votes against an answer to it there are. */
  downvotes: number;
  /** Epoch ms. */
  last_at: number;
}

/** Made at random with the database, and never shown. */
interface SecretRow {
  name: 'voters';
  value: string;
}

/** The page that an article comes from. */
export interface WebPageRow {
  guild_id: string;
  slug: string;
  url: string;
  etag: string | null;
  last_modified: string | null;
  /** Of the text that the page had when it was last fetched. */
  sha256: string | null;
  schedule: string | null;
  /** Epoch ms. */
  next_at: number | null;
  failures: number;
}
