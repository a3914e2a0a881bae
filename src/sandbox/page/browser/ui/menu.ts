import { h } from './dom.ts';
import { icon } from './icons.ts';

export type MenuItem =
  | { readonly label: string; readonly run: () => unknown; readonly danger?: boolean }
  | { readonly label: string; readonly items: readonly MenuItem[] };

/** A point of the window, in pixels from its top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Opens a menu at a point; Escape, Tab or a click elsewhere close it and give the focus back. */
export function openMenu(at: Point, label: string, items: readonly MenuItem[]): void {
  const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': label, tabindex: -1 });
  const before = document.activeElement as HTMLElement | null;

  function close(givesFocusBack: boolean): void {
    menu.remove();
    document.removeEventListener('pointerdown', onPointerDown, true);
    if (givesFocusBack) before?.focus();
  }

  function onPointerDown({ target }: PointerEvent): void {
    if (!menu.contains(target as Node)) close(false);
  }

  function run(item: Extract<MenuItem, { run: unknown }>): void {
    close(true);
    item.run();
  }

  menu.append(...items.map((item) => entry(item, run)));
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else if (!moveInMenu(menu, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener('pointerdown', onPointerDown, true);
  document.body.append(menu);
  place(menu, at);
  menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
}

function entry(item: MenuItem, run: (item: Extract<MenuItem, { run: unknown }>) => void): HTMLElement {
  if ('run' in item) {
    const style = item.danger ? 'danger' : undefined;
    return h(
      'button',
      { type: 'button', role: 'menuitem', tabindex: -1, class: style, dir: 'auto', click: () => run(item) },
      item.label,
    );
  }
  const inside = h(
    'div',
    { class: 'submenu', role: 'group', 'aria-label': item.label, hidden: true },
    ...item.items.map((one) => entry(one, run)),
  );
  const opener = h(
    'button',
    { type: 'button', role: 'menuitem', tabindex: -1, 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    item.label,
    icon('down'),
  );
  opener.addEventListener('click', () => {
    inside.hidden = !inside.hidden;
    opener.setAttribute('aria-expanded', String(!inside.hidden));
  });
  return h('div', { class: 'submenu-holder', role: 'none' }, opener, inside);
}

/** Whether the key was one of the menu's. */
function moveInMenu(menu: HTMLElement, key: string): boolean {
  const entries = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')].filter((one) => one.offsetParent !== null);
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[key];
  if (to !== undefined) {
    entries.at(to % entries.length)?.focus();
    return true;
  }
  const opener = entries[at];
  if ((key === 'ArrowRight' || key === 'ArrowLeft') && opener?.hasAttribute('aria-expanded')) {
    opener.click();
    return true;
  }
  return false;
}

/** At the point, but inside the window; from right to left, to the left of it. */
function place(menu: HTMLElement, { x, y }: Point): void {
  const { width, height } = menu.getBoundingClientRect();
  const left = document.documentElement.dir === 'rtl' ? x - width : x;
  menu.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE))}px`;
  menu.style.top = `${Math.max(EDGE, Math.min(y, innerHeight - height - EDGE))}px`;
}

/** How far from the window's edges a menu stays at least, in pixels. */
const EDGE = 8;
