import { refusal } from '../../api-error.ts';
import { snowflake } from '../../form/common.ts';
import { checkForm, type Rule } from '../../form/rule.ts';
import { apiChannel, apiGuild, apiUser } from '../../state/payloads.ts';
import type { World } from '../../state/world.ts';
import { ok, param, type Route } from '../route.ts';

const recipient: Rule = { kind: 'object', fields: { recipient_id: snowflake }, required: ['recipient_id'] };

/** The bot itself: gateway, application, user. */
export const identityRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', authorized: false, handle: (_, world) => ok({ url: gatewayUrl(world) }) },
  {
    method: 'GET',
    path: '/gateway/bot',
    handle: (_, world) =>
      ok({
        url: gatewayUrl(world),
        shards: world.shards,
        session_start_limit: {
          total: 1000,
          remaining: 999,
          reset_after: 86_400_000,
          // All at once: a client waits 5 s between those that may not.
          max_concurrency: world.shards,
        },
      }),
  },
  { method: 'GET', path: '/applications/@me', handle: (_, world) => ok(apiApplication(world)) },
  { method: 'GET', path: '/oauth2/applications/@me', handle: (_, world) => ok(apiApplication(world)) },
  { method: 'GET', path: '/users/@me', handle: (_, world) => ok(apiUser(world.bot)) },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    handle: (_, world) =>
      ok([...world.guilds.values()].filter((guild) => guild.members.has(world.bot.id)).map(apiGuild)),
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    handle({ body }, world) {
      const { recipient_id: id } = checkForm<{ recipient_id: string | number }>(body ?? {}, recipient);
      const user = world.users.get(String(id));
      if (!user) throw refusal('unknownUser');
      if (user.bot) throw refusal('cannotMessageUser');
      return ok(apiChannel(world.dm(user)));
    },
  },
  {
    method: 'GET',
    path: '/users/:user',
    handle(request, world) {
      const user = world.users.get(param(request, 'user'));
      if (!user) throw refusal('unknownUser');
      return ok(apiUser(user));
    },
  },
];

function gatewayUrl(world: World): string {
  return world.origin.replace('http:', 'ws:');
}

function apiApplication(world: World): object {
  const install = { oauth2_install_params: { scopes: ['applications.commands'], permissions: '0' } };
  return {
    id: world.bot.id,
    name: world.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    bot: apiUser(world.bot),
    verify_key: '0'.repeat(64),
    team: null,
    flags: 0,
    integration_types_config: { 0: install, 1: install },
  };
}
