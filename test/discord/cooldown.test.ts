import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCooldown } from '../../src/discord/cooldown.ts';

test('a burst may come at once, then one every so many seconds', () => {
  let time = 1_000_000;
  const cooldown = createCooldown({ burst: 3, seconds: 10, now: () => time });
  expect([1, 2, 3].map(() => cooldown.take('ann'))).toEqual([0, 0, 0]);
  expect(cooldown.take('ann')).toBe(10);
  time += 9_001;
  expect(cooldown.take('ann')).toBe(1);
  time += 999;
  expect(cooldown.take('ann')).toBe(0);
  expect(cooldown.take('ann')).toBe(10);
});

test('people do not wait for one another, and waiting costs no turn', () => {
  let time = 0;
  const cooldown = createCooldown({ burst: 1, seconds: 10, now: () => time });
  expect(cooldown.take('ann')).toBe(0);
  expect(cooldown.take('bob')).toBe(0);
  expect([1, 2, 3].map(() => cooldown.take('ann'))).toEqual([10, 10, 10]);
  time += 10_000;
  expect(cooldown.take('ann')).toBe(0);
});

test('zero seconds mean no limit', () => {
  const cooldown = createCooldown({ burst: 1, seconds: 0, now: () => 5 });
  expect(Array.from({ length: 100 }, () => cooldown.take('ann'))).toEqual(Array(100).fill(0));
});

test('a clock that is set back makes nobody wait longer', () => {
  let time = 10_000_000;
  const cooldown = createCooldown({ burst: 2, seconds: 10, now: () => time });
  expect([1, 2, 3].map(() => cooldown.take('ann'))).toEqual([0, 0, 10]);
  time -= 3_600_000;
  expect(cooldown.take('ann')).toBe(10);
  time += 10_000;
  expect(cooldown.take('ann')).toBe(0);
});

test('in any time, turns given are at most the burst and those refilled', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.nat(30_000), { maxLength: 60 }),
      (burst, seconds, steps) => {
        let time = 0;
        const cooldown = createCooldown({ burst, seconds, now: () => time });
        let given = 0;
        for (const step of steps) {
          time += step;
          if (cooldown.take('ann') === 0) given += 1;
        }
        expect(given).toBeLessThanOrEqual(burst + time / (seconds * 1_000));
      },
    ),
  );
});

test('a crowd is forgotten again, those who still wait last', () => {
  const cooldown = createCooldown({ burst: 1, seconds: 3_600, now: () => 0 });
  for (let person = 0; person < 10_001; person += 1) cooldown.take(`${person}`);
  expect(cooldown.take('0')).toBe(0);
  expect(cooldown.take('10000')).toBe(3_600);
});

test('it tells until when it remembers a person, wherever they asked, and then remembers nothing', () => {
  let time = 1_000;
  const cooldown = createCooldown({ burst: 3, seconds: 10, now: () => time });
  expect(cooldown.rememberedUntil('ann')).toBeUndefined();
  cooldown.take('ann');
  cooldown.take('ann');
  expect(cooldown.rememberedUntil('ann')).toBe(21_000);
  cooldown.of('1', 60).take('ann');
  cooldown.of('1', 60).take('anna');
  cooldown.remarks.take('bob');
  expect(['ann', 'anna', 'bob', 'an'].map((person) => cooldown.of('2', 5).rememberedUntil(person))).toEqual([
    61_000,
    61_000,
    31_000,
    undefined,
  ]);
  time = 61_000;
  expect(cooldown.rememberedUntil('ann')).toBeUndefined();
  expect(cooldown.take('ann')).toBe(0);
});
