import { createHash } from 'node:crypto';
import type { ArticleKey } from '../storage/article-store.ts';

/** How often a page is fetched again. */
export const SCHEDULES = ['hourly', 'daily', 'weekly'] as const;
export type Schedule = (typeof SCHEDULES)[number];

const HOUR = 60 * 60 * 1_000;
const WEEK = 7 * 24 * HOUR;
const INTERVALS: Readonly<Record<Schedule, number>> = { hourly: HOUR, daily: 24 * HOUR, weekly: WEEK };

/**
 * The next time of a schedule, at most one interval away. Each article has a time of its own within the hour, day or week, so that not
 * all are fetched at once.
 * @param from epoch ms
 */
export function nextTime(schedule: Schedule, { guildId, slug }: ArticleKey, from: number): number {
  const interval = INTERVALS[schedule];
  const own = createHash('sha256').update(`${guildId}/${slug}`).digest().readUIntBE(0, 6) % interval;
  return from + interval - ((from - own) % interval);
}

/** The same after failures in a row, from 1: the pauses double, up to a week. */
export function retryTime(schedule: Schedule, key: ArticleKey, from: number, failures: number): number {
  const interval = INTERVALS[schedule];
  const pause = Math.min(interval * 2 ** (failures - 1), WEEK);
  return nextTime(schedule, key, from + pause - interval);
}
