import { assemble } from './assemble.ts';
import type { Content } from './content.ts';
import { formatOfFile } from './file-format.ts';
import { checkDraft, decode } from './read-bytes.ts';
import { readPage } from './read-page.ts';
import { readText } from './read-text.ts';

/** A file by its name and bytes: `.md`, `.txt` or `.html`. @throws {ContentError} */
export function readFile(name: string, bytes: Uint8Array): Content {
  const { text, isPage, encoding } = decode(bytes, { format: formatOfFile(name) });
  return assemble(checkDraft(isPage ? readPage(text) : readText(text, name), encoding), { kind: 'file', name });
}
