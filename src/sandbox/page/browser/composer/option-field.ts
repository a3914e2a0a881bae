import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/payloads/v10';
import type { SentFile, SentValue } from '../../protocol.ts';
import type { Context } from '../context.ts';
import { h, newId } from '../ui/dom.ts';
import { readFiles } from '../ui/files.ts';
import type { Choice } from '../ui/listbox.ts';
import { named } from '../ui/select-choices.ts';
import { descriptionOf, nameOf } from './runnable.ts';

export type OptionChoice = Choice<string | number | boolean>;

/** One option of a command that is being typed. */
export interface OptionField {
  readonly option: APIApplicationCommandBasicOption;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** As the person's language has it. */
  readonly name: string;
  readonly description: string;
  /** What may be chosen; undefined where anything may be typed. */
  readonly fixedChoices: readonly OptionChoice[] | undefined;
  /** Takes one of the choices. */
  choose(choice: OptionChoice): void;
  /** What is sent; undefined while there is nothing, `invalid` for what cannot be sent. */
  value(): SentValue | 'invalid' | undefined;
}

export function createOptionField(option: APIApplicationCommandBasicOption, context: Context): OptionField {
  const { locale } = context;
  const isFile = option.type === Type.Attachment;
  const name = nameOf(option, locale);
  const fixedChoices = fixedChoicesOf(option, context);
  let chosen: OptionChoice | undefined;
  let file: SentFile | undefined;
  const input = h('input', {
    id: newId(),
    class: 'option-input',
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'auto',
    ...(isFile
      ? { type: 'file', accept: fileTypesOf(option) }
      : { type: 'text', role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list' }),
    'aria-required': option.required ? 'true' : undefined,
    'data-option': option.name,
  });
  input.addEventListener('input', () => {
    chosen = undefined;
  });
  input.addEventListener('change', async () => {
    if (isFile) [file] = await readFiles(input.files);
  });
  const label = h('label', { for: input.id, dir: 'auto' }, name);
  if (option.required) label.append(h('span', { class: 'required', 'aria-hidden': 'true' }, '*'));
  return {
    option,
    input,
    name,
    description: descriptionOf(option, locale),
    fixedChoices,
    element: h('span', { class: 'option' }, label, input),
    choose(choice) {
      chosen = choice;
      input.value = choice.label;
    },
    value() {
      if (isFile) return file;
      if (chosen) return chosen.value;
      const text = input.value.trim();
      return text === '' ? undefined : typedValue(option, text, fixedChoices);
    },
  };
}

function typedValue(
  { type }: APIApplicationCommandBasicOption,
  text: string,
  choices: readonly OptionChoice[] | undefined,
): SentValue | 'invalid' {
  if (choices) {
    const wanted = text.toLowerCase();
    return choices.find(({ label }) => label.toLowerCase() === wanted)?.value ?? 'invalid';
  }
  if (type !== Type.Integer && type !== Type.Number) return text;
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : 'invalid';
}

function fixedChoicesOf(
  option: APIApplicationCommandBasicOption,
  { texts, welcome, locale }: Context,
): readonly OptionChoice[] | undefined {
  switch (option.type) {
    case Type.Boolean:
      return [
        { value: true, label: texts.yes },
        { value: false, label: texts.no },
      ];
    case Type.User:
      return welcome.users.map(named('@'));
    case Type.Role:
      return welcome.roles.map(named('@'));
    case Type.Mentionable:
      return [...welcome.users, ...welcome.roles].map(named('@'));
    case Type.Channel:
      return welcome.channels.map(named('#'));
    case Type.String:
    case Type.Integer:
    case Type.Number: {
      const choices = option.choices?.map((choice) => ({ value: choice.value, label: nameOf(choice, locale) }));
      return choices && choices.length > 0 ? choices : undefined;
    }
    default:
      return undefined;
  }
}

/** As the browser's dialog takes them; Discord's groups, such as `image`, are media types there. */
function fileTypesOf(option: APIApplicationCommandBasicOption): string | undefined {
  if (option.type !== Type.Attachment) return undefined;
  return option.file_types?.map((type) => (type.startsWith('.') ? type : `${type}/*`)).join(',');
}
