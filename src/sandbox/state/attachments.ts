import type { APIAttachment } from 'discord-api-types/v10';
import { contentTypeOf, type Upload } from './uploads.ts';
import type { World } from './world.ts';

/** A file that came with a request, under the number that `attachments[].id` refers to. */
export interface IncomingFile extends Upload {
  readonly index: string;
}

/** What a message's body says of an attachment: a new file by its number, or one it keeps by its id. */
export interface AttachmentForm {
  readonly id: string | number;
  readonly filename?: string;
  readonly description?: string;
}

/** Stores a file and describes it. */
export function attach(world: World, channelId: string, file: Upload, form?: AttachmentForm): APIAttachment {
  const id = world.ids.next();
  // Half a surrogate pair cannot stand in an address.
  const name = (form?.filename ?? file.name).toWellFormed();
  world.uploads.add(id, { ...file, name });
  const url = `${world.origin}/attachments/${channelId}/${id}/${encodeURIComponent(name)}`;
  return {
    id,
    filename: name,
    size: file.content.byteLength,
    url,
    proxy_url: url,
    content_type: file.contentType || contentTypeOf(name),
    ...(form?.description ? { description: form.description } : {}),
  };
}

/**
 * The components or embeds with each `attachment://name` replaced by that attachment's address.
 */
export function resolveAttachments<T>(value: T, attachments: readonly APIAttachment[]): T {
  if (Array.isArray(value)) return value.map((item) => resolveAttachments(item, attachments)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = resolveAttachments(inner, attachments);
  const attachment = referredTo(copy.url, attachments);
  if (attachment)
    Object.assign(copy, { url: attachment.url, proxy_url: attachment.proxy_url, attachment_id: attachment.id });
  return copy as T;
}

const SCHEME = 'attachment://';

export function referredTo<A extends { filename: string }>(url: unknown, attachments: readonly A[]): A | undefined {
  if (typeof url !== 'string' || !url.startsWith(SCHEME)) return undefined;
  return attachments.find(({ filename }) => filename === url.slice(SCHEME.length));
}
