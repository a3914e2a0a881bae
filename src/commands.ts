import { article } from '../commands/article.ts';
import { ask } from '../commands/ask.ts';
import { askMessage } from '../commands/ask-message.ts';
import { help } from '../commands/help.ts';
import { library } from '../commands/library.ts';
import { privacy } from '../commands/privacy.ts';
import { reload } from '../commands/reload.ts';
import { report } from '../commands/report.ts';
import { settings } from '../commands/settings.ts';
import { summary } from '../commands/summary.ts';
import type { Command } from './discord/command.ts';

/** Every command of the bot, as /help lists them. */
export const COMMANDS: readonly Command[] = [
  ask,
  askMessage,
  summary,
  article,
  help,
  privacy,
  reload,
  library,
  settings,
  report,
];
