import { expect, test } from 'vitest';
import { createClock } from '../../src/sandbox/clock.ts';
import { RateLimits } from '../../src/sandbox/rest/rate-limits.ts';
import { interactionRoutes } from '../../src/sandbox/rest/routes/interactions.ts';

test('counts are kept for as long as they run, and no longer', () => {
  const clock = createClock();
  const limits = new RateLimits(clock);
  const [followUp] = interactionRoutes.filter(({ method, path }) => method === 'POST' && !path.endsWith('/callback'));
  if (!followUp) throw new Error('There is no such route');
  const used = (token: string) => limits.take(followUp, { token }).headers['x-ratelimit-remaining'];
  expect([used('first'), used('second'), used('first')]).toEqual(['4', '4', '3']);
  expect(limits.size).toBe(2);
  clock.advance(60_000);
  expect(used('first')).toBe('4');
  expect(limits.size).toBe(1);
});
