import { formatNumber, plural } from '../format.ts';
import type { DifferenceTexts, LibraryTexts, RefreshTexts } from '../moderator-texts.ts';

const count = (value: number, one: string, other: string) => plural('en', value, { one, other });

export const library: LibraryTexts = {
  newArticle: 'New article: preview',
  newVersion: 'New version: preview',
  pending: 'Nothing is served yet: confirm within 15 minutes.',
  firstLine: 'First line',
  lastLine: 'Last line',
  warnings: 'Worth a look',
  chooseLanguage: 'Which language is it in? Choose before you confirm',
  confirm: 'Confirm',
  cancel: 'Cancel',
  cancelled: 'Cancelled: nothing was changed.',
  form: {
    title: 'Text of the article',
    text: 'Text, with blank lines between paragraphs',
    articleTitle: 'Title',
    slug: 'Slug: a-z, 0-9 and -',
    note: 'Note for the history',
  },
  saved: {
    add: (article, version) => `${article} is being served now (version ${version}).`,
    replace: (article, version) => `The new version of ${article} is being served now (version ${version}).`,
    rollback: (article, version) => `${article} is as it was then (now version ${version}).`,
    remove: (article, version) =>
      `${article} is no longer served (version ${version}). Use \`/library restore\` to bring it back.`,
    restore: (article, version) => `${article} is being served again (version ${version}).`,
  },
  historyTitle: (article) => `Versions of ${article}`,
  version: (number) => `version ${formatNumber('en', number)}`,
  kinds: { add: 'added', replace: 'replaced', rollback: 'rolled back', remove: 'removed', restore: 'restored' },
  rollback: 'Go back to a version',
  archive: {
    exported: (articles) => `${count(articles, '# article', '# articles')}, word for word, and a manifest.`,
    preview: 'Import: preview',
    pending: 'Nothing was changed yet: confirm within 15 minutes.',
    nothing: 'There is nothing to import.',
    done: 'Import',
    groups: {
      refused: 'Refused',
      failed: 'Not imported',
      added: 'New',
      changed: 'Changed',
      unchanged: 'Unchanged',
      ignored: 'Not read, being no .md files',
    },
    edited: 'edited since the export',
    interrupted: 'What is stored could not be written. The bot’s owner finds the reason in its log.',
  },
};

export const difference: DifferenceTexts = {
  passages: {
    added: (passages) => count(passages, '# passage added', '# passages added'),
    changed: (passages) => count(passages, '# passage changed', '# passages changed'),
    removed: (passages) => count(passages, '# passage removed', '# passages removed'),
  },
  details: 'title, date or headings changed',
  moved: 'only the order or the layout changed',
  title: (article) => `What changed in ${article}`,
  none: 'Both versions hold the same.',
};

export const refresh: RefreshTexts = {
  unchanged: (article) => `The page of ${article} has not changed: no version was made.`,
  stopped: (article) => `The page of ${article} is fetched only when you say so.`,
  scheduled: {
    hourly: (next) => `fetched every hour, next ${next}`,
    daily: (next) => `fetched every day, next ${next}`,
    weekly: (next) => `fetched every week, next ${next}`,
  },
  fails: 'failed the last time',
  schedules: 'Pages that are fetched automatically',
  noSchedule: 'No page is fetched automatically. Name an article, and how often with `every`.',
  refreshed: (article, version) => `${article} has changed on its page (now version ${version})`,
  goBack: (version) => `Go back to ${version}`,
  failed: (article) => `The page of ${article} could not be read; the article is served as it was:`,
  retried: 'I keep trying, and will say so when it works again.',
  works: (article) => `The page of ${article} can be read again.`,
  ended: (article) => `${article} no longer names the page that it came from, which is not fetched any more.`,
};
