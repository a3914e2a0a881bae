/** A text of somebody else's on one line, as long as it was: control characters, which a terminal would obey, become spaces. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
