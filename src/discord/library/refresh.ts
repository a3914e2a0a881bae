import { type ChatInputCommandInteraction, MessageFlags, type SlashCommandStringOption } from 'discord.js';
import type { Content } from '../../content/content.ts';
import { frontMatterOf } from '../../content/source.ts';
import { UserError } from '../../errors.ts';
import { CATALOGUES } from '../../i18n/catalogues.ts';
import { nextTime, SCHEDULES } from '../../library/schedule.ts';
import { articleOption } from '../article/article-option.ts';
import type { CommandContext } from '../command.ts';
import { describe, localize } from '../command-data.ts';
import { message, privately, text } from '../message.ts';
import { moderatorOf } from '../moderator.ts';
import { fetchAgain, fetchedPage, textDigest } from './fetch-again.ts';
import { nameOf, type OwnArticle, ownArticle } from './own-article.ts';
import { proposeVersion } from './propose.ts';
import { scheduleLine, schedulesMessage } from './refresh-message.ts';
import { sourceOf } from './version-source.ts';

const NEVER = 'never';

/** The option that names one of the server's own articles, or may be left out. */
export const pageArticleOption = (option: SlashCommandStringOption) =>
  describe(articleOption(option), ({ options }) => options.pageArticle);

/** The option that says how often the page is fetched again by itself. */
export const everyOption = (option: SlashCommandStringOption) =>
  describe(option, ({ options }) => options.every).addChoices(
    ([NEVER, ...SCHEDULES] as const).map((value) => ({
      name: CATALOGUES.en.commands.schedules[value],
      name_localizations: localize(({ schedules }) => schedules[value]),
      value,
    })),
  );

/** `/library refresh`: fetches the page of an article again, and sets when that is done by itself; or lists these schedules. */
export async function refresh(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const slug = interaction.options.getString('article');
  const every = interaction.options.getString('every');
  if (slug === null && every !== null) throw new UserError('no-article-to-schedule');
  if (slug === null) return list(interaction, context);
  if (every === NEVER) return stop(interaction, slug, context);
  await fetchNow(interaction, slug, context);
}

async function list(interaction: ChatInputCommandInteraction, { pages, library, catalogues }: CommandContext) {
  const scheduled = await pages.scheduled(moderatorOf(interaction).guildId);
  await interaction.editReply(schedulesMessage(scheduled, library.current(), catalogues.private));
}

/** Also for an article that is hidden, or has no page any more. */
async function stop(interaction: ChatInputCommandInteraction, slug: string, context: CommandContext) {
  const { guildId } = moderatorOf(interaction);
  const article = await ownArticle(guildId, slug, 'any', context);
  const page = await context.pages.of(guildId, slug);
  if (page) await context.pages.keep(guildId, slug, { url: page.url, schedule: undefined, nextAt: undefined });
  await interaction.editReply(message([text(context.catalogues.private.refresh.stopped(nameOf(article)))]));
}

/** What changed is served when the moderator has confirmed it. */
async function fetchNow(interaction: ChatInputCommandInteraction, slug: string, context: CommandContext) {
  const { guildId } = moderatorOf(interaction);
  const article = await ownArticle(guildId, slug, 'served', context);
  const source = await sourceOf(guildId, slug, article.latest.number, context);
  const { url } = frontMatterOf(source);
  if (url === undefined) throw new UserError('no-page');
  const known = await context.pages.of(guildId, slug);
  const isServed = known?.url === url && known.sha256 === textDigest(source);
  const fetched = await fetchAgain(source, url, isServed ? known : {}, context.reader);
  await requireUnchanged(guildId, article, context);
  // Of a page that cannot be read there is no schedule.
  const schedule = await setSchedule(interaction, { guildId, slug, url }, context);
  if (fetched && fetched.source !== source) {
    await proposeVersion(interaction, keepingName(fetched, article), NOTHING_SAID, article, context);
    if (schedule !== undefined) await interaction.followUp(privately(message([text(schedule)])));
    return;
  }
  const page = fetched && fetchedPage(fetched);
  if (page) await context.pages.keep(guildId, slug, page);
  const lines = [context.catalogues.private.refresh.unchanged(nameOf(article)), ...(schedule ? [schedule] : [])];
  await interaction.editReply(message([text(lines.join('\n'))]));
}

/**
 * Another moderator may have changed the article while its page was fetched, or given it another page.
 * @throws {UserError} `changed-meanwhile` or `article-not-found`
 */
async function requireUnchanged(guildId: string, { slug, latest }: OwnArticle, { content }: CommandContext) {
  const now = await content.latest(guildId, slug);
  if (!now) throw new UserError('article-not-found');
  if (now.number !== latest.number) throw new UserError('changed-meanwhile', { version: now.number });
}

/** Sets the schedule that is asked for, if any. @returns the schedule as it is then, as text */
async function setSchedule(
  { options }: ChatInputCommandInteraction,
  { guildId, slug, url }: { readonly guildId: string; readonly slug: string; readonly url: string },
  { pages, now, catalogues }: CommandContext,
): Promise<string | undefined> {
  const schedule = SCHEDULES.find((one) => one === options.getString('every'));
  const nextAt = schedule && nextTime(schedule, { guildId, slug }, now());
  if (schedule) await pages.keep(guildId, slug, { url, schedule, nextAt, failures: 0 });
  const page = await pages.of(guildId, slug);
  return page?.url === url ? scheduleLine(page, catalogues.private) : undefined;
}

/** Title and language stay as they are served. */
const keepingName = (fetched: Content, { served }: OwnArticle): Content =>
  served ? { ...fetched, proposed: { ...fetched.proposed, title: served.title, lang: served.lang } } : fetched;

const NOTHING_SAID = { title: undefined, slug: undefined, lang: undefined, note: undefined };
