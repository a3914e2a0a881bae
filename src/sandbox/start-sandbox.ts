import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createClock } from './clock.ts';
import { Gateway } from './gateway/gateway.ts';
import { Log } from './log.ts';
import { createPerson } from './person/create-person.ts';
import type { Person, PersonOptions, Place } from './person/person.ts';
import { viewMessage } from './person/view.ts';
import { Faults } from './rest/faults.ts';
import { commandRoutes } from './rest/routes/application-commands.ts';
import { channelRoutes } from './rest/routes/channels.ts';
import { guildRoutes } from './rest/routes/guilds.ts';
import { identityRoutes } from './rest/routes/identity.ts';
import { interactionRoutes } from './rest/routes/interactions.ts';
import { createRestServer } from './rest/server.ts';
import type { Sandbox, SandboxOptions } from './sandbox.ts';
import type { Channel, Guild, User } from './state/entities.ts';
import { MODERATOR_PERMISSIONS, permissionBits } from './state/permissions.ts';
import { World } from './state/world.ts';

const ROUTES = [...identityRoutes, ...guildRoutes, ...channelRoutes, ...commandRoutes, ...interactionRoutes];

const BOT_ID = '1000000000000000001';
const TOKEN = 'sandbox.token.of-a-bot-that-is-nowhere';

/** Starts a Discord of one bot on 127.0.0.1, with a server that the bot has joined and one that it has not. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { token = TOKEN, port = 0, guildLocale = 'en-US', privilegedIntents = [], clock = createClock() } = options;
  const { answerLimit = 3_000, shards = 1 } = options;
  const world = new World(clock, BOT_ID, privilegedIntents.includes('MessageContent'), answerLimit);
  world.shards = shards;
  const log = new Log();
  const faults = new Faults();
  const owner = world.addUser('owner', 'en-US', false, 0n);
  const server = world.addGuild('Server', { locale: guildLocale, bot: true, owner });
  const elsewhere = world.addGuild('Elsewhere', { locale: guildLocale, bot: false, owner });
  const rooms = {
    server: world.addTextChannel(server, 'general'),
    elsewhere: world.addTextChannel(elsewhere, 'general'),
  };
  const groups = new Map<User, Channel>();
  const people = new Map([[owner.username, owner]]);

  const http = createRestServer({ world, routes: ROUTES, token, log, faults });
  const gateway = new Gateway(http, { world, token, log, privilegedIntents });
  http.listen(port, '127.0.0.1');
  await once(http, 'listening');
  world.origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  function groupOf(user: User): Channel {
    const group = groups.get(user) ?? world.addGroup('Friends');
    if (!groups.has(user)) group.recipients.push(user, owner);
    groups.set(user, group);
    return group;
  }

  function channelOf(place: Place, user: User): Channel {
    if (place === 'dm') return world.dm(user);
    if (place === 'group') return groupOf(user);
    return typeof place === 'string' ? rooms[place] : place;
  }

  function user(name: string, personOptions: PersonOptions = {}): Person {
    const { locale = 'en-US', installed = true, permissions = [], moderator = false, place = 'server' } = personOptions;
    const bits = permissionBits([...permissions, ...(moderator ? MODERATOR_PERMISSIONS : [])]);
    const found = people.get(name) ?? world.addUser(name, locale, installed, bits);
    people.set(name, found);
    const of = (where: Place) => channelOf(where, found);
    return createPerson({ world, user: found, channel: of(place), channelOf: of });
  }

  function setGuildLocale(id: string, locale: Guild['locale']): void {
    const guild = world.guilds.get(id);
    if (!guild) return;
    guild.locale = locale;
    world.events.emit({ type: 'guild-updated', guild });
  }

  return {
    url: world.origin,
    api: `${world.origin}/api`,
    token,
    applicationId: BOT_ID,
    mention: `<@${BOT_ID}>`,
    clock,
    user,
    server,
    addServer: (name, { locale = 'en-US', bot = true } = {}) => world.addGuild(name, { locale, bot, owner }),
    addChannel: (parent, name) =>
      'members' in parent ? world.addTextChannel(parent, name) : world.addThread(parent, name),
    deleteChannel: (channel) => world.removeChannel(channel),
    setBotIn: (guild, isIn) => world.setBotIn(guild, isIn),
    setReachable: (guild, isReachable) =>
      world.events.emit(
        isReachable ? { type: 'guild-created', guild } : { type: 'guild-deleted', guild, unavailable: true },
      ),
    channels: (guild) => [...world.channels.values()].filter((channel) => channel.guild === guild),
    setLocale(whose, locale) {
      const user = world.users.get(whose.id);
      if (user) user.locale = locale;
      else setGuildLocale(whose.id, locale);
    },
    setPermissions: (channel, who, { allow = [], deny = [] }) =>
      world.overwrite(channel, {
        id: who === 'bot' ? BOT_ID : who === 'everyone' ? (channel.guild?.id ?? '') : who.id,
        type: who === 'everyone' ? 0 : 1,
        allow: permissionBits(allow),
        deny: permissionBits(deny),
      }),
    messages(place, seenBy) {
      if (seenBy) return seenBy.in(place).messages();
      const channel = channelOf(place, owner);
      const there = [...world.messages.values()].filter((message) => message.channel === channel);
      return there.map((message) => viewMessage(world, message));
    },
    commands: (guild) => world.commands.list(guild?.id),
    calls: log.calls,
    events: log.events,
    observe: (listener) => log.observe(listener),
    fail: (pattern, fault, times) => faults.arrange(pattern, fault, times),
    dropGateway: (closeCode) => gateway.drop(closeCode),
    reconnectGateway: () => gateway.reconnect(),
    invalidateSession: (resumable = false) => gateway.invalidate(resumable),
    requestHeartbeat: () => gateway.requestHeartbeat(),
    ready: () => gateway.ready(),
    async stop() {
      gateway.stop();
      clock.stop();
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}
