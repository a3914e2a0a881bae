/** Largest page, in bytes, when it is no longer compressed. */
export const MAX_PAGE_BYTES = 5 * 1024 * 1024;

/** Largest zip of articles, in bytes: what Discord takes of a bot. */
export const MAX_ARCHIVE_BYTES = 10 * 1024 * 1024;

/** The articles of a zip together, in bytes, when they are unpacked. */
export const MAX_UNPACKED_BYTES = 16 * 1024 * 1024;
