import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { type AnyComponent, ComponentType } from '../state/components.ts';
import type { FieldValue } from './person.ts';

/** A modal's fields as an interaction carries them: those given by custom id or label, the others as they were opened. */
export function modalData(
  modal: APIModalInteractionResponseCallbackData,
  fields: Readonly<Record<string, FieldValue>>,
): object {
  const fill = (component: AnyComponent): object => {
    if (component.type === ComponentType.row) {
      return {
        type: component.type,
        id: component.id,
        components: (component.components as AnyComponent[]).map((inner) => filled(inner, inner.label)),
      };
    }
    if (component.type !== ComponentType.label) return { type: component.type, id: component.id };
    return {
      type: component.type,
      id: component.id,
      component: filled(component.component as AnyComponent, component.label),
    };
  };
  const filled = (component: AnyComponent, label: unknown): object => {
    const given = fields[String(component.custom_id)] ?? fields[String(label)];
    const base = { type: component.type, id: component.id, custom_id: component.custom_id };
    return component.type === ComponentType.textInput
      ? { ...base, value: given ?? component.value ?? '' }
      : { ...base, values: given ?? [] };
  };
  return { custom_id: modal.custom_id, components: (modal.components as unknown as AnyComponent[]).map(fill) };
}
