import { type AnyComponent, ComponentType as Type } from '../state/components.ts';
import { ClientRefusal } from './errors.ts';
import type { Referred, Resolved } from './resolved.ts';

/** What the menus that Discord fills choose from. */
const REFERRED: Readonly<Record<number, readonly Referred[]>> = {
  [Type.userSelect]: ['users'],
  [Type.roleSelect]: ['roles'],
  [Type.mentionableSelect]: ['users', 'roles'],
  [Type.channelSelect]: ['channels'],
};

/**
 * The values chosen in a menu or a group: options by value or label, others by id. Throws ClientRefusal where it offers
 * no such choice, unless `forced`.
 */
export function chosenIn(
  component: AnyComponent,
  names: readonly string[],
  resolved: Resolved,
  forced: boolean,
): readonly string[] {
  const kinds = REFERRED[component.type];
  if (kinds) {
    const types = component.channel_types as readonly number[] | undefined;
    return names.map((id) => resolved.refer(id, kinds, forced, types));
  }
  const options = (component.options ?? []) as readonly { readonly label: string; readonly value: string }[];
  return names.map((name) => {
    const option = options.find(({ label, value }) => value === name || label === name);
    if (!option && !forced) throw new ClientRefusal(`${component.custom_id} offers no choice ${name}`);
    return option?.value ?? name;
  });
}

/** Throws ClientRefusal where Discord's client would not take so many values. */
export function refuseCount(component: AnyComponent, count: number): void {
  const { options = [], custom_id, required } = component as Limits;
  const { min_values: min = 1, max_values: max = component.type === Type.checkboxGroup ? options.length : 1 } =
    component as Limits;
  if (count === 0 && required === false) return;
  if (count < min || count > max) throw new ClientRefusal(`${custom_id} takes ${min} to ${max} values, not ${count}`);
}

interface Limits {
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly unknown[];
  readonly custom_id?: string;
  readonly required?: boolean;
}
