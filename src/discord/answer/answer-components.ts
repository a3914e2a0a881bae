import { UserError } from '../../errors.ts';
import { mayDelete } from '../access.ts';
import { type Component, component, DONE } from '../command.ts';
import { contextId, deleteId, moreId, suggestionId } from '../component-ids.ts';
import { privately } from '../message.ts';
import { resolveQuote } from '../quote-ref.ts';
import { requireRevision } from '../require-revision.ts';
import { moreMessage } from './answer-message.ts';
import { replyWithAnswer } from './answer-reply.ts';
import { contextMessage } from './context-message.ts';
import { voteComponent } from './vote-component.ts';

const context = component(contextId, async (interaction, [ref], { library, catalogues }) => {
  const quote = resolveQuote(ref, library.current());
  await interaction.reply(privately(contextMessage(quote, catalogues.private)));
  return DONE;
});

const more = component(moreId, async (interaction, [refs], { library, catalogues }) => {
  const snapshot = library.current();
  const quotes = refs.map((ref) => resolveQuote(ref, snapshot));
  await interaction.reply(privately(moreMessage(quotes, catalogues.private)));
  return DONE;
});

const remove = component(deleteId, async (interaction, [asker]) => {
  if (interaction.user.id !== asker && !mayDelete(interaction)) throw new UserError('not-yours');
  // By the interaction's token: the bot may delete its answer even where it is not a member.
  await interaction.deferUpdate();
  await interaction.deleteReply();
  return DONE;
});

const suggestion = component(suggestionId, async (interaction, [revision, index, inAll], commandContext) => {
  const snapshot = commandContext.library.current();
  const article = requireRevision(revision, snapshot);
  const question = article.questions[index];
  if (question === undefined) throw new UserError('outdated');
  const asked = { question, asker: interaction.user.id, snapshot, ...(inAll ? { inAll } : { article }) };
  return replyWithAnswer(interaction, asked, commandContext, true);
});

/** The buttons of answers, whichever way the question was asked. */
export const answerComponents: readonly Component[] = [context, more, remove, suggestion, voteComponent];
