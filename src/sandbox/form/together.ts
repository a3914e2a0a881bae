import { referredTo } from '../state/attachments.ts';
import { type AnyComponent, textsOf } from '../state/components.ts';
import { MOST_COMPONENTS, MOST_TEXT } from './components.ts';
import type { Fail, Fields } from './rule.ts';

type Path = readonly (string | number)[];

interface Located {
  readonly component: AnyComponent;
  readonly path: Path;
}

/** Every component, nested ones too, with its path. */
function locate(components: readonly unknown[], path: Path): Located[] {
  return components.flatMap((component, index) => locateOne(component as AnyComponent, [...path, index]));
}

function locateOne(component: AnyComponent, path: Path): Located[] {
  const inside = Array.isArray(component.components) ? locate(component.components, [...path, 'components']) : [];
  const slots = (['accessory', 'component'] as const).flatMap((slot) =>
    component[slot] ? locateOne(component[slot] as AnyComponent, [...path, slot]) : [],
  );
  return [{ component, path }, ...inside, ...slots];
}

/** What holds for all components of a message together; `files` are those that it will have. */
export function checkTogether(components: readonly unknown[], files: readonly string[], fail: Fail): void {
  const located = locate(components, ['components']);
  if (located.length > MOST_COMPONENTS) {
    const message = `Total number of components cannot exceed ${MOST_COMPONENTS}`;
    fail(['components'], 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message);
  }
  const length = textsOf(components as readonly object[]).reduce((sum, content) => sum + [...content].length, 0);
  if (length > MOST_TEXT) {
    const message = `Components displayable text size exceeds maximum size of ${MOST_TEXT}`;
    fail(['components'], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message);
  }
  checkUnique(located, fail);
  checkFiles(located, files, fail);
}

/** No two components of a message or modal share a custom id, or an id. */
export function checkUniqueIds(components: readonly unknown[], fail: Fail): void {
  checkUnique(locate(components, ['components']), fail);
}

function checkUnique(located: readonly Located[], fail: Fail): void {
  const seen = { custom_id: new Set<unknown>(), id: new Set<unknown>() };
  for (const { component, path } of located) {
    const { custom_id, id } = component;
    if (custom_id && seen.custom_id.has(custom_id)) {
      fail([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    }
    if (id && seen.id.has(id)) fail([...path, 'id'], 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
    seen.custom_id.add(custom_id);
    seen.id.add(id);
  }
}

/** What shows a file by its name shows one of the message's. */
function checkFiles(located: readonly Located[], files: readonly string[], fail: Fail): void {
  const named = files.map((filename) => ({ filename }));
  const check = (media: unknown, path: Path): void => {
    const url = (media as Fields | undefined)?.url;
    if (!String(url).startsWith('attachment://') || referredTo(url, named)) return;
    const message = 'The referenced attachment was not found';
    fail([...path, 'url'], 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message);
  };
  for (const { component, path } of located) {
    check(component.file, [...path, 'file']);
    check(component.media, [...path, 'media']);
    const items = (component.items ?? []) as readonly Fields[];
    for (const [index, item] of items.entries()) check(item.media, [...path, 'items', index, 'media']);
  }
}
