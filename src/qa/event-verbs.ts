import { joinWords } from '../text/joined-words.ts';
import type { Language } from '../text/language.ts';
import type { Term } from '../text/terms.ts';

/** What says no more than that something happened: patterns of folded words parted by single spaces. */
export const EVENT_VERBS: Readonly<Record<Language, string>> = {
  fr: [
    '(?:a|ont|eu|eut|eurent|aura|auront|avait|avaient|avoir|ils?|elles?) lieu',
    // « c'est passé », « c passé »: as it is often written.
    '(?:[sc] (?:est|sont|etait|etaient)(?: (?:il|elle)s?)?|c) (?:tenu|deroul|pass|produit)e?e?s?',
    '(?<=ou )(?:etai(?:en)?t|fut|furent)',
    'se (?:tien(?:t|nent)|tiend(?:ra|ront)|deroule(?:nt|ra|ront)?)',
  ].join('|'),
  en: '(?:takes?|took|taken|taking) place|(?:is|are|was|were|be|been) held|happen(?:s|ed)?|occur(?:s|red)?|(?<=where )(?:was|were)',
  es: '(?:tienen?|tuvo|tuvieron|tener|tenido) lugar|se (?:celebro|celebraron|celebrara|produjo|realizo)|ocurrio|sucedio|(?<=donde )(?:fue|fueron)',
  // A noun too: a contract, a decade.
  ar: '(?<=(?:متي|اين) )(?:عقدت?|كانت?)|انعقدت?|جري|جرت|حدثت?',
};

const PATTERNS = {
  fr: pattern(EVENT_VERBS.fr),
  en: pattern(EVENT_VERBS.en),
  es: pattern(EVENT_VERBS.es),
  ar: pattern(EVENT_VERBS.ar),
} as const;

function pattern(verbs: string): RegExp {
  return new RegExp(`(?<!\\S)(?:${verbs})(?!\\S)`, 'u');
}

/** Whether a question is about something that happened: « a eu lieu », "was held". */
export const asksOfEvent = (terms: readonly Term[], lang: Language): boolean => PATTERNS[lang].test(joinWords(terms));
