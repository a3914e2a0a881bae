/** The longest slug. */
export const MAX_SLUG = 64;

const SLUG = new RegExp(`^[a-z0-9-]{1,${MAX_SLUG}}$`, 'u');

/** Whether a text may name an article: small Latin letters, digits and hyphens. */
export const isSlug = (text: string): boolean => SLUG.test(text);
