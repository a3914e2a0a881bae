import { composeManifest, MANIFEST, type ManifestEntry } from './manifest.ts';
import { writeZip } from './write-zip.ts';

/** An article to export: what the manifest says of it, and its source, exactly as it is kept. */
export interface ExportedArticle extends ManifestEntry {
  readonly source: string;
}

/** A zip of articles, a file `<slug>.md` each, and a manifest. */
export function writeArchive(articles: readonly ExportedArticle[], made: Date): Promise<Uint8Array> {
  const entries = articles.map(({ source: _, ...entry }) => entry);
  const files = articles.map(({ slug, source }) => [`${slug}.md`, source] as const);
  return writeZip(new Map([[MANIFEST, composeManifest(entries, made)], ...files]), made);
}
