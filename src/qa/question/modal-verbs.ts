import type { Language } from '../../text/language.ts';

/** In French and Spanish a verb of this form follows at once, but for small words: « le compte » is a noun elsewhere. */
const INFINITIVE = {
  fr: '(?= (?:(?:se|s|le|la|l|les|leur|y|en|pas|plus|mieux|bien|encore|tous|toutes) )*(?:\\S{2,}(?:er|ir|[dptv]re|[^a]ire|clure|faire|plaire)|[dlr]ire|boire|etre)(?!\\S))',
  es: '(?= (?:se )?\\S{2,}[aei]r(?:se|l[oa]s?)?(?!\\S))',
} as const;

/**
 * What somebody wants, may or has to do (« les pays vont-ils échanger », "plan to build"): the verb behind it tells what. Patterns of
 * folded words parted by single spaces. Of English, what is not in the list of stop words.
 */
export const MODAL_VERBS: Readonly<Record<Language, string>> = {
  fr:
    '(?:va|vont|allai(?:en)?t|veut|veulent|voulai(?:en)?t|(?<=\\b(?:il|elle|on|qui) )compte|compt(?:e(?= (?:t )?(?:il|elle|on) )|ent|ai(?:en)?t)|souhait(?:e|ent|ai(?:en)?t)|doit|doivent|devr(?:a|ont|ai(?:en)?t)|' +
    `peut|peuvent|pourr(?:a|ont|ai(?:en)?t)|faut|faudra(?:it)?)(?: (?:t )?(?:ils?|elles?|on))?${INFINITIVE.fr}`,
  // "The plan to build" is a noun.
  en: '(?<!\\b(?:an?|any|the|no|its|their|his|her|this|that) )(?:want|plan|intend|hope|need)(?:s|ed)? to|(?:planned|going|expected|supposed) to',
  es: `(?:van?|iban?) a|(?:quiere|queria|desea|piensa|puede|podra|debe)n?${INFINITIVE.es}`,
  ar: '(?:[يت](?:ريد(?:ان|ون)?|نوي(?:ان)?|عتزم(?:ان)?)|يجب|ينبغي)(?: ان)?',
};
