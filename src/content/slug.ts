import { MAX_SLUG } from '../article/slug.ts';
import { fold } from '../text/fold.ts';
import { romanized } from '../text/romanize.ts';

/** A slug for a title, `[a-z0-9-]{1,64}`: Arabic in Latin letters; `article` for a title in another script. */
export function slugOf(title: string): string {
  const slug = romanized(fold(title))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  if (slug === '') return 'article';
  if (slug.length <= MAX_SLUG) return slug;
  const cut = slug.slice(0, MAX_SLUG + 1);
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : MAX_SLUG);
}
