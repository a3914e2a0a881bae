import { fold } from './fold.ts';
import { ABSTRACT_WORDS } from './glossary/abstract.ts';
import { ACTION_WORDS } from './glossary/actions.ts';
import { CHANGE_WORDS } from './glossary/change.ts';
import { CULTURE_WORDS } from './glossary/culture.ts';
import { DEALING_WORDS } from './glossary/dealings.ts';
import { ECONOMY_WORDS } from './glossary/economy.ts';
import { FEELING_WORDS } from './glossary/feelings.ts';
import { HARM_WORDS } from './glossary/harm.ts';
import { MONEY_WORDS } from './glossary/money.ts';
import { MOVEMENT_WORDS } from './glossary/movement.ts';
import { NATION_WORDS } from './glossary/nations.ts';
import { PEOPLE_WORDS } from './glossary/people.ts';
import { QUALITY_WORDS } from './glossary/qualities.ts';
import { SPEECH_WORDS } from './glossary/speech.ts';
import { STATE_WORDS } from './glossary/state.ts';
import { THOUGHT_WORDS } from './glossary/thought.ts';
import { WORLD_WORDS } from './glossary/world.ts';
import type { Language } from './language.ts';

/** The words that each language has for one idea, folded, the usual one first. */
type Concept = Readonly<Record<Language, readonly string[]>>;

/**
 * Frequent words of news, encyclopaedias and questions about them, in their basic forms. A word with two meanings is in two
 * concepts.
 */
export const GLOSSARY: readonly Concept[] = [
  PEOPLE_WORDS,
  STATE_WORDS,
  NATION_WORDS,
  ECONOMY_WORDS,
  WORLD_WORDS,
  CULTURE_WORDS,
  ACTION_WORDS,
  QUALITY_WORDS,
  SPEECH_WORDS,
  THOUGHT_WORDS,
  FEELING_WORDS,
  CHANGE_WORDS,
  MOVEMENT_WORDS,
  DEALING_WORDS,
  HARM_WORDS,
  MONEY_WORDS,
  ABSTRACT_WORDS,
].flatMap(readConcepts);

function readConcepts(table: string): Concept[] {
  return table.trim().split('\n').map(readConcept);
}

function readConcept(row: string): Concept {
  const cells = row.split('|').map((cell) => (cell.match(/\S+/gu) ?? []).map(fold));
  const [fr = [], en = [], es = [], ar = []] = cells;
  return { fr, en, es, ar };
}
