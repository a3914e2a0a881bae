import { UserError } from '../../errors.ts';
import { component, DONE } from '../command.ts';
import { voteId } from '../component-ids.ts';
import { questionShownIn } from './shown-question.ts';
import { firstText, takesVotes, withCounts } from './vote-buttons.ts';

/** 👍 and 👎 under an answer: one vote a person, which can be changed and, pressed again, taken back. */
export const voteComponent = component(voteId, async (interaction, [value], context) => {
  const { votes, questionKeeper, server, messageUpdates } = context;
  const { message, user } = interaction;
  // Of a server that the bot was removed from nothing more is kept.
  if (!interaction.inCachedGuild() || !takesVotes(message)) throw new UserError('no-longer-offered');
  const { guildId } = interaction;
  const answer = { guildId, messageId: message.id };
  if (!votes.areTaken(message.createdTimestamp)) throw new UserError('answer-too-old');
  await interaction.deferUpdate();
  const voted = await votes.press({ ...answer, person: user.id, value });
  await questionKeeper.voted(guildId, server, questionShownIn(firstText(message) ?? ''), voted);
  await messageUpdates.update(message.id, async () => {
    await interaction.editReply(withCounts(message, await votes.counts(answer)));
  });
  return DONE;
});
