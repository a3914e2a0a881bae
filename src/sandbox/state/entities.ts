import type { APIMessage, Locale } from 'discord-api-types/v10';
import type { Interaction } from './interactions.ts';

export interface User {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
  /** The language of the person's client, which each interaction carries. */
  locale: `${Locale}`;
  /** Has installed the bot for themselves. */
  readonly installed: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
}

export interface Member {
  readonly user: User;
  readonly roles: readonly Role[];
  /** ISO 8601. */
  readonly joinedAt: string;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  locale: `${Locale}`;
  readonly ownerId: string;
  /** The role of everyone has the guild's id. */
  readonly roles: Map<string, Role>;
  /** By user id. The bot is among them where it has joined. */
  readonly members: Map<string, Member>;
}

/** Permissions of one role (type 0) or member (type 1) that differ in a channel. */
export interface Overwrite {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: bigint;
  readonly deny: bigint;
}

export const ChannelType = { text: 0, dm: 1, group: 3, thread: 11 } as const;

export interface Channel {
  readonly id: string;
  readonly type: (typeof ChannelType)[keyof typeof ChannelType];
  /** Empty for direct messages. */
  readonly name: string;
  readonly guild: Guild | undefined;
  /** Of a thread. */
  readonly parent: Channel | undefined;
  /** Of direct messages and group DMs: the people in it (the bot left out, as Discord shows it to the bot). */
  readonly recipients: User[];
  overwrites: readonly Overwrite[];
}

export interface Message {
  readonly channel: Channel;
  readonly author: User;
  /** As Discord sends it to someone who may read it all. */
  data: APIMessage;
  /** The one person who sees an ephemeral message. */
  readonly visibleTo: string | undefined;
  /** The interaction that made it. */
  readonly interaction: Interaction | undefined;
}
