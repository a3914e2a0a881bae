import {
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/payloads/v10';
import type { Context } from '../context.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { h } from '../ui/dom.ts';
import { button } from './button.ts';
import { attachmentCard, media } from './media.ts';
import { messageSelect } from './message-select.ts';

/** What a component needs to know of the message that it is in. */
export interface Place {
  readonly context: Context;
  /** Does what a button or a menu asks for; the message shows where it failed. */
  use(action: Usage): Promise<void>;
}

export type Usage =
  | { readonly kind: 'click'; readonly customId: string }
  | { readonly kind: 'select'; readonly customId: string; readonly values: readonly string[] };

type AnyComponent = APIMessageComponent | APIMessageTopLevelComponent;

/** The components of a message, those of version 2 and rows of older messages alike. */
export function renderComponents(components: readonly AnyComponent[], place: Place): HTMLElement[] {
  return components.map((component) => renderComponent(component, place));
}

function renderComponent(component: AnyComponent, place: Place): HTMLElement {
  switch (component.type) {
    case ComponentType.ActionRow:
      return h('div', { class: 'row' }, ...renderComponents(component.components, place));
    case ComponentType.Button:
      return button(component, place);
    case ComponentType.Section:
      return h(
        'div',
        { class: 'section' },
        h('div', { class: 'section-texts' }, ...renderComponents(component.components, place)),
        renderComponent(component.accessory, place),
      );
    case ComponentType.TextDisplay:
      return renderMarkdown(component.content, place.context);
    case ComponentType.Thumbnail:
      return media({ ...component, isThumbnail: true }, place.context);
    case ComponentType.MediaGallery:
      return h('div', { class: 'gallery' }, ...component.items.map((item) => media(item, place.context)));
    case ComponentType.File:
      return attachmentCard({ url: component.file.url, ...component }, place.context);
    case ComponentType.Separator:
      return separator(component.divider !== false, component.spacing === 2);
    case ComponentType.Container:
      return container(component, place);
    default:
      return messageSelect(component, place);
  }
}

const separator = (isLine: boolean, isLarge: boolean): HTMLElement =>
  h('div', {
    class: `separator${isLine ? ' line' : ''}${isLarge ? ' large' : ''}`,
    role: isLine ? 'separator' : 'none',
  });

function container(
  { accent_color: accent, components, spoiler }: Extract<AnyComponent, { type: ComponentType.Container }>,
  place: Place,
): HTMLElement {
  const element = h('div', { class: 'container' }, ...renderComponents(components, place));
  if (typeof accent === 'number') {
    element.classList.add('accented');
    element.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
  }
  return spoiler ? veil(element, place.context) : element;
}

/** Covers what is a spoiler until it is asked for. */
export function veil(element: HTMLElement, { texts }: Context): HTMLElement {
  element.inert = true;
  const cover = h('button', { type: 'button', class: 'veil' }, texts.spoiler);
  const veiled = h('div', { class: 'veiled' }, element, cover);
  cover.addEventListener('click', () => {
    element.inert = false;
    veiled.replaceWith(element);
  });
  return veiled;
}
