import type { Person, Sandbox } from '../index.ts';
import type { LogEntry } from '../log.ts';
import type { Wire, WireEntry } from './protocol.ts';

/** How many entries are shown where no message is chosen. */
const MOST_RECENT = 50;

/** What went over the wire, oldest first: about one message and the interaction that made it, or of late. */
export function wireOf(discord: Sandbox, person: Person, messageId: string | null): Wire {
  const all = [...discord.calls, ...discord.events].filter(isTelling).sort((a, b) => a.at - b.at);
  const chosen = person.messages().find(({ id }) => id === messageId);
  if (!chosen) return { entries: all.slice(-MOST_RECENT).map(entryOf) };
  const { id, interaction_metadata: made } = chosen.message;
  const ids = [id, ...(made ? [made.id] : [])];
  return { payload: chosen.message, entries: all.filter((entry) => isAbout(entry, ids)).map(entryOf) };
}

/** Heartbeats and greetings tell nothing. */
const isTelling = (entry: LogEntry): boolean => entry.kind === 'rest' || entry.name !== undefined;

function isAbout(entry: LogEntry, ids: readonly string[]): boolean {
  const text = JSON.stringify(entry);
  return ids.some((id) => text.includes(id));
}

function entryOf(entry: LogEntry): WireEntry {
  if (entry.kind === 'gateway') {
    return { kind: entry.direction, title: entry.name ?? `op ${entry.op}`, at: entry.at, data: entry.data };
  }
  const { method, path, status, at, milliseconds, body, response } = entry;
  return { kind: 'rest', title: `${method} ${path}`, at, milliseconds, status, data: body, response };
}
