import { once } from 'node:events';
import {
  type Client,
  DiscordAPIError,
  DiscordjsErrorCodes,
  Events,
  OAuth2Scopes,
  PermissionFlagsBits,
} from 'discord.js';
import { LoginError } from '../errors.ts';

/**
 * Logs in; resolves when the bot is ready.
 * @throws {LoginError}
 */
export async function login(client: Client, token: string): Promise<void> {
  const ready = once(client, Events.ClientReady);
  try {
    await client.login(token);
  } catch (error) {
    throw new LoginError(loginReason(error), { cause: error });
  }
  await ready;
}

/** What an error of the first calls to Discord means for the operator. */
export function loginReason(error: unknown): string {
  const { message, code, cause, status } = error as Error & { code?: unknown; status?: unknown };
  const isRefused = error instanceof DiscordAPIError && error.status === 401;
  if (isRefused || code === DiscordjsErrorCodes.TokenInvalid || message === 'Authentication failed') {
    return 'Discord refuses the token. Reset it on the developer portal (Bot → Reset Token) and put it in .env as DISCORD_TOKEN.';
  }
  if (message === 'Used disallowed intents')
    return 'Discord refuses an intent that is not switched on for this application.';
  if (typeof status === 'number' && status >= 500) return `Discord is not available (${status}). Try again later.`;
  if (error instanceof DiscordAPIError) return `Discord refuses: ${message} (${error.status})`;
  const network = code ?? (cause as { code?: unknown } | undefined)?.code;
  return network
    ? `Discord cannot be reached (${network}). Check the network and DISCORD_API_URL.`
    : `Discord refuses: ${message}`;
}

/** The address at which the bot is added to a server, with the permissions that it uses. */
export function inviteUrl(client: Client<true>): string {
  const invite = client.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: [
      PermissionFlagsBits.ViewChannel,
      PermissionFlagsBits.SendMessages,
      PermissionFlagsBits.SendMessagesInThreads,
      PermissionFlagsBits.ReadMessageHistory,
    ],
  });
  // discord.js builds it where the API is, which may be a proxy: people are invited by Discord itself.
  return `https://discord.com/oauth2/authorize${new URL(invite).search}`;
}
