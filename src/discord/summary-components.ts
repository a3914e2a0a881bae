import { MessageFlags } from 'discord.js';
import { UserError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { articleIndex } from '../library/article-index.ts';
import type { Snapshot } from '../library/library.ts';
import type { SearchIndex } from '../qa/search-index.ts';
import { type CommandContext, type Component, type ComponentInteraction, component, DONE } from './command.ts';
import { nextSummariesId, openSummaryId, previousSummariesId, summaryId } from './component-ids.ts';
import { type Message, privately } from './message.ts';
import { summariesMessage } from './summaries-message.ts';
import { summaryMessage } from './summary-message.ts';

const changeLength = component(summaryId, (interaction, [revision, length, asker, subject], context) => {
  const index = indexOf(context.library.current(), revision);
  return changeFor(asker, interaction, context, (person, catalogue, isPrivate) =>
    summaryMessage({ index, length, subject, asker: person }, catalogue, isPrivate),
  );
});

const open = component(openSummaryId, async (interaction, [revision, subject], { library, catalogues }) => {
  const index = indexOf(library.current(), revision);
  const request = { index, length: 'medium', subject, asker: interaction.user.id } as const;
  await interaction.reply(privately(summaryMessage(request, catalogues.private, true)));
  return DONE;
});

const turn = (id: typeof previousSummariesId, by: -1 | 1): Component =>
  component(id, (interaction, [asker, subject, shown], context) => {
    const request = { snapshot: context.library.current(), page: shown + by, subject };
    return changeFor(asker, interaction, context, (person, catalogue, isPrivate) =>
      summariesMessage({ ...request, asker: person }, catalogue, isPrivate),
    );
  });

/** Changes the message for the one who asked; others get theirs privately, and leave that one as it is. */
async function changeFor(
  asker: string,
  interaction: ComponentInteraction,
  { catalogues }: CommandContext,
  make: (asker: string, catalogue: Catalogue, isPrivate: boolean) => Message,
) {
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const person = interaction.user.id;
  if (isPrivate) await interaction.update(make(person, catalogues.private, true));
  else if (person === asker) await interaction.update(make(person, catalogues.public, false));
  else await interaction.reply(privately(make(person, catalogues.private, true)));
  return DONE;
}

/** The index of one version of an article. @throws {UserError} `outdated` */
function indexOf(snapshot: Snapshot, revision: string): SearchIndex {
  const article = snapshot.find(revision);
  if (article?.revision !== revision) throw new UserError('outdated');
  return articleIndex(snapshot, article);
}

/** The buttons of summaries, and of the list of them. */
export const summaryComponents: readonly Component[] = [
  changeLength,
  open,
  turn(previousSummariesId, -1),
  turn(nextSummariesId, 1),
];
