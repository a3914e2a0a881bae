/** Largest text, in bytes: what an article's source may have. */
export const MAX_TEXT_BYTES = 2 * 1024 * 1024;

/** Largest page, in bytes, when it is no longer compressed. */
export const MAX_PAGE_BYTES = 5 * 1024 * 1024;
