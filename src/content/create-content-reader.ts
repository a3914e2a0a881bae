import type { LookupFunction } from 'node:net';
import { MAX_SOURCE_BYTES } from '../article/decode.ts';
import type { ContentWarning } from '../errors.ts';
import { readArchive } from './archive/read-archive.ts';
import { assemble } from './assemble.ts';
import type { AttachmentFile, Content, ContentReader, Validators } from './content.ts';
import { ContentError } from './content-error.ts';
import { parseContentType } from './content-type.ts';
import { fetchFile, fetchPage } from './fetch-page.ts';
import { formatOf, formatOfFile } from './file-format.ts';
import { MAX_ARCHIVE_BYTES, MAX_PAGE_BYTES } from './limits.ts';
import { type PageReader, readBytes } from './read-bytes.ts';
import { readText } from './read-text.ts';
import { frontMatterOf } from './source.ts';
import { webUrl } from './web-url.ts';

export interface ContentReaderOptions {
  /**
   * Hosts that may have private addresses, as they stand in a URL: `wiki.internal`, or `127.0.0.1:8080` for a port that is not
   * its protocol's own. Default: none.
   */
  readonly allowedHosts?: readonly string[];
  /** Hosts of attachments, in the same form. Default: Discord's own. They may have private addresses. */
  readonly attachmentHosts?: readonly string[];
  /** Milliseconds for all of a fetch, with redirects and `robots.txt`. Default: 10,000. */
  readonly timeout?: number;
  /** Finds the articles on pages that are fetched or attached. Default: at once, in this thread. */
  readonly readPage?: PageReader;
  /** How names of hosts are resolved. Default: by the system. */
  readonly lookup?: LookupFunction;
}

const DISCORD_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];

/**
 * The one door for content from outside. Limits: texts and attachments 2 MiB, pages 5 MiB, zips 10 MiB, 3 redirects.
 */
export function createContentReader(options: ContentReaderOptions = {}): ContentReader {
  const { allowedHosts = [], attachmentHosts = DISCORD_HOSTS, timeout = 10_000, lookup } = options;
  const pageReader = options.readPage ?? readPageHere;
  const settings = { timeout, ...(lookup ? { lookup } : {}) };

  async function fetchContent(address: string, validators?: Validators): Promise<Content | 'unchanged'> {
    const fetched = await fetchPage(address, { ...settings, allowedHosts }, MAX_PAGE_BYTES, validators);
    if (fetched === 'unchanged') return fetched;
    const { url, bytes, contentType, ...validatorsNow } = fetched;
    const { type, charset } = parseContentType(contentType);
    const format = type === undefined ? {} : { format: formatOf(type) };
    const draft = await readBytes(pageReader, bytes, { url, ...format, ...(charset ? { charset } : {}) });
    return assemble(draft.url ? draft : { ...draft, url }, { kind: 'url', url, ...validatorsNow });
  }

  return {
    async fromUrl(address) {
      const content = await fetchContent(address);
      if (content === 'unchanged') throw new Error('A page was unchanged that was never fetched.');
      return { ...content, warnings: [...content.warnings, ...addressWarnings(address, content)] };
    },
    refresh: fetchContent,
    async fromAttachment({ url, name, size }: AttachmentFile) {
      const format = formatOfFile(name);
      if (size > MAX_SOURCE_BYTES) throw new ContentError({ code: 'too-large', maxBytes: MAX_SOURCE_BYTES });
      const { bytes } = await fetchFile(url, attachmentHosts, settings, MAX_SOURCE_BYTES);
      return assemble(await readBytes(pageReader, bytes, { format, name }), { kind: 'file', name });
    },
    async fromZip({ url, size }, maxArticles) {
      if (size > MAX_ARCHIVE_BYTES) throw new ContentError({ code: 'archive-too-large', maxBytes: MAX_ARCHIVE_BYTES });
      const { bytes } = await fetchFile(url, attachmentHosts, settings, MAX_ARCHIVE_BYTES);
      return readArchive(bytes, maxArticles);
    },
    fromText(text) {
      const clean = text
        .toWellFormed()
        .replace(/^\ufeff/u, '')
        .replace(/\r\n?/gu, '\n');
      if (clean.includes('\0')) throw new ContentError({ code: 'binary' });
      return assemble(readText(clean), { kind: 'text' });
    },
  };
}

function addressWarnings(given: string, { source }: Content): readonly ContentWarning[] {
  const { url } = frontMatterOf(source);
  if (url === undefined || webUrl(url)?.href === webUrl(given.trim())?.href) return [];
  return [{ code: 'address-differs', url }];
}

/** A DOM takes long to load: who reads pages elsewhere, or reads none, goes without. */
const readPageHere: PageReader = async (markup, url) => (await import('./read-page.ts')).readPage(markup, url);
