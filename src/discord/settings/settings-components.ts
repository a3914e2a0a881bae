import { StorageError, UserError } from '../../errors.ts';
import type { ServerSettings } from '../../library/server-settings.ts';
import { LANGUAGES } from '../../text/language.ts';
import {
  type CommandContext,
  type Component,
  type ComponentInteraction,
  component,
  DONE,
  type Outcome,
} from '../command.ts';
import {
  answerLanguageId,
  channelsId,
  cooldownSecondsId,
  defaultArticleId,
  keepsQuestionsId,
  logChannelId,
} from '../component-ids.ts';
import type { CustomId } from '../custom-id.ts';
import { requireWritable } from '../log-channel.ts';
import { changeSettings, settingsShown } from './change-settings.ts';
import { deleteServer } from './delete-server.ts';
import { COOLDOWNS, UNSET } from './settings-message.ts';

const answerLanguage = menu(answerLanguageId, ([value]) => {
  if (value === UNSET) return { answerLanguage: undefined };
  return { answerLanguage: offered(LANGUAGES.find((known) => known === value)) };
});

const defaultArticle = menu(defaultArticleId, ([slug], _, { library }) => {
  if (slug === UNSET) return { defaultArticle: undefined };
  const article = library.current().find(slug ?? '');
  if (!article) throw new UserError('article-not-found');
  return { defaultArticle: article.slug };
});

const channels = menu(channelsId, (ids, { guild }) => ({
  channels: ids.map((id) => offered(guild?.channels.cache.get(id)).id),
}));

const logChannel = menu(logChannelId, ([id], { guild }) => {
  if (id !== undefined) requireWritable(guild, id);
  return { logChannel: id };
});

const cooldownSeconds = menu(cooldownSecondsId, ([value]) => {
  if (value === UNSET) return { cooldownSeconds: undefined };
  return { cooldownSeconds: offered(COOLDOWNS.find((known) => String(known) === value)) };
});

const keepsQuestions = component(keepsQuestionsId, async (interaction, [keeps], context) => {
  await interaction.deferUpdate();
  return change(interaction, { keepsQuestions: keeps }, context);
});

/** @param read what the values chosen change. Throws a UserError where they cannot be had. */
function menu(
  id: CustomId<readonly []>,
  read: (
    values: readonly string[],
    interaction: ComponentInteraction,
    context: CommandContext,
  ) => Partial<ServerSettings>,
): Component {
  return component(id, async (interaction, _, context) => {
    const values = interaction.isAnySelectMenu() ? interaction.values : [];
    await interaction.deferUpdate();
    try {
      return await change(interaction, read(values, interaction, context), context);
    } catch (error) {
      // What was refused, or could not be stored, does not stay chosen in the menu.
      if (error instanceof UserError || error instanceof StorageError)
        await interaction.editReply(settingsShown(interaction, context.server, context));
      throw error;
    }
  });
}

/** @throws {UserError} `no-longer-offered` */
function offered<T>(value: T | undefined): T {
  if (value === undefined) throw new UserError('no-longer-offered');
  return value;
}

/** The interaction is deferred. */
async function change(
  interaction: ComponentInteraction,
  chosen: Partial<ServerSettings>,
  context: CommandContext,
): Promise<Outcome> {
  const server = await changeSettings(interaction, chosen, context);
  await interaction.editReply(settingsShown(interaction, server, context));
  return DONE;
}

/** The menus and buttons of the settings. */
export const settingsComponents: readonly Component[] = [
  answerLanguage,
  defaultArticle,
  channels,
  logChannel,
  cooldownSeconds,
  keepsQuestions,
  deleteServer,
];
