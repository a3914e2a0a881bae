import type { Client } from 'discord.js';
import type { Logger } from 'winston';
import type { Catalogue } from '../i18n/catalogue.ts';
import { CATALOGUES } from '../i18n/catalogues.ts';
import type { Settings } from '../library/server-settings.ts';
import { catalogueOf } from './locale.ts';
import type { Message } from './message.ts';

/** Tells the moderators of a server, in the channel that they chose for it, what was changed. */
export interface LogChannel {
  /** Does nothing where none was chosen. Never rejects: a message that cannot be sent is a line in the operator's log. */
  post(guildId: string, messageIn: (catalogue: Catalogue) => Message): Promise<void>;
}

interface LogChannelOptions {
  readonly client: Client;
  readonly settings: Settings;
  readonly logger: Logger;
}

export function createLogChannel({ client, settings, logger }: LogChannelOptions): LogChannel {
  async function send(guildId: string, messageIn: (catalogue: Catalogue) => Message): Promise<void> {
    const { logChannel, answerLanguage } = await settings.of(guildId);
    if (logChannel === undefined) return;
    const channel = await client.channels.fetch(logChannel);
    // A channel of another server has no business with this one's changes.
    if (!channel?.isSendable() || channel.isDMBased() || channel.guildId !== guildId)
      throw new Error('No such channel');
    const catalogue = answerLanguage ? CATALOGUES[answerLanguage] : catalogueOf(channel.guild.preferredLocale);
    await channel.send(messageIn(catalogue));
  }
  return {
    post: (guildId, messageIn) =>
      send(guildId, messageIn).catch((error: unknown) => {
        logger.warn('the log channel cannot be written to', { guild: guildId, error });
      }),
  };
}
