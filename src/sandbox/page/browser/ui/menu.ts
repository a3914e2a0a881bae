import { h } from './dom.ts';
import { icon } from './icons.ts';

export type MenuItem =
  | { readonly label: string; readonly run: () => unknown; readonly danger?: boolean }
  | { readonly label: string; readonly items: readonly MenuItem[] };

/** Opens a menu beside an element; Escape, Tab or a click elsewhere close it and give the focus back. */
export function openMenu(anchor: HTMLElement, label: string, items: readonly MenuItem[]): void {
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
  place(menu, anchor);
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

/** Beside the anchor, inside the window. */
function place(menu: HTMLElement, anchor: HTMLElement): void {
  const { top, bottom, left, right } = anchor.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const isRightToLeft = document.documentElement.dir === 'rtl';
  const isSmall = bottom - top < 60;
  const x = isSmall ? (isRightToLeft ? left : right - width) : (left + right - width) / 2;
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(isSmall ? bottom + 4 : top + 32, innerHeight - height - 48))}px`;
}
