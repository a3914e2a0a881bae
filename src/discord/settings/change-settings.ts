import { type Interaction, userMention } from 'discord.js';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ServerSettings } from '../../library/server-settings.ts';
import { hasChannel, mayDeleteServer } from '../access.ts';
import type { CommandContext } from '../command.ts';
import { type Message, message, small, text } from '../message.ts';
import { moderatorOf } from '../moderator.ts';
import { settingValue } from './setting-value.ts';
import { settingsMessage } from './settings-message.ts';

/** Changes settings of the server where the moderator is, and tells it in the log channel: where that was changed, in both. */
export async function changeSettings(
  interaction: Interaction,
  change: Partial<ServerSettings>,
  { settings, server: before, library, logChannel }: CommandContext,
): Promise<ServerSettings> {
  const { guildId, author } = moderatorOf(interaction);
  const server = await settings.change(guildId, change);
  const told = (catalogue: Catalogue): Message => {
    const lines = settingsIn(change).map(
      (setting) =>
        `**${catalogue.settings.names[setting]}** · ${settingValue(setting, server, library.current(), catalogue)}`,
    );
    return message([text([...lines, small(userMention(author))].join('\n'))]);
  };
  void logChannel.post(guildId, told, server);
  if (before.logChannel !== server.logChannel) void logChannel.post(guildId, told, before);
  return server;
}

const settingsIn = (change: Partial<ServerSettings>) => Object.keys(change) as (keyof ServerSettings)[];

/** The settings as a private message, for the moderator. */
export function settingsShown(
  interaction: Interaction,
  server: ServerSettings,
  { library, catalogues }: CommandContext,
): Message {
  const shownTo = {
    hasChannel: (id: string) => hasChannel(interaction.guild, id),
    mayDelete: mayDeleteServer(interaction),
  };
  return settingsMessage(server, library.current(), shownTo, catalogues.private);
}
