import type {
  APIApplicationCommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands.ts';

const LOCALES = ['en-GB', 'es-419', 'es-ES', 'fr'];
/** Discord's pattern for names of chat commands and their options. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Anything with a name in several languages. */
interface Localized {
  readonly name: string;
  readonly name_localizations?: object | null | undefined;
}
type Named = RESTPostAPIChatInputApplicationCommandsJSONBody | APIApplicationCommandOption;

const commands: RESTPostAPIApplicationCommandsJSONBody[] = COMMANDS.map(({ data }) => data.toJSON());
const chatCommands = commands.filter(
  (command) => command.type === 1,
) as RESTPostAPIChatInputApplicationCommandsJSONBody[];
const optionsOf = (named: Named): APIApplicationCommandOption[] =>
  ('options' in named ? (named.options ?? []) : []) as APIApplicationCommandOption[];
const withOptions = (named: Named): Named[] => [named, ...optionsOf(named).flatMap(withOptions)];
const everything = chatCommands.flatMap(withOptions);
const isSubcommand = ({ type }: APIApplicationCommandOption) => type === 1;

const member = ['ask', 'Ask the article', 'summary', 'article', 'help', 'privacy'];

describe('what Discord is told of the commands', () => {
  test('they are these', () => {
    expect(commands.map(({ name }) => name)).toEqual([
      'ask',
      'Ask the article',
      'summary',
      'article',
      'help',
      'privacy',
      'reload',
      'library',
      'settings',
      'report',
    ]);
  });

  test.each(everything.map((named) => [named.name, named] as const))(
    '%s is described in every language',
    (_, named) => {
      expect(Object.keys(named.description_localizations ?? {}).sort()).toEqual(LOCALES);
      for (const text of [named.description, ...Object.values(named.description_localizations ?? {})]) {
        expect(text).toMatch(/^.{1,100}$/u);
      }
    },
  );

  test.each(everything.map((named) => [named.name, named] as const))('%s has names that Discord takes', (_, named) => {
    for (const name of [named.name, ...Object.values(named.name_localizations ?? {})]) {
      expect(name).toMatch(NAME);
      expect(name).toBe(name?.toLowerCase());
    }
  });

  test('files are offered by their endings', () => {
    const files = everything.flatMap((option) => ('file_types' in option ? [[option.name, option.file_types]] : []));
    const texts = ['file', ['.html', '.htm', '.md', '.markdown', '.txt']];
    expect(files).toEqual([texts, texts, ['file', ['.zip']]]);
  });

  test('commands and options are named in every language, but those with sub-commands in none (discord-api-docs #5105)', () => {
    for (const command of chatCommands) {
      const [first] = optionsOf(command);
      const hasSubcommands = first !== undefined && isSubcommand(first);
      const names = [command, ...optionsOf(command).filter(isSubcommand)].map(
        ({ name_localizations }) => name_localizations,
      );
      if (hasSubcommands) expect(names).toEqual(names.map(() => undefined));
      else expect(Object.keys(command.name_localizations ?? {}).sort()).toEqual(LOCALES);
    }
  });

  test('no two options, and no two commands, have the same name in one language', () => {
    for (const locale of [undefined, ...LOCALES]) {
      const nameOf = ({ name, name_localizations }: Localized) =>
        (name_localizations as Record<string, string> | undefined)?.[locale ?? ''] ?? name;
      const families: (readonly Localized[])[] = [chatCommands, ...everything.map(optionsOf)];
      for (const siblings of families) {
        const names = siblings.map(nameOf);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  test('choices and the entry of the message menu are localised, within Discord’s lengths', () => {
    const choices = everything.flatMap((named): readonly Localized[] =>
      'choices' in named ? (named.choices ?? []) : [],
    );
    const menu: readonly Localized[] = commands.filter(({ type }) => type === 3);
    expect([choices.length, menu.length]).toEqual([15, 1]);
    for (const { name, name_localizations } of [...choices, ...menu]) {
      expect(Object.keys(name_localizations ?? {}).sort()).toEqual(LOCALES);
      for (const text of [name, ...Object.values(name_localizations ?? {})]) expect(text).toMatch(/^.{1,32}$/u);
    }
  });

  test('members’ commands work everywhere, for servers and for people', () => {
    for (const { name, contexts, integration_types, default_member_permissions } of commands) {
      if (!member.includes(name)) continue;
      expect({ contexts, integration_types }).toEqual({ contexts: [0, 1, 2], integration_types: [0, 1] });
      expect(default_member_permissions ?? null).toBeNull();
    }
  });

  test('moderators’ commands are for servers, with Manage Messages', () => {
    for (const command of COMMANDS.filter(({ moderator }) => moderator)) {
      expect(command.data.toJSON()).toMatchObject({
        contexts: [0],
        integration_types: [0],
        default_member_permissions: String(1 << 13),
      });
      expect(member).not.toContain(command.data.name);
    }
  });
});
