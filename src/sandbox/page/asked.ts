import { type APIMessage, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Person, Sandbox } from '../index.ts';
import { textsOf } from '../state/components.ts';
import type { AskedTexts } from './protocol.ts';

/**
 * What a person asked: the question in the query or, for a message of the bot, the texts of the command or of the message that it
 * answers.
 */
export function askedIn(discord: Sandbox, person: Person, query: URLSearchParams): AskedTexts {
  const guildId = person.channel.guild?.id ?? null;
  const question = query.get('question');
  if (question !== null) return { texts: [question], guildId, heading: '' };
  const answer = person.messages().find(({ id }) => id === query.get('message'))?.message;
  if (!answer) return { texts: [], guildId, heading: '' };
  const [heading = ''] = textsOf(answer.components ?? []);
  return { texts: textsBehind(discord, answer), guildId, heading };
}

/** The texts that made the bot post a message. */
function textsBehind(
  { events }: Sandbox,
  { interaction_metadata: made, referenced_message: answered }: APIMessage,
): string[] {
  if (!made) return answered ? [withoutMentions(answered.content)] : [];
  const event = events.find(
    ({ name, data }) => name === 'INTERACTION_CREATE' && (data as { id: string }).id === made.id,
  );
  const { data } = (event?.data ?? {}) as { data?: CommandData };
  const messages = Object.values(data?.resolved?.messages ?? {}).map(({ content }) => content);
  return [...messages, ...stringsIn(data?.options ?? [])];
}

interface CommandData {
  readonly options?: readonly Option[];
  readonly resolved?: { readonly messages?: Readonly<Record<string, APIMessage>> };
}

interface Option {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: readonly Option[];
}

const stringsIn = (options: readonly Option[]): string[] =>
  options.flatMap(({ type, value, options: inside = [] }) => [
    ...(type === ApplicationCommandOptionType.String ? [String(value)] : []),
    ...stringsIn(inside),
  ]);

const withoutMentions = (text: string): string => text.replace(/<@!?\d+>/gu, ' ').trim();
