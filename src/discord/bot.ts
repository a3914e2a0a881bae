import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Logger } from 'winston';
import type { Config } from '../config.ts';
import type { ContentReader } from '../content/content.ts';
import type { ServerLibraries } from '../library/server-libraries.ts';
import { createConversations } from './answer/conversations.ts';
import { createMessageHandler } from './answer/mention.ts';
import { createQuestionKeeper } from './answer/question-keeper.ts';
import type { Command } from './command.ts';
import { createCooldown } from './cooldown.ts';
import { createDispatcher } from './dispatcher.ts';
import { createScheduledRefreshes } from './library/scheduled-refreshes.ts';
import { createUnconfirmed } from './library/unconfirmed.ts';
import { createLogChannel, type LogChannel } from './log-channel.ts';
import { login } from './login.ts';
import { NOBODY } from './message.ts';
import { createMessageUpdates } from './message-updates.ts';
import { registerCommands } from './register-commands.ts';
import { createDeletedChannels } from './settings/deleted-channels.ts';

export interface BotOptions {
  readonly config: Pick<Config, 'apiUrl' | 'cooldown' | 'logQuestions'>;
  readonly commands: readonly Command[];
  readonly libraries: ServerLibraries;
  readonly reader: ContentReader;
  readonly logger: Logger;
  /** Epoch ms. */
  readonly now: () => number;
}

export interface Bot {
  readonly client: Client;
  /** The ids of the servers that the bot is in, those too that cannot be reached at the moment. */
  servers(): ReadonlySet<string>;
  /**
   * Logs in, and registers the commands where they differ. A failed registration is logged only: those from before still work.
   * @throws {LoginError}
   */
  start(token: string): Promise<void>;
  /** Fetches the pages that are due by their schedules; does nothing while it is still doing so. Never rejects. */
  refreshDue(): Promise<void>;
  /** Takes no more interactions, lets what is under way finish, and leaves Discord; for both together it waits 5 s at most. */
  stop(): Promise<void>;
}

/** How long stopping may take, in milliseconds. */
const GRACE = 5_000;
/** How many people are kept in memory, whose names choices may show. */
const MAX_USERS = 200;

export function createBot({ config, commands, libraries, reader, logger, now }: BotOptions): Bot {
  const client = createClient(config.apiUrl);
  const cooldown = createCooldown({ ...config.cooldown, now });
  const conversations = createConversations(now);
  const channel = createLogChannel({ client, settings: libraries.settings, logger });
  // Who changes something does not wait for it to be told; stopping does.
  const logChannel: LogChannel = { post: (...told) => watch(channel.post(...told)) };
  const questionKeeper = createQuestionKeeper({ questions: libraries.questions, logger });
  const shared = {
    libraries,
    cooldown,
    conversations,
    questionKeeper,
    logger,
    now,
    logQuestions: config.logQuestions,
  };
  const unconfirmed = createUnconfirmed(now);
  const messageUpdates = createMessageUpdates();
  const dispatch = createDispatcher({ ...shared, commands, reader, logChannel, unconfirmed, messageUpdates });
  const handleMessage = createMessageHandler(shared);
  const servers = () => new Set(client.guilds.cache.keys());
  const underWay = new Set<Promise<void>>();
  let isStopping = false;

  const refreshDue = createScheduledRefreshes({
    libraries,
    reader,
    logChannel,
    logger,
    now,
    author: () => client.user?.id ?? '',
    isThere: (guildId) => client.guilds.cache.has(guildId),
    isStopping: () => isStopping,
  });

  function take<T>(handle: (event: T) => Promise<void>) {
    return (event: T) => {
      if (!isStopping) void watch(handle(event));
    };
  }

  function watch(task: Promise<void>): Promise<void> {
    const watched = task
      .catch((error: unknown) => logger.error('an event was not handled', { error }))
      .then(() => void underWay.delete(watched));
    underWay.add(watched);
    return watched;
  }

  /** What is under way may begin more, such as telling the log channel. */
  async function finish(): Promise<void> {
    while (underWay.size > 0) await Promise.allSettled(underWay);
  }

  client.on(Events.InteractionCreate, take(dispatch));
  client.on(Events.MessageCreate, take(handleMessage));
  // Not for a server that can only not be reached: discord.js has other events for that.
  const see = take(() => libraries.servers.see(servers()));
  client.on(Events.GuildCreate, see);
  client.on(Events.GuildDelete, see);
  client.on(Events.ChannelDelete, take(createDeletedChannels({ settings: libraries.settings, logChannel })));
  logConnection(client, logger, () => isStopping);

  return {
    client,
    servers,
    async start(token) {
      await login(client, token);
      await register(client, commands, logger);
    },
    async refreshDue() {
      if (!isStopping && client.isReady()) await watch(refreshDue());
    },
    async stop() {
      isStopping = true;
      const giveUp = new AbortController();
      const grace = sleep(GRACE, undefined, { signal: giveUp.signal }).catch(() => undefined);
      await Promise.race([finish(), grace]);
      // A connection that is broken without having been closed is waited for by discord.js for half a minute.
      await Promise.race([client.destroy(), grace]);
      giveUp.abort();
    },
  };
}

/** No privileged intent: Discord sends the text of messages that mention the bot, and of direct messages, without one. */
function createClient(apiUrl: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages come from channels that were never seen before.
    partials: [Partials.Channel],
    // Discord tells of every message in a server, words or not: none is kept, and of those who wrote them, a few people's names.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: { maxSize: 0, keepOverLimit: ({ id, client }) => id === client.user.id },
      UserManager: { maxSize: MAX_USERS, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
    allowedMentions: NOBODY,
    // As many connections as Discord recommends: beyond 2,500 servers it takes no single one.
    shards: 'auto',
    rest: { api: apiUrl },
  });
}

async function register(client: Client, commands: readonly Command[], logger: Logger): Promise<void> {
  const applicationId = client.application?.id;
  if (!applicationId) throw new Error('The bot is not ready');
  try {
    const changed = await registerCommands({ rest: client.rest, applicationId, commands });
    logger.info(changed ? 'commands registered' : 'commands are up to date', { count: commands.length });
  } catch (error) {
    logger.error('commands cannot be registered', { error });
  }
}

function logConnection(client: Client, logger: Logger, isStopping: () => boolean): void {
  client.on(Events.Error, (error) => logger.error('client error', { error }));
  client.on(Events.Warn, (warning) => logger.warn('client warning', { warning }));
  client.on(Events.ShardError, (error, shard) => logger.error('connection error', { shard, error }));
  client.on(Events.ShardDisconnect, ({ code }, shard) => logger.warn('disconnected', { shard, code }));
  // Emitted for a connection that the bot itself closes for good, too.
  client.on(Events.ShardReconnecting, (shard) => {
    if (!isStopping()) logger.warn('reconnecting', { shard });
  });
  client.on(Events.ShardResume, (shard, replayed) => logger.info('resumed', { shard, replayed }));
}
