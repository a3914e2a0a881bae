import { ButtonStyle, ChannelSelectMenuBuilder, ChannelType, StringSelectMenuBuilder } from 'discord.js';
import type { Article } from '../../article/article.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDuration } from '../../i18n/format.ts';
import type { Snapshot } from '../../library/library.ts';
import { defaultArticleOf, type ServerSettings } from '../../library/server-settings.ts';
import { LANGUAGES } from '../../text/language.ts';
import {
  answerLanguageId,
  channelsId,
  cooldownSecondsId,
  defaultArticleId,
  deleteServerId,
  keepsQuestionsId,
  logChannelId,
} from '../component-ids.ts';
import { MAX_OPTION_LABEL, MAX_SELECT_OPTIONS } from '../limits.ts';
import { plainLine } from '../markdown/markdown.ts';
import { shorten } from '../markdown/shorten.ts';
import { button, type Message, menuRow, message, type Part, row, section, small, text } from '../message.ts';
import { settingValue } from './setting-value.ts';

/** The value of a menu that stands for no choice; no slug is this. */
export const UNSET = '*';

/** What can be chosen, in seconds. */
export const COOLDOWNS = [5, 10, 20, 30, 60, 120, 300, 900, 3_600] as const;

/** Where people write, and the parents of threads in which they do. */
const ANSWERED_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
] as const;

const LOG_TYPES = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

type HasChannel = (id: string) => boolean;

/** Where, and to whom, the settings are shown. */
interface ShownTo {
  /** Whether the server still has a channel. */
  readonly hasChannel: HasChannel;
  /** Whether the person may delete all that is kept of the server. */
  readonly mayDelete: boolean;
}

/** Every setting, each with the menu or the button that changes it. */
export function settingsMessage(
  server: ServerSettings,
  snapshot: Snapshot,
  { hasChannel, mayDelete }: ShownTo,
  catalogue: Catalogue,
): Message {
  const { settings } = catalogue;
  const answered = channelMenu(channelsId.encode(), ANSWERED_TYPES).setMaxValues(MAX_SELECT_OPTIONS);
  const log = channelMenu(logChannelId.encode(), LOG_TYPES);
  return message([
    text(`### ${settings.title}\n${settings.intro}`),
    ...languagePart(server, catalogue),
    ...articlePart(server, snapshot, catalogue),
    ...channelsPart('channels', answered, server.channels, hasChannel, catalogue),
    ...channelsPart('logChannel', log, server.logChannel ? [server.logChannel] : [], hasChannel, catalogue),
    ...cooldownPart(server, catalogue),
    questionsPart(server, snapshot, catalogue),
    ...deletePart(mayDelete, catalogue),
  ]);
}

function languagePart({ answerLanguage }: ServerSettings, { settings, commands }: Catalogue): Part[] {
  const menu = choices(answerLanguageId.encode(), answerLanguage ?? UNSET, [
    { value: UNSET, label: settings.unset.answerLanguage },
    ...LANGUAGES.map((value) => ({ value, label: commands.languages[value] })),
  ]);
  return [heading(settings.names.answerLanguage), menu];
}

function articlePart(server: ServerSettings, snapshot: Snapshot, { settings, commands }: Catalogue): Part[] {
  const chosen = defaultArticleOf(server, snapshot);
  const isGone = server.defaultArticle !== undefined && chosen === undefined;
  const others = snapshot.articles.filter((article) => article !== chosen);
  const offered = [...(chosen ? [chosen] : []), ...others].slice(0, MAX_SELECT_OPTIONS - 1);
  const hints = [
    ...(isGone ? [settings.notServed(server.defaultArticle)] : []),
    ...(offered.length < snapshot.articles.length ? [settings.moreArticles(commands.settings.name)] : []),
  ];
  const menu = choices(defaultArticleId.encode(), chosen?.slug ?? UNSET, [
    { value: UNSET, label: settings.unset.defaultArticle },
    ...offered.map(articleChoice),
  ]);
  return [heading(settings.names.defaultArticle, hints), menu];
}

const articleChoice = ({ slug, title }: Article) => ({
  value: slug,
  label: plainLine(shorten(title, MAX_OPTION_LABEL)),
  description: slug,
});

/** A channel that is gone cannot be shown as chosen: that there is one is said. */
function channelsPart(
  setting: 'channels' | 'logChannel',
  menu: ChannelSelectMenuBuilder,
  chosen: readonly string[],
  hasChannel: HasChannel,
  { settings: { names, hints, unset, channelGone } }: Catalogue,
): Part[] {
  const there = chosen.filter(hasChannel);
  const gone = there.length < chosen.length ? [channelGone] : [];
  menu.setPlaceholder(gone[0] ?? unset[setting]).setDefaultChannels(...there);
  return [heading(names[setting], [...(setting === 'channels' ? [hints.channels] : []), ...gone]), menuRow(menu)];
}

function cooldownPart({ cooldownSeconds }: ServerSettings, { lang, settings }: Catalogue): Part[] {
  const menu = choices(cooldownSecondsId.encode(), String(cooldownSeconds ?? UNSET), [
    { value: UNSET, label: settings.unset.cooldownSeconds },
    ...COOLDOWNS.map((seconds) => ({ value: String(seconds), label: formatDuration(lang, seconds) })),
  ]);
  return [heading(settings.names.cooldownSeconds, [settings.hints.cooldownSeconds]), menu];
}

function questionsPart(server: ServerSettings, snapshot: Snapshot, catalogue: Catalogue): Part {
  const { names, keep, dontKeep } = catalogue.settings;
  const value = settingValue('keepsQuestions', server, snapshot, catalogue);
  const toggle = button(keepsQuestionsId.encode(!server.keepsQuestions), server.keepsQuestions ? dontKeep : keep);
  return section(`**${names.keepsQuestions}**\n${value}`, toggle);
}

function deletePart(mayDelete: boolean, { settings, errors }: Catalogue): Part[] {
  const why = mayDelete ? [] : [text(small(errors['manage-server-needed']({})))];
  return [row(button(deleteServerId.encode(), settings.deleteAll, ButtonStyle.Danger).setDisabled(!mayDelete)), ...why];
}

const heading = (name: string, hints: readonly string[] = []) =>
  text([`**${name}**`, ...hints.map((hint) => small(hint))].join('\n'));

function choices(
  customId: string,
  chosen: string,
  options: readonly { readonly value: string; readonly label: string; readonly description?: string }[],
): Part {
  const menu = new StringSelectMenuBuilder().setCustomId(customId);
  return menuRow(menu.addOptions(options.map((option) => ({ ...option, default: option.value === chosen }))));
}

const channelMenu = (customId: string, types: readonly ChannelType[]) =>
  new ChannelSelectMenuBuilder()
    .setCustomId(customId)
    .setMinValues(0)
    .setChannelTypes(...types);
