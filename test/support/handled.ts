import { vi } from 'vitest';
import type { Running } from './bot.ts';

/** Waits until the bot has done all that it does for an interaction or a message: it replies before it keeps what was asked. */
export function handled({ log }: Running, id: string | undefined): Promise<void> {
  const isDone = () => log.some((line) => line.id === id && line.outcome !== undefined);
  return vi.waitFor(() => {
    if (!isDone()) throw new Error(`The bot is not done with ${id}`);
  }, WAIT);
}

const WAIT = { interval: 5, timeout: 5_000 };
