import type { SettingsTexts } from '../moderator-texts.ts';

export const settings: SettingsTexts = {
  title: 'Settings of this server',
  intro: 'Each choice holds at once, for everybody here.',
  names: {
    answerLanguage: 'Language of public answers',
    defaultArticle: 'Article asked where none is named',
    channels: 'Channels where I answer',
    logChannel: 'Channel where changes are told',
    cooldownSeconds: 'Wait between one person’s questions',
    keepsQuestions: 'Questions without an answer are kept for the report',
  },
  unset: {
    answerLanguage: 'As the server’s Discord language',
    defaultArticle: 'All of them',
    channels: 'All channels',
    logChannel: 'None',
    cooldownSeconds: 'As the bot’s owner has set',
  },
  hints: {
    channels: 'Threads count as their channel. The commands of moderators work in all.',
    cooldownSeconds: 'The first few may come at once.',
  },
  notServed: (slug) => `${slug} is not served any more: all articles are asked.`,
  moreArticles: (command) => `The other articles are behind the option of \`/${command}\`.`,
  channelGone: 'A channel chosen here no longer exists.',
  keepsQuestions: { yes: 'yes', no: 'no' },
  keep: 'Keep them',
  dontKeep: 'Do not keep them',
  deleteAll: 'Delete everything…',
  form: {
    title: 'Delete everything',
    warning:
      'The articles of this server with all their versions, its settings and all else that I keep of it are deleted for good. The files of the bot’s owner stay.',
    name: 'Type the name of the server',
  },
  deleted: 'Everything that I kept of this server is deleted.',
};
