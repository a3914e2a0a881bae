/** A half-open range `[start, end)` of UTF-16 offsets into a text, usually a passage's. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
