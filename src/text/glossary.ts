import { fold } from './fold.ts';
import { ABSTRACT_WORDS } from './glossary/abstract.ts';
import { ACTION_WORDS } from './glossary/actions.ts';
import { ADJECTIVE_WORDS } from './glossary/adjectives.ts';
import { CHANGE_WORDS } from './glossary/change.ts';
import { CULTURE_WORDS } from './glossary/culture.ts';
import { DAILY_LIFE_WORDS } from './glossary/daily-life.ts';
import { DEALING_WORDS } from './glossary/dealings.ts';
import { ECONOMY_WORDS } from './glossary/economy.ts';
import { FEELING_WORDS } from './glossary/feelings.ts';
import { FURTHER_SENSES } from './glossary/further-senses.ts';
import { HARM_WORDS } from './glossary/harm.ts';
import { HEALTH_WORDS } from './glossary/health.ts';
import { JUSTICE_WORDS } from './glossary/justice.ts';
import { MEDIA_WORDS } from './glossary/media.ts';
import { MONEY_WORDS } from './glossary/money.ts';
import { MOVEMENT_WORDS } from './glossary/movement.ts';
import { NATION_WORDS } from './glossary/nations.ts';
import { NATURE_WORDS } from './glossary/nature.ts';
import { PEOPLE_WORDS } from './glossary/people.ts';
import { PLAIN_INSTITUTION_WORDS } from './glossary/plain-institutions.ts';
import { PLAIN_REPORT_WORDS } from './glossary/plain-reports.ts';
import { POLITICS_WORDS } from './glossary/politics.ts';
import { PRESS_POLITICS_WORDS } from './glossary/press-politics.ts';
import { PRESS_QUALITY_WORDS } from './glossary/press-qualities.ts';
import { PRESS_SOCIETY_WORDS } from './glossary/press-society.ts';
import { PRESS_WORDS } from './glossary/press-words.ts';
import { QUALITY_WORDS } from './glossary/qualities.ts';
import { SCIENCE_WORDS } from './glossary/science.ts';
import { SECURITY_WORDS } from './glossary/security.ts';
import { SOCIETY_WORDS } from './glossary/society.ts';
import { SPEECH_WORDS } from './glossary/speech.ts';
import { SPORT_WORDS } from './glossary/sport.ts';
import { STATE_WORDS } from './glossary/state.ts';
import { THOUGHT_WORDS } from './glossary/thought.ts';
import { TRANSPORT_WORDS } from './glossary/transport.ts';
import { WORK_WORDS } from './glossary/work.ts';
import { WORLD_WORDS } from './glossary/world.ts';
import type { Language } from './language.ts';

/** The words that each language has for one idea, folded, the usual one first. */
type Concept = Readonly<Record<Language, readonly string[]>>;

/** Nations and their people, and large cities. */
export const NATIONS: readonly Concept[] = readConcepts(NATION_WORDS);

const TABLES: readonly string[] = [
  PEOPLE_WORDS,
  STATE_WORDS,
  ECONOMY_WORDS,
  WORLD_WORDS,
  CULTURE_WORDS,
  ACTION_WORDS,
  QUALITY_WORDS,
  SOCIETY_WORDS,
  POLITICS_WORDS,
  JUSTICE_WORDS,
  SECURITY_WORDS,
  WORK_WORDS,
  TRANSPORT_WORDS,
  HEALTH_WORDS,
  SCIENCE_WORDS,
  NATURE_WORDS,
  MEDIA_WORDS,
  SPORT_WORDS,
  DAILY_LIFE_WORDS,
  ADJECTIVE_WORDS,
  SPEECH_WORDS,
  THOUGHT_WORDS,
  FEELING_WORDS,
  CHANGE_WORDS,
  MOVEMENT_WORDS,
  DEALING_WORDS,
  HARM_WORDS,
  MONEY_WORDS,
  ABSTRACT_WORDS,
  PRESS_SOCIETY_WORDS,
  PRESS_POLITICS_WORDS,
  PRESS_WORDS,
  PRESS_QUALITY_WORDS,
];

/**
 * Frequent words of news, encyclopaedias and questions about them, in their basic forms. A word with two meanings is in two
 * concepts.
 */
export const GLOSSARY: readonly Concept[] = [...NATIONS, ...TABLES.flatMap(readConcepts)];

/** Words that may stand for one another within a language; as translations of one another they would say less than others do. */
export const NEAR_SYNONYMS: readonly Concept[] = [PLAIN_INSTITUTION_WORDS, PLAIN_REPORT_WORDS].flatMap(readConcepts);

/** Words that translate one another in a further sense; within a language they would stand for one another too often. */
export const TRANSLATIONS: readonly Concept[] = readConcepts(FURTHER_SENSES);

function readConcepts(table: string): Concept[] {
  return table.trim().split('\n').map(readConcept);
}

function readConcept(row: string): Concept {
  const cells = row.split('|').map((cell) => (cell.match(/\S+/gu) ?? []).map(fold));
  const [fr = [], en = [], es = [], ar = []] = cells;
  return { fr, en, es, ar };
}
