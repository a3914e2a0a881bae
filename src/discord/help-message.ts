import { type ChatInputCommandInteraction, userMention } from 'discord.js';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { ServerSettings } from '../library/server-settings.ts';
import { closedBy, isModerator } from './access.ts';
import { type Command, isChatCommand } from './command.ts';
import { type Message, message, text } from './message.ts';

/** What this person can do where they are; in a channel where the server wants no answers, that it is so, too. */
export function helpMessage(
  interaction: ChatInputCommandInteraction,
  commands: readonly Command[],
  server: ServerSettings,
  catalogue: Catalogue,
): Message {
  const { help, errors } = catalogue;
  const closed = closedBy(interaction, server);
  const lines = (moderator: boolean) => commands.flatMap((command) => linesOf(command, moderator, catalogue));
  const member = [...lines(false), ...otherWays(interaction, catalogue)];
  const moderator = isModerator(interaction) ? lines(true) : [];
  return message([
    text(help.intro),
    ...(closed ? [text(errors[closed.code](closed.details))] : []),
    text([`**${help.member}**`, ...member].join('\n')),
    ...(moderator.length > 0 ? [text([`**${help.moderator}**`, ...moderator].join('\n'))] : []),
  ]);
}

function linesOf(command: Command, moderator: boolean, { commands, help }: Catalogue): string[] {
  if ((command.moderator ?? false) !== moderator) return [];
  if (!isChatCommand(command)) return [help.menu(commands.askMessage.name)];
  return command.help(commands).map(({ name, description }) => `**/${name}** · ${description}`);
}

/** Ways to ask without a command; mentions are read where the bot is a member. */
const otherWays = (interaction: ChatInputCommandInteraction, { help }: Catalogue): string[] => [
  ...(interaction.inCachedGuild() ? [help.mention(userMention(interaction.client.user.id))] : []),
  help.directMessage,
  help.followUp,
];
