import {
  customId,
  flag,
  integer,
  key,
  language,
  revision,
  slug,
  snowflake,
  subject,
  summaryLength,
  voteValue,
} from './custom-id.ts';
import { quoteRef, quoteRefs } from './quote-ref.ts';

/** The passage around a quote, privately. */
export const contextId = customId('context', quoteRef);
/** The next quotes, privately. */
export const moreId = customId('more', quoteRefs);
/** Deletes the message; of the one who asked. */
export const deleteId = customId('delete', snowflake);
/** Asks a question of an article's own: revision, place in its list, whether it is asked of all articles. */
export const suggestionId = customId('suggestion', revision, integer, flag);
/** A vote on the answer in the message. */
export const voteId = customId('vote', voteValue);
/** A summary in another length: revision, that length, who asked, subject. */
export const summaryId = customId('summary', revision, summaryLength, snowflake, subject);
/** The summary of an article of the list of summaries, privately: revision, subject. */
export const openSummaryId = customId('open-summary', revision, subject);
/** The list of summaries, the page before and the one after: who asked, subject, page shown. */
export const previousSummariesId = customId('previous-summaries', snowflake, subject, integer);
export const nextSummariesId = customId('next-summaries', snowflake, subject, integer);
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
export const confirmId = customId('library-confirm', key);
export const cancelId = customId('library-cancel', key);
export const languageId = customId('library-language', key);
/** Buttons of an import: its key. */
export const confirmImportId = customId('library-import', key);
export const cancelImportId = customId('library-import-cancel', key);
/** The menu of versions to go back to: slug, number of the latest version as shown; the values are numbers. */
export const rollbackId = customId('library-rollback', slug, integer);
/** Goes back to a version at once: slug, number of the latest version as shown, number of the one to go back to. */
export const rollbackToId = customId('library-rollback-to', slug, integer, integer);
/** The pages of a history: slug, page shown. */
export const previousVersionsId = customId('library-previous-versions', slug, integer);
export const nextVersionsId = customId('library-next-versions', slug, integer);
/** The pages of a difference: slug, older and newer version, page shown. */
export const previousDifferenceId = customId('diff-previous', slug, integer, integer, integer);
export const nextDifferenceId = customId('diff-next', slug, integer, integer, integer);
/** The menus of the settings, and the button: what it sets. */
export const answerLanguageId = customId('settings-language');
export const defaultArticleId = customId('settings-article');
export const channelsId = customId('settings-channels');
export const logChannelId = customId('settings-log');
export const cooldownSecondsId = customId('settings-cooldown');
export const keepsQuestionsId = customId('settings-questions', flag);
/** Asks whether everything of the server is to be deleted, and the form that it opens. */
export const deleteServerId = customId('settings-delete');
export const deleteServerFormId = customId('settings-delete-form');
/** The report's pages: page shown. */
export const reportPreviousId = customId('report-previous', integer);
export const reportNextId = customId('report-next', integer);
/** The closest passages to a question of the report. */
export const reportClosestId = customId('report-closest', key);
/** Takes a question and those like it off the report: when the last of them came, in epoch ms, page shown. */
export const reportDoneId = customId('report-done', key, integer, integer);
/** The whole report as a file. */
export const reportCsvId = customId('report-csv');
/** Deletes what is held about the person who presses it, or does not. */
export const privacyDeleteId = customId('privacy-delete');
export const privacyCancelId = customId('privacy-cancel');
