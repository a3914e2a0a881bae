/** A file that someone attached, served at its URL. */
export interface Upload {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  zip: 'application/zip',
};

/** MIME type by a file name's ending. */
export function contentTypeOf(name: string): string {
  return CONTENT_TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** Files by attachment id. */
export class Uploads {
  readonly #files = new Map<string, Upload>();

  add(id: string, upload: Upload): void {
    this.#files.set(id, upload);
  }

  get(id: string): Upload | undefined {
    return this.#files.get(id);
  }
}
