/** A cancelled timer never calls back. */
type CancelTimer = () => void;

/**
 * Time as the sandbox sees it: real time plus what a test has skipped, so that limits of seconds or minutes (3 s for an
 * interaction, 15 min for its token) are reached without waiting. All times are epoch milliseconds.
 */
export interface Clock {
  now(): number;
  /** Skips time: every timer that falls due is called, in order, before this returns. */
  advance(milliseconds: number): void;
  /** Calls back once, `milliseconds` from now by this clock. */
  after(milliseconds: number, callback: () => void): CancelTimer;
  /** Cancels every timer. */
  stop(): void;
}

interface Timer {
  readonly due: number;
  readonly callback: () => void;
  handle: NodeJS.Timeout;
}

export function createClock(realNow: () => number = Date.now): Clock {
  let skipped = 0;
  const timers = new Set<Timer>();
  const now = (): number => realNow() + skipped;

  const fire = (timer: Timer): void => {
    clearTimeout(timer.handle);
    if (timers.delete(timer)) timer.callback();
  };
  const arm = (timer: Timer): NodeJS.Timeout => setTimeout(() => fire(timer), Math.max(0, timer.due - now())).unref();
  const nextDue = (): Timer | undefined =>
    [...timers].filter((timer) => timer.due <= now()).sort((a, b) => a.due - b.due)[0];

  return {
    now,
    advance(milliseconds) {
      skipped += milliseconds;
      for (let timer = nextDue(); timer; timer = nextDue()) fire(timer);
      for (const timer of timers) {
        clearTimeout(timer.handle);
        timer.handle = arm(timer);
      }
    },
    after(milliseconds, callback) {
      const timer = { due: now() + milliseconds, callback } as Timer;
      timer.handle = arm(timer);
      timers.add(timer);
      return () => {
        clearTimeout(timer.handle);
        timers.delete(timer);
      };
    },
    stop() {
      for (const timer of timers) clearTimeout(timer.handle);
      timers.clear();
    },
  };
}
