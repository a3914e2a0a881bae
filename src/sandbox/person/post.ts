import { AllowedMentionsTypes } from 'discord-api-types/v10';
import type { Channel, Message, User } from '../state/entities.ts';
import { postMessage } from '../state/messages.ts';
import { hasPermission, permissionsIn, postPermission } from '../state/permissions.ts';
import { contentTypeOf } from '../state/uploads.ts';
import type { World } from '../state/world.ts';
import { ClientRefusal } from './errors.ts';
import type { UploadedFile } from './person.ts';

const MOST_CHARACTERS = 2_000;
const EVERYBODY = [AllowedMentionsTypes.User, AllowedMentionsTypes.Role, AllowedMentionsTypes.Everyone];

export interface Post {
  readonly world: World;
  readonly user: User;
  readonly channel: Channel;
  readonly content: string;
  readonly repliesTo: Message | undefined;
  readonly ping: boolean;
  readonly files: readonly UploadedFile[];
}

/** Posts what a person says. Throws ClientRefusal for what Discord's client does not send. */
export function postAs({ world, user, channel, content, repliesTo, ping, files }: Post): Message {
  refuseText(content, files.length);
  const permissions = permissionsIn(channel, user);
  const mayPost = hasPermission(permissions, 'ViewChannel') && hasPermission(permissions, postPermission(channel));
  if (channel.guild && !mayPost) {
    throw new ClientRefusal(`${user.username} may not post here`);
  }
  const uploads = files.map((file, index) => ({
    index: String(index),
    name: file.name,
    contentType: file.contentType ?? contentTypeOf(file.name),
    content: typeof file.content === 'string' ? Buffer.from(file.content) : file.content,
  }));
  const body = { content, allowed_mentions: { parse: EVERYBODY, replied_user: ping } };
  return postMessage(world, { channel, author: user, body, files: uploads, repliesTo });
}

/** Throws ClientRefusal for a text that no person can post. */
export function refuseText(content: string, files: number): void {
  if (content.trim() === '' && files === 0) throw new ClientRefusal('There is nothing to post');
  const length = [...content].length;
  if (length > MOST_CHARACTERS) throw new ClientRefusal(`${length} characters are too many to post`);
}
