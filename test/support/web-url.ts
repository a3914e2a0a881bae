import fc from 'fast-check';
import { anyCharacter } from './any-character.ts';

/** What may stand in a part of a path as it is (RFC 3986); anything else is encoded. */
const AS_IT_IS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@";

const text = (others: string, maxLength: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...AS_IT_IS, ...others), anyCharacter.map(encodeURIComponent)), { maxLength })
    .map((characters) => characters.join(''));

const end = (sign: string) =>
  fc.oneof(
    fc.constant(''),
    text('/?', 40).map((written) => `${sign}${written}`),
  );

/** Any address on the web. What fast-check's own `webUrl` makes, without its table of all characters, which takes a second. */
export const webUrl = fc
  .tuple(fc.constantFrom('http', 'https'), fc.domain(), fc.array(text('', 60), { maxLength: 8 }), end('?'), end('#'))
  .map(([scheme, host, path, query, fragment]) => `${scheme}://${[host, ...path].join('/')}${query}${fragment}`);
