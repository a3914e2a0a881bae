import type { DMChannel, NonThreadGuildBasedChannel } from 'discord.js';
import type { Settings } from '../../library/server-settings.ts';
import { hasChannel } from '../access.ts';
import type { LogChannel } from '../log-channel.ts';
import { message, text } from '../message.ts';

interface DeletedChannelsOptions {
  readonly settings: Settings;
  readonly logChannel: LogChannel;
}

/** Tells the log channel of a server when the last of the channels where the bot answers was deleted. */
export function createDeletedChannels({ settings, logChannel }: DeletedChannelsOptions) {
  return async (deleted: DMChannel | NonThreadGuildBasedChannel): Promise<void> => {
    if (deleted.isDMBased()) return;
    const { guild } = deleted;
    const server = await settings.of(guild.id);
    if (!server.channels.includes(deleted.id) || server.channels.some((id) => hasChannel(guild, id))) return;
    await logChannel.post(guild.id, ({ errors }) => message([text(errors['channels-gone']({}))]), server);
  };
}
