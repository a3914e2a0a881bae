import { type APISelectMenuComponent, ComponentType } from 'discord-api-types/payloads/v10';
import type { Named, Welcome } from '../../protocol.ts';
import type { Choice } from './listbox.ts';

/** What a select menu offers: its own options, or the people, roles or channels that Discord fills it with. */
export function choicesOf(component: APISelectMenuComponent, welcome: Welcome): readonly Choice<string>[] {
  switch (component.type) {
    case ComponentType.StringSelect:
      return component.options.map(({ label, value, description }) => ({ label, value, description }));
    case ComponentType.UserSelect:
      return welcome.users.map(named('@'));
    case ComponentType.RoleSelect:
      return welcome.roles.map(named('@'));
    case ComponentType.MentionableSelect:
      return [...welcome.users, ...welcome.roles].map(named('@'));
    default:
      return welcome.channels.map(named('#'));
  }
}

/** Someone or something that can be mentioned, with the mark of its kind. */
export const named =
  (mark: string) =>
  ({ id, name }: Named): Choice<string> => ({ value: id, label: name.startsWith(mark) ? name : `${mark}${name}` });

/** What is chosen beforehand. */
export function defaultsOf(component: APISelectMenuComponent): readonly string[] {
  if (component.type === ComponentType.StringSelect) {
    return component.options.filter((option) => option.default).map(({ value }) => value);
  }
  return (component.default_values ?? []).map(({ id }) => id);
}
