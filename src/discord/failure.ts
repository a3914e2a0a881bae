import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import { ContentError } from '../content/content-error.ts';
import { StorageError, UserError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { contentText } from './markdown/content-text.ts';
import { NOBODY } from './message.ts';

/** Discord no longer waits for us, or the message or its channel is gone: nobody is left to tell. */
const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  DiscordjsErrorCodes.ChannelNotCached,
]);

/** The bot may not read or write there, or the person takes no messages of it. */
const FORBIDDEN: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.ThreadLocked,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
]);

export interface Failure {
  /** For the log. */
  readonly outcome: string;
  readonly level: 'info' | 'warn' | 'error';
  /** What the person is told; undefined when there is nobody to tell. */
  readonly tell: string | undefined;
}

/** @param reference finds the error in the log: the id of the interaction or message */
export function failureOf(error: unknown, catalogue: Catalogue, reference: string): Failure {
  if (error instanceof UserError) {
    return { outcome: error.code, level: 'info', tell: catalogue.errors[error.code](error.details) };
  }
  if (error instanceof ContentError) {
    return { outcome: error.problem.code, level: 'info', tell: contentText(catalogue.content.problems, error.problem) };
  }
  if (error instanceof StorageError) {
    return { outcome: 'storage-failed', level: 'error', tell: catalogue.errors['storage-failed']({}) };
  }
  const code = error instanceof DiscordAPIError || error instanceof DiscordjsError ? error.code : undefined;
  if (GONE.has(code)) return { outcome: 'gone', level: 'warn', tell: undefined };
  if (FORBIDDEN.has(code)) return { outcome: 'forbidden', level: 'warn', tell: undefined };
  return { outcome: 'error', level: 'error', tell: catalogue.failure(reference) };
}

/**
 * Says it privately, whatever was answered before. A public answer that is still to come is deleted: what is said next would be
 * that answer, and public.
 */
export async function tellPrivately(interaction: RepliableInteraction, content: string): Promise<void> {
  if (interaction.deferred && !interaction.replied && interaction.ephemeral === false) await interaction.deleteReply();
  const payload = { content, flags: MessageFlags.Ephemeral as const, allowedMentions: NOBODY };
  await (interaction.deferred || interaction.replied ? interaction.followUp(payload) : interaction.reply(payload));
}
