import type { Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { ContentError } from './content-error.ts';

/** Codings that are asked for. */
export const ACCEPT_ENCODING = 'gzip, br';

/**
 * Reads the body of a response, decompressed. Neither what comes nor what it becomes may have more than `maxBytes`; what is
 * beyond is not read.
 * @param coding the header `Content-Encoding`
 * @throws {ContentError} `too-large`; `wrong-encoding` for another coding than gzip and br, or bytes that are not in it
 */
export async function readBody(body: Readable, coding: string | undefined, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const limit = limited(maxBytes);
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of limit(source)) chunks.push(chunk);
  };
  const decompress = decompressor(coding?.trim().toLowerCase() ?? '');
  if (decompress) await pipeline(body, limit, decompress, collect).catch((error) => explain(error, coding));
  else await pipeline(body, collect);
  return Buffer.concat(chunks);
}

function limited(maxBytes: number) {
  return async function* (source: AsyncIterable<Uint8Array>) {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > maxBytes) throw new ContentError({ code: 'too-large', maxBytes });
      yield chunk;
    }
  };
}

function decompressor(coding: string): Duplex | undefined {
  if (coding === '' || coding === 'identity') return undefined;
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  throw new ContentError({ code: 'wrong-encoding', encoding: coding });
}

function explain(error: NodeJS.ErrnoException, coding = ''): never {
  const isCoding = /^(?:Z_|ERR__ERROR|ERR_BROTLI)/u.test(error.code ?? '');
  throw isCoding ? new ContentError({ code: 'wrong-encoding', encoding: coding }, { cause: error }) : error;
}
