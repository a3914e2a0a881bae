/** The languages that articles, questions and replies can be in (ISO 639-1). */
export const LANGUAGES = ['fr', 'en', 'es', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];
