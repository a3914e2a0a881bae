import type { APIAllowedMentions, APIMessage, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { textsOf } from './components.ts';
import type { Channel, Message, User } from './entities.ts';
import { apiUser } from './payloads.ts';
import { hasPermission, permissionsIn } from './permissions.ts';
import type { World } from './world.ts';

type Mentions = Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'>;

export interface MentionSource {
  readonly channel: Channel;
  readonly author: User;
  readonly content: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed: APIAllowedMentions | undefined;
  readonly repliesTo: Message | undefined;
}

/** Whom a message pings: those it names and its `allowed_mentions` allows. */
export function mentionsOf(world: World, source: MentionSource): Mentions {
  const { channel, author, allowed, repliesTo } = source;
  const text = [source.content, ...textsOf(source.components)].join('\n');
  const mayPing = (kind: 'users' | 'roles', id: string): boolean =>
    !allowed || (allowed.parse ?? []).includes(kind as never) || (allowed[kind] ?? []).includes(id);

  const users = new Set(
    idsIn(text, /<@!?(\d+)>/g)
      .filter((id) => mayPing('users', id))
      .flatMap((id) => world.users.get(id) ?? []),
  );
  if (repliesTo && (allowed ? allowed.replied_user === true : true)) users.add(repliesTo.author);

  const everyone = /@(everyone|here)\b/.test(text) && (!allowed || (allowed.parse ?? []).includes('everyone' as never));
  return {
    mentions: [...users].map(apiUser),
    mention_roles: idsIn(text, /<@&(\d+)>/g).filter((id) => channel.guild?.roles.has(id) && mayPing('roles', id)),
    mention_everyone: everyone && hasPermission(permissionsIn(channel, author), 'MentionEveryone'),
  };
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []))];
}
