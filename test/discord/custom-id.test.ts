import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contextId,
  deleteId,
  jumpId,
  keepsQuestionsId,
  moreId,
  nextListId,
  nextPageId,
  openSummaryId,
  previousListId,
  previousPageId,
  previousSummariesId,
  readId,
  suggestionId,
  summaryId,
} from '../../src/discord/component-ids.ts';
import { customId, flag, integer, kindOf, snowflake } from '../../src/discord/custom-id.ts';
import { MAX_CUSTOM_ID } from '../../src/discord/limits.ts';
import { readSubject } from '../../src/discord/summary/subject.ts';
import { SUMMARY_LENGTHS } from '../../src/qa/summary/length.ts';
import { anyCharacter } from '../support/any-character.ts';

const revision = fc.stringMatching(/^[0-9a-f]{8}$/);
const offset = fc.nat(2_000_000);
const quote = fc.record({ revision, passage: offset, start: offset, end: offset });
const page = fc.nat(1_000_000);
const person = fc.bigInt(0n, 2n ** 63n - 1n).map(String);
/** Whatever somebody types. */
const subject = fc.string({ unit: anyCharacter, maxLength: 120 }).map(readSubject);

type AnyId = { name: string; encode(...args: unknown[]): string; decode(id: string): unknown };

const KINDS = (
  [
    [contextId, fc.tuple(quote)],
    [moreId, fc.tuple(fc.array(quote, { minLength: 1, maxLength: 3 }))],
    [keepsQuestionsId, fc.tuple(fc.boolean())],
    [deleteId, fc.tuple(person)],
    [suggestionId, fc.tuple(revision, page, fc.boolean())],
    [readId, fc.tuple(revision, page)],
    [previousPageId, fc.tuple(revision, page)],
    [nextPageId, fc.tuple(revision, page)],
    [jumpId, fc.tuple(revision)],
    [previousListId, fc.tuple(page)],
    [nextListId, fc.tuple(page)],
    [summaryId, fc.tuple(revision, fc.constantFrom(...SUMMARY_LENGTHS), person, subject)],
    [openSummaryId, fc.tuple(revision, subject)],
    [previousSummariesId, fc.tuple(person, subject, page)],
  ] as unknown as [AnyId, fc.Arbitrary<unknown[]>][]
).map(([id, values]) => ({ name: id.name, id, values }));

test.each(KINDS)('$name says the same after a round trip, in at most 100 characters', ({ id, values }) => {
  fc.assert(
    fc.property(values, (args) => {
      const encoded = id.encode(...args);
      expect(encoded.length).toBeLessThanOrEqual(MAX_CUSTOM_ID);
      expect(kindOf(encoded)).toBe(id.name);
      expect(id.decode(encoded)).toEqual(args);
    }),
  );
});

test('no kind reads the ids of another, and none throws on any text', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), fc.string(), ({ id }, text) => {
      expect(id.decode(`${id.name}x:${text}`)).toBeUndefined();
      expect(id.decode(`x:${text}`)).toBeUndefined();
    }),
  );
  expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
});

test.each([
  'context',
  'context:',
  'context:zz',
  'context:6454e581.3.0',
  'context:6454e581.03.0.5',
  'context:6454e581.3.0.5:1',
])('a damaged id is no id: %s', (id) => {
  expect(contextId.decode(id)).toBeUndefined();
});

test('more than three quotes are no id: no message shows as many', () => {
  const refs = (count: number) => `more:${Array(count).fill('6454e581.3.0.5').join('_')}`;
  expect(moreId.decode(refs(3))?.[0]).toHaveLength(3);
  expect(moreId.decode(refs(4))).toBeUndefined();
});

test('an id that Discord would refuse is never made', () => {
  const long = customId('delete', { write: (text: string) => text, read: (text) => text });
  expect(() => long.encode('x'.repeat(94))).toThrow(RangeError);
  expect(long.encode('x'.repeat(93))).toHaveLength(100);
});

test('fields read only what they write', () => {
  expect(integer.read('-1')).toBeUndefined();
  expect(integer.read('0z')).toBeUndefined();
  expect(integer.read('zz')).toBe(1295);
  expect(snowflake.read('12a')).toBeUndefined();
  expect(['yes', 'no', 'constructor'].map(flag.read)).toEqual([true, false, undefined]);
});
