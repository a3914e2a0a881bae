import type { AutocompleteInteraction, Interaction, RepliableInteraction } from 'discord.js';
import type { Logger } from 'winston';
import type { ContentReader } from '../content/content.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { ServerLibraries } from '../library/server-libraries.ts';
import { isModerator, requireChannel, requireModerator } from './access.ts';
import type { Conversations } from './answer/conversations.ts';
import type { QuestionKeeper } from './answer/question-keeper.ts';
import type { Command, CommandContext, Outcome } from './command.ts';
import type { Cooldowns } from './cooldown.ts';
import { type Failure, failureOf, tellPrivately } from './failure.ts';
import { announcedContent } from './library/announced-content.ts';
import type { Unconfirmed } from './library/unconfirmed.ts';
import { MAX_CHOICES } from './limits.ts';
import { cataloguesFor } from './locale.ts';
import type { LogChannel } from './log-channel.ts';
import type { MessageUpdates } from './message-updates.ts';
import { createRouter, nameOf } from './router.ts';

export interface DispatcherOptions {
  readonly commands: readonly Command[];
  readonly libraries: ServerLibraries;
  readonly logChannel: LogChannel;
  readonly reader: ContentReader;
  readonly unconfirmed: Unconfirmed;
  readonly cooldown: Cooldowns;
  readonly conversations: Conversations;
  readonly questionKeeper: QuestionKeeper;
  readonly messageUpdates: MessageUpdates;
  /** Epoch ms. */
  readonly now: () => number;
  readonly logger: Logger;
  /** Whether questions may be written to the log. */
  readonly logQuestions: boolean;
}

/**
 * Brings each interaction to its command or button, and its errors to the person and the log. Never rejects. One that comes too late,
 * as those do that a broken connection held back, is taken as any other: Discord refuses the answer, and the bot's own clock may be
 * wrong. What changes something therefore acknowledges the interaction first.
 */
export function createDispatcher(options: DispatcherOptions): (interaction: Interaction) => Promise<void> {
  const { libraries, now, logger, logQuestions, ...shared } = options;
  const router = createRouter(shared.commands);
  const content = announcedContent(libraries, shared.logChannel);

  async function dispatch(interaction: Interaction): Promise<void> {
    const start = now();
    const log = { id: interaction.id, command: nameOf(interaction) };
    const catalogue = cataloguesFor(interaction).private;
    if (interaction.isAutocomplete()) return complete(interaction, catalogue);
    if (!interaction.isRepliable()) return;
    try {
      const { outcome, question, error } = await run(interaction);
      const asked = logQuestions && question !== undefined ? { question } : {};
      const done = { ...log, outcome, milliseconds: now() - start, ...asked };
      if (error) logger.error('interaction', { ...done, error });
      else logger.info('interaction', done);
    } catch (error) {
      await fail(interaction, error, catalogue, { ...log, milliseconds: now() - start });
    }
  }

  async function contextOf(interaction: Interaction): Promise<CommandContext> {
    const { content: unannounced, pages, settings, servers, votes, questions, personalData } = libraries;
    // Who brings the bot along to a server that it was removed from finds nothing of what is still kept of that server.
    const guildId = interaction.inCachedGuild() ? interaction.guildId : null;
    const [library, server] = await Promise.all([libraries.forGuild(guildId), settings.of(guildId)]);
    const stored = { content, unannounced, pages, settings, servers, votes, questions, personalData };
    const cooldown = shared.cooldown.of(guildId, server.cooldownSeconds);
    const catalogues = cataloguesFor(interaction, server.answerLanguage);
    return { ...shared, ...stored, now, library, server, cooldown, catalogues };
  }

  async function run(interaction: RepliableInteraction): Promise<Outcome> {
    const route = router.route(interaction);
    if (route.command.moderator) requireModerator(interaction);
    const context = await contextOf(interaction);
    // Not its buttons: they stand where it has answered.
    if (route.command.inChosenChannels && interaction.isCommand()) requireChannel(interaction, context.server);
    return route.run(context);
  }

  async function complete(interaction: AutocompleteInteraction, catalogue: Catalogue): Promise<void> {
    try {
      const command = router.chatCommand(interaction.commandName);
      const isAllowed = !command?.moderator || isModerator(interaction);
      const choices = isAllowed ? await command?.autocomplete?.(interaction, await contextOf(interaction)) : undefined;
      await interaction.respond((choices ?? []).slice(0, MAX_CHOICES));
    } catch (error) {
      report(failureOf(error, catalogue, interaction.id), error, { id: interaction.id, command: nameOf(interaction) });
    }
  }

  async function fail(
    interaction: RepliableInteraction,
    error: unknown,
    catalogue: Catalogue,
    log: object,
  ): Promise<void> {
    const failure = failureOf(error, catalogue, interaction.id);
    report(failure, error, log);
    if (failure.tell === undefined) return;
    await tellPrivately(interaction, failure.tell).catch((again: unknown) => {
      report(failureOf(again, catalogue, interaction.id), again, log);
    });
  }

  function report({ level, outcome }: Failure, error: unknown, log: object): void {
    logger.log(level, 'interaction', { ...log, outcome, ...(level === 'info' ? {} : { error }) });
  }

  return dispatch;
}
