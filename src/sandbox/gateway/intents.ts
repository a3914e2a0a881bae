/** The gateway intents that the sandbox's events depend on, by bit. */
export const Intent = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildMessageTyping: 1 << 11,
  directMessages: 1 << 12,
  directMessageTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;

/** Every bit that Discord has given a meaning. */
export const KNOWN_INTENTS = 0b11_0000_0011_0001_1111_1111_1111_1111;

/** Intents that have to be switched on in the developer portal. */
const PRIVILEGED = {
  MessageContent: Intent.messageContent,
  GuildMembers: Intent.guildMembers,
  GuildPresences: Intent.guildPresences,
} as const;

export type PrivilegedIntent = keyof typeof PRIVILEGED;

/** The privileged intents asked for that are not switched on. */
export function disallowedIntents(asked: number, allowed: readonly PrivilegedIntent[]): number {
  return Object.entries(PRIVILEGED).reduce(
    (bits, [name, bit]) => (allowed.includes(name as PrivilegedIntent) ? bits : bits | (asked & bit)),
    0,
  );
}
