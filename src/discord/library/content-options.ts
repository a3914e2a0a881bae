import type { ChatInputCommandInteraction, SlashCommandStringOption, SlashCommandSubcommandBuilder } from 'discord.js';
import { MAX_LINE } from '../../article/front-matter.ts';
import { isSlug, MAX_SLUG } from '../../article/slug.ts';
import type { Content, ContentReader } from '../../content/content.ts';
import { TEXT_FILE_ENDINGS } from '../../content/file-format.ts';
import { UserError } from '../../errors.ts';
import { CATALOGUES } from '../../i18n/catalogues.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { describe, localize } from '../command-data.ts';
import { cut } from '../markdown/shorten.ts';

/** What a moderator says of the content; what is left out is taken from it. */
export interface Said {
  readonly title: string | undefined;
  readonly slug: string | undefined;
  readonly lang: Language | undefined;
  readonly note: string | undefined;
}

export const MAX_NOTE = 200;

/** File or page, title, language, note. */
export const contentOptions = (subcommand: SlashCommandSubcommandBuilder) =>
  subcommand
    .addAttachmentOption((option) => describe(option, ({ options }) => options.file).setFileTypes(TEXT_FILE_ENDINGS))
    .addStringOption((option) => describe(option, ({ options }) => options.url))
    .addStringOption((option) => describe(option, ({ options }) => options.title).setMaxLength(MAX_LINE))
    .addStringOption((option) => describe(option, ({ options }) => options.language).addChoices(LANGUAGE_CHOICES))
    .addStringOption(noteOption);

export const slugOption = (option: SlashCommandStringOption) =>
  describe(option, ({ options }) => options.slug).setMaxLength(MAX_SLUG);

export const noteOption = (option: SlashCommandStringOption) =>
  describe(option, ({ options }) => options.note).setMaxLength(MAX_NOTE);

const LANGUAGE_CHOICES = LANGUAGES.map((lang) => ({
  name: CATALOGUES.en.commands.languages[lang],
  name_localizations: localize(({ languages }) => languages[lang]),
  value: lang,
}));

/** @throws {UserError} `slug-invalid` */
export function saidInOptions({ options }: ChatInputCommandInteraction): Said {
  return said({
    title: options.getString('title'),
    slug: options.getString('slug'),
    lang: options.getString('language'),
    note: options.getString('note'),
  });
}

/**
 * What was typed, cleaned: a field of white space is as good as left out.
 * @throws {UserError} `slug-invalid`
 */
export function said(typed: { readonly [Key in keyof Said]: string | null }): Said {
  const slug = clean(typed.slug);
  if (slug !== undefined && !isSlug(slug)) throw new UserError('slug-invalid');
  const lang = LANGUAGES.find((known) => known === typed.lang);
  return { title: short(clean(typed.title), MAX_LINE), slug, lang, note: short(clean(typed.note), MAX_NOTE) };
}

const clean = (typed: string | null): string | undefined =>
  typed?.toWellFormed().replace(/\s+/gu, ' ').trim() || undefined;

/** Discord counts as one what takes two code units. */
const short = (typed: string | undefined, max: number): string | undefined => typed && cut(typed, max);

/**
 * Where the content comes from: a way to read it, or undefined where neither a file nor a page is given.
 * @throws {UserError} `file-or-url`
 */
export function contentGiven(
  { options }: ChatInputCommandInteraction,
  reader: ContentReader,
): (() => Promise<Content>) | undefined {
  const file = options.getAttachment('file');
  const url = options.getString('url');
  if (file && url !== null) throw new UserError('file-or-url');
  if (file) return () => reader.fromAttachment({ url: file.url, name: file.name, size: file.size });
  return url === null ? undefined : () => reader.fromUrl(url);
}
