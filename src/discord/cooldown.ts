import { UserError } from '../errors.ts';

export interface CooldownOptions {
  /** Questions, and summaries, that may come at once. */
  readonly burst: number;
  /** Seconds until one more may come; 0 means no limit. */
  readonly seconds: number;
  readonly now: () => number;
}

/** How often each person may ask. */
export interface Cooldown {
  /** Takes a turn. Returns how many seconds are to wait before the next: 0 when the turn is given, else at least 1. */
  take(person: string): number;
  /** Until when it is remembered that the person asked, in epoch ms; undefined where it is not. */
  rememberedUntil(person: string): number | undefined;
}

/** The operator's cooldown, which holds in all places without one of their own. */
export interface Cooldowns extends Cooldown {
  /** Where a server has seconds of its own, who waits in it does not wait elsewhere, nor the other way round. */
  of(guildId: string | null, seconds: number | undefined): Cooldown;
}

/** Takes a turn. @throws {UserError} `cooldown` */
export function requireTurn(person: string, cooldown: Cooldown): void {
  const seconds = cooldown.take(person);
  if (seconds > 0) throw new UserError('cooldown', { seconds });
}

/** From this many people on, those whose bucket is full again are forgotten. */
const MANY = 10_000;

/** A token bucket a person, in memory: it forgets on a restart, to the person's good. */
export function createCooldown({ burst, seconds, now }: CooldownOptions): Cooldowns {
  /** By person, when the bucket will be full again, in epoch ms: a full bucket need not be kept. */
  const fullAt = new Map<string, number>();

  function take(person: string, refill: number): number {
    const time = now();
    const next = Math.max(fullAt.get(person) ?? 0, time) + refill;
    const wait = next - time - burst * refill;
    if (wait > 0) return Math.ceil(wait / 1_000);
    fullAt.delete(person);
    fullAt.set(person, next);
    if (fullAt.size > MANY) forget(fullAt, time);
    return 0;
  }

  function rememberedUntil(person: string): number | undefined {
    const until = fullAt.get(person);
    if (until === undefined || until > now()) return until;
    fullAt.delete(person);
    return undefined;
  }

  const bucketsOf = (refill: number, prefix = ''): Cooldown => ({
    take: (person) => take(prefix + person, refill),
    rememberedUntil: (person) => rememberedUntil(prefix + person),
  });

  const everywhere = bucketsOf(seconds * 1_000);
  return {
    ...everywhere,
    // With the seconds in its name: a bucket filled by others would keep people waiting after a change.
    of: (guildId, own) => (own === undefined ? everywhere : bucketsOf(own * 1_000, `${guildId}:${own}:`)),
  };
}

/** Forgets full buckets; if none is, the one that was used longest ago. */
function forget(fullAt: Map<string, number>, time: number): void {
  const before = fullAt.size;
  for (const [person, at] of fullAt) if (at <= time) fullAt.delete(person);
  const [oldest] = fullAt.keys();
  if (fullAt.size === before && oldest !== undefined) fullAt.delete(oldest);
}
