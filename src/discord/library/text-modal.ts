import { LabelBuilder, ModalBuilder, type ModalSubmitInteraction, TextInputBuilder, TextInputStyle } from 'discord.js';
import { MAX_LINE } from '../../article/front-matter.ts';
import { MAX_SLUG } from '../../article/slug.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Language } from '../../text/language.ts';
import { MAX_NOTE, type Said, said } from './content-options.ts';

/** Of a text input, in UTF-16 code units. */
const MAX_TEXT = 4_000;

/** The form for a text that is pasted; a new article has a field for its slug. */
export function textModal(customId: string, isNew: boolean, before: Said, { library: { form } }: Catalogue) {
  return new ModalBuilder()
    .setCustomId(customId)
    .setTitle(form.title)
    .addLabelComponents(
      field(form.text, input('text', MAX_TEXT, undefined).setStyle(TextInputStyle.Paragraph).setRequired(true)),
      field(form.articleTitle, input('title', MAX_LINE, before.title)),
      ...(isNew ? [field(form.slug, input('slug', MAX_SLUG, before.slug))] : []),
      field(form.note, input('note', MAX_NOTE, before.note)),
    );
}

const field = (label: string, component: TextInputBuilder) =>
  new LabelBuilder().setLabel(label).setTextInputComponent(component);

function input(name: string, max: number, value: string | undefined): TextInputBuilder {
  const built = new TextInputBuilder()
    .setCustomId(name)
    .setStyle(TextInputStyle.Short)
    .setMaxLength(max)
    .setRequired(false);
  return value === undefined ? built : built.setValue(value);
}

/** What was typed beside the text. @throws {UserError} `slug-invalid` */
export const saidInForm = (interaction: ModalSubmitInteraction, lang: Language | 'none'): Said =>
  said({
    title: typed(interaction, 'title'),
    slug: typed(interaction, 'slug'),
    lang,
    note: typed(interaction, 'note'),
  });

export const textOf = (interaction: ModalSubmitInteraction): string => typed(interaction, 'text') ?? '';

/** Null for a field that the form has not. */
const typed = ({ fields }: ModalSubmitInteraction, name: string): string | null =>
  fields.fields.has(name) ? fields.getTextInputValue(name) : null;
