import type { Kysely } from 'kysely';
import type { ArticleVersion } from '../article/article-version.ts';

/** The open database. */
export type Database = Kysely<Schema>;

/** The tables as the last of the migrations leaves them. Types and statements are those that SQLite and PostgreSQL both have. */
interface Schema {
  readonly articles: ArticleRow;
  readonly versions: VersionRow;
  readonly sources: SourceRow;
  readonly settings: SettingsRow;
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
