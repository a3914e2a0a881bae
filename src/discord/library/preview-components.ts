import type { MessageComponentInteraction } from 'discord.js';
import type { ArticleVersion } from '../../article/article-version.ts';
import { editFrontMatter } from '../../content/source.ts';
import { UserError } from '../../errors.ts';
import { LANGUAGES } from '../../text/language.ts';
import { type CommandContext, type Component, component, DONE } from '../command.ts';
import { cancelId, confirmId, languageId } from '../component-ids.ts';
import { COLOURS, message, text } from '../message.ts';
import { moderatorOf } from './moderator.ts';
import { nameOf } from './own-article.ts';
import { previewMessage } from './preview-message.ts';
import type { Preview } from './previews.ts';
import { requireSaved } from './require-saved.ts';

const confirm = component(confirmId, async (interaction, [key], context) => {
  const { library, pages, unconfirmed, catalogues } = context;
  await interaction.deferUpdate();
  const preview = unconfirmed.previews.take(key, moderatorOf(interaction));
  if (!preview) throw new UserError('preview-expired');
  // Pressed twice, it is done once. The buttons are still there where Discord took the first press, but not what was said to it.
  if (preview === 'taken') throw new UserError('already-confirmed');
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
  const { guildId, author, slug, source, note, replaces, lang } = preview;
  if (lang === undefined) throw new UserError('outdated');
  const change = { guildId, author, slug, source, note };
  return requireSaved(
    replaces === undefined ? await content.add(change) : await content.replace({ ...change, expected: replaces }),
  );
}

const cancel = component(cancelId, async (interaction, [key], context) => {
  previewOf(interaction, key, context);
  context.unconfirmed.previews.forget(key);
  await interaction.update(message([text(context.catalogues.private.library.cancelled)]));
  return DONE;
});

const chooseLanguage = component(languageId, async (interaction, [key], context) => {
  const preview = previewOf(interaction, key, context);
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const lang = LANGUAGES.find((known) => known === chosen);
  if (lang === undefined) throw new UserError('outdated');
  const warnings = preview.warnings.filter(({ code }) => code !== 'unknown-language');
  const known = { ...preview, lang, warnings, source: editFrontMatter(preview.source, { lang }) };
  const served = preview.replaces === undefined ? undefined : context.library.current().find(preview.slug);
  context.unconfirmed.previews.forget(key);
  const knownKey = context.unconfirmed.previews.keep(known);
  await interaction.update(previewMessage(knownKey, known, served, context.catalogues.private));
  return DONE;
});

/** @throws {UserError} `preview-expired`, for somebody else's too */
function previewOf(interaction: MessageComponentInteraction, key: string, { unconfirmed }: CommandContext): Preview {
  const preview = unconfirmed.previews.find(key, moderatorOf(interaction));
  if (!preview) throw new UserError('preview-expired');
  return preview;
}

/** The buttons and the menu of previews. */
export const previewComponents: readonly Component[] = [confirm, cancel, chooseLanguage];
