import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** Packs texts, by their paths, into a zip; in UTF-8, all as of one date. */
export async function writeZip(texts: ReadonlyMap<string, string>, date: Date): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, lastModDate: date });
  for (const [path, text] of texts) await writer.add(path, new TextReader(text));
  return writer.close();
}
