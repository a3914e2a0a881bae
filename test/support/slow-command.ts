import { SlashCommandBuilder } from 'discord.js';
import { type ChatCommand, DONE } from '../../src/discord/command.ts';

/** A command `/slow` that answers when it is told to. */
export function slowCommand() {
  let finish = () => {};
  let begun = () => {};
  const told = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const command = {
    data: new SlashCommandBuilder().setName('slow').setDescription('Takes its time'),
    help: () => [],
    async execute(interaction) {
      begun();
      await told;
      await interaction.reply('At last');
      return DONE;
    },
  } satisfies ChatCommand;
  return { command, finish: () => finish(), hasBegun };
}
