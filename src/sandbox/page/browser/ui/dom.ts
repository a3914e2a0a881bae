type Child = Node | string | undefined | false;
type Listener = (event: never) => unknown;

/** Attributes by name; a function listens to the event of that name. `true` sets an attribute, `false` and `undefined` do not. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined | Listener>>;

/** An element with its attributes and children. Texts become text nodes: nothing here reads HTML. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value as unknown as EventListener);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

let ids = 0;

/** An id that no other element has. */
export const newId = (): string => `id${ids++}`;
