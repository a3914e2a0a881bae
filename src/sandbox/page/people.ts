import { Locale } from 'discord-api-types/v10';
import type { Person, Sandbox } from '../index.ts';
import { PLACES, ROLES, type Who } from './protocol.ts';

/** Not what the page sends. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
}

/** One person a role, in one place. */
export function personOf(discord: Sandbox, { role, place }: { role: unknown; place: unknown }): Person {
  const who = ROLES.find((known) => known === role);
  const where = PLACES.find((known) => known === place);
  if (!who || !where) throw new BadRequest(`There is no ${role} in ${place}`);
  return discord.user(who, { moderator: who === 'moderator', place: where });
}

/** A language of Discord's. */
export function localeIn(query: URLSearchParams): `${Locale}` {
  const locale = Object.values(Locale).find((known) => known === query.get('locale'));
  if (!locale) throw new BadRequest('There is no such language');
  return locale;
}

export const whoIn = (query: URLSearchParams): Record<keyof Who, unknown> => ({
  role: query.get('role'),
  place: query.get('place'),
});
