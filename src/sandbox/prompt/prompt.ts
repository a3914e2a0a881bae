import type { Locale } from 'discord-api-types/v10';
import type { Person } from '../person/person.ts';
import type { Reply } from '../person/reply.ts';
import { parseCommandLine } from './command-line.ts';
import { pressable, transcribe } from './transcript.ts';

interface PromptOptions {
  /** Who types. */
  readonly person: Person;
  /** The language of their Discord. */
  readonly locale: Locale;
  /** The text that mentions the bot. */
  readonly mention: string;
}

/**
 * Does what a line says, as a person at Discord would, and gives what they then see: a slash command, the number of a
 * button of the last reply, or else a message that mentions the bot. Never rejects: what Discord refuses is said.
 */
export function createPrompt({ person, locale, mention }: PromptOptions): (line: string) => Promise<string> {
  let last: Reply | undefined;

  async function act(line: string): Promise<Reply | string> {
    if (line.startsWith('/')) {
      const command = parseCommandLine(line, person.commands(), locale);
      if (command) return person.slash(command.name, command.options);
      return `There is no such command here: ${person
        .commands()
        .map(({ name }) => name)
        .join(', ')}.`;
    }
    if (/^\d{1,2}$/u.test(line)) {
      const button = last && pressable(last)[Number(line) - 1];
      return last && button
        ? person.click(last, button.customId ?? button.label)
        : 'The last reply has no such button.';
    }
    await person.say(`${mention} ${line}`);
    return person.nextReply();
  }

  return async (line) => {
    try {
      const result = await act(line);
      if (typeof result === 'string') return result;
      last = result.current() ?? result;
      return result.current() ? transcribe(result) : 'The message is gone.';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
}
