import {
  type APIContainerComponent,
  ButtonBuilder,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type Message as ReceivedMessage,
} from 'discord.js';
import type { VoteCounts } from '../../library/votes.ts';
import { voteId } from '../component-ids.ts';
import { NOBODY } from '../message.ts';

const EMOJI = { up: '👍', down: '👎' } as const;

/** 👍 and 👎, not pressed yet. */
export const voteButtons = (): readonly ButtonBuilder[] => [voteButton('up', 0), voteButton('down', 0)];

function voteButton(value: keyof VoteCounts, count: number): ButtonBuilder {
  const button = new ButtonBuilder()
    .setCustomId(voteId.encode(value))
    .setEmoji({ name: EMOJI[value] })
    .setStyle(ButtonStyle.Secondary);
  return count > 0 ? button.setLabel(String(count)) : button;
}

/** What the bot's message that was pressed shows. */
type Shown = Pick<ReceivedMessage, 'components'>;

export const takesVotes = ({ components }: Shown): boolean =>
  components.some((shown) => shown.type === ComponentType.Container && shown.toJSON().components.some(hasVotes));

/** The same answer with other counts on its buttons. */
export function withCounts({ components }: Shown, counts: VoteCounts) {
  const recountedParts = (parts: readonly Part[]) =>
    parts.map((part) => (hasVotes(part) ? recounted(part, counts) : part));
  return {
    components: components.map((shown) => {
      if (shown.type !== ComponentType.Container) return shown;
      const container = shown.toJSON();
      return { ...container, components: recountedParts(container.components) };
    }),
    flags: [MessageFlags.IsComponentsV2 as const],
    allowedMentions: NOBODY,
  };
}

/** The first text of the bot's message. */
export function firstText({ components: [shown] }: Shown): string | undefined {
  if (shown?.type !== ComponentType.Container) return undefined;
  const [first] = shown.components;
  return first?.type === ComponentType.TextDisplay ? first.content : undefined;
}

type Part = APIContainerComponent['components'][number];
type Row = Extract<Part, { type: ComponentType.ActionRow }>;

const hasVotes = (part: Part): part is Row =>
  part.type === ComponentType.ActionRow && part.components.some((inner) => voteOf(inner) !== undefined);

const recounted = (row: Row, counts: VoteCounts): Row => ({
  ...row,
  components: row.components.map((inner) => {
    const value = voteOf(inner);
    return value === undefined ? inner : voteButton(value, counts[value]).toJSON();
  }),
});

const voteOf = (inner: Row['components'][number]) =>
  'custom_id' in inner ? voteId.decode(inner.custom_id)?.[0] : undefined;
