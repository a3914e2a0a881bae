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
        choice(
          texts.person,
          session.role,
          ROLES.map((role) => [role, texts[role]]),
          (role) => change({ role }),
        ),
        choice(
          texts.language,
          session.lang,
          Object.entries(LANGUAGES).map(([lang, { name }]) => [lang as Session['lang'], name]),
          (lang) => change({ lang }),
        ),
        choice(
          texts.theme,
          session.theme,
          [
            ['dark', texts.dark],
            ['light', texts.light],
          ],
          (theme) => change({ theme }),
        ),
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

function choice<T extends string>(
  label: string,
  chosen: T,
  choices: readonly (readonly [T, string])[],
  onChoose: (value: T) => void,
): HTMLElement {
  const id = newId();
  const select = h(
    'select',
    { id },
    ...choices.map(([value, name]) => h('option', { value, selected: value === chosen }, name)),
  );
  select.addEventListener('change', () => onChoose(select.value as T));
  return h('div', { class: 'person-field' }, h('label', { for: id }, label), select);
}
