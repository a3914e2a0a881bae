import { expect } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';

interface Sent {
  readonly content?: unknown;
  readonly components?: unknown;
  /** Of a form, which is no message. */
  readonly title?: unknown;
  readonly allowed_mentions?: unknown;
  /** Of an interaction's answer. */
  readonly data?: Sent;
}

/** That each message which the bot sent or changed, whatever a test had it do, came with the order to ping nobody. */
export function expectNobodyPinged(calls: Sandbox['calls']): void {
  const messages = calls.flatMap(({ method, path, body }) => {
    const sent = (body as Sent | undefined)?.data ?? (body as Sent | undefined);
    const isMessage = sent !== undefined && ('content' in sent || 'components' in sent) && !('title' in sent);
    // Commands are put, messages posted and patched.
    return isMessage && method !== 'PUT' ? [{ call: `${method} ${path}`, sent }] : [];
  });
  const unsafe = messages.filter(({ sent }) => JSON.stringify(sent.allowed_mentions) !== NOBODY);
  expect(unsafe).toEqual([]);
}

const NOBODY = JSON.stringify({ parse: [], replied_user: false });
