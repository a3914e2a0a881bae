import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { type AnyComponent, ComponentType as Type } from '../state/components.ts';
import { ClientRefusal } from './errors.ts';
import { chosenIn, refuseCount } from './menu-values.ts';
import type { FieldValue, UploadedFile } from './person.ts';
import type { Resolved } from './resolved.ts';

export interface Filled {
  readonly modal: APIModalInteractionResponseCallbackData;
  /** By custom id or label. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly resolved: Resolved;
  /** Whether to send what Discord's client would not. */
  readonly forced: boolean;
}

/**
 * A modal's fields as an interaction carries them: those given, the others as they were opened. Throws ClientRefusal for
 * fields that there are not, and values that Discord's client would not send.
 */
export function modalData({ modal, fields, resolved, forced }: Filled): object {
  const used = new Set<string>();
  const take = (component: AnyComponent, label: unknown): FieldValue | undefined => {
    for (const name of [String(component.custom_id), String(label)]) {
      if (!(name in fields)) continue;
      used.add(name);
      return fields[name];
    }
    return undefined;
  };
  const fill = (component: AnyComponent, label: unknown): object => {
    const { type, id, custom_id } = component;
    const given = take(component, label);
    if (given !== undefined && !isFor(component, given)) throw new ClientRefusal(`${custom_id} takes no such value`);
    return { type, id, custom_id, ...sentFor(component, given, resolved, forced) };
  };
  const components = (modal.components as unknown as readonly AnyComponent[]).map((outer) => {
    const { type, id, label } = outer;
    if (type === Type.label) return { type, id, component: fill(outer.component as AnyComponent, label) };
    if (type !== Type.row) return { type, id };
    return { type, id, components: (outer.components as readonly AnyComponent[]).map((one) => fill(one, one.label)) };
  });
  const unknown = Object.keys(fields).find((name) => !used.has(name));
  if (unknown !== undefined) throw new ClientRefusal(`The modal has no field ${unknown}`);
  return { custom_id: modal.custom_id, components, resolved: resolved.data };
}

/** What is sent for one field. */
function sentFor(component: AnyComponent, given: FieldValue | undefined, resolved: Resolved, forced: boolean): object {
  if (component.type === Type.textInput) {
    const value = String(given ?? component.value ?? '');
    if (!forced) refuseText(component, value);
    return { value };
  }
  if (component.type === Type.checkbox) return { value: Boolean(given ?? component.default ?? false) };
  if (component.type === Type.fileUpload) {
    const files = (given ?? []) as readonly UploadedFile[];
    if (!forced) refuseCount(component, files.length);
    return { values: files.map((file) => resolved.upload(file)) };
  }
  const names = typeof given === 'string' ? [given] : (given as readonly string[] | undefined);
  const values = names === undefined ? defaultsOf(component) : chosenIn(component, names, resolved, forced);
  if (!forced) refuseCount(component, values.length);
  return component.type === Type.radioGroup ? { value: values[0] ?? null } : { values };
}

/** Whether a field can hold a value of this kind at all. */
function isFor({ type }: AnyComponent, given: FieldValue): boolean {
  const isListOf = (kind: string) => Array.isArray(given) && given.every((one) => typeof one === kind);
  if (type === Type.textInput) return typeof given === 'string';
  if (type === Type.checkbox) return typeof given === 'boolean';
  if (type === Type.fileUpload) return isListOf('object');
  return typeof given === 'string' || isListOf('string');
}

function defaultsOf({ options = [], default_values = [] }: AnyComponent): readonly string[] {
  const chosen = (options as readonly { value: string; default?: boolean }[]).filter((one) => one.default);
  return [...chosen.map(({ value }) => value), ...(default_values as readonly { id: string }[]).map(({ id }) => id)];
}

function refuseText(component: AnyComponent, value: string): void {
  const isRequired = component.required !== false;
  const { min_length: min = 0, max_length: max = 4_000 } = component as { min_length?: number; max_length?: number };
  const length = [...value].length;
  if (length === 0 && !isRequired) return;
  if (length < Math.max(min, isRequired ? 1 : 0) || length > max) {
    throw new ClientRefusal(`${component.custom_id} has ${length} characters`);
  }
}
