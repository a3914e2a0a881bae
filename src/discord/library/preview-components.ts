import type { ArticleVersion } from '../../article/article-version.ts';
import { editFrontMatter } from '../../content/source.ts';
import { UserError } from '../../errors.ts';
import { LANGUAGES } from '../../text/language.ts';
import { type CommandContext, type Component, component, DONE } from '../command.ts';
import { cancelId, confirmId, languageId } from '../component-ids.ts';
import { COLOURS, message, text } from '../message.ts';
import { moderatorOf } from '../moderator.ts';
import { nameOf } from './own-article.ts';
import { previewMessage } from './preview-message.ts';
import type { Preview } from './previews.ts';
import { requireSaved } from './require-saved.ts';

const confirm = component(confirmId, async (interaction, [key], context) => {
  const { library, pages, unconfirmed, catalogues } = context;
  await interaction.deferUpdate();
  const preview = unconfirmed.previews.take(key, moderatorOf(interaction));
  const version = await save(preview, context).catch((error) => {
    unconfirmed.previews.putBack(key, preview);
    throw error;
  });
  const { guildId, slug, page } = preview;
  // The version is saved: without this, the page is only read once more.
  if (page) await pages.keep(guildId, slug, page).catch(() => undefined);
  const name = nameOf({ slug, served: library.current().find(slug) });
  const { saved } = catalogues.private.library;
  await interaction.editReply(message([text(saved[version.kind](name, version.number))], COLOURS.success));
  return DONE;
});

/** @throws {UserError | ContentError} where nothing was saved */
async function save(preview: Preview, { content }: CommandContext): Promise<ArticleVersion> {
  const { guildId, author, slug, source, note, replaces } = preview;
  const change = { guildId, author, slug, source, note };
  return requireSaved(
    replaces === undefined ? await content.add(change) : await content.replace({ ...change, expected: replaces }),
  );
}

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
