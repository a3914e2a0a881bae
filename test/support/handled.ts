import { expect, vi } from 'vitest';
import type { Running } from './bot.ts';

/** Waits until the bot has done all that it does for an interaction or a message: it replies before it keeps what was asked. */
export async function handled({ log }: Running, id: string | undefined): Promise<void> {
  const done = expect.objectContaining({ id, outcome: expect.any(String) });
  await vi.waitFor(() => expect(log).toContainEqual(done));
}
