import { type Message as ReceivedMessage, userMention } from 'discord.js';
import type { Logger } from 'winston';
import type { Catalogue } from '../i18n/catalogue.ts';
import { CATALOGUES } from '../i18n/catalogues.ts';
import type { Library } from '../library/library.ts';
import { detectLanguage } from '../text/language.ts';
import { answerMessage, unansweredLine } from './answer-message.ts';
import { ask } from './asking.ts';
import type { Outcome } from './command.ts';
import { type Cooldown, createCooldown } from './cooldown.ts';
import { failureOf } from './failure.ts';
import { catalogueOf } from './locale.ts';
import { type Message, message, text } from './message.ts';
import { questionIn } from './question-text.ts';

export interface MessageHandlerOptions {
  readonly library: Library;
  readonly cooldown: Cooldown;
  /** Epoch ms. */
  readonly now: () => number;
  readonly logger: Logger;
  /** Whether questions may be written to the log. */
  readonly logQuestions: boolean;
}

/** Seconds after which a person may get another remark that is no answer, such as that they have to wait. */
const REMARK_EVERY = 30;

/**
 * Answers direct messages, and messages in a server that mention the bot. The mention must be written: a reply to one of the bot's
 * answers, `@everyone` and roles mention it without a question being meant. Never rejects.
 */
export function createMessageHandler(options: MessageHandlerOptions): (received: ReceivedMessage) => Promise<void> {
  const { library, cooldown, now, logger, logQuestions } = options;
  const remarks = createCooldown({ burst: 1, seconds: REMARK_EVERY, now });

  async function handle(received: ReceivedMessage): Promise<void> {
    if (!isForBot(received)) return;
    const start = now();
    const question = questionIn(received.content);
    const log = { id: received.id, command: received.inGuild() ? 'mention' : 'direct message' };
    const catalogue = catalogueFor(received, question);
    try {
      const { outcome } = await answer(received, question, catalogue);
      const asked = logQuestions ? { question } : {};
      logger.info('message', { ...log, outcome, milliseconds: now() - start, ...asked });
    } catch (error) {
      const { level, outcome, tell } = failureOf(error, catalogue, received.id);
      const cause = level === 'info' ? {} : { error };
      logger.log(level, 'message', { ...log, outcome, milliseconds: now() - start, ...cause });
      if (tell !== undefined) await remark(received, tell);
    }
  }

  async function answer(received: ReceivedMessage, question: string, catalogue: Catalogue): Promise<Outcome> {
    if (question === '') {
      await remark(received, catalogue.answer.howToAsk(userMention(received.client.user.id)));
      return { outcome: 'done' };
    }
    const asked = { question, asker: received.author.id, snapshot: library.current() };
    const found = ask(asked, cooldown);
    const isPrivate = !received.inGuild();
    const isLine = found.kind === 'unanswered' && !isPrivate;
    await reply(
      received,
      isLine ? unansweredLine(asked, catalogue) : answerMessage(found, asked, catalogue, isPrivate),
    );
    return { outcome: found.kind };
  }

  async function remark(received: ReceivedMessage, line: string): Promise<void> {
    if (remarks.take(received.author.id) > 0) return;
    await reply(received, message([text(line)])).catch((error: unknown) => {
      logger.warn('a message cannot be replied to', { id: received.id, error });
    });
  }

  return handle;
}

/** Discord shows an ordinary message where the one replied to is gone. */
const reply = (received: ReceivedMessage, payload: Message) => received.reply({ ...payload, failIfNotExists: false });

function isForBot({ author, system, webhookId, content, client, guildId }: ReceivedMessage): boolean {
  if (author.bot || system || webhookId !== null) return false;
  const { id } = client.user;
  return guildId === null || content.includes(`<@${id}>`) || content.includes(`<@!${id}>`);
}

/** Replies in a server follow its language, unless it cannot have the question's; in direct messages they follow the question's. */
function catalogueFor({ guild }: ReceivedMessage, question: string): Catalogue {
  const asked = detectLanguage(question);
  if (guild && asked !== 'ar') return catalogueOf(guild.preferredLocale);
  return CATALOGUES[asked ?? 'en'];
}
