/** The Encoding Standard has browsers look no further. */
const PRESCAN_BYTES = 1024;

/** The encoding that a page's `<meta>` says; undefined where there is none. */
export function metaCharset(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, PRESCAN_BYTES));
  const label = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(start)?.[1]?.toLowerCase();
  // Bytes in which the tag could be read are not in UTF-16: https://html.spec.whatwg.org/#prescan-a-byte-stream
  return label !== undefined && UTF_16.test(label) ? 'utf-8' : label;
}

/** The Encoding Standard's labels of it. */
const UTF_16 = /^(?:utf-16|unicode|csunicode|ucs-2|iso-10646-ucs-2)/u;
