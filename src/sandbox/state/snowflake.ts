/** The first second of 2015, Discord's epoch, in epoch ms. */
const EPOCH = 1_420_070_400_000;

/** Makes Discord ids: milliseconds since Discord's epoch, then 22 bits that keep ids of one millisecond apart. */
export class Snowflakes {
  #count = 0n;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** An id that tells the time `at` (epoch ms), by default now. */
  next(at = this.#now()): string {
    this.#count = (this.#count + 1n) & 0x3f_ffffn;
    return ((BigInt(Math.floor(at) - EPOCH) << 22n) | this.#count).toString();
  }
}
