import type { APIApplicationCommand, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { checkCommand, checkCommands } from '../../form/command.ts';
import type { World } from '../../state/world.ts';
import { NO_CONTENT, ok, param, type RestRequest, type Route } from '../route.ts';
import { joinedGuild, requireOwnApplication } from './access.ts';

const GLOBAL = '/applications/:application/commands';
const IN_GUILD = '/applications/:application/guilds/:guild/commands';

/** The bot's commands, everywhere and in one server. */
export const commandRoutes: readonly Route[] = [GLOBAL, IN_GUILD].flatMap((path): Route[] => [
  { method: 'GET', path, handle: listCommands },
  { method: 'PUT', path, handle: replaceCommands },
  { method: 'POST', path, handle: createCommand },
  {
    method: 'GET',
    path: `${path}/:command`,
    handle: (request, world) => ok(world.commands.get(scope(request, world), param(request, 'command'))),
  },
  { method: 'PATCH', path: `${path}/:command`, handle: editCommand },
  { method: 'DELETE', path: `${path}/:command`, handle: deleteCommand },
]);

function scope(request: RestRequest, world: World): string | undefined {
  requireOwnApplication(request, world);
  return request.params.guild === undefined ? undefined : joinedGuild(request, world).id;
}

function listCommands(request: RestRequest, world: World) {
  const commands = world.commands.list(scope(request, world));
  return ok(request.query.get('with_localizations') === 'true' ? commands : commands.map(withoutLocalizations));
}

/** Discord leaves localisations out of a list where they are not asked for. */
function withoutLocalizations(command: APIApplicationCommand): unknown {
  return JSON.parse(JSON.stringify(command, (key, value) => (key.endsWith('_localizations') ? undefined : value)));
}

function replaceCommands(request: RestRequest, world: World) {
  return ok(world.commands.replaceAll(scope(request, world), checkCommands(request.body)));
}

function createCommand(request: RestRequest, world: World) {
  const { command, created } = world.commands.upsert(scope(request, world), checkCommand(request.body));
  return { status: created ? 201 : 200, body: command };
}

function editCommand(request: RestRequest, world: World) {
  const place = scope(request, world);
  const old = world.commands.get(place, param(request, 'command'));
  const changes = request.body as Partial<RESTPostAPIApplicationCommandsJSONBody>;
  checkCommand({ ...old, ...changes });
  return ok(world.commands.edit(place, old.id, changes));
}

function deleteCommand(request: RestRequest, world: World) {
  world.commands.remove(scope(request, world), param(request, 'command'));
  return NO_CONTENT;
}
