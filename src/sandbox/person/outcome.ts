import type { Message } from '../state/entities.ts';
import type { WorldEvent } from '../state/events.ts';
import { CallbackType, type Interaction } from '../state/interactions.ts';
import { MessageFlag } from '../state/messages.ts';
import type { World } from '../state/world.ts';
import { NoResponseError } from './errors.ts';

/** Resolves with what `pick` makes of an event of the world, the first that is not undefined; rejects when time is up. */
export function waitFor<T>(
  world: World,
  what: string,
  milliseconds: number,
  pick: (event: WorldEvent) => T | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => {
      stopListening();
      stopTimer();
    };
    const stopListening = world.events.listen((event) => {
      const picked = pick(event);
      if (picked === undefined) return;
      end();
      resolve(picked);
    });
    const stopTimer = world.clock.after(milliseconds, () => {
      end();
      reject(new NoResponseError(what));
    });
  });
}

/** The bot's answer to an interaction that is about to be opened by `open`. */
export async function answerTo(world: World, what: string, age: number, open: () => Interaction): Promise<Interaction> {
  let opened: Interaction | undefined;
  const answered = waitFor(world, what, Math.max(world.interactions.answerLimit - age, 100), (event) =>
    event.type === 'interaction-answered' && event.interaction === opened ? opened : undefined,
  );
  opened = open();
  return answered;
}

/**
 * The message that a person sees in the end: after "is thinking", the one that comes; after a silent acknowledgement, the
 * message pressed, once it has changed or gone.
 * @param patience how long a deferred answer may take, in milliseconds
 */
export async function settledMessage(
  world: World,
  interaction: Interaction,
  patience = 10_000,
): Promise<Message | undefined> {
  const { answer, source, originalId = '' } = interaction;
  const message = world.messages.get(originalId) ?? source;
  const isLoading = message && ((message.data.flags ?? 0) & MessageFlag.loading) !== 0;
  if (!isLoading && answer?.type !== CallbackType.deferredUpdate) return message;
  return waitFor(world, 'A deferred answer', patience, (event) => {
    if (event.type === 'message-created') return event.message.interaction === interaction ? event.message : undefined;
    const isAbout = event.type === 'message-updated' || event.type === 'message-deleted';
    return isAbout && event.message === message ? message : undefined;
  });
}
