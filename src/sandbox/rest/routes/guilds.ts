import { refusal } from '../../api-error.ts';
import { apiChannel, apiGuild, apiMember, apiRoles } from '../../state/payloads.ts';
import { ok, param, type Route } from '../route.ts';
import { joinedGuild } from './access.ts';

/** The servers that the bot has joined. */
export const guildRoutes: readonly Route[] = [
  { method: 'GET', path: '/guilds/:guild', handle: (request, world) => ok(apiGuild(joinedGuild(request, world))) },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    handle(request, world) {
      const guild = joinedGuild(request, world);
      const isListed = ({ guild: place, parent }: { guild: unknown; parent: unknown }) => place === guild && !parent;
      return ok([...world.channels.values()].filter(isListed).map(apiChannel));
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/roles',
    handle: (request, world) => ok(apiRoles(joinedGuild(request, world))),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    handle(request, world) {
      const member = joinedGuild(request, world).members.get(param(request, 'user'));
      if (!member) throw refusal('unknownMember');
      return ok(apiMember(member));
    },
  },
];
