import path from 'node:path';
import { decodeSource, MAX_SOURCE_BYTES } from '../../article/decode.ts';
import { isSlug } from '../../article/slug.ts';
import { ArticleError } from '../../errors.ts';
import { assemble } from '../assemble.ts';
import type { Archive, ArchivedArticle, Content, RefusedFile } from '../content.ts';
import { ContentError, faultInSource } from '../content-error.ts';
import { MAX_UNPACKED_BYTES } from '../limits.ts';
import { readText } from '../read-text.ts';
import { slugOf } from '../slug.ts';
import { MANIFEST, parseManifest } from './manifest.ts';
import { openZip, type ZippedFile } from './open-zip.ts';

/**
 * Reads the `.md` files of a zip, with a manifest or without one. A file that cannot be an article is told in `refused`.
 * @throws {ContentError} where the zip as a whole is not to be trusted, or holds no article, more than `maxArticles`, or two of one slug
 */
export async function readArchive(bytes: Uint8Array, maxArticles: number): Promise<Archive> {
  const files = (await openZip(bytes)).filter(({ path }) => !isHidden(path));
  const manifest = files.find(({ path }) => path === MANIFEST);
  const texts = bySlug(files.filter(isText));
  checkCount(texts.size, maxArticles);
  checkSizes([...texts.values()]);
  const exported = manifest ? await readManifest(manifest) : undefined;
  const articles: ArchivedArticle[] = [];
  const refused: RefusedFile[] = [];
  for (const [slug, file] of texts) {
    const read = readFile(file.path, await file.read());
    if (read instanceof ContentError) refused.push({ file: file.path, error: read });
    else articles.push({ file: file.path, slug, source: read.source, exportedSha256: exported?.get(slug) });
  }
  const ignored = files.filter((file) => file !== manifest && !isText(file)).map(({ path }) => path);
  return { articles, refused, ignored };
}

/** What systems put into a zip for themselves: `.DS_Store`, `__MACOSX/._port.md`. */
const isHidden = (file: string): boolean => file.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

const isText = ({ path: file }: ZippedFile): boolean => /\.md$/iu.test(file);

/** A file's name is its slug, or is made into one. */
function bySlug(files: readonly ZippedFile[]): ReadonlyMap<string, ZippedFile> {
  const texts = new Map<string, ZippedFile>();
  for (const file of files) {
    const name = path.posix.basename(file.path).slice(0, -'.md'.length);
    const slug = isSlug(name) ? name : slugOf(name);
    const other = texts.get(slug)?.path;
    if (other !== undefined) throw new ContentError({ code: 'archive-same-slug', slug, file: file.path, other });
    texts.set(slug, file);
  }
  return texts;
}

function checkCount(articles: number, max: number): void {
  if (articles === 0) throw new ContentError({ code: 'archive-empty' });
  if (articles > max) throw new ContentError({ code: 'archive-too-many-articles', articles, max });
}

/** By what the zip says, beyond which nothing is unpacked. */
function checkSizes(files: readonly ZippedFile[]): void {
  files.forEach(checkSize);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_UNPACKED_BYTES) {
    throw new ContentError({ code: 'archive-unpacked-too-large', maxBytes: MAX_UNPACKED_BYTES });
  }
}

function checkSize({ path: file, size }: ZippedFile): void {
  if (size > MAX_SOURCE_BYTES)
    throw new ContentError({ code: 'archive-file-too-large', file, maxBytes: MAX_SOURCE_BYTES });
}

async function readManifest(file: ZippedFile): Promise<ReadonlyMap<string, string>> {
  checkSize(file);
  return parseManifest(await file.read());
}

/** Strictly UTF-8: of a hundred texts nobody would see that the encoding of one was guessed wrong. */
function readFile(file: string, bytes: Uint8Array): Content | ContentError {
  try {
    return assemble(readText(decodeSource(file, bytes), path.posix.basename(file)), { kind: 'file', name: file });
  } catch (error) {
    if (error instanceof ArticleError) return faultInSource(error);
    if (error instanceof ContentError) return error;
    throw error;
  }
}
