import type { SlashCommandStringOption } from 'discord.js';
import { UserError } from '../../errors.ts';
import type { SearchIndex } from '../../qa/index/search-index.ts';
import { suggestSubjects } from '../../qa/index/suggest.ts';
import { articlesAbout } from '../../qa/summary/focus.ts';
import type { Choice } from '../command.ts';
import { describe } from '../command-data.ts';
import { MAX_CHOICES, MAX_SUBJECT } from '../limits.ts';
import { plainLine } from '../markdown/markdown.ts';
import { cut } from '../markdown/shorten.ts';

/** The option that names what a summary leans towards; completed over the articles' key terms. */
export const subjectOption = (option: SlashCommandStringOption) =>
  describe(option, ({ options }) => options.focus)
    .setMaxLength(MAX_SUBJECT)
    .setAutocomplete(true);

/** What a person has typed as a subject, as a custom id takes it: without colons, spaces in a row or at an end. Empty for none. */
export function readSubject(typed: string | null): string {
  const words = (typed ?? '').replace(/[\s:]+/gu, ' ').trim();
  return plainLine(cut(words, MAX_SUBJECT)).trim();
}

/** @param indexesOf where it is looked for @throws {UserError} `subject-unknown` for one that no article says anything of */
export function requireSubject(subject: string, indexesOf: () => readonly SearchIndex[]): void {
  if (subject !== '' && articlesAbout(subject, indexesOf()).size === 0) throw new UserError('subject-unknown');
}

export function subjectChoices(typed: string, indexes: readonly SearchIndex[]): readonly Choice[] {
  const subjects = suggestSubjects(typed, indexes, MAX_SUBJECT).map(readSubject);
  return [...new Set(subjects)]
    .filter((subject) => subject !== '')
    .slice(0, MAX_CHOICES)
    .map((subject) => ({ name: subject, value: subject }));
}
