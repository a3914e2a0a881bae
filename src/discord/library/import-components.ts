import { setImmediate } from 'node:timers/promises';
import { ContentError } from '../../content/content-error.ts';
import { StorageError, UserError } from '../../errors.ts';
import { type CommandContext, type Component, component, DONE } from '../command.ts';
import { cancelImportId, confirmImportId } from '../component-ids.ts';
import { message, text } from '../message.ts';
import { moderatorOf } from '../moderator.ts';
import { type FailedArticle, type ImportResult, importResult, importTold } from './import-message.ts';
import type { ImportPlan, PlannedArticle } from './import-plan.ts';
import { saveSource } from './require-saved.ts';

const confirm = component(confirmImportId, async (interaction, [key], context) => {
  await interaction.deferUpdate();
  const plan = context.unconfirmed.imports.take(key, moderatorOf(interaction));
  const result = await carryOut(key, plan, context);
  if (result.saved.length > 0) {
    void context.logChannel.post(plan.guildId, (catalogue) => importTold(result, plan, catalogue));
  }
  await interaction.editReply(importResult(result, plan, context.catalogues.private));
  const error = result.failed.find(({ error }) => error instanceof StorageError)?.error;
  return error ? { outcome: 'failed', error } : DONE;
});

const cancel = component(cancelImportId, async (interaction, [key], { unconfirmed, catalogues }) => {
  unconfirmed.imports.get(key, moderatorOf(interaction));
  await interaction.update(message([text(catalogues.private.library.cancelled)]));
  unconfirmed.imports.forget(key);
  return DONE;
});

/**
 * Article after article, each only where it still is as it was shown, and leaves other work its turn between two of them. Where the
 * database fails, the rest is not tried; nor where everything of the server was deleted meanwhile, and the plan with it.
 */
async function carryOut(key: string, plan: ImportPlan, context: CommandContext): Promise<ImportResult> {
  const saved: PlannedArticle[] = [];
  const failed: FailedArticle[] = [];
  let fault: StorageError | UserError | undefined;
  for (const article of plan.articles) {
    await setImmediate();
    if (!context.unconfirmed.imports.isKept(key)) fault ??= new UserError('preview-expired');
    const error = fault ?? (await failureToSave(article, plan, context));
    if (error instanceof StorageError) fault = error;
    if (error) failed.push({ article, error });
    else saved.push(article);
  }
  return { saved, failed };
}

/** Undefined where it was saved. */
async function failureToSave(
  { slug, source, replaces }: PlannedArticle,
  { guildId, author }: ImportPlan,
  { unannounced }: CommandContext,
): Promise<UserError | ContentError | StorageError | undefined> {
  try {
    await saveSource(unannounced, { guildId, author, slug, source }, replaces);
    return undefined;
  } catch (error) {
    if (error instanceof UserError || error instanceof ContentError || error instanceof StorageError) return error;
    throw error;
  }
}

/** The buttons of imports. */
export const importComponents: readonly Component[] = [confirm, cancel];
