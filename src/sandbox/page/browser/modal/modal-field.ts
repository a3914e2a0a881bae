import {
  type APICheckboxComponent,
  type APICheckboxGroupComponent,
  type APIComponentInLabel,
  type APIRadioGroupComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/payloads/v10';
import type { SentField } from '../../protocol.ts';
import type { Context } from '../context.ts';
import { h, newId } from '../ui/dom.ts';
import { readFiles } from '../ui/files.ts';
import { choicesOf, defaultsOf } from '../ui/select-choices.ts';
import { SelectMenu } from '../ui/select-menu.ts';

/** One field of a form, and what it holds. */
export interface ModalField {
  readonly element: HTMLElement;
  /** The id that the field's label points to. */
  readonly inputId: string;
  value(): SentField | Promise<SentField>;
}

export function modalField(component: APIComponentInLabel, label: string, context: Context): ModalField {
  switch (component.type) {
    case ComponentType.TextInput:
      return textInput(component);
    case ComponentType.FileUpload: {
      const { required = true, max_values: max = 1 } = component;
      const input = h('input', { type: 'file', id: newId(), required, multiple: max > 1 });
      return { element: input, inputId: input.id, value: () => readFiles(input.files) };
    }
    case ComponentType.RadioGroup:
    case ComponentType.CheckboxGroup:
      return group(component, label);
    case ComponentType.Checkbox:
      return checkbox(component);
    default: {
      const { min_values: min = 1, max_values: max = 1, placeholder } = component;
      const menu = new SelectMenu({
        label: placeholder ?? label,
        choices: choicesOf(component, context.welcome),
        chosen: defaultsOf(component),
        min,
        max,
        disabled: false,
        onChoose: () => undefined,
      });
      menu.opener.id = newId();
      return { element: menu.element, inputId: menu.opener.id, value: () => menu.values };
    }
  }
}

function textInput({
  style,
  value = '',
  placeholder,
  min_length: min,
  max_length: max = 4_000,
  required = true,
  custom_id,
}: APITextInputComponent): ModalField {
  const attributes = {
    id: newId(),
    placeholder,
    minlength: min,
    maxlength: max,
    required,
    dir: 'auto',
    'data-custom-id': custom_id,
  };
  const input =
    style === TextInputStyle.Paragraph
      ? h('textarea', { ...attributes, rows: 6 })
      : h('input', { ...attributes, type: 'text' });
  input.value = value;
  const count = h('small', { class: 'count', 'aria-hidden': 'true' }, `${value.length}/${max}`);
  input.addEventListener('input', () => {
    count.textContent = `${input.value.length}/${max}`;
  });
  return { element: h('div', { class: 'text-field' }, input, count), inputId: input.id, value: () => input.value };
}

function group(component: APIRadioGroupComponent | APICheckboxGroupComponent, label: string): ModalField {
  const isRadio = component.type === ComponentType.RadioGroup;
  const name = newId();
  const inputs = component.options.map((option) => {
    const input = h('input', { type: isRadio ? 'radio' : 'checkbox', name, value: option.value, id: newId() });
    input.checked = option.default ?? false;
    return { option, input };
  });
  const element = h(
    'div',
    { role: isRadio ? 'radiogroup' : 'group', 'aria-label': label },
    ...inputs.map(({ option, input }) =>
      h(
        'label',
        { class: 'tick' },
        input,
        h('span', { dir: 'auto' }, option.label),
        option.description !== undefined && h('small', { dir: 'auto' }, option.description),
      ),
    ),
  );
  return {
    element,
    inputId: inputs[0]?.input.id ?? name,
    value: () => inputs.filter(({ input }) => input.checked).map(({ option }) => option.value),
  };
}

function checkbox(component: APICheckboxComponent): ModalField {
  const input = h('input', { type: 'checkbox', id: newId() });
  input.checked = component.default ?? false;
  return { element: input, inputId: input.id, value: () => input.checked };
}
