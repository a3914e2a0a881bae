import { type AnyComponent, ComponentType, flatten, SELECT_TYPES } from '../state/components.ts';
import type { Message } from '../state/entities.ts';
import { ClientRefusal } from './errors.ts';

/** A button of a message, by its label or custom id. Throws ClientRefusal where there is none to press, unless `forced`. */
export function findButton(message: Message, name: string, forced: boolean): AnyComponent {
  const buttons = flatten(message.data.components ?? []).filter(({ type }) => type === ComponentType.button);
  const found = buttons.find(({ custom_id }) => custom_id === name) ?? buttons.find(({ label }) => label === name);
  return usable(found, name, forced, ComponentType.button);
}

/** A select menu of a message, by its custom id or placeholder. Throws ClientRefusal likewise. */
export function findMenu(message: Message, name: string, forced: boolean): AnyComponent {
  const menus = flatten(message.data.components ?? []).filter(({ type }) => SELECT_TYPES.has(type));
  const found = menus.find(({ custom_id, placeholder }) => custom_id === name || placeholder === name);
  return usable(found, name, forced, ComponentType.stringSelect);
}

/** Forced, a component that is not there is made up with `name` as its custom id. */
function usable(found: AnyComponent | undefined, name: string, forced: boolean, type: number): AnyComponent {
  if (found?.custom_id && (forced || !found.disabled)) return found;
  if (forced) return { type, id: 1, custom_id: name };
  throw new ClientRefusal(`There is nothing to use called ${name}`);
}
