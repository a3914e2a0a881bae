import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, type Interaction } from 'discord.js';
import type { Sandbox } from '../../src/sandbox/index.ts';

/** The real client, logged in to a sandbox, with one handler of interactions that each test sets. */
export interface TestBot {
  readonly client: Client<true>;
  /** What it does with the next interactions. */
  handle(handler: (interaction: never) => unknown): void;
  stop(): Promise<void>;
}

export async function startBot(discord: Sandbox): Promise<TestBot> {
  let handler: (interaction: never) => unknown = () => undefined;
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  client.on(Events.InteractionCreate, (interaction: Interaction) => void handler(interaction as never));
  client.on(Events.Error, () => undefined);
  const ready = once(client, Events.ClientReady);
  await client.login(discord.token);
  await ready;
  return {
    client: client as Client<true>,
    handle(next) {
      handler = next;
    },
    stop: () => client.destroy(),
  };
}

/** Discord's code for what a call is refused with. */
export const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'no error',
    (error: { code: unknown }) => error.code,
  );
