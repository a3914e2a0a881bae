import type {
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APISelectMenuComponent,
} from 'discord-api-types/v10';

export interface ButtonView {
  /** Empty for a button with an emoji only. */
  readonly label: string;
  readonly emoji: string | undefined;
  /** 1 primary, 2 secondary, 3 success, 4 danger, 5 link. */
  readonly style: number;
  readonly disabled: boolean;
  /** Undefined for a link. */
  readonly customId: string | undefined;
  readonly url: string | undefined;
}

/** What a person sees at one moment: a message, or a modal that has been opened for them. It does not change afterwards. */
export interface Reply {
  /** Undefined for a modal. */
  readonly id: string | undefined;
  /** The message as Discord sends it. Throws when a modal was opened instead. */
  readonly message: APIMessage;
  readonly modal: APIModalInteractionResponseCallbackData | undefined;
  /** Of a modal: the id of the message whose button or menu opened it. */
  readonly openedFrom: string | undefined;
  /** Every text in it, in reading order, one a line: content, embeds, text displays; a modal's title, labels and texts. */
  readonly text: string;
  /** Seen by one person only. */
  readonly ephemeral: boolean;
  readonly buttons: readonly ButtonView[];
  readonly selects: readonly APISelectMenuComponent[];
  /** The same message as it is now, or undefined when it is deleted. */
  current(): Reply | undefined;
}
