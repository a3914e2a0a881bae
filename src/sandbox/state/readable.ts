import type { APIMessage } from 'discord-api-types/v10';
import type { Message } from './entities.ts';
import type { World } from './world.ts';

/**
 * A message as the bot may read it: without the message content intent, the words of other people reach it in direct
 * messages and where they mention it, and nowhere else.
 */
export function asBotReads({ data, author, channel }: Message, { bot, readsContent }: World): APIMessage {
  const isOpen = readsContent || author === bot || !channel.guild || data.mentions.some(({ id }) => id === bot.id);
  return isOpen ? data : { ...data, content: '', embeds: [], attachments: [], components: [] };
}
