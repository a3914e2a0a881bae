import { setTimeout as sleep } from 'node:timers/promises';
import type { AutocompleteInteraction, SlashCommandStringOption } from 'discord.js';
import { type ArticleVersion, DELETED_AUTHOR } from '../../article/article-version.ts';
import { UserError } from '../../errors.ts';
import type { CommandText, CommandTexts } from '../../i18n/command-texts.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Choice, CommandContext } from '../command.ts';
import { describe } from '../command-data.ts';
import { MAX_CHOICE_NAME, MAX_CHOICES } from '../limits.ts';
import { plainLine } from '../markdown/markdown.ts';
import { shorten } from '../markdown/shorten.ts';
import { moderatorOf } from '../moderator.ts';

/** Of a number. */
const MAX_LENGTH = 10;
/** How long names are waited for, in milliseconds: Discord takes no choices after three seconds. */
const NAME_TIME = 500;

/** An option that names a version of the article of the option `article`; its value is the version's number. */
export const versionOption =
  (pick: (options: CommandTexts['options']) => CommandText) => (option: SlashCommandStringOption) =>
    describe(option, ({ options }) => pick(options))
      .setMaxLength(MAX_LENGTH)
      .setAutocomplete(true);

/** The version that the option names. @throws {UserError} `version-not-found` */
export function versionNamed(typed: string, versions: readonly ArticleVersion[]): ArticleVersion {
  const version = versions.find(({ number }) => String(number) === typed.trim());
  if (!version) throw new UserError('version-not-found');
  return version;
}

/** The latest versions whose number begins as is typed, each with what was done, when and by whom. */
export async function versionChoices(
  interaction: AutocompleteInteraction,
  { content, catalogues }: CommandContext,
): Promise<Choice[]> {
  const { guildId } = moderatorOf(interaction);
  const versions = await content.history(guildId, interaction.options.getString('article') ?? '');
  const typed = interaction.options.getFocused().trim();
  const shown = versions.filter(({ number }) => String(number).startsWith(typed)).slice(0, MAX_CHOICES);
  const names = await namesOf(new Set(shown.map(({ author }) => author)), interaction);
  const { lang, library } = catalogues.private;
  return shown.map(({ number, kind, at, author }) => {
    const day = formatDate(lang, new Date(at).toISOString().slice(0, 10));
    const facts = [library.version(number), library.kinds[kind], day, names.get(author)];
    const name = facts.filter((fact) => fact !== undefined).join(' · ');
    return { name: plainLine(shorten(name, MAX_CHOICE_NAME)), value: String(number) };
  });
}

/** Names by ids, of those that Discord knows; what it says too late is there when the next key is typed. */
async function namesOf(
  ids: ReadonlySet<string>,
  { client }: AutocompleteInteraction,
): Promise<ReadonlyMap<string, string>> {
  const late = sleep(NAME_TIME, undefined, { ref: false });
  const nameable = [...ids].filter((id) => id !== DELETED_AUTHOR);
  const users = await Promise.all(
    nameable.map((id) => Promise.race([client.users.fetch(id).catch(() => undefined), late])),
  );
  return new Map(users.flatMap((user) => (user ? [[user.id, user.displayName]] : [])));
}
