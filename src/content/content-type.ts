import { MIMEType } from 'node:util';

/** The media type and the encoding of a header `Content-Type`; nothing of one that is malformed or missing. */
export function parseContentType(header: string | undefined): { type?: string; charset?: string } {
  if (header === undefined) return {};
  try {
    const { essence, params } = new MIMEType(header);
    const charset = params.get('charset');
    return charset ? { type: essence, charset } : { type: essence };
  } catch {
    return {};
  }
}
