import type { Named } from '../../protocol.ts';
import type { Choice } from '../ui/listbox.ts';

/** What is typed after an `@` at the end of a text; undefined where no mention is being typed. */
export const typedMention = (text: string): string | undefined => /(?:^|\s)@([^@\s]*)$/u.exec(text)?.[1];

export const peopleChoices = (users: readonly Named[], typed: string): readonly Choice<string>[] =>
  users
    .filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()))
    .map(({ name }) => ({ value: name, label: `@${name}` }));

/** `@Verbatim` as Discord sends it, `<@1000000000000000001>`. */
export function mentionsToIds(text: string, users: readonly Named[]): string {
  return text.replace(/(^|\s)@([\p{L}\p{N}_]+)/gu, (whole, space, typed) => {
    const user = users.find(({ name }) => name.toLowerCase() === String(typed).toLowerCase());
    return user ? `${space}<@${user.id}>` : whole;
  });
}
