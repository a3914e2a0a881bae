import { channelMention } from 'discord.js';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDuration } from '../../i18n/format.ts';
import type { Snapshot } from '../../library/library.ts';
import { defaultArticleOf, type ServerSettings } from '../../library/server-settings.ts';
import { nameOf } from '../library/own-article.ts';

/** What a setting is, in words. */
export function settingValue(
  setting: keyof ServerSettings,
  server: ServerSettings,
  snapshot: Snapshot,
  { lang, commands, settings: { unset, keepsQuestions } }: Catalogue,
): string {
  switch (setting) {
    case 'answerLanguage':
      return server.answerLanguage ? commands.languages[server.answerLanguage] : unset.answerLanguage;
    case 'defaultArticle':
      return server.defaultArticle === undefined
        ? unset.defaultArticle
        : nameOf({ slug: server.defaultArticle, served: defaultArticleOf(server, snapshot) });
    case 'channels':
      return server.channels.length > 0 ? server.channels.map(channelMention).join(' ') : unset.channels;
    case 'logChannel':
      return server.logChannel === undefined ? unset.logChannel : channelMention(server.logChannel);
    case 'cooldownSeconds':
      return server.cooldownSeconds === undefined
        ? unset.cooldownSeconds
        : formatDuration(lang, server.cooldownSeconds);
    case 'keepsQuestions':
      return server.keepsQuestions ? keepsQuestions.yes : keepsQuestions.no;
  }
}
