import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/payloads/v10';
import type { SentField } from '../../protocol.ts';
import type { Context } from '../context.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import { h, newId } from '../ui/dom.ts';
import { icon } from '../ui/icons.ts';
import { type ModalField, modalField } from './modal-field.ts';

type Modal = APIModalInteractionResponseCallbackData;

/** Opens a form that the bot asks a person to fill in; it closes once the bot has answered. */
export function openModal(modal: Modal, key: string, context: Context): void {
  const { texts } = context;
  const titleId = newId();
  const fields = new Map<string, ModalField>();
  const failure = h('div', { class: 'failure', role: 'alert' });
  const dialog = h('dialog', { class: 'dialog', 'aria-labelledby': titleId });
  const shut = () => dialog.close();
  const submit = h('button', { type: 'submit', class: 'button primary' }, texts.submit);
  const form = h(
    'form',
    { method: 'dialog' },
    h('h2', { id: titleId, dir: 'auto' }, modal.title),
    ...modal.components.map((component) => partOf(component, fields, context)),
    failure,
    h(
      'div',
      { class: 'dialog-buttons' },
      h('button', { type: 'button', class: 'button secondary', click: shut }, texts.cancel),
      submit,
    ),
  );
  const close = h(
    'button',
    { type: 'button', class: 'icon-button dialog-close', 'aria-label': texts.close, click: shut },
    icon('close'),
  );
  dialog.append(form, close);
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    failure.textContent = '';
    submit.disabled = true;
    const outcome = await context.act({ kind: 'submit', modal: key, fields: await valuesOf(fields) });
    submit.disabled = false;
    if (outcome.kind === 'no-response') failure.textContent = texts.didNotRespond;
    else if (outcome.kind === 'refused') failure.textContent = outcome.reason;
    else dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector<HTMLElement>('input, textarea, [role=combobox]')?.focus();
}

function partOf(
  component: Modal['components'][number],
  fields: Map<string, ModalField>,
  context: Context,
): HTMLElement {
  if (component.type === ComponentType.TextDisplay) return renderMarkdown(component.content, context);
  if (component.type === ComponentType.Label) {
    return labelled(component.label, component.description, component.component, fields, context);
  }
  const [input] = component.components;
  return input ? labelled(input.label ?? '', undefined, input, fields, context) : h('div');
}

function labelled(
  label: string,
  description: string | undefined,
  component: Parameters<typeof modalField>[0],
  fields: Map<string, ModalField>,
  context: Context,
): HTMLElement {
  const field = modalField(component, label, context);
  fields.set(component.custom_id, field);
  const isRequired = !('required' in component) || component.required !== false;
  const name = h('label', { for: field.inputId, dir: 'auto' }, label);
  if (isRequired && component.type !== ComponentType.Checkbox)
    name.append(h('span', { class: 'required', 'aria-hidden': 'true' }, ' *'));
  return h(
    'div',
    { class: 'field' },
    name,
    description !== undefined && h('small', { dir: 'auto' }, description),
    field.element,
  );
}

async function valuesOf(fields: ReadonlyMap<string, ModalField>): Promise<Record<string, SentField>> {
  const entries = [...fields].map(async ([name, field]) => [name, await field.value()] as const);
  return Object.fromEntries(await Promise.all(entries));
}
