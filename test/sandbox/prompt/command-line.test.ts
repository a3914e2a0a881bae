import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Locale,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../src/sandbox/prompt/command-line.ts';

const { String: text, Boolean: flag, Integer: integer, Subcommand: subcommand } = ApplicationCommandOptionType;

const command = (name: string, options: unknown[] = [], type = ApplicationCommandType.ChatInput) =>
  ({ name, type, options }) as APIApplicationCommand;

const commands = [
  command('Ask the article', [], ApplicationCommandType.Message),
  command('help'),
  { ...command('summary'), name_localizations: { fr: 'résumé' } },
  command('ask', [
    { name: 'question', type: text },
    { name: 'article', type: text },
    { name: 'private', name_localizations: { fr: 'privé' }, type: flag },
  ]),
  command('article', [
    {
      name: 'read',
      type: subcommand,
      options: [
        { name: 'article', type: text },
        { name: 'page', type: integer },
      ],
    },
    { name: 'list', type: subcommand },
  ]),
];

describe('a command line', () => {
  it.each([
    ['/help', 'help', {}],
    ['/ask private:sí', 'ask', { private: true }],
    ['/ask private:vrai', 'ask', { private: true }],
    ['  /help  ', 'help', {}],
    ['/ask Qui a gagné ?', 'ask', { question: 'Qui a gagné ?' }],
    ['/ask question:Qui a gagné ?', 'ask', { question: 'Qui a gagné ?' }],
    [
      '/ask À quelle heure: 10:30 ? private:true article:a b',
      'ask',
      { question: 'À quelle heure: 10:30 ?', private: true, article: 'a b' },
    ],
    ['/ask private:no', 'ask', { private: false }],
    ['/ask', 'ask', {}],
    ['/résumé', 'summary', {}],
    ['/summary', 'summary', {}],
    ['/ask Qui ? privé:oui', 'ask', { question: 'Qui ?', private: true }],
    ['/article list', 'article list', {}],
    ['/article read some-slug page:3', 'article read', { article: 'some-slug', page: 3 }],
  ])('reads %s', (line, name, options) => {
    expect(parseCommandLine(line, commands, Locale.French)).toEqual({ name, options });
  });

  it.each(['/nothing', '/article', '/article drop', 'help', '/', '/Ask the article'])(
    'knows no command in %s',
    (line) => {
      expect(parseCommandLine(line, commands, Locale.French)).toBeUndefined();
    },
  );
});
