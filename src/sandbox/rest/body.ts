import type { IncomingMessage } from 'node:http';
import { refusal } from '../api-error.ts';
import type { IncomingFile } from '../state/attachments.ts';
import { contentTypeOf } from '../state/uploads.ts';

/** Discord's limit for a request. */
const MOST_BYTES = 25 * 1024 * 1024;
/** Discord's limit for one file of a bot. */
const MOST_FILE_BYTES = 10 * 1024 * 1024;

export interface ParsedBody {
  readonly body: unknown;
  readonly files: readonly IncomingFile[];
}

/** Reads a request's body: JSON, or a form with `payload_json` and `files[n]`. Throws ApiError 50109 or 40005. */
export async function readBody(request: IncomingMessage): Promise<ParsedBody> {
  const bytes = await readBytes(request);
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('multipart/form-data')) return readForm(bytes, contentType);
  return { body: bytes.byteLength === 0 ? undefined : parseJson(bytes.toString('utf8')), files: [] };
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // What is too much is read as well: a connection with something left in it is stuck.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  if (size > MOST_BYTES) throw refusal('tooLarge');
  return Buffer.concat(chunks);
}

async function readForm(bytes: Buffer, contentType: string): Promise<ParsedBody> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => {
      throw refusal('invalidJson');
    });
  const payload = form.get('payload_json');
  const files: IncomingFile[] = [];
  for (const [field, value] of form) {
    const index = /^files?\[?(\d*)\]?$/.exec(field)?.[1];
    if (index === undefined || typeof value === 'string') continue;
    if (value.size > MOST_FILE_BYTES) throw refusal('tooLarge');
    files.push({
      index,
      name: value.name,
      contentType: value.type || contentTypeOf(value.name),
      content: new Uint8Array(await value.arrayBuffer()),
    });
  }
  return { body: typeof payload === 'string' ? parseJson(payload) : {}, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('invalidJson');
  }
}
