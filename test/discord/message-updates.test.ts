import { expect, test } from 'vitest';
import { createMessageUpdates } from '../../src/discord/message-updates.ts';

test('changes while a message is shown are shown once more, together, and other messages do not wait', async () => {
  const { update } = createMessageUpdates();
  const shown: string[] = [];
  let state = 0;
  let finish = () => {};
  const first = update('a', () => {
    shown.push(`a${state}`);
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  });
  state = 1;
  await update('a', async () => shown.push('another'));
  state = 2;
  await update('a', async () => shown.push('another'));
  await update('b', async () => shown.push('b'));
  expect(shown).toEqual(['a0', 'b']);
  finish();
  await Promise.resolve().then(() => finish());
  await first;
  expect(shown).toEqual(['a0', 'b', 'a2']);
});

test('a message that cannot be shown is tried again with the next change', async () => {
  const { update } = createMessageUpdates();
  await expect(update('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  let shown = 0;
  await update('a', async () => shown++);
  expect(shown).toBe(1);
});
