import { randomBytes } from 'node:crypto';
import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { refusal } from '../api-error.ts';
import type { Clock } from '../clock.ts';
import type { Channel, Message, User } from './entities.ts';

/** An interaction's token is good for this long. */
const TOKEN_LIMIT_MS = 15 * 60_000;

export const InteractionType = { command: 2, component: 3, autocomplete: 4, modalSubmit: 5 } as const;

/** How a bot may answer, by Discord's numbers. */
export const CallbackType = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const;

type Answer =
  | { readonly type: 4 | 5 | 6 | 7 }
  | { readonly type: 8; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly type: 9; readonly modal: APIModalInteractionResponseCallbackData };

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly user: User;
  readonly channel: Channel;
  /** Epoch ms. */
  readonly createdAt: number;
  /** As the gateway sends it. */
  readonly payload: APIInteraction;
  /** The message whose component was used. */
  readonly source: Message | undefined;
  /** The bot's first answer. */
  answer: Answer | undefined;
  /** Id of `@original`: the message answered with, or the one that an update changes. */
  originalId: string | undefined;
  followUps: number;
}

/** Opens interactions and guards their limits: one answer, in time; follow-ups for 15 min. */
export class Interactions {
  readonly #byToken = new Map<string, Interaction>();
  readonly #clock: Clock;
  /** How long a bot has to answer, in milliseconds. */
  readonly answerLimit: number;

  constructor(clock: Clock, answerLimit: number) {
    this.#clock = clock;
    this.answerLimit = answerLimit;
  }

  open(interaction: Interaction): void {
    this.#byToken.set(interaction.token, interaction);
  }

  /** The interaction that a callback is for. Throws 10062 or 40060. */
  toAnswer(id: string, token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (interaction?.id !== id) throw refusal('unknownInteraction');
    if (interaction.answer) throw refusal('alreadyAcknowledged');
    if (this.#clock.now() - interaction.createdAt > this.answerLimit) throw refusal('unknownInteraction');
    return interaction;
  }

  /** The interaction whose webhook a call uses. Throws 50027 after 15 min, 10015 before the first answer. */
  answered(token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (!interaction || this.#clock.now() - interaction.createdAt > TOKEN_LIMIT_MS)
      throw refusal('invalidWebhookToken');
    if (!interaction.answer) throw refusal('unknownWebhook');
    return interaction;
  }
}

/** An interaction's token, opaque to bots, as long as Discord's. */
export function newInteractionToken(id: string): string {
  return Buffer.from(`interaction:${id}:${randomBytes(72).toString('hex')}`).toString('base64url');
}
