import type { APISelectMenuComponent } from 'discord-api-types/payloads/v10';
import { choicesOf, defaultsOf } from '../ui/select-choices.ts';
import { SelectMenu } from '../ui/select-menu.ts';
import type { Place } from './components.ts';

/** A select menu of a message: what is chosen is sent at once, or of several when the list is closed. */
export function messageSelect(component: APISelectMenuComponent, place: Place): HTMLElement {
  const { custom_id: customId, placeholder, min_values: min = 1, max_values: max = 1, disabled = false } = component;
  const { texts, welcome } = place.context;
  const menu = new SelectMenu({
    label: placeholder ?? texts.choose,
    choices: choicesOf(component, welcome),
    chosen: defaultsOf(component),
    min,
    max,
    disabled,
    onChoose: (values) => place.use({ kind: 'select', customId, values }),
  });
  menu.opener.dataset.customId = customId;
  return menu.element;
}
