import { type APIButtonComponent, type APIMessageComponentEmoji, ButtonStyle } from 'discord-api-types/payloads/v10';
import { h } from '../ui/dom.ts';
import { icon } from '../ui/icons.ts';
import type { Place } from './components.ts';

const STYLES: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'secondary',
  [ButtonStyle.Premium]: 'primary',
};

export function button(component: APIButtonComponent, place: Place): HTMLElement {
  const style = `button ${STYLES[component.style] ?? 'secondary'}`;
  const content = 'label' in component || 'emoji' in component ? labelOf(component) : [];
  if (component.style === ButtonStyle.Link) {
    const link = { class: style, href: component.url, target: '_blank', rel: 'noopener noreferrer' };
    return h('a', link, ...content, icon('link'));
  }
  if (component.style === ButtonStyle.Premium) return h('button', { class: style, disabled: true }, component.sku_id);
  const customId = component.custom_id;
  const element = h('button', { type: 'button', class: style, 'data-custom-id': customId }, ...content);
  element.disabled = component.disabled ?? false;
  element.addEventListener('click', async () => {
    element.classList.add('busy');
    await place.use({ kind: 'click', customId });
    element.classList.remove('busy');
  });
  return element;
}

function labelOf({ label, emoji }: { label?: string; emoji?: APIMessageComponentEmoji }): (Node | string)[] {
  return [
    ...(emoji?.name ? [h('span', { class: 'emoji' }, emoji.id ? `:${emoji.name}:` : emoji.name)] : []),
    ...(label ? [h('span', { dir: 'auto' }, label)] : []),
  ];
}
