import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

type Options = NonNullable<Parameters<ZipWriter<Uint8Array>['add']>[2]>;

/** A file of a zip: its path, what it holds, and how it is packed. */
export type Packed = readonly [path: string, content: string | Uint8Array, options?: Options];

/** A zip as other programs make them, honest or not: no name is refused. */
export async function zipOf(...files: readonly Packed[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [path, content, options] of files) {
    await writer.add(
      path,
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content),
      options,
    );
  }
  return writer.close();
}
