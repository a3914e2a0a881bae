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
  /** Until when it is remembered, of any place, that the person took turns, in epoch ms; undefined where it is not. */
  rememberedUntil(person: string): number | undefined;
}

/** The operator's cooldown, which holds in all places without one of their own. */
export interface Cooldowns extends Cooldown {
  /** Where a server has seconds of its own, who waits in it does not wait elsewhere, nor the other way round. */
  of(guildId: string | null, seconds: number | undefined): Cooldown;
  /** Of remarks that are no answer, such as that a person has to wait: one a person in so many seconds. */
  readonly remarks: Cooldown;
}

/** Takes a turn. @throws {UserError} `cooldown` */
export function requireTurn(person: string, cooldown: Cooldown): void {
  const seconds = cooldown.take(person);
  if (seconds > 0) throw new UserError('cooldown', { seconds });
}

/** Seconds after which a person may get another remark. */
const REMARK_EVERY = 30;
/** From this many buckets on, the one that was used longest ago is forgotten. */
const MANY = 10_000;
/** How often buckets that are full again are forgotten, in milliseconds. */
const FORGET_EVERY = 60_000;

/** Buckets of tokens, in memory: it forgets on a restart, to people's good. */
export function createCooldown({ burst, seconds, now }: CooldownOptions): Cooldowns {
  /** By person and bucket, when it will be full again, in epoch ms: a full bucket need not be kept. */
  const fullAt = new Map<string, number>();
  let forgottenAt = 0;

  function take(key: string, refill: number, most: number): number {
    const time = now();
    forget(time);
    // No bucket takes longer to fill: one that seems to was drawn from before the clock was set back.
    const full = Math.min(fullAt.get(key) ?? 0, time + most * refill);
    const next = Math.max(full, time) + refill;
    const wait = next - time - most * refill;
    if (wait > 0) {
      fullAt.set(key, full);
      return Math.ceil(wait / 1_000);
    }
    fullAt.delete(key);
    fullAt.set(key, next);
    const [oldest] = fullAt.keys();
    if (fullAt.size > MANY && oldest !== undefined) fullAt.delete(oldest);
    return 0;
  }

  function forget(time: number): void {
    if (time - forgottenAt < FORGET_EVERY) return;
    forgottenAt = time;
    for (const [key, at] of fullAt) if (at <= time) fullAt.delete(key);
  }

  function rememberedUntil(person: string): number | undefined {
    const untils = [...fullAt].filter(([key]) => key.startsWith(`${person}:`)).map(([, until]) => until);
    const until = Math.max(0, ...untils);
    return until > now() ? until : undefined;
  }

  const buckets = (refill: number, most: number, name: string): Cooldown => ({
    take: (person) => take(`${person}:${name}`, refill, most),
    rememberedUntil,
  });

  const everywhere = buckets(seconds * 1_000, burst, '');
  return {
    ...everywhere,
    // With the seconds in its name: a bucket filled by others would keep people waiting after a change.
    of: (guildId, own) => (own === undefined ? everywhere : buckets(own * 1_000, burst, `${guildId}:${own}`)),
    remarks: buckets(REMARK_EVERY * 1_000, 1, 'remark'),
  };
}
