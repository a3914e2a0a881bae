import { parseArgs } from 'node:util';
import { Locale } from 'discord-api-types/v10';

export interface MainOptions {
  /** Where the page is served; 0 for any free port. */
  readonly port: number;
  readonly locale: Locale;
  /** Whether commands are typed in the terminal, too. */
  readonly prompt: boolean;
  /** Whether who types there is an ordinary member. */
  readonly member: boolean;
  /** Whether the usage is asked for. */
  readonly help: boolean;
}

const LOCALES = Object.values(Locale);

export const MAIN_USAGE = `Usage: npm run sandbox -- [--port 8080] [--locale ${Locale.French}] [--prompt [--member]]

A Discord of its own on this machine, and the bot in it, on a page for your browser.
--port    where the page is served, on 127.0.0.1; any free port when left out
--locale  the language of your Discord, and of the server: ${LOCALES.join(', ')}
--prompt  type here, too
--member  at the prompt, be an ordinary member rather than a moderator
`;

/** @returns undefined where the command line cannot be used */
export function parseMainOptions(args: readonly string[]): MainOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '0' },
        locale: { type: 'string', default: Locale.French },
        prompt: { type: 'boolean', default: false },
        member: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const locale = LOCALES.find((known) => known === values.locale);
    const port = /^\d{1,5}$/u.test(values.port) ? Number(values.port) : Number.NaN;
    return locale && port < 65_536 ? { ...values, locale, port } : undefined;
  } catch {
    return undefined;
  }
}
