import { joinWords, wholeWords } from '../../text/joined-words.ts';
import { type Language, perLanguage } from '../../text/language.ts';
import type { Term } from '../../text/terms.ts';

/** What says no more than that something happened: patterns of folded words parted by single spaces. */
export const EVENT_VERBS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    '(?:a|ont|ait|aient|eu|eut|eurent|aura|auront|aurai(?:en)?t|avait|avaient|avoir|ils?|elles?|pas) lieu',
    // « c'est passé », « c passé »: as it is often written.
    '(?:[sc] est|se sont|s etai(?:en)?t|c)(?: (?:ils?|elles?))? (?:tenue?s?|deroulee?s?|passe(?:e?s?|r)|produite?s?|vue?s)',
    // « Se sont vu », « se son vu »: as it is often written; « s’est vu refuser » is another matter.
    'se sont?(?: (?:ils|elles))? vue?s?(?= (?:ou|quand|quel(?:le)?s?|comment)(?!\\S)|$)',
    '(?<=(?:ou|quand) )(?:sait|ses|cest) (?:passe|tenu|deroule)(?:e?s?)|sest (?:passe|tenu|deroule)(?:e?s?)',
    '(?:sait|ses|cest) passe(?:e?s?)(?= (?:ou|quand|quel(?:le)?s?)(?!\\S))',
    'se (?:tien(?:t|nent)|tiend(?:ra|ront)|deroul(?:e|ent|era|eront|ait|aient))',
    '(?<=(?:ou|quand) )(?:(?:c )?(?:etai(?:en)?t|fut|furent)|c est|est ce(?! qu))',
    '(?:est|sont|etai(?:en)?t)(?: (?:ils?|elles?))? (?:prevu|programme)(?:e?s?)',
    // « c été », « c étai », « c t »: as it is often written.
    'c (?:est|ete|etait?|t|sera)(?= (?:ou|quand|quel(?:le)?s?)(?!\\S))',
  ],
  en: [
    '(?:takes?|took|taken|taking) place',
    '(?:h[eo]ld|holds|holding|host(?:s|ed|ing)?)(?= (?:(?:a|an|the|their|its|his|her|more|new) )?(?:conference|debate|discussion|election|hearing|meeting|rally|summit|talk|vote)s?(?!\\S))',
    'happen(?:s|ed|ing)?|occur(?:s|red)?',
    '(?<=(?:when|where) )(?:was|were|(?:is|s) (?:it|this|that)(?!\\S))',
    // Nobody who is held hostage.
    '(?<!who )(?:is|are|was|were|be|been) held(?! (?:hostage|captive|prisoner|responsible|accountable|liable|by|in (?:prison|custody|jail))(?!\\S))',
  ],
  es: [
    '(?:tienen?|tenian?|tuvo|tuvieron|tendran?|tener|tenido) lugar',
    'se (?:celebr(?:o|aron|aran?)|produj(?:o|eron)|realiz(?:o|aron))|ocurr(?:io|ieron)',
    // « Sucedió a su padre »: he followed him.
    '(?<!quien(?:es)? )sucedio(?! al?(?!\\S))|sucedieron',
    '(?<=(?:cuando|donde) )fue(?:ron)?',
  ],
  // Without their endings these are nouns too: a contract, a run, an event.
  ar: ['(?<=(?:متي|اين|كيف|ماذا|لماذا|اي \\S+) )(?:عقد|جري|حدث|كانت?|تمت?)', 'عقدت|انعقدت?|جرت|حدثت|صارت?'],
};

/** What happened to somebody whom the question leaves unnamed: « se sont-ils vus », "did they meet", « se reunieron ». */
const OF_SOMEBODY: Readonly<Record<Language, readonly string[]>> = {
  fr: ['ils?|elles?'],
  en: ['he|she|they'],
  es: ['\\S+(?:aron|ieron)$', '(?:se \\S+i|naci|muri)o$'],
  ar: ['(?<=(?:متي|اين) )\\S+ا$'],
};

const PATTERNS = perLanguage((lang) => wholeWords([...EVENT_VERBS[lang], ...OF_SOMEBODY[lang]], 'u'));

/** Whether a question is about something that happened: « a eu lieu », "took place". */
export const asksOfEvent = (terms: readonly Term[], lang: Language): boolean => PATTERNS[lang].test(joinWords(terms));
