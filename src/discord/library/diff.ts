import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { UserError } from '../../errors.ts';
import { type CommandContext, type Component, type ComponentInteraction, component, DONE } from '../command.ts';
import { nextDifferenceId, previousDifferenceId } from '../component-ids.ts';
import type { Message } from '../message.ts';
import { moderatorOf } from '../moderator.ts';
import { differenceMessage } from './difference-message.ts';
import { ownArticle } from './own-article.ts';
import { versionNamed } from './version-option.ts';
import { articleOf, sourceOf } from './version-source.ts';

/** Which versions of which article, and the page to show. */
interface Wanted {
  readonly slug: string;
  /** A version's number; null for the one before `to`. */
  readonly from: string | null;
  /** The same; null for the latest. */
  readonly to: string | null;
  readonly page: number;
}

/** `/library diff`: what differs between two versions of an article. */
export async function diff(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { options } = interaction;
  const slug = options.getString('article', true);
  const wanted = { slug, from: options.getString('from'), to: options.getString('to'), page: 0 };
  await interaction.editReply(await compare(moderatorOf(interaction).guildId, wanted, context));
}

/** @throws {UserError} `version-not-found`, `no-version-before`, and as `ownArticle` does */
async function compare(guildId: string, { slug, from, to, page }: Wanted, context: CommandContext): Promise<Message> {
  const article = await ownArticle(guildId, slug, 'any', context);
  const versions = await context.content.history(guildId, slug);
  const newer = to === null ? article.latest : versionNamed(to, versions);
  const before = versions.find(({ number }) => number === newer.number - 1);
  const older = from === null ? before : versionNamed(from, versions);
  if (!older) throw new UserError('no-version-before');
  const read = async (version: typeof newer) => ({
    version,
    article: articleOf(slug, await sourceOf(guildId, slug, version.number, context)),
  });
  return differenceMessage(article, [await read(older), await read(newer)], page, context.catalogues.private);
}

/** The buttons of a difference of several pages. */
export const differenceComponents: readonly Component[] = [
  component(previousDifferenceId, (interaction, args, context) => turn(interaction, args, -1, context)),
  component(nextDifferenceId, (interaction, args, context) => turn(interaction, args, 1, context)),
];

async function turn(
  interaction: ComponentInteraction,
  [slug, from, to, page]: readonly [string, number, number, number],
  by: number,
  context: CommandContext,
) {
  await interaction.deferUpdate();
  const wanted = { slug, from: String(from), to: String(to), page: page + by };
  await interaction.editReply(await compare(moderatorOf(interaction).guildId, wanted, context));
  return DONE;
}
