import { type AutocompleteInteraction, type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { type ChatCommand, type CommandContext, DONE } from '../src/discord/command.ts';
import { describe, listed, moderatorCommand } from '../src/discord/command-data.ts';
import { newTextId, nextTextId } from '../src/discord/component-ids.ts';
import {
  contentGiven,
  contentOptions,
  noteOption,
  saidInOptions,
  slugOption,
} from '../src/discord/library/content-options.ts';
import { diff, differenceComponents } from '../src/discord/library/diff.ts';
import { exportArticles, exportOption } from '../src/discord/library/export-articles.ts';
import { history, historyComponents } from '../src/discord/library/history.ts';
import { archiveOption, importArticles } from '../src/discord/library/import-articles.ts';
import { importComponents } from '../src/discord/library/import-components.ts';
import { nameOf, ownArticle, ownArticleOption, ownChoices, type State } from '../src/discord/library/own-article.ts';
import { previewComponents } from '../src/discord/library/preview-components.ts';
import { proposeArticle, proposeVersion } from '../src/discord/library/propose.ts';
import { everyOption, pageArticleOption, refresh } from '../src/discord/library/refresh.ts';
import { requireSaved } from '../src/discord/library/require-saved.ts';
import { rollback, rollbackToComponent } from '../src/discord/library/rollback.ts';
import { textModal } from '../src/discord/library/text-modal.ts';
import { textModals } from '../src/discord/library/text-modals.ts';
import { versionChoices, versionOption } from '../src/discord/library/version-option.ts';
import { COLOURS, message, text } from '../src/discord/message.ts';
import { moderatorOf } from '../src/discord/moderator.ts';

/** What each subcommand does, and which of the server's articles it is about. */
const SUBCOMMANDS: Readonly<
  Record<
    string,
    { readonly about: State; run(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> }
  >
> = {
  add: { about: 'any', run: add },
  replace: { about: 'served', run: replace },
  history: { about: 'any', run: history },
  diff: { about: 'any', run: diff },
  rollback: { about: 'served', run: rollback },
  refresh: { about: 'served', run: refresh },
  remove: { about: 'served', run: (interaction, context) => hideOrServe(interaction, 'remove', context) },
  restore: { about: 'hidden', run: (interaction, context) => hideOrServe(interaction, 'restore', context) },
  export: { about: 'served', run: exportArticles },
  import: { about: 'any', run: importArticles },
};

export const library = {
  moderator: true,
  data: moderatorCommand(({ library }) => library)
    .addSubcommand((subcommand) =>
      contentOptions(describe(subcommand, ({ libraryAdd }) => libraryAdd)).addStringOption(slugOption),
    )
    .addSubcommand((subcommand) =>
      contentOptions(describe(subcommand, ({ libraryReplace }) => libraryReplace).addStringOption(ownArticleOption)),
    )
    .addSubcommand((subcommand) =>
      describe(subcommand, ({ libraryHistory }) => libraryHistory).addStringOption(ownArticleOption),
    )
    .addSubcommand((subcommand) =>
      describe(subcommand, ({ libraryDiff }) => libraryDiff)
        .addStringOption(ownArticleOption)
        .addStringOption(versionOption(({ from }) => from))
        .addStringOption(versionOption(({ to }) => to)),
    )
    .addSubcommand((subcommand) =>
      describe(subcommand, ({ libraryRollback }) => libraryRollback)
        .addStringOption(ownArticleOption)
        .addStringOption((option) => versionOption(({ version }) => version)(option).setRequired(true))
        .addStringOption(noteOption),
    )
    .addSubcommand((subcommand) =>
      describe(subcommand, ({ libraryRefresh }) => libraryRefresh)
        .addStringOption(pageArticleOption)
        .addStringOption(everyOption),
    )
    .addSubcommand((subcommand) =>
      describe(subcommand, ({ libraryRemove }) => libraryRemove)
        .addStringOption(ownArticleOption)
        .addStringOption(noteOption),
    )
    .addSubcommand((subcommand) =>
      describe(subcommand, ({ libraryRestore }) => libraryRestore)
        .addStringOption(ownArticleOption)
        .addStringOption(noteOption),
    )
    .addSubcommand((subcommand) =>
      describe(subcommand, ({ libraryExport }) => libraryExport).addStringOption(exportOption),
    )
    .addSubcommand((subcommand) =>
      describe(subcommand, ({ libraryImport }) => libraryImport).addAttachmentOption(archiveOption),
    ),

  help: (texts) =>
    listed(texts.library, [
      texts.libraryAdd,
      texts.libraryReplace,
      texts.libraryHistory,
      texts.libraryDiff,
      texts.libraryRollback,
      texts.libraryRefresh,
      texts.libraryRemove,
      texts.libraryRestore,
      texts.libraryExport,
      texts.libraryImport,
    ]),
  components: [
    ...previewComponents,
    ...historyComponents,
    ...differenceComponents,
    rollbackToComponent,
    ...importComponents,
  ],
  modals: textModals,

  async execute(interaction, context) {
    await subcommandOf(interaction).run(interaction, context);
    return DONE;
  },

  autocomplete(interaction, context) {
    const { name, value } = interaction.options.getFocused(true);
    if (name !== 'article') return versionChoices(interaction, context);
    return ownChoices(moderatorOf(interaction).guildId, value, subcommandOf(interaction).about, context);
  },
} satisfies ChatCommand;

/** @throws {Error} for one of another version of the bot */
function subcommandOf({ options }: ChatInputCommandInteraction | AutocompleteInteraction) {
  const name = options.getSubcommand();
  const subcommand = SUBCOMMANDS[name];
  if (!subcommand) throw new Error(`Nothing handles library ${name}`);
  return subcommand;
}

async function add(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  const said = saidInOptions(interaction);
  const read = contentGiven(interaction, context.reader);
  if (!read) {
    const id = newTextId.encode(said.lang ?? 'none');
    return void (await interaction.showModal(textModal(id, true, said, context.catalogues.private)));
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await proposeArticle(interaction, await read(), said, context);
}

async function replace(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  const said = saidInOptions(interaction);
  const read = contentGiven(interaction, context.reader);
  if (read) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const article = await articleIn(interaction, 'served', context);
  if (read) return proposeVersion(interaction, await read(), said, article, context);
  const before = { ...said, title: said.title ?? article.served?.title };
  const id = nextTextId.encode(article.slug, article.latest.number, said.lang ?? 'none');
  await interaction.showModal(textModal(id, false, before, context.catalogues.private));
}

async function hideOrServe(
  interaction: ChatInputCommandInteraction,
  kind: 'remove' | 'restore',
  context: CommandContext,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { note } = saidInOptions(interaction);
  const before = await articleIn(interaction, kind === 'remove' ? 'served' : 'hidden', context);
  const { slug, latest } = before;
  const change = { ...moderatorOf(interaction), slug, expected: latest.number, note };
  const { number } = requireSaved(await context.content[kind](change));
  const served = before.served ?? context.library.current().find(slug);
  const done = context.catalogues.private.library.saved[kind](nameOf({ slug, served }), number);
  await interaction.editReply(message([text(done)], COLOURS.success));
}

const articleIn = (interaction: ChatInputCommandInteraction, state: State, context: CommandContext) =>
  ownArticle(moderatorOf(interaction).guildId, interaction.options.getString('article', true), state, context);
