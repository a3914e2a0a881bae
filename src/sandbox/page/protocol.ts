import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

/** What goes between the page and its server: JSON, by POST /api/act, and server-sent events from GET /api/feed. */

export const ROLES = ['member', 'moderator', 'owner'] as const;
type Role = (typeof ROLES)[number];

export const PLACES = ['server', 'dm'] as const;
type PagePlace = (typeof PLACES)[number];

/** Who acts, and where. */
export interface Who {
  readonly role: Role;
  readonly place: PagePlace;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ShownMessage {
  readonly message: APIMessage;
  /** Seen by this person only. */
  readonly ephemeral: boolean;
}

/** What the page shows before anything happens: the event `welcome`. */
export interface Welcome {
  readonly you: Named;
  readonly bot: Named;
  readonly channel: Named;
  readonly server: string;
  /** People, roles and channels that may be mentioned and chosen. */
  readonly users: readonly Named[];
  readonly roles: readonly Named[];
  readonly channels: readonly Named[];
  readonly commands: readonly APIApplicationCommand[];
  readonly messages: readonly ShownMessage[];
}

/** The event `message`. */
export interface MessageEvent {
  readonly type: 'message-created' | 'message-updated' | 'message-deleted';
  readonly shown: ShownMessage;
}

export interface SentFile {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

export type SentValue = string | number | boolean | SentFile;
export type SentField = string | boolean | readonly string[] | readonly SentFile[];

export type Act =
  | { readonly kind: 'slash'; readonly command: string; readonly options: Readonly<Record<string, SentValue>> }
  | {
      readonly kind: 'autocomplete';
      readonly command: string;
      readonly options: Readonly<Record<string, SentValue>>;
      readonly focused: string;
    }
  | { readonly kind: 'menu'; readonly command: string; readonly message: string }
  | { readonly kind: 'click'; readonly message: string; readonly customId: string }
  | {
      readonly kind: 'select';
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | { readonly kind: 'submit'; readonly modal: string; readonly fields: Readonly<Record<string, SentField>> }
  | {
      readonly kind: 'say';
      readonly text: string;
      readonly replyTo?: string;
      readonly ping: boolean;
      readonly files: readonly SentFile[];
    }
  | { readonly kind: 'edit'; readonly message: string; readonly text: string }
  | { readonly kind: 'remove'; readonly message: string };

export type ActRequest = Who & { readonly act: Act };

export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: 'modal'; readonly key: string; readonly modal: APIModalInteractionResponseCallbackData }
  /** The bot did not answer in time. */
  | { readonly kind: 'no-response' }
  /** Discord's client would not let the person do it. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Something that went over the wire: GET /api/wire. */
export interface WireEntry {
  readonly kind: 'rest' | 'sent' | 'received';
  /** `POST /channels/1/messages`, `INTERACTION_CREATE`. */
  readonly title: string;
  /** Epoch ms. */
  readonly at: number;
  /** Of a REST call: how long its answer took. */
  readonly milliseconds?: number;
  readonly status?: number;
  /** What a REST call brought, or a gateway payload's data. */
  readonly data: unknown;
  readonly response?: unknown;
}

export interface Wire {
  /** The message asked for, as it is now. */
  readonly payload?: unknown;
  readonly entries: readonly WireEntry[];
}

/** Offsets into a passage's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence that was looked at closely. */
export interface Candidate extends Span {
  /** Index into the explanation's articles, and into that article's passages. */
  readonly article: number;
  readonly passage: number;
  /** The chance that it answers, 0..1. */
  readonly score: number;
  /** Words that match the question. */
  readonly highlights: readonly Span[];
  /** The words that answer: disjoint. */
  readonly answers: readonly Span[];
  /** Whether it is shown as the answer. */
  readonly quoted: boolean;
}

export interface ShownArticle {
  readonly title: string;
  readonly lang: string;
  readonly passages: readonly { readonly heading?: string; readonly text: string }[];
}

/** Why this sentence: GET /api/explain. */
export interface Explanation {
  readonly question: string;
  readonly articles: readonly ShownArticle[];
  readonly verdict: 'nothing-asked' | 'answered' | 'perhaps' | 'unanswered';
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

/** What a person asked, as far as the page can tell. */
export interface AskedTexts {
  /** The texts that the person gave, in order: the question first. */
  readonly texts: readonly string[];
  /** The server's id; null in direct messages. */
  readonly guildId: string | null;
  /** The first text of the bot's answer, which says what the question was read with; empty where there is none. */
  readonly heading: string;
}
