/** A map of at most `size` entries: one more, and the one that was used least recently is let go. */
export class LruMap<Key, Value extends object> {
  private readonly entries = new Map<Key, Value>();

  constructor(private readonly size: number) {}

  /** Counts as a use. */
  get(key: Key): Value | undefined {
    const value = this.entries.get(key);
    if (value) this.set(key, value);
    return value;
  }

  delete(key: Key): void {
    this.entries.delete(key);
  }

  set(key: Key, value: Value): void {
    // A map keeps the order in which its keys came: the oldest is its first.
    this.entries.delete(key);
    this.entries.set(key, value);
    const [oldest] = this.entries.keys();
    if (this.entries.size > this.size && oldest !== undefined) this.entries.delete(oldest);
  }
}
