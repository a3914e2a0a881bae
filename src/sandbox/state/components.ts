import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** A component of any kind, as far as walking over it needs to know. */
export interface AnyComponent {
  readonly type: number;
  readonly id?: number;
  readonly [field: string]: unknown;
}

export const ComponentType = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radioGroup: 21,
  checkboxGroup: 22,
  checkbox: 23,
} as const;

export const SELECT_TYPES: ReadonlySet<number> = new Set([3, 5, 6, 7, 8]);

/** The fields that hold other components. */
const NESTED = ['components', 'accessory', 'component'] as const;

/** The components right inside one. */
function childrenOf(component: AnyComponent): AnyComponent[] {
  return NESTED.flatMap((field) => component[field] ?? []) as AnyComponent[];
}

/** Every component, nested ones too, in reading order. */
export function flatten(components: readonly object[]): AnyComponent[] {
  return (components as readonly AnyComponent[]).flatMap((component) => [component, ...flatten(childrenOf(component))]);
}

/** The contents of the text displays, in reading order. */
export function textsOf(components: readonly object[]): string[] {
  return flatten(components)
    .filter(({ type }) => type === ComponentType.textDisplay)
    .map(({ content }) => String(content));
}

/** The same components, each with an id: its own, or the next free number. */
export function withIds(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  const copy = structuredClone(components) as APIMessageTopLevelComponent[];
  const all = flatten(copy);
  const taken = new Set(all.flatMap(({ id }) => id || []));
  let next = 1;
  for (const component of all) {
    if (component.id) continue;
    while (taken.has(next)) next += 1;
    taken.add(next);
    Object.assign(component, { id: next });
  }
  return copy;
}
