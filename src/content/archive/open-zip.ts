import { type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import type { ContentProblem } from '../../errors.ts';
import { ContentError } from '../content-error.ts';

/** A file in a zip, not yet unpacked. */
export interface ZippedFile {
  /** With `/` between folders; never absolute, never with `.` or `..`. */
  readonly path: string;
  /** In bytes, as the zip says. */
  readonly size: number;
  /** Unpacks it; what would be beyond `size` is never unpacked. @throws {ContentError} `archive-file-damaged` */
  read(): Promise<Uint8Array>;
}

/** Folders count too. */
const MAX_ENTRIES = 1_000;

/** Files that share their bytes and checksums that nobody compares are how small zips become huge or wrong. */
const OPTIONS = {
  useWebWorkers: false,
  filenameValidation: 'tolerant',
  checkCrc32: true,
  checkOverlappingEntry: true,
} as const;

/**
 * Lists the files in a zip, without unpacking any.
 * @throws {ContentError} `archive-unreadable`, `archive-too-many-files`, `archive-unsafe-path`, `archive-encrypted`, `archive-link`
 */
export async function openZip(bytes: Uint8Array): Promise<ZippedFile[]> {
  const files: ZippedFile[] = [];
  let entries = 0;
  try {
    for await (const entry of new ZipReader(new Uint8ArrayReader(bytes), OPTIONS).getEntriesGenerator()) {
      if (++entries > MAX_ENTRIES) throw new ContentError({ code: 'archive-too-many-files', max: MAX_ENTRIES });
      const { filename, encrypted, symlink } = entry;
      if (!isSafe(filename)) throw new ContentError({ code: 'archive-unsafe-path', file: filename });
      if (encrypted) throw new ContentError({ code: 'archive-encrypted', file: filename });
      if (symlink) throw new ContentError({ code: 'archive-link', file: filename });
      if (!entry.directory) files.push(zippedFile(entry));
    }
  } catch (error) {
    throw asContentError(error, { code: 'archive-unreadable' });
  }
  return files;
}

/** A folder's path ends with its `/`. */
function isSafe(path: string): boolean {
  const parts = path.replace(/\/$/u, '').split('/');
  return !/[\\\0]|^[a-z]:/iu.test(path) && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

function zippedFile(entry: FileEntry): ZippedFile {
  const { filename: path, uncompressedSize: size } = entry;
  return {
    path,
    size,
    async read() {
      const chunks: Uint8Array[] = [];
      let left = size;
      const collect = new WritableStream<Uint8Array>({
        write(chunk) {
          left -= chunk.length;
          if (left < 0) throw new ContentError({ code: 'archive-file-damaged', file: path });
          chunks.push(chunk);
        },
      });
      await entry.getData(collect).catch((error: unknown) => {
        throw asContentError(error, { code: 'archive-file-damaged', file: path });
      });
      return Buffer.concat(chunks);
    },
  };
}

/** The package throws plain errors for whatever is wrong with a zip. */
function asContentError(error: unknown, problem: ContentProblem): ContentError {
  return error instanceof ContentError ? error : new ContentError(problem, { cause: error });
}
