import type { GatewayGuildMembersChunkDispatchData, GatewayRequestGuildMembersData } from 'discord-api-types/v10';
import { apiMember } from '../state/payloads.ts';
import type { World } from '../state/world.ts';

const MOST_WITHOUT_INTENT = 100;

/** A bot gives one or the other. */
interface Asked {
  readonly query?: string | null;
  readonly user_ids?: string | readonly string[];
  readonly limit?: number | null;
}

/** The members that a bot asks for, by id or the beginning of their names; undefined for a server that it is not in. */
export function membersChunk(
  world: World,
  request: GatewayRequestGuildMembersData,
): GatewayGuildMembersChunkDispatchData | undefined {
  const guild = world.guilds.get(String(request.guild_id));
  if (!guild?.members.has(world.bot.id)) return undefined;
  const members = [...guild.members.values()];
  const base = { guild_id: guild.id, chunk_index: 0, chunk_count: 1, presences: [] };
  const nonce = request.nonce === undefined ? {} : { nonce: request.nonce };
  const { query, user_ids = [], limit } = request as Asked;
  if (typeof query !== 'string') {
    const ids = [user_ids].flat();
    const found = members.filter(({ user }) => ids.includes(user.id));
    const missing = ids.filter((id) => !guild.members.has(id));
    return { ...base, ...nonce, members: found.map(apiMember), not_found: missing };
  }
  const start = query.toLowerCase();
  const found = members.filter(({ user }) => user.username.toLowerCase().startsWith(start));
  return { ...base, ...nonce, members: found.slice(0, limit || MOST_WITHOUT_INTENT).map(apiMember) };
}
