import { expect, test } from 'vitest';
import { createPreviews as createPreviewsOf, type Preview } from '../../../src/discord/library/previews.ts';

const MINUTE = 60_000;
const me = { guildId: '1', author: '2' };
const createPreviews = (now: () => number) => createPreviewsOf<Preview>(now, ({ source }) => source.length);
const preview = (changes: Partial<Preview> = {}): Preview => ({
  ...me,
  slug: 'port',
  source: 'text',
  lang: 'en',
  warnings: [],
  note: undefined,
  replaces: undefined,
  page: undefined,
  ...changes,
});

test('a preview is there for its author in its server, and for nobody else', () => {
  const previews = createPreviews(() => 0);
  const key = previews.keep(preview());
  expect(key).toMatch(/^[0-9a-f]{16}$/);
  expect(previews.get(key, me)).toEqual(preview());
  expect(() => previews.get(key, { ...me, author: '3' })).toThrow('preview-expired');
  expect(() => previews.get(key, { ...me, guildId: '3' })).toThrow('preview-expired');
  previews.forget(key);
  expect(() => previews.get(key, me)).toThrow('preview-expired');
});

test('a preview is gone after fifteen minutes', () => {
  let now = 0;
  const previews = createPreviews(() => now);
  const key = previews.keep(preview());
  now = 15 * MINUTE - 1;
  expect(previews.get(key, me)).toBeDefined();
  now = 15 * MINUTE;
  expect(() => previews.get(key, me)).toThrow('preview-expired');
});

test('a preview that is carried out in its last moment is there until that is done', () => {
  let now = 0;
  const previews = createPreviews(() => now);
  const [taken, left] = [previews.keep(preview()), previews.keep(preview())];
  now = 15 * MINUTE - 1;
  expect(previews.take(taken, me)).toEqual(preview());
  now = 15 * MINUTE;
  expect(() => previews.get(left, me)).toThrow('preview-expired');
  expect(() => previews.take(taken, me)).toThrow('already-confirmed');
  expect(previews.isKept(taken)).toBe(true);
});

test('the oldest previews go where all together hold too much text', () => {
  const previews = createPreviews(() => 0);
  const source = 'x'.repeat(2 * 1024 * 1024);
  const keys = Array.from({ length: 18 }, () => previews.keep(preview({ source })));
  for (const key of keys.splice(0, 2)) expect(() => previews.get(key, me)).toThrow('preview-expired');
  expect(keys.map((key) => previews.get(key, me).source)).toEqual(Array.from({ length: 16 }, () => source));
});

test('what is being carried out stays, however much comes meanwhile', () => {
  const previews = createPreviews(() => 0);
  const taken = previews.keep(preview());
  previews.take(taken, me);
  const source = 'x'.repeat(16 * 1024 * 1024);
  const [first = '', ...others] = Array.from({ length: 3 }, () => previews.keep(preview({ source })));
  expect(previews.isKept(taken)).toBe(true);
  expect(() => previews.get(first, me)).toThrow('preview-expired');
  for (const key of others) expect(previews.get(key, me).source).toBe(source);
});

test('those of one person can be told and forgotten, and nobody else’s', () => {
  const previews = createPreviews(() => 0);
  previews.keep(preview());
  previews.keep(preview({ guildId: '7' }));
  const other = previews.keep(preview({ author: '3' }));
  expect(previews.of('2').map(({ guildId }) => guildId)).toEqual(['1', '7']);
  previews.forgetOf('2');
  expect(previews.of('2')).toEqual([]);
  expect(previews.get(other, { ...me, author: '3' })).toBeDefined();
});
