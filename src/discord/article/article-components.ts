import { UserError } from '../../errors.ts';
import {
  type CommandContext,
  type Component,
  type ComponentInteraction,
  component,
  DONE,
  type Outcome,
} from '../command.ts';
import { jumpId, nextListId, nextPageId, previousListId, previousPageId, readId } from '../component-ids.ts';
import { integer } from '../custom-id.ts';
import { privately } from '../message.ts';
import { requireRevision } from '../require-revision.ts';
import { listMessage } from './list-message.ts';
import { pageMessage } from './page-message.ts';

const open = component(readId, async (interaction, [revision, page], { library, catalogues }) => {
  const article = requireRevision(revision, library.current());
  await interaction.reply(privately(pageMessage(article, page, catalogues.private)));
  return DONE;
});

const previousPage = component(previousPageId, (interaction, [revision, page], context) =>
  turn(interaction, revision, page - 1, context),
);

const nextPage = component(nextPageId, (interaction, [revision, page], context) =>
  turn(interaction, revision, page + 1, context),
);

const jump = component(jumpId, (interaction, [revision], context) => {
  const page = interaction.isStringSelectMenu() ? integer.read(interaction.values[0] ?? '') : undefined;
  if (page === undefined) throw new UserError('no-longer-offered');
  return turn(interaction, revision, page, context);
});

const previousList = component(previousListId, (interaction, [page], context) =>
  turnList(interaction, page - 1, context),
);

const nextList = component(nextListId, (interaction, [page], context) => turnList(interaction, page + 1, context));

async function turn(
  interaction: ComponentInteraction,
  revision: string,
  page: number,
  { library, catalogues }: CommandContext,
): Promise<Outcome> {
  await interaction.update(pageMessage(requireRevision(revision, library.current()), page, catalogues.private));
  return DONE;
}

async function turnList(
  interaction: ComponentInteraction,
  page: number,
  { library, catalogues }: CommandContext,
): Promise<Outcome> {
  await interaction.update(listMessage(library.current(), page, catalogues.private));
  return DONE;
}

/** The buttons and the menu of an article's pages, and of the list of articles. */
export const articleComponents: readonly Component[] = [open, previousPage, nextPage, jump, previousList, nextList];
