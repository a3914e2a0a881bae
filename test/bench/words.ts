import type { Random } from './random.ts';

/** A word of a made-up sentence. */
export interface Word {
  readonly text: string;
  /** Names, numbers and other words that mean something; not `de`, `la`, `pour`. */
  readonly isContent: boolean;
}

/** The most frequent words of French, about half of any text. */
const FUNCTION_WORDS = (
  'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son sa aux elle ' +
  'cette mais ont ou été ses leur comme on entre sans deux même aussi ces après dont fait peut tout nous depuis sous'
).split(' ');

const ONSETS = 'b c d f g l m n p r s t v j ch br cr dr fl gr pl pr tr qu'.split(' ');
const VOWELS = 'a e i o u é ai ou an in on eu oi'.split(' ');
const SYLLABLES = ONSETS.length * VOWELS.length;
/** A stem comes in several forms: `chante`, `chantes`, `chanter`, `chanté`. */
const ENDINGS = ['e', 'es', 'er', 'é'];
const STEMS = 2_000_000;
const NAMES = 200_000;

export function createWord(random: Random): Word {
  const kind = random.next();
  if (kind < 0.47) return createFunctionWord(random);
  if (kind < 0.93) return { text: formOf(zipf(random, STEMS * ENDINGS.length)), isContent: true };
  if (kind < 0.97) return { text: nameOf(zipf(random, NAMES)), isContent: true };
  return { text: createNumber(random), isContent: true };
}

/** Zipf's law: the chance of the word of rank r is in proportion to 1 / r. */
export function createFunctionWord(random: Random): Word {
  const rank = Math.floor((FUNCTION_WORDS.length + 1) ** random.next());
  return { text: FUNCTION_WORDS[rank - 1] ?? '', isContent: false };
}

/**
 * A rank from 0 by Zipf-Mandelbrot's law: in proportion to 1 / (r + 60)^1.5, function words being the first sixty. 1,000
 * passages have some 8,000 different words, 10,000 some 30,000, 100,000 some 140,000.
 */
function zipf(random: Random, size: number): number {
  return Math.min(size - 1, Math.floor(60 * ((1 - random.next()) ** -2 - 1)));
}

function formOf(rank: number): string {
  return stem(Math.floor(rank / ENDINGS.length)) + (ENDINGS[rank % ENDINGS.length] ?? '');
}

function nameOf(rank: number): string {
  const name = `${stem(STEMS + rank)}o`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Two syllables and a consonant, others for each number, and neighbours unlike each other: a prime factor scatters them. */
function stem(number: number): string {
  const scattered = ((number + 1) * 7_368_787) % (SYLLABLES * SYLLABLES * ONSETS.length);
  const [first, rest] = [scattered % SYLLABLES, Math.floor(scattered / SYLLABLES)];
  return syllable(first) + syllable(rest % SYLLABLES) + (ONSETS[Math.floor(rest / SYLLABLES)] ?? '');
}

function syllable(number: number): string {
  return (ONSETS[number % ONSETS.length] ?? '') + (VOWELS[Math.floor(number / ONSETS.length)] ?? '');
}

/** A year, a count, a percentage or a small number. */
function createNumber(random: Random): string {
  const kind = random.next();
  if (kind < 0.4) return String(random.between(1900, 2030));
  if (kind < 0.6) return `${random.between(2, 900)} ${String(random.between(0, 999)).padStart(3, '0')}`;
  if (kind < 0.8) return `${random.between(1, 99)},${random.between(1, 9)} %`;
  return String(random.between(2, 500));
}
