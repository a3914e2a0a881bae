import type { PageDocument } from './page-dom.ts';
import { webUrl } from './web-url.ts';

/**
 * The page's own address: `<link rel="canonical">`, else Open Graph's, else where it was found.
 * @param base where it was found, if anywhere
 */
export function canonicalUrl(document: PageDocument, base?: string): string | undefined {
  const links = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    base,
  ];
  for (const link of links) {
    const url = link ? webUrl(link, base) : undefined;
    if (url) return url.href;
  }
  return undefined;
}

/** The language that a page's metadata says it is in, in the forms `fr`, `fr-CA`, `fr_CA`. */
export function metaLanguage(document: PageDocument): string | undefined {
  const meta = document.querySelector('meta[http-equiv="content-language" i], meta[property="og:locale"]');
  return meta?.getAttribute('content')?.trim() || undefined;
}

/** The first day in the page's `<time datetime>`; what metadata says counts more. */
export function firstTime(document: PageDocument): string | undefined {
  for (const time of document.querySelectorAll('article time[datetime], time[datetime]')) {
    const day = dayOf(time.getAttribute('datetime') ?? '');
    if (day) return day;
  }
  return undefined;
}

/** The day of an ISO 8601 time as it is written, so in the page's own time zone; undefined for anything else. */
export function dayOf(time: string): string | undefined {
  const day = /^\d{4}-\d\d-\d\d(?=$|[T\s])/u.exec(time.trim())?.[0];
  const date = day ? new Date(`${day}T00:00:00Z`) : undefined;
  return date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day ?? '') ? day : undefined;
}
