import { MessageFlags } from 'discord.js';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { articleIndex } from '../../library/article-index.ts';
import type { Snapshot } from '../../library/library.ts';
import type { SearchIndex } from '../../qa/index/search-index.ts';
import { type CommandContext, type Component, type ComponentInteraction, component, DONE } from '../command.ts';
import { nextSummariesId, openSummaryId, previousSummariesId, summaryId } from '../component-ids.ts';
import { requireTurn } from '../cooldown.ts';
import type { Message } from '../message.ts';
import { requireRevision } from '../require-revision.ts';
import { summariesMessage } from './summaries-message.ts';
import { summaryMessage } from './summary-message.ts';

const changeLength = component(summaryId, (interaction, [revision, length, asker, subject], context) => {
  const indexed = indexedLater(context.library.current(), revision);
  return changeFor(asker, interaction, context, (person, catalogue, isPrivate) =>
    summaryMessage({ index: indexed(), length, subject, asker: person }, catalogue, isPrivate),
  );
});

const open = component(openSummaryId, (interaction, [revision, subject], context) => {
  const indexed = indexedLater(context.library.current(), revision);
  return replyPrivately(interaction, context, (person, catalogue) =>
    summaryMessage({ index: indexed(), length: 'medium', subject, asker: person }, catalogue, true),
  );
});

const turn = (id: typeof previousSummariesId, by: -1 | 1): Component =>
  component(id, (interaction, [asker, subject, shown], context) => {
    const request = { snapshot: context.library.current(), page: shown + by, subject };
    return changeFor(asker, interaction, context, (person, catalogue, isPrivate) =>
      summariesMessage({ ...request, asker: person }, catalogue, isPrivate),
    );
  });

/** What to show, made once Discord knows that we are at it: of a long article it takes its time. */
type Make = (asker: string, catalogue: Catalogue, isPrivate: boolean) => Message;

/** Changes the message for the one who asked; others get theirs privately, and leave that one as it is. */
async function changeFor(asker: string, interaction: ComponentInteraction, context: CommandContext, make: Make) {
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const person = interaction.user.id;
  if (!isPrivate && person !== asker) return replyPrivately(interaction, context, make);
  const { cooldown, catalogues } = context;
  requireTurn(person, cooldown);
  await interaction.deferUpdate();
  await interaction.editReply(make(person, isPrivate ? catalogues.private : catalogues.public, isPrivate));
  return DONE;
}

async function replyPrivately(interaction: ComponentInteraction, context: CommandContext, make: Make) {
  const { cooldown, catalogues } = context;
  const person = interaction.user.id;
  requireTurn(person, cooldown);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.editReply(make(person, catalogues.private, true));
  return DONE;
}

/** The index of one version of an article, which is made when it is asked for. @throws {UserError} `outdated`, at once */
function indexedLater(snapshot: Snapshot, revision: string): () => SearchIndex {
  const article = requireRevision(revision, snapshot);
  return () => articleIndex(snapshot, article);
}

/** The buttons of summaries, and of the list of them. */
export const summaryComponents: readonly Component[] = [
  changeLength,
  open,
  turn(previousSummariesId, -1),
  turn(nextSummariesId, 1),
];
