/** A cache that forgets: it holds the `size` keys used last, and at most as many older ones. */
export class RecentMap<Value extends object> {
  private recent = new Map<string, Value>();
  private older = new Map<string, Value>();

  constructor(private readonly size: number) {}

  get(key: string): Value | undefined {
    const value = this.recent.get(key);
    if (value !== undefined) return value;
    const older = this.older.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  /** Returns the value. */
  set(key: string, value: Value): Value {
    if (this.recent.size >= this.size) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, value);
    return value;
  }
}
