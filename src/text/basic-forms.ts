import type { Language } from './language.ts';
import { withoutArabicPrefix } from './word-families.ts';

/**
 * What a folded word may be an inflected form of, as dictionaries have it, the likeliest first: the singular of a plural, the
 * masculine of a feminine, the infinitive of a verb, in Arabic a noun without particles and the third person of a verb. Most are no
 * words: a dictionary tells.
 */
export function basicForms(word: string, lang: Language): readonly string[] {
  if (lang === 'ar') return [...arabicNouns(word), ...arabicVerbs(word)];
  if (word.length < SHORTEST_INFLECTED) return [];
  const regular: string[] = [];
  for (const [ending, basic] of ENDINGS[lang]) {
    if (word.endsWith(ending)) regular.push(word.slice(0, -ending.length) + basic);
  }
  return lang === 'es' ? [...regular, ...spanishVerbs(word)] : regular;
}

/** Endings of plurals, feminines, comparatives and verbs whose stems change, folded, with those of the basic forms. */
const ENDINGS: Readonly<Record<Exclude<Language, 'ar'>, readonly (readonly [ending: string, basic: string])[]>> = {
  fr: [
    ['s', ''],
    ['x', ''],
    ['ent', 'er'],
    ['ere', 'er'],
    ['eres', 'er'],
    ['ive', 'if'],
    ['ives', 'if'],
    ['que', 'c'],
    ['ques', 'c'],
    // Attendent, attendu, attendait, attend.
    ['ent', 're'],
    ['u', 're'],
    ['us', 're'],
    ['ue', 're'],
    ['ues', 're'],
    ['ait', 're'],
    ['aient', 're'],
    ['d', 'dre'],
    // Craignent, dorment, réduisent, prescrit, interrompt, conclut, prévoit, appellent.
    ['ignent', 'indre'],
    ['ent', 'ir'],
    ['sent', 're'],
    ['it', 'ire'],
    ['t', 're'],
    ['ut', 'ure'],
    ['oit', 'oir'],
    ['llent', 'ler'],
    // Soutiennent, soutient, soutiendra.
    ['iennent', 'enir'],
    ['ient', 'enir'],
    ['iendra', 'enir'],
    ['iendront', 'enir'],
    ['e', 'er'],
    ['es', 'er'],
    ['ee', 'er'],
    ['ees', 'er'],
  ],
  en: [
    ['s', ''],
    ['ies', 'y'],
    ['ves', 'f'],
    ['ves', 'fe'],
    ['gger', 'g'],
    ['ggest', 'g'],
    ['est', ''],
    ['est', 'e'],
    ['iest', 'y'],
    ['er', ''],
    ['er', 'e'],
    ['ier', 'y'],
  ],
  es: [
    ['s', ''],
    ['es', ''],
    // Detuvo, propuso, condujo, intervino; construyó, cayeron.
    ['tuvo', 'tener'],
    ['tuvieron', 'tener'],
    ['tiene', 'tener'],
    ['tienen', 'tener'],
    ['puso', 'poner'],
    ['pusieron', 'poner'],
    ['dujo', 'ducir'],
    ['dujeron', 'ducir'],
    ['vino', 'venir'],
    ['vinieron', 'venir'],
    ['viene', 'venir'],
    ['vienen', 'venir'],
    ['uyo', 'uir'],
    ['uyeron', 'uir'],
    ['yo', 'er'],
    ['yeron', 'er'],
  ],
};

/** A verb whose last vowel of the stem changes, and what it is in the infinitive: piensan, muestra, siguieron, durmió. */
const CHANGED_VERB = /^(?<start>.+?)(?<vowel>ue|ie|[iu])(?<consonants>[^aeiou]+u?)(?<ending>an?|en?|io|ieron)$/u;
const INFINITIVE_VOWELS: Readonly<Record<string, string>> = { ue: 'o', ie: 'e', i: 'e', u: 'o' };

function spanishVerbs(word: string): readonly string[] {
  const { start, vowel = '', consonants, ending } = CHANGED_VERB.exec(word)?.groups ?? {};
  if (ending === undefined) return [];
  const stem = `${start}${INFINITIVE_VOWELS[vowel]}${consonants}`;
  if (ending.startsWith('a')) return [`${stem}ar`];
  return [`${stem}er`, `${stem}ir`];
}

/** Shorter ones are rarely inflected: « fois », « plus ». */
const SHORTEST_INFLECTED = 5;

/** Whose it is. */
const POSSESSIVE = /(?<=...)(?:هما|ها|هم|هن|نا|ه)$/u;

/** A noun without the particles written onto it, and without whose it is: شراكتهما is شراكة. */
function arabicNouns(word: string): readonly string[] {
  const noun = withoutArabicPrefix(word);
  const owned = noun.replace(POSSESSIVE, '');
  return owned === noun ? [noun] : [noun, owned, owned.replace(/ت$/u, 'ه')];
}

/** A verb of the present or, with س, of the future: person, then the rest. */
const PRESENT = /^[وف]?س?[يتنا](?<rest>.{3,})$/u;
/** A verb of the past that is feminine or of several. */
const PAST = /^[وف]?(?<rest>.{3,}?)(?:تا|وا|ت|ا)$/u;

/**
 * The present and the past of the third person: تنظم may be ينظم and نظم, استضافت is استضاف, whose present يستضيف has another
 * vowel. Plurals of nouns are broken in Arabic, or left to the stem.
 */
function arabicVerbs(word: string): readonly string[] {
  const present = PRESENT.exec(word)?.groups?.rest?.replace(/(?:ون|ان|وا)$/u, '');
  const past = PAST.exec(word)?.groups?.rest;
  const ofPresent =
    present === undefined
      ? []
      : [`ي${present}`, withPastVowel(present), present, `ا${withPastVowel(present)}`, `ا${present}`];
  return past === undefined ? ofPresent : [past, ...ofPresent];
}

/** The last vowel of a weak verb, which are frequent ones: يزور, زار; يستضيف, استضاف. */
const withPastVowel = (verb: string): string => verb.replace(/[يو](?=.$)/u, 'ا');
