/** Shows again what has changed: one message once at a time, however often it changes meanwhile. */
export interface MessageUpdates {
  /**
   * Runs `show` for a message, unless that is under way: then once more afterwards, so that what is shown last is what is true.
   * @param messageId names what is shown
   */
  update(messageId: string, show: () => Promise<unknown>): Promise<void>;
}

export function createMessageUpdates(): MessageUpdates {
  const changed = new Set<string>();
  const underWay = new Set<string>();
  return {
    async update(messageId, show) {
      changed.add(messageId);
      if (underWay.has(messageId)) return;
      underWay.add(messageId);
      try {
        while (changed.delete(messageId)) await show();
      } finally {
        underWay.delete(messageId);
        changed.delete(messageId);
      }
    },
  };
}
