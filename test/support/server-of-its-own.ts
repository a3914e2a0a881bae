import type { Running } from './bot.ts';

/**
 * The same bot as a test sees it that has a server to itself: `server` is a new one, and people are there where nothing else is said.
 * Starting a bot takes longer than most tests do. Shared remain the bot's log, its clock, and people, who keep their language.
 */
export function serverOfItsOwn(running: Running): Running {
  const { discord } = running;
  const server = discord.addServer('Server');
  const channel = discord.addChannel(server, 'general');
  const user: typeof discord.user = (name, { place = channel, ...options } = {}) =>
    discord.user(name, { ...options, place });
  return Object.create(running, { discord: { value: { ...discord, server, user } } });
}
