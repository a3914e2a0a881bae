import { type Client, channelMention, type Guild, PermissionFlagsBits } from 'discord.js';
import type { Logger } from 'winston';
import { UserError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { CATALOGUES } from '../i18n/catalogues.ts';
import type { ServerSettings, Settings } from '../library/server-settings.ts';
import { catalogueOf } from './locale.ts';
import type { Message } from './message.ts';

/** Tells the moderators of a server, in the channel that they chose for it, what was changed. */
export interface LogChannel {
  /**
   * Does nothing where none was chosen. Never rejects: a message that cannot be sent is a line in the operator's log.
   * @param server the settings that say where; those that hold, when left out
   */
  post(
    guildId: string,
    messageIn: (catalogue: Catalogue) => Message | Promise<Message>,
    server?: ServerSettings,
  ): Promise<void>;
}

interface LogChannelOptions {
  readonly client: Client;
  readonly settings: Settings;
  readonly logger: Logger;
}

export function createLogChannel({ client, settings, logger }: LogChannelOptions): LogChannel {
  async function send(...[guildId, messageIn, server]: Parameters<LogChannel['post']>): Promise<void> {
    const { logChannel, answerLanguage } = server ?? (await settings.of(guildId));
    if (logChannel === undefined) return;
    const channel = await client.channels.fetch(logChannel);
    // A channel of another server has no business with this one's changes.
    if (!channel?.isSendable() || channel.isDMBased() || channel.guildId !== guildId)
      throw new Error('No such channel');
    const catalogue = answerLanguage ? CATALOGUES[answerLanguage] : catalogueOf(channel.guild.preferredLocale);
    await channel.send(await messageIn(catalogue));
  }
  return {
    post: (guildId, messageIn, server) =>
      send(guildId, messageIn, server).catch((error: unknown) => {
        logger.warn('the log channel cannot be written to', { guild: guildId, error });
      }),
  };
}

/** @throws {UserError} `log-channel-hidden` or `log-channel-closed` where the bot may not see the channel, or not write in it */
export function requireWritable(guild: Guild | null, channelId: string): void {
  const channel = guild?.channels.cache.get(channelId);
  const me = guild?.members.me;
  const permissions = me && channel?.permissionsFor(me);
  const details = { channel: channelMention(channelId) };
  if (!channel?.isSendable() || !permissions?.has(PermissionFlagsBits.ViewChannel)) {
    throw new UserError('log-channel-hidden', details);
  }
  if (!permissions.has(PermissionFlagsBits.SendMessages)) throw new UserError('log-channel-closed', details);
}
