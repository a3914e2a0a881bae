import fc from 'fast-check';

/** Halves of surrogate pairs are no characters: none of them is made. */
const FIRST_HALF = 0xd800;
const HALVES = 0x800;

/** Any Unicode character, as the unit of a text. What fast-check's own `binary` makes, without its table of all of them, which takes a second. */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff - HALVES })
  .map((place) => String.fromCodePoint(place < FIRST_HALF ? place : place + HALVES), placeOf);

/** The reverse, by which fast-check mixes texts that are dangerous into the others. */
function placeOf(text: unknown): number {
  const [character, more] = typeof text === 'string' ? [...text] : [];
  if (character === undefined || more !== undefined || !character.isWellFormed()) throw new Error('Not one character');
  const point = character.codePointAt(0) ?? 0;
  return point < FIRST_HALF ? point : point - HALVES;
}
