import { MessageFlags } from 'discord.js';
import { UserError } from '../../errors.ts';
import { answerQuestion } from '../../qa/answer-question.ts';
import { closestMessage } from '../answer/answer-message.ts';
import {
  type CommandContext,
  type Component,
  type ComponentInteraction,
  component,
  DONE,
  type Outcome,
} from '../command.ts';
import { reportClosestId, reportCsvId, reportDoneId, reportNextId, reportPreviousId } from '../component-ids.ts';
import { withFile } from '../message.ts';
import { moderatorOf } from '../moderator.ts';
import { askedInVain, groupWith } from './asked-in-vain.ts';
import { reportMessage } from './report-message.ts';
import { reportTable } from './report-table.ts';

const previous = component(reportPreviousId, (interaction, [page], context) => turn(interaction, page - 1, context));

const next = component(reportNextId, (interaction, [page], context) => turn(interaction, page + 1, context));

/** Asks again, of the articles as they are now. */
const closest = component(reportClosestId, async (interaction, [id], context) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const [{ question }] = await groupWith(id, interaction, context);
  const answer = answerQuestion(question, context.library.current().indexes());
  await interaction.editReply(closestMessage(question, answer, context.catalogues.private));
  return DONE;
});

const done = component(reportDoneId, async (interaction, [id, since, page], context) => {
  await interaction.deferUpdate();
  const group = await groupWith(id, interaction, context);
  const { guildId } = moderatorOf(interaction);
  const ids = group.map((question) => question.id);
  if ((await context.questions.remove(guildId, ids, since)) === 0) throw new UserError('question-gone');
  return show(interaction, page, context);
});

const csv = component(reportCsvId, async (interaction, _, context) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const catalogue = context.catalogues.private;
  const table = reportTable(await askedInVain(interaction, context), catalogue);
  await interaction.editReply(withFile(catalogue.report.downloaded, 'unanswered.csv', table));
  return DONE;
});

async function turn(interaction: ComponentInteraction, page: number, context: CommandContext): Promise<Outcome> {
  await interaction.deferUpdate();
  return show(interaction, page, context);
}

async function show(interaction: ComponentInteraction, page: number, context: CommandContext): Promise<Outcome> {
  const groups = await askedInVain(interaction, context);
  await interaction.editReply(reportMessage(groups, page, context.catalogues.private));
  return DONE;
}

/** The buttons of the report. */
export const reportComponents: readonly Component[] = [previous, next, closest, done, csv];
