import { editFrontMatter } from '../../content/source.ts';
import { UserError } from '../../errors.ts';
import { LANGUAGES } from '../../text/language.ts';
import { type Component, component, DONE } from '../command.ts';
import { cancelId, confirmId, languageId } from '../component-ids.ts';
import { COLOURS, message, text } from '../message.ts';
import { moderatorOf } from '../moderator.ts';
import { nameOf } from './own-article.ts';
import { previewMessage } from './preview-message.ts';
import { saveSource } from './require-saved.ts';

const confirm = component(confirmId, async (interaction, [key], context) => {
  const { content, library, pages, unconfirmed, catalogues } = context;
  await interaction.deferUpdate();
  const preview = unconfirmed.previews.take(key, moderatorOf(interaction));
  const { guildId, author, slug, source, note, replaces, page } = preview;
  const version = await saveSource(content, { guildId, author, slug, source, note }, replaces).catch((error) => {
    unconfirmed.previews.putBack(key, preview);
    throw error;
  });
  // The version is saved: without this, the page is only read once more.
  if (page) await pages.keep(guildId, slug, page).catch(() => undefined);
  const name = nameOf({ slug, served: library.current().find(slug) });
  const { saved } = catalogues.private.library;
  await interaction.editReply(message([text(saved[version.kind](name, version.number))], COLOURS.success));
  return DONE;
});

const cancel = component(cancelId, async (interaction, [key], { unconfirmed, catalogues }) => {
  unconfirmed.previews.get(key, moderatorOf(interaction));
  await interaction.update(message([text(catalogues.private.library.cancelled)]));
  unconfirmed.previews.forget(key);
  return DONE;
});

const chooseLanguage = component(languageId, async (interaction, [key], context) => {
  const preview = context.unconfirmed.previews.get(key, moderatorOf(interaction));
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const lang = LANGUAGES.find((known) => known === chosen);
  if (lang === undefined) throw new UserError('no-longer-offered');
  const warnings = preview.warnings.filter(({ code }) => code !== 'unknown-language');
  const known = { ...preview, lang, warnings, source: editFrontMatter(preview.source, { lang }) };
  const served = preview.replaces === undefined ? undefined : context.library.current().find(preview.slug);
  const knownKey = context.unconfirmed.previews.keep(known);
  await interaction.update(previewMessage(knownKey, known, served, context.catalogues.private));
  context.unconfirmed.previews.forget(key);
  return DONE;
});

/** The buttons and the menu of previews. */
export const previewComponents: readonly Component[] = [confirm, cancel, chooseLanguage];
