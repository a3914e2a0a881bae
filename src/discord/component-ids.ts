import {
  customId,
  integer,
  language,
  previewKey,
  revision,
  slug,
  snowflake,
  subject,
  summaryLength,
} from './custom-id.ts';
import { quoteRef, quoteRefs } from './quote-ref.ts';

/** The passage around a quote, privately. */
export const contextId = customId('context', quoteRef);
/** The next quotes, privately. */
export const moreId = customId('more', quoteRefs);
/** Deletes the message; of the one who asked. */
export const deleteId = customId('delete', snowflake);
/** Asks a question of an article's own: revision, place in its list. */
export const suggestionId = customId('suggestion', revision, integer);
/** A summary in another length: revision, that length, who asked, subject. */
export const summaryId = customId('summary', revision, summaryLength, snowflake, subject);
/** The summary of an article of the list of summaries, privately: revision, subject. */
export const openSummaryId = customId('open-summary', revision, subject);
/** The list of summaries: page to show, who asked, subject. */
export const summariesId = customId('summaries', integer, snowflake, subject);
/** Opens an article: revision, page from 0. */
export const readId = customId('read', revision, integer);
/** The page before and the one after: revision, page shown. */
export const previousPageId = customId('previous-page', revision, integer);
export const nextPageId = customId('next-page', revision, integer);
/** The menu of pages: revision; the values are pages. */
export const jumpId = customId('jump', revision);
/** The list of articles: page shown. */
export const previousListId = customId('previous-list', integer);
export const nextListId = customId('next-list', integer);
/** The form for the text of a new article: language, where it was said. */
export const newTextId = customId('library-new-text', language);
/** The form for the next text of an article: slug, number of the version replaced, language. */
export const nextTextId = customId('library-next-text', slug, integer, language);
/** Buttons and menu of a preview: its key. */
export const confirmId = customId('library-confirm', previewKey);
export const cancelId = customId('library-cancel', previewKey);
export const languageId = customId('library-language', previewKey);
/** The menu of versions to go back to: slug, number of the latest version as shown; the values are numbers. */
export const rollbackId = customId('library-rollback', slug, integer);
