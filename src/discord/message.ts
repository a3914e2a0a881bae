import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChannelSelectMenuBuilder,
  ContainerBuilder,
  type FileBuilder,
  MessageFlags,
  SectionBuilder,
  type StringSelectMenuBuilder,
  TextDisplayBuilder,
  TimestampStyles,
  type TimestampStylesString,
  time,
} from 'discord.js';

/** The bar at a message's side. */
export const COLOURS = { answer: 0x2f6fde, neutral: 0x7a828e, success: 0x2e8b57, failure: 0xc8372d } as const;

/** Nobody is ever pinged, whatever a text holds. */
export const NOBODY = { parse: [], repliedUser: false } as const;

type Menu = StringSelectMenuBuilder | ChannelSelectMenuBuilder;

export type Part = TextDisplayBuilder | SectionBuilder | FileBuilder | ActionRowBuilder<ButtonBuilder | Menu>;

/** A Components V2 message, as a reply, an update or an ordinary message takes it. */
export function message(parts: readonly Part[], colour: number = COLOURS.neutral) {
  return {
    components: [new ContainerBuilder().setAccentColor(colour).spliceComponents(0, 0, ...parts)],
    flags: [MessageFlags.IsComponentsV2 as const],
    allowedMentions: NOBODY,
  };
}

export type Message = ReturnType<typeof message>;

/** The same message, for one person's eyes. */
export const privately = (payload: Message) => ({
  ...payload,
  flags: [MessageFlags.IsComponentsV2 as const, MessageFlags.Ephemeral as const],
});

/** A line with a file under it, as an answer that was deferred takes it. */
export const withFile = (content: string, name: string, data: string) => ({
  content,
  files: [new AttachmentBuilder(Buffer.from(data), { name })],
  allowedMentions: NOBODY,
});

/** @param markdown what comes from an article or a person is escaped already */
export const text = (markdown: string) => new TextDisplayBuilder().setContent(markdown);

/** A line of small text, with dots between its facts; empty ones are left out. */
export const small = (...facts: readonly (string | undefined)[]): string =>
  `-# ${facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')}`;

/** A moment as Discord shows it in the reader's language and time zone. @param at epoch ms */
export const moment = (at: number, style: TimestampStylesString = TimestampStyles.ShortDateTime): string =>
  time(Math.floor(at / 1_000), style);

export const row = (...buttons: readonly ButtonBuilder[]) =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(...buttons);

export const menuRow = (menu: Menu) => new ActionRowBuilder<Menu>().addComponents(menu);

/** A text with a button at its side. */
export const section = (markdown: string, accessory: ButtonBuilder) =>
  new SectionBuilder().addTextDisplayComponents(text(markdown)).setButtonAccessory(accessory);

export function button(
  customId: string,
  label: string,
  style: Exclude<ButtonStyle, ButtonStyle.Link | ButtonStyle.Premium> = ButtonStyle.Secondary,
) {
  return new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(style);
}
