import type { Channel, Guild, Message, Role, User } from './entities.ts';
import type { Interaction } from './interactions.ts';

/** What happens in the sandbox's world. The gateway, the people waiting for an answer and a page listen. */
export type WorldEvent =
  | { readonly type: 'message-created' | 'message-updated' | 'message-deleted'; readonly message: Message }
  | { readonly type: 'interaction-created' | 'interaction-answered'; readonly interaction: Interaction }
  | { readonly type: 'guild-created' | 'guild-updated'; readonly guild: Guild }
  /** The bot is in it no more, or it only cannot be reached. */
  | { readonly type: 'guild-deleted'; readonly guild: Guild; readonly unavailable: boolean }
  | { readonly type: 'role-created'; readonly guild: Guild; readonly role: Role }
  | { readonly type: 'channel-created' | 'channel-updated' | 'channel-deleted'; readonly channel: Channel }
  | { readonly type: 'typing'; readonly channel: Channel; readonly user: User };

export class WorldEvents {
  readonly #listeners = new Set<(event: WorldEvent) => void>();

  emit(event: WorldEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  /** Returns how to stop listening. */
  listen(listener: (event: WorldEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
