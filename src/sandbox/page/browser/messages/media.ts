import type { Context } from '../context.ts';
import { h } from '../ui/dom.ts';
import { icon } from '../ui/icons.ts';
import { veil } from './components.ts';

interface Media {
  readonly media: { readonly url: string };
  readonly description?: string | null;
  readonly spoiler?: boolean;
  readonly isThumbnail?: boolean;
}

/** A picture that the sandbox keeps; of one elsewhere its address, for nothing is fetched from outside. */
export function media({ media, description, spoiler, isThumbnail = false }: Media, context: Context): HTMLElement {
  const shown = isKeptHere(media.url)
    ? h('img', { src: media.url, alt: description ?? '', class: 'picture' })
    : h(
        'div',
        { class: 'picture missing', role: 'img', 'aria-label': `${description ?? ''} ${media.url}` },
        context.texts.notLoaded,
      );
  if (isThumbnail) shown.classList.add('thumbnail');
  return spoiler ? veil(shown, context) : shown;
}

interface Attached {
  readonly url: string;
  readonly name?: string;
  readonly size?: number;
  readonly spoiler?: boolean;
}

/** A file with its name and size, to be downloaded. */
export function attachmentCard({ url, name = nameOf(url), size, spoiler }: Attached, context: Context): HTMLElement {
  const details = h(
    'span',
    { class: 'file-details' },
    h(
      'a',
      { href: url, download: name, target: '_blank', rel: 'noopener', 'aria-label': context.texts.download(name) },
      name,
    ),
    size !== undefined && h('small', {}, sizeText(size, context.dates)),
  );
  const card = h('div', { class: 'file' }, icon('file'), details);
  return spoiler ? veil(card, context) : card;
}

const isKeptHere = (url: string): boolean => /^http:\/\/(?:127\.0\.0\.1|localhost):\d+\/attachments\//u.test(url);

const nameOf = (url: string): string => decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));

/** In bytes or kilobytes of 1,000, as the language writes them. */
function sizeText(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1_000 ? [bytes, 'byte'] : [bytes / 1_000, 'kilobyte'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}
