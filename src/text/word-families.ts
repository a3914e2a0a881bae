import { IRREGULAR_WORDS } from './irregular-words.ts';
import type { Language } from './language.ts';
import { exceptionalStem } from './stem-exceptions.ts';

/**
 * The family of an irregular word: its key is the same for « naquit » and « née ». Undefined for regular words, in Arabic, and
 * in English, where the stem is the family already.
 * @param word folded
 */
export function irregularFamily(word: string, lang: Language): string | undefined {
  return lang === 'fr' || lang === 'es' ? IRREGULAR_WORDS[lang].get(word) : undefined;
}

/** The words of an irregular word's family, itself among them; of a regular word itself alone. @param word folded */
export function irregularForms(word: string, lang: Language): readonly string[] {
  const family = irregularFamily(word, lang);
  return family === undefined ? [word] : (FORMS[lang]?.get(family) ?? [word]);
}

const FORMS: Readonly<Partial<Record<Language, ReadonlyMap<string, readonly string[]>>>> = {
  fr: byFamily(IRREGULAR_WORDS.fr),
  es: byFamily(IRREGULAR_WORDS.es),
};

function byFamily(families: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const [word, family] of families) forms.set(family, [...(forms.get(family) ?? []), word]);
  return forms;
}

/** Endings that make nouns, adjectives and verbs of one another, as the stemmers leave them or whole: the longest one at a word's end. */
const DERIVATIONS: Readonly<Record<Exclude<Language, 'ar'>, RegExp>> = {
  fr: endings(
    `ation ations ateur ateurs atric atrice atrices isation isations issement issements ement ements ment anc enc ance ances
    ence ences age ages ag eur eurs eus euse euses ition itions ion ions tion if ifs iv ive ives abl ite ites aire aires air
    isme ismes ism iste istes ist iqu ique iques at al el eux ien ienn ain ais er ir`,
  ),
  en: endings(
    `ation ations ator ators ment ments ance ence anc enc er ers or ors ion ions ive iv ness ity iti al alli ism ist ship age at
    ous ic able ibl abl ian an ary ari ery eri y i`,
  ),
  es: endings(
    `acion aciones icion iciones cion ciones sion siones miento mientos mient ador adora adores adoras idor idora idores
    dor ncia ncias nci idad idades ista istas ist ismo ism al ales iv abl ibl ari eri an ic or ur`,
  ),
};

function endings(list: string): RegExp {
  return new RegExp(`(?:${list.split(/\s+/u).join('|')})$`, 'u');
}

/**
 * What a stem shares with its derivations: `founder` and `foundation` have one root, which need not be a word. At least four
 * letters, or the stem itself: `salary` and `salute` would share three. A number is its own root.
 */
export function rootOf(stem: string, lang: Language): string {
  if (lang === 'ar' || stem.startsWith('#') || exceptionalStem(stem, lang) === stem) return stem;
  const derivations = DERIVATIONS[lang];
  const base = withoutEnding(withoutEnding(stem, derivations), derivations);
  const withoutVowels = base.replace(VOWELS_AT_END, '');
  const root = (withoutVowels.length >= 3 ? withoutVowels : base).replace(/(.)\1$/u, '$1');
  return root.length >= MIN_ROOT ? root : stem;
}

const MIN_ROOT = 4;
/** Looked for where a run of vowels begins only: from each vowel on, time would grow with the square of the run. */
const VOWELS_AT_END = /(?<![aeiou])[aeiou]+$/u;

/** Takes an ending off, if three letters are left. */
function withoutEnding(stem: string, ending: RegExp): string {
  const end = stem.search(ending);
  return end >= 3 ? stem.slice(0, end) : stem;
}

const PREFIX = /^(?:[وف]?(?:[بك]?ال|لل)|و(?=...)|[بلكف](?=....))(?=.{2})/u;
const SUFFIX = /(?:ها|هم|هن|نا|ان|ات|ون|ين|يه|وا|تين|ه|ي|ا|ت)$/u;
const PATTERN_PREFIX = /^(?:است|[متينا](?=...))/u;
const WEAK_LETTERS = /[اويىءئؤ]/gu;

/** A folded Arabic word without the article and the particles written onto it. */
export const withoutArabicPrefix = (word: string): string => word.replace(PREFIX, '');

/**
 * The consonants of an Arabic word without what is written onto it: mostly its root, so كاتب and كتاب share one. Where fewer
 * than two are left, the word without prefix and ending.
 * @param word folded
 */
export function arabicSkeleton(word: string): string {
  const rest = withoutArabicPrefix(word);
  const shorter = rest.replace(SUFFIX, '');
  const base = (shorter.length >= 3 ? shorter : rest).replace(PATTERN_PREFIX, '');
  const consonants = base.replace(WEAK_LETTERS, '');
  return consonants.length >= 2 ? consonants : base;
}
