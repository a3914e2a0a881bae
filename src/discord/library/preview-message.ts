import { ButtonStyle, StringSelectMenuBuilder } from 'discord.js';
import type { Article } from '../../article/article.ts';
import { editFrontMatter } from '../../content/source.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { changeBetween } from '../../library/changes.ts';
import { LANGUAGES } from '../../text/language.ts';
import { cancelId, confirmId, languageId } from '../component-ids.ts';
import { MAX_MESSAGE_TEXT } from '../limits.ts';
import { contentText } from '../markdown/content-text.ts';
import { changeBlock, MAX_PARTS } from '../markdown/difference.ts';
import { escapeLine } from '../markdown/markdown.ts';
import { titleOf } from '../markdown/quote-block.ts';
import { shorten } from '../markdown/shorten.ts';
import { button, type Message, menuRow, message, type Part, row, small, text } from '../message.ts';
import type { Preview } from './previews.ts';
import { articleOf } from './version-source.ts';

const MAX_LINE = 150;

/**
 * What would be served, and how it differs from what is.
 * @param served the article that would be replaced
 * @throws {ContentError} where the source cannot be an article
 */
export function previewMessage(
  key: string,
  preview: Preview,
  served: Article | undefined,
  catalogue: Catalogue,
): Message {
  const { library } = catalogue;
  const article = previewed(preview);
  const heading = preview.replaces === undefined ? library.newArticle : library.newVersion;
  const above = [
    `### ${heading}\n**${titleOf(article)}**\n${factsOf(preview, article, catalogue)}`,
    linesOf(article, catalogue),
  ];
  const below = [...(preview.warnings.length > 0 ? [warningsOf(preview, catalogue)] : []), small(library.pending)];
  const room = MAX_MESSAGE_TEXT - [...above, ...below].join('').length;
  const difference = served ? [differenceOf(served, article, room, catalogue)] : [];
  return message([...[...above, ...difference, ...below].map(text), ...controls(key, preview, catalogue)]);
}

/** As much of the difference as there is room for. */
function differenceOf(served: Article, article: Article, room: number, catalogue: Catalogue): string {
  const change = changeBetween(served, article);
  let max = MAX_PARTS;
  while (max > 1 && changeBlock(change, catalogue, max).length > room) max--;
  return changeBlock(change, catalogue, max);
}

/**
 * The article that would be served. The passages are the same whatever the language is, so one that is not known yet may be any.
 * @throws {ContentError} where the source cannot be an article
 */
export const previewed = ({ slug, source, lang }: Preview): Article =>
  articleOf(slug, lang ? source : editFrontMatter(source, { lang: 'en' }));

const factsOf = ({ lang }: Preview, { slug, passages }: Article, { article, commands }: Catalogue): string =>
  small(escapeLine(slug), lang && commands.languages[lang], article.passages(passages.length));

function linesOf({ passages }: Article, { library }: Catalogue): string {
  const first = passages[0].text.split('\n')[0] ?? '';
  const last = (passages.at(-1) ?? passages[0]).text.split('\n').at(-1) ?? '';
  return [
    `-# ${library.firstLine}\n> ${escapeLine(shorten(first, MAX_LINE))}`,
    `-# ${library.lastLine}\n> ${escapeLine(shorten(last, MAX_LINE))}`,
  ].join('\n');
}

function warningsOf({ warnings }: Preview, { library, content }: Catalogue): string {
  const lines = warnings.map((warning) => `- ${contentText(content.warnings, warning)}`);
  return [`**${library.warnings}**`, ...lines].join('\n');
}

/** Without its language, an article cannot be confirmed. */
function controls(key: string, { lang }: Preview, { library, commands }: Catalogue): Part[] {
  const options = LANGUAGES.map((value) => ({ value, label: commands.languages[value] }));
  const menu = new StringSelectMenuBuilder()
    .setCustomId(languageId.encode(key))
    .setPlaceholder(library.chooseLanguage)
    .addOptions(options);
  return [
    ...(lang ? [] : [menuRow(menu)]),
    row(
      button(confirmId.encode(key), library.confirm, ButtonStyle.Success).setDisabled(lang === undefined),
      button(cancelId.encode(key), library.cancel),
    ),
  ];
}
