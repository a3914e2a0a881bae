import { DiscordAPIError, RESTJSONErrorCodes, type Message as ReceivedMessage, userMention } from 'discord.js';
import type { Logger } from 'winston';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { CATALOGUES } from '../../i18n/catalogues.ts';
import type { ServerLibraries } from '../../library/server-libraries.ts';
import type { ServerSettings } from '../../library/server-settings.ts';
import { isAcknowledgement } from '../../qa/question/acknowledgement.ts';
import { asksSomething } from '../../qa/question/follow-up.ts';
import { asksNothing, languagesOfSmallTalk } from '../../qa/question/small-talk.ts';
import { detectLanguage } from '../../text/language.ts';
import { requireChannel } from '../access.ts';
import type { Outcome } from '../command.ts';
import type { Cooldowns } from '../cooldown.ts';
import { failureOf } from '../failure.ts';
import { catalogueOf } from '../locale.ts';
import { type Message, message, text } from '../message.ts';
import { answerMessage, unansweredLine } from './answer-message.ts';
import { type Asked, ask, readWith, understood, withDefault } from './asking.ts';
import type { Conversations, Place } from './conversations.ts';
import type { QuestionKeeper } from './question-keeper.ts';
import { questionIn } from './question-text.ts';

export interface MessageHandlerOptions {
  readonly libraries: Pick<ServerLibraries, 'forGuild' | 'settings'>;
  readonly cooldown: Cooldowns;
  readonly conversations: Conversations;
  readonly questionKeeper: QuestionKeeper;
  /** Epoch ms. */
  readonly now: () => number;
  readonly logger: Logger;
  /** Whether questions may be written to the log. */
  readonly logQuestions: boolean;
}

const HISTORY_HIDDEN = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;

/**
 * Answers direct messages and, in a server, messages that mention the bot in writing and questions in reply to one of its messages.
 * Such a reply pings the bot unless the person turns that off, and only then does Discord send its words. Thanks are left alone, in
 * replies all that asks nothing, and so are `@everyone` and roles. In a channel where the server wants no answers, a remark says
 * where it does. Never rejects.
 */
export function createMessageHandler(options: MessageHandlerOptions): (received: ReceivedMessage) => Promise<void> {
  const { libraries, cooldown, conversations, questionKeeper, now, logger, logQuestions } = options;

  async function handle(received: ReceivedMessage): Promise<void> {
    const way = wayOf(received);
    if (way === undefined) return;
    const start = now();
    const question = questionIn(received.content);
    // While the answer is looked for, the channel may be deleted.
    const place = placeOf(received);
    const before = conversations.questionBefore(place);
    const log = { id: received.id, command: way };
    let catalogue = catalogueFor(received, question, before && understood(before));
    try {
      const [library, server] = await Promise.all([
        libraries.forGuild(received.guildId),
        libraries.settings.of(received.guildId),
      ]);
      if (server.answerLanguage) catalogue = CATALOGUES[server.answerLanguage];
      requireChannel(received, server);
      const asked = readWith(before, { question, asker: received.author.id, snapshot: library.current() });
      const { outcome } = await answer(received, place, withDefault(asked, server), catalogue, server);
      const loggedQuestion = logQuestions ? { question } : {};
      logger.info('message', { ...log, outcome, milliseconds: now() - start, ...loggedQuestion });
    } catch (error) {
      const { level, outcome, tell } = failureOf(error, catalogue, received.id);
      const cause = level === 'info' ? {} : { error };
      logger.log(level, 'message', { ...log, outcome, milliseconds: now() - start, ...cause });
      if (tell !== undefined) await remark(received, tell);
    }
  }

  async function answer(
    received: ReceivedMessage,
    place: Place,
    asked: Asked,
    catalogue: Catalogue,
    server: ServerSettings,
  ): Promise<Outcome> {
    if (asksNothing(understood(asked))) {
      await remark(received, catalogue.answer.howToAsk(userMention(received.client.user.id)));
      return { outcome: 'done' };
    }
    const found = ask(asked, cooldown.of(received.guildId, server.cooldownSeconds));
    const isPrivate = !received.inGuild();
    const shown = { isPrivate, takesVotes: !isPrivate };
    const isLine = found.kind === 'unanswered' && !isPrivate;
    // Before it is sent: the next question may come before Discord has said that it was.
    const remembered = conversations.remember(place, {
      question: asked.question,
      previous: asked.previous,
      article: asked.article?.slug,
    });
    const { id } = await reply(
      received,
      isLine ? unansweredLine(asked, catalogue) : answerMessage(found, asked, catalogue, shown),
    );
    remembered(id);
    await questionKeeper.unanswered(received.guildId, server, asked, found);
    return { outcome: found.kind };
  }

  async function remark(received: ReceivedMessage, line: string): Promise<void> {
    if (cooldown.remarks.take(received.author.id) > 0) return;
    await reply(received, message([text(line)])).catch((error: unknown) => {
      logger.warn('a message cannot be replied to', { id: received.id, error });
    });
  }

  return handle;
}

/** An ordinary message where the one replied to is gone, or where the bot may not read what was written before. */
async function reply(received: ReceivedMessage, payload: Message): Promise<ReceivedMessage> {
  try {
    return await received.reply({ ...payload, failIfNotExists: false });
  } catch (error) {
    const { channel } = received;
    if (!(error instanceof DiscordAPIError) || error.code !== HISTORY_HIDDEN || !channel.isSendable()) throw error;
    return channel.send(payload);
  }
}

/** How a message comes to the bot, as the log names it; undefined where it is not for the bot. */
function wayOf(received: ReceivedMessage): 'direct message' | 'mention' | 'reply' | undefined {
  const { author, system, webhookId, content, client, guildId } = received;
  if (author.bot || system || webhookId !== null) return undefined;
  const { id } = client.user;
  const question = questionIn(content);
  if (isAcknowledgement(question)) return undefined;
  if (guildId === null) return 'direct message';
  if (content.includes(`<@${id}>`) || content.includes(`<@!${id}>`)) return 'mention';
  return isReplyToBot(received) && asksSomething(question) ? 'reply' : undefined;
}

const isReplyToBot = ({ mentions, client }: ReceivedMessage) => mentions.repliedUser?.id === client.user.id;

function placeOf(received: ReceivedMessage): Place {
  return {
    channelId: received.channelId,
    asker: received.author.id,
    isConversation: !received.inGuild() || received.channel.isThread(),
    isPublic: received.inGuild(),
    repliesTo: isReplyToBot(received) ? received.reference?.messageId : undefined,
  };
}

/** Replies in a server follow its language, unless it cannot have the question's; in direct messages they follow the question's, or that of the one before. */
function catalogueFor({ guild }: ReceivedMessage, question: string, before = ''): Catalogue {
  const greets = languagesOfSmallTalk(question);
  const asked = detectLanguage(question) ?? (greets.length === 1 ? greets[0] : detectLanguage(before));
  if (guild && asked !== 'ar') return catalogueOf(guild.preferredLocale);
  return CATALOGUES[asked ?? 'en'];
}
