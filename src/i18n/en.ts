import type { Catalogue } from './catalogue.ts';
import { formatNumber, plural } from './format.ts';

const count = (value: number, one: string, other: string) => plural('en', value, { one, other });

export const en: Catalogue = {
  lang: 'en',
  commands: {
    ask: { name: 'ask', description: 'Ask a question: the article answers in its own words' },
    askMessage: { name: 'Ask the article', description: 'Looks for the answer to a message, only for you' },
    summary: { name: 'summary', description: 'The most telling sentences of an article, word for word' },
    article: { name: 'article', description: 'Read an article, or see which ones there are' },
    articleRead: { name: 'read', description: 'Read an article, one passage a page' },
    articleList: { name: 'list', description: 'See which articles there are' },
    help: { name: 'help', description: 'What you can do here' },
    reload: { name: 'reload', description: 'Read the article files again and see what changed' },
    options: {
      question: { name: 'question', description: 'What would you like to know?' },
      article: { name: 'article', description: 'Which article; the first choice if you leave it out' },
      length: { name: 'length', description: 'How long: medium if you leave it out' },
      private: { name: 'private', description: 'Show it only to you' },
      reloadArticle: { name: 'article', description: 'Only this article; all of them if you leave it out' },
    },
    lengths: { short: 'Short', medium: 'Medium', long: 'Long' },
  },
  errors: {
    'article-not-found': () => 'There is no such article. Pick one from the choices that appear as you type.',
    'empty-question': () => 'There is no question here: write it in a few words.',
    'question-too-long': ({ limit }) => `That question is too long: ${limit} characters at most.`,
    outdated: () => 'The article has changed since then. Please ask again.',
    'not-yours': () => 'Only the person who asked, or a moderator, can delete this answer.',
    'missing-permission': () => 'You need the “Manage Messages” permission for this.',
    'server-only': () => 'This only works in a server.',
    'storage-failed': () =>
      'What is stored cannot be read or written at the moment, and nothing was changed. The bot’s owner finds the reason in its log.',
    cooldown: ({ seconds }) =>
      `One moment, please: you can ask again in ${count(Number(seconds), '# second', '# seconds')}.`,
  },
  failure: (reference) =>
    `Something went wrong. If it happens again, tell the bot’s owner this reference: \`${reference}\``,
  answer: {
    passage: (number, total) => `passage ${formatNumber('en', number)} of ${formatNumber('en', total)}`,
    readWith: (previous) => `read with the question before: ${previous}`,
    perhaps: 'The article may answer with this:',
    source: 'see it in the source',
    context: 'Context',
    more: 'More',
    delete: 'Delete',
    moreTitle: 'Next best passages',
    unanswered: (articles) => (articles === 1 ? 'The article does not say.' : 'The articles do not say.'),
    nearest: 'Closest passages (not an answer):',
    canAnswer: (articles) => (articles === 1 ? 'Questions the article answers:' : 'Questions the articles answer:'),
    ask: 'Ask',
    howToAsk: (mention) => `Write your question after ${mention}, and I will answer with the article’s own words.`,
  },
  summary: {
    title: 'Summary',
    sentences: (chosen, total) =>
      `${formatNumber('en', chosen)} of ${count(total, '# sentence', '# sentences')}, word for word`,
  },
  article: {
    page: (number, total) => `page ${formatNumber('en', number)} of ${formatNumber('en', total)}`,
    previous: 'Previous',
    next: 'Next',
    jump: 'Go to a passage',
    read: 'Read the article',
    continued: 'continued',
    listTitle: (articles) => count(articles, '# article', '# articles'),
    passages: (passages) => count(passages, '# passage', '# passages'),
    revision: (revision) => `revision ${revision}`,
  },
  help: {
    intro:
      'I answer questions about an article only by quoting it, word for word. When it does not say, I tell you so.',
    member: 'What you can do here',
    moderator: 'For moderators',
    menu: (name) => `**Right-click a message › Apps › ${name}**: I look for the answer to that message, only for you.`,
    mention: (mention) => `${mention} **and a question**: I reply to your message.`,
    directMessage: '**A direct message**: write your question to me, without any command.',
    followUp:
      '**Then “why?” or “and in France?”**: I read it with the question before, within five minutes: in a reply to my answer, in a thread or in a direct message.',
  },
  reload: {
    done: 'Articles reloaded',
    failed: 'Nothing was reloaded',
    kept: 'The previous content is still being served. To be corrected:',
    revision: (revision, milliseconds) => `revision ${revision} · ${formatNumber('en', milliseconds)} ms`,
    unchanged: (articles) => count(articles, '# article unchanged', '# articles unchanged'),
    added: (passages) => `added, ${count(passages, '# passage', '# passages')}`,
    removed: 'removed',
    changed: (added, removed) =>
      `changed: ${count(added, '# passage', '# passages')} added, ${formatNumber('en', removed)} removed`,
    others: (others) => `… and ${count(others, '# more', '# more')}`,
  },
};
