/** Discord's limits, in UTF-16 code units. */
export const MAX_MESSAGE_TEXT = 4_000;
export const MAX_CHOICES = 25;
export const MAX_CHOICE_NAME = 100;
export const MAX_CUSTOM_ID = 100;
export const MAX_SELECT_OPTIONS = 25;
export const MAX_OPTION_LABEL = 100;

/** Ours: the longest question, in UTF-16 code units. */
export const MAX_QUESTION = 300;
/** Ours: the longest subject of a summary; it has its place in a custom id, in UTF-16 code units. */
export const MAX_SUBJECT = 50;
