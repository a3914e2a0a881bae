import type { PageDocument, PageElement } from './page-dom.ts';

/** What is not the article, wherever it stands: navigation, captions, dialogs, a wiki's marks and boxes. */
const NOISE = [
  'script:not([type="application/ld+json"])',
  'body title',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'aside',
  'dialog',
  'button',
  'figcaption',
  '[hidden]',
  '[aria-hidden="true"]',
  '[role="navigation"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="complementary"]',
  '[role="search"]',
  '.wp-caption-text',
  '.thumbcaption',
  '.gallerytext',
  '.mw-editsection',
  '.mw-references-wrap',
  '.reflist',
  '.infobox',
  '.navbox',
  '.hatnote',
  '#siteSub',
  '.toc',
  'sup.reference',
].join(',');

/** Names of cookie notices: `cookie-banner`, `gdpr_notice`, those of the usual makers. */
const COOKIE_NOTICE =
  /(?:^|[-_\s])(?:cookies?|consent|gdpr|cmp)[-_]?(?:banner|bar|box|notice|message|popup|modal|dialog|overlay|wall|law|info|layer)|onetrust|didomi|cookiebot|cookieconsent/iu;

/** Takes what is not the article out of a page. */
export function removeNoise(document: PageDocument): void {
  // Readability takes a page whose outermost class holds a word such as "banner" for a banner.
  document.querySelector('html')?.removeAttribute('class');
  for (const element of [...document.querySelectorAll(NOISE)]) element.remove();
  for (const element of [...document.querySelectorAll('body [id], body [class]')]) {
    if (isCookieNotice(element)) element.remove();
  }
}

function isCookieNotice(element: PageElement): boolean {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  // A page may be marked as one that shows its notice.
  return COOKIE_NOTICE.test(names) && element.querySelector('article, main, h1') === null;
}
