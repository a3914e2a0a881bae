/** Mentions, channels, custom emoji, timestamps and the like, as Discord writes them in a message's text. */
const REFERENCE = /<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]+:|id:)[^\s<>]*>/gu;

/** What a message asks: its text without Discord's references, on one line. */
export const questionIn = (content: string): string => content.replace(REFERENCE, ' ').replace(/\s+/gu, ' ').trim();
