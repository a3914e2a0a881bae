import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBelow } from '../../src/qa/count-below.ts';

test('the values below one are counted, in a list with or without it, repeated or not', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { maxLength: 12 }), fc.nat(60), (values, value) => {
      const ascending = values.sort((a, b) => a - b);
      expect(countBelow(ascending, value)).toBe(values.filter((one) => one < value).length);
    }),
  );
});
