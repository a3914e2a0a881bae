import { PLACES, ROLES } from '../protocol.ts';
import type { Context } from './context.ts';
import { LANGUAGES, type Session } from './session.ts';
import { avatar } from './ui/avatar.ts';
import { h, newId } from './ui/dom.ts';
import { icon } from './ui/icons.ts';

/** The places on the left, and below them who one is: person, language, theme. */
export function sidebar(context: Context, change: (changes: Partial<Session>) => void): HTMLElement {
  const { texts, welcome, session } = context;
  const [server, dm] = PLACES;
  const roles = ROLES.map((role) => [role, texts[role]] as const);
  const languages = Object.entries(LANGUAGES).map(([lang, { name }]) => [lang, name] as const);
  const themes = [['dark', texts.dark] as const, ['light', texts.light] as const];
  return h(
    'nav',
    { class: 'sidebar', id: 'sidebar', 'aria-label': texts.places },
    h('div', { class: 'server-name', dir: 'auto' }, welcome.server),
    h(
      'div',
      { class: 'places' },
      h('h2', {}, texts.channels),
      placeButton(server, context, change, icon('hash'), 'general'),
      h('h2', {}, texts.directMessages),
      placeButton(dm, context, change, avatar(welcome.bot, true), welcome.bot.name),
    ),
    h(
      'div',
      { class: 'person-bar' },
      avatar(welcome.you, false),
      h(
        'div',
        { class: 'person-fields' },
        choice('role', texts.person, session.role, roles, change),
        choice('lang', texts.language, session.lang, languages, change),
        choice('theme', texts.theme, session.theme, themes, change),
      ),
    ),
  );
}

function placeButton(
  place: Session['place'],
  { session }: Context,
  change: (changes: Partial<Session>) => void,
  mark: Node,
  name: string,
): HTMLElement {
  const isHere = session.place === place;
  return h(
    'button',
    { type: 'button', class: 'place', 'aria-current': isHere ? 'page' : undefined, click: () => change({ place }) },
    mark,
    h('span', { dir: 'auto' }, name),
  );
}

function choice<K extends 'role' | 'lang' | 'theme'>(
  name: K,
  label: string,
  chosen: Session[K],
  choices: readonly (readonly [string, string])[],
  change: (changes: Partial<Session>) => void,
): HTMLElement {
  const id = newId();
  const options = choices.map(([value, text]) => h('option', { value, selected: value === chosen }, text));
  const select = h('select', { id, name }, ...options);
  select.addEventListener('change', () => change({ [name]: select.value }));
  return h('div', { class: 'person-field' }, h('label', { for: id }, label), select);
}
