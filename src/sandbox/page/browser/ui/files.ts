import type { SentFile } from '../../protocol.ts';

/** A file's content, to be sent as JSON. */
async function readFile(file: File): Promise<SentFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { name: file.name, contentType: file.type, base64: btoa(binary) };
}

export const readFiles = (files: FileList | null): Promise<SentFile[]> =>
  Promise.all(Array.from(files ?? [], readFile));
