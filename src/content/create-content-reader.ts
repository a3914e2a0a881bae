import type { ContentReader } from './content.ts';

export interface ContentReaderOptions {
  /**
   * Hosts that may have private addresses, as they stand in a URL: `wiki.internal`, or `127.0.0.1:8080` for a port that is not
   * its protocol's own. Default: none.
   */
  readonly allowedHosts?: readonly string[];
  /** Hosts of attachments, in the same form. Default: Discord's own. They may have private addresses. */
  readonly attachmentHosts?: readonly string[];
}

/** Signature of the factory; its body comes with the fetching. */
export type CreateContentReader = (options?: ContentReaderOptions) => ContentReader;
