import type { Migration } from 'kysely';
import { up as articles } from './migrations/2026-11-24-articles.ts';
import { up as settings } from './migrations/2026-11-26-settings.ts';
import { up as votes } from './migrations/2026-11-26-votes.ts';
import { up as webPages } from './migrations/2026-11-26-web-pages.ts';
import { up as authors } from './migrations/2026-11-28-authors.ts';

/** Every change of the schema, run in the order of their names and forward only. One that was released is never edited again. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-11-24-articles': { up: articles },
  '2026-11-26-settings': { up: settings },
  '2026-11-26-votes': { up: votes },
  '2026-11-26-web-pages': { up: webPages },
  '2026-11-28-authors': { up: authors },
};
