import type { ActRequest, MessageEvent, Outcome, Welcome, Who } from '../protocol.ts';

/** Sends an act. Never rejects: a sandbox that is gone refuses, with `lost` as the reason. */
export async function send(request: ActRequest, lost: string): Promise<Outcome> {
  try {
    const response = await fetch('/api/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    if (!response.ok) return { kind: 'refused', reason: await response.text() };
    return (await response.json()) as Outcome;
  } catch {
    return { kind: 'refused', reason: lost };
  }
}

/** Asks the server for something of a person's; undefined where it is not to be had. */
export async function get<T>(
  path: string,
  { role, place }: Who,
  query: Readonly<Record<string, string>>,
): Promise<T | undefined> {
  try {
    const response = await fetch(`${path}?${new URLSearchParams({ role, place, ...query })}`);
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}

interface FeedListeners {
  readonly welcome: (welcome: Welcome) => void;
  readonly message: (event: MessageEvent) => void;
  readonly wire: () => void;
  readonly lost: () => void;
}

/** Listens to what a person sees; the browser connects again by itself. Returns how to stop. */
export function listen({ role, place }: Who, locale: string, listeners: FeedListeners): () => void {
  const source = new EventSource(`/api/feed?${new URLSearchParams({ role, place, locale })}`);
  source.addEventListener('welcome', ({ data }) => listeners.welcome(JSON.parse(data)));
  source.addEventListener('message', ({ data }) => listeners.message(JSON.parse(data)));
  source.addEventListener('wire', () => listeners.wire());
  source.addEventListener('error', () => listeners.lost());
  return () => source.close();
}
