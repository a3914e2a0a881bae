import type { ArticleVersion } from '../../article/article-version.ts';
import type { Language } from '../../text/language.ts';
import { ContentError } from '../content-error.ts';

/** Where the manifest stands in the zip. */
export const MANIFEST = 'manifest.json';

/** Of the manifest: another number is another format. */
const FORMAT = 1;

/** An article as it was exported. */
export interface ManifestEntry extends Pick<ArticleVersion, 'sha256' | 'size'> {
  /** Its file is `<slug>.md`. */
  readonly slug: string;
  readonly title: string;
  readonly lang?: Language;
  /** Number of the version in the server that it comes from. */
  readonly version: number;
}

export function composeManifest(articles: readonly ManifestEntry[], made: Date): string {
  return `${JSON.stringify({ format: FORMAT, made: made.toISOString(), articles }, undefined, 2)}\n`;
}

/**
 * The SHA-256 of each article as it was exported, by its slug.
 * @throws {ContentError} `manifest-invalid`, `manifest-newer`
 */
export function parseManifest(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { format, articles } = parseObject(bytes);
  if (typeof format === 'number' && format > FORMAT) throw new ContentError({ code: 'manifest-newer', format });
  if (format !== FORMAT || !Array.isArray(articles)) throw invalid();
  return new Map(
    articles.map((article: unknown) => {
      const { slug, sha256 } = Object(article) as Record<string, unknown>;
      if (typeof slug !== 'string' || typeof sha256 !== 'string') throw invalid();
      return [slug, sha256];
    }),
  );
}

function parseObject(bytes: Uint8Array): Record<string, unknown> {
  try {
    return Object(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw invalid({ cause });
  }
}

const invalid = (options?: ErrorOptions) => new ContentError({ code: 'manifest-invalid' }, options);
