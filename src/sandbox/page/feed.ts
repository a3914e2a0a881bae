import type { ServerResponse } from 'node:http';
import type { Locale } from 'discord-api-types/v10';
import type { Person, Reply, Sandbox } from '../index.ts';
import type { Named, ShownMessage, Welcome } from './protocol.ts';

/**
 * Tells a page by server-sent events what a person sees, from now on until it hangs up.
 * @param locale the language of the person's Discord, and from now on of the server
 */
export function feed(discord: Sandbox, person: Person, locale: `${Locale}`, response: ServerResponse): void {
  discord.setLocale(person, locale);
  if (discord.server.locale !== locale) discord.setLocale(discord.server, locale);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  // A page that is cut off comes back after this many milliseconds.
  response.write('retry: 500\n\n');
  const send = (event: string, data: unknown) => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  send('welcome', welcome(discord, person));
  const stopWatching = person.watch(({ type, message }) => send('message', { type, shown: shownMessage(message) }));
  const stopObserving = discord.observe(() => send('wire', null));
  response.on('close', () => {
    stopWatching();
    stopObserving();
  });
}

const shownMessage = ({ message, ephemeral }: Reply): ShownMessage => ({ message, ephemeral });

function welcome(discord: Sandbox, person: Person): Welcome {
  const { server } = discord;
  const users = Array.from(server.members.values(), ({ user }): Named => ({ id: user.id, name: user.username }));
  const bot = users.find(({ id }) => id === discord.applicationId) ?? { id: discord.applicationId, name: '' };
  const { id, name } = person.channel;
  return {
    you: { id: person.id, name: person.name },
    bot,
    channel: { id, name: name === '' ? bot.name : name },
    server: server.name,
    users,
    roles: Array.from(server.roles.values(), (role) => ({ id: role.id, name: role.name })),
    channels: discord.channels(server).map((channel) => ({ id: channel.id, name: channel.name })),
    commands: person.commands(),
    messages: person.messages().map(shownMessage),
  };
}
