import type { APIApplicationCommand, APIApplicationCommandOptionChoice, Locale } from 'discord-api-types/v10';
import type { Channel } from '../state/entities.ts';
import type { PermissionName } from '../state/permissions.ts';
import type { Reply } from './reply.ts';

/** A message that a person sees has come, has changed, or is gone. */
interface MessageChange {
  readonly type: 'message-created' | 'message-updated' | 'message-deleted';
  readonly message: Reply;
}

/**
 * Where a person acts:
 * - `server`: a text channel of the server that the bot has joined;
 * - `dm`: the person's direct messages with the bot;
 * - `group`: a group DM without the bot, whose commands this person has installed;
 * - `elsewhere`: a channel of a server without the bot, whose commands this person has installed;
 * - or any channel made with `discord.addChannel` and the like.
 */
export type Place = 'server' | 'dm' | 'group' | 'elsewhere' | Channel;

export interface PersonOptions {
  /** The person's Discord language. Default `en-US`. */
  readonly locale?: `${Locale}`;
  /** Permissions in every server beyond what @everyone has. Default none. */
  readonly permissions?: readonly PermissionName[];
  /** Shorthand for the permissions of a moderator: Manage Messages, Moderate Members, Kick and Ban Members. */
  readonly moderator?: boolean;
  /** Whether this person has installed the bot for themselves. Default true. */
  readonly installed?: boolean;
  /** Where this person acts. Default `server`. */
  readonly place?: Place;
}

interface SayOptions {
  readonly replyTo?: Reply;
  /** Whether a reply mentions the author of the message it answers: Discord's "@ ON". Default true. */
  readonly ping?: boolean;
  readonly files?: readonly UploadedFile[];
}

/** A file that a person attaches. */
export interface UploadedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** MIME type; guessed from the name when left out. */
  readonly contentType?: string;
}

/**
 * A command option's value: users, roles and channels by id, attachments as files. `undefined` is as good as left out.
 * In an autocomplete, a number option may be given as the text typed so far.
 */
export type OptionValue = string | number | boolean | UploadedFile | undefined;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Modal fields by custom id or label: text, the values chosen, a tick, or files. */
export type FieldValue = string | boolean | readonly string[] | readonly UploadedFile[];

export interface ActOptions {
  /** Sends what Discord's own client would not let this person send, so that a test sees the bot check again. */
  readonly forced?: boolean;
  /** How long ago the person acted, in milliseconds, as the interaction's id tells it. Default 0. */
  readonly age?: number;
  /** How long a deferred answer may take, in milliseconds. Default 10 s, as a test wants it; Discord waits for 15 min. */
  readonly patience?: number;
}

/**
 * One person at Discord's client, in one place. What they do resolves with what they then see.
 *
 * Rejects with {@link NoResponseError} where Discord shows "The application did not respond" (no answer within 3 s), and
 * with {@link ClientRefusal} where Discord's client would not let them do it (no such command here, no permission, a value
 * out of range, a disabled button) unless `forced`.
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly channel: Channel;
  /** The same person in another place. */
  in(place: Place): Person;

  /** The commands that this person is offered here. */
  commands(): readonly APIApplicationCommand[];
  /** Runs a chat-input command; sub-commands, and groups of them, are separated by a space: `'article read'`. */
  slash(command: string, options?: OptionValues, act?: ActOptions): Promise<Reply>;
  /** The choices offered while typing `options[focused]`; `focused` may be left out when only one option is given. */
  autocomplete(
    command: string,
    options: OptionValues,
    focused?: string,
    act?: ActOptions,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Runs a command from a message's Apps menu. */
  messageMenu(command: string, message: Reply, act?: ActOptions): Promise<Reply>;
  /** Presses a button, found by its label or custom id. Resolves with the new message, the modal, or the message changed. */
  click(reply: Reply, button: string, act?: ActOptions): Promise<Reply>;
  /** Chooses from a select menu, found by its custom id or placeholder; a string option by its value or label, others by id. */
  select(reply: Reply, menu: string, values: readonly string[], act?: ActOptions): Promise<Reply>;
  /** Fills a modal in and sends it; fields left out keep the value they were opened with. */
  submit(modal: Reply, fields: Readonly<Record<string, FieldValue>>, act?: ActOptions): Promise<Reply>;

  /** Posts a message here. `discord.mention` is the text of a mention of the bot. */
  say(text: string, options?: SayOptions): Promise<Reply>;
  /** Changes, or deletes, a message that this person posted here. */
  edit(message: Reply, text: string): Promise<Reply>;
  remove(message: Reply): Promise<void>;
  /**
   * The next message of the bot that this person sees here, after what they last said or did, and not handed out yet.
   * Rejects with {@link NoResponseError} after 3 s by the sandbox's clock.
   */
  nextReply(): Promise<Reply>;
  /** What this person sees here, oldest first. */
  messages(): readonly Reply[];
  /** Watches it as it changes. Returns how to stop. */
  watch(listener: (change: MessageChange) => void): () => void;
}
