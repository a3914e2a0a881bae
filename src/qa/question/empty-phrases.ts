import { joinWords, placeInJoined, wholeWords } from '../../text/joined-words.ts';
import type { Language } from '../../text/language.ts';
import { asStopWord, type Term } from '../../text/terms.ts';
import { PAUSE } from '../evidence/evidence-words.ts';
import { DIFFERENCE } from './difference.ts';
import { EVENT_VERBS } from './event-verbs.ts';
import { MODAL_VERBS } from './modal-verbs.ts';

/** What a language says without asking for it: patterns of folded words parted by single spaces. */
interface Wording {
  /** « l'article », "this text". */
  readonly article: string;
  /** Stands before it: « selon ». */
  readonly by: string;
  /** What it does, before or after it: « que dit l'article », "does the article mention". */
  readonly says: string;
  /** What else asks whether, or what, it says or means: « est-il question de », « que sait-on de », « que signifie ». */
  readonly others: readonly string[];
  /** What says little in any question: « avoir lieu », "plan to", « Mme », « présenté comme ». */
  readonly fillers: readonly string[];
  /** Beside the noun that says what kind is asked for: « quel jour de la semaine », « quel genre d’informations ». */
  readonly kind: string;
  /** How many there are of what is known already: « les deux pays ». */
  readonly both: string;
}

/** What asks in French whether something was spoken of; when that was tells nothing more. */
const MENTIONS = [
  '(?:(?:le|ce) sujet )?(?:a|ont|avai(?:en)?t)(?: (?:t )?(?:ils?|elles?|on))?(?: (?:aussi|deja))? ete (?:aborde|evoque|mentionne)(?:e?s?)',
  '(?:est|sont)(?: (?:ils?|elles?))? (?:aborde|evoque|mentionne)(?:e?s?)(?: (?:ici|la dedans))?$',
  '(?:est|sont)(?: (?:t )?(?:ils?|elles?))? (?:aborde|evoque|mentionne|cite)(?:e?s?) a quel (?:propos|sujet|titre)',
  '(?:(?:le|ce) sujet )?(?:est|sont|a|ont)(?: (?:t )?(?:ils?|elles?))? (?:(?:ete )?mis|venu)(?:e?s?) sur la table',
  '(?<!^qui .*)(?<=\\b(?:parler?|evoque|aborde|mentionne|discute|table)(?:e?s?) .*)' +
    '(?:pendant|lors d[eu]?|durant|au cours d[eu]?) (?:(?:l[ae]?|les|leurs?|cet|cette|ces) )?' +
    '(?:reunion|rencontre|entretien|entrevue|discussion|echange|visite)s?',
];

const PHRASES: Readonly<Record<Language, RegExp>> = {
  fr: phrase({
    article: '(?:l|le|ce|cet) (?:article|texte)',
    by: 'selon|d apres|dans',
    says: '(?:dit|precise|explique|indique|parle|traite|mentionne|evoque|aborde)(?: t il)?',
    others: [
      'est il question|il est question|que (?:dit|sait) on|qu est il dit|parle t (?:il|on)',
      '(?:ca|sa|il|on)(?: en)?(?: a| avait)? parle',
      '(?:ils?|elles?|que) (?:ont?|en ont) parler?(?= (?:de|d|du|des) (?!quoi(?!\\S)))|ont (?:ils|elles) parle(?= (?:de|d|du|des) )',
      '(?:vient|viennent) faire(?: (?:ici|quoi|la(?: dedans)?))?',
      'que (?:signifie(?:nt)?|ve(?:ut|ulent) dire)(?: (?:le sigle|l (?:acronyme|abreviation)|les (?:\\S+ )?(?:lettres|initiales)))?',
      '(?:est|sont)(?: (?:ils?|elles?))? (?:cite|mentionne|evoque)(?:e?s?) (?:par|dans) (?:le|l|ce|cet) (?:texte|article)',
      ...MENTIONS,
      '(?<!\\b(?:la|sa|leur|une) )grace (?:a|aux?)',
    ],
    fillers: [
      ...EVENT_VERBS.fr,
      MODAL_VERBS.fr,
      DIFFERENCE.fr,
      'mmes?|mlles?|mr',
      '(?:est|sont|etai(?:en)?t)(?: (?:t )?(?:ils?|elles?))? concerne(?:e?s?)(?= par )',
      '(?:presente|considere|decrit|vu)(?:e?s?)(?= comme )',
      // « Où c’est que », as it is often written; « qui sait que » asks who knows.
      '(?<=^(?:ou|quand|comment|pourquoi|qui) )(?:(?<!^qui )sai[st]?|ses|sest|cest|c est) que?',
      '(?:fait|font|faire|faisai(?:en)?t)(?: (?:t )?(?:ils?|elles?))? partie',
    ],
    kind: '(?<=jour )de la semaine|(?<=(?:region|partie|zone|coin|endroit)s? )(?:du|dans le|au) monde|(?<=quels? |quelles? )(?:genre|type|sorte|espece)s? de?',
    both: '(?:[ldcs]es|leurs|nos|aux) (?:deux|trois|quatre|cinq)|a (?:deux|trois|quatre)(?= (?:c|pays)(?!\\S)|$)',
  }),
  en: phrase({
    article: '(?:the|this) (?:article|text)',
    by: 'according to|in',
    says: '(?:says?|tells?|talks?|speaks?|mentions?)(?: us)?(?: anything)?',
    others: [
      'mentioned$|(?<!^(?:where|when|how|who) .*)brought up$',
      'what (?:is|was) (?:said|known)|what do we know',
      '^did (?:they|he|she) (?:talk|speak)(?= (?:about|of) )',
    ],
    fillers: [
      ...EVENT_VERBS.en,
      MODAL_VERBS.en,
      DIFFERENCE.en,
      'mrs?|ms',
      'regarding|concerning|(?:seen|described|presented|regarded|viewed|considered)(?= as )',
    ],
    kind: '(?<=day )of the week|(?<=(?:region|part|area|place)s? )(?:of|in) the world(?! (?:bank|championships?|cup|series|war)(?!\\S))|(?<=what |which )(?:kind|type|sort)s? of',
    both: '(?:the|these|those|which|what|their|its|his|her) (?:two|three|four|five)',
  }),
  es: phrase({
    article: '(?:el|este) (?:articulo|texto)',
    by: 'segun|en|de acuerdo con',
    says: 'dice|cuenta|explica|habla|menciona|trata',
    others: [
      '(?:se menciona|mencionad[oa]s?)$|que se (?:dice|sabe)|se habl[ao]',
      'que significan?(?: (?:las? siglas?|el acronimo))?',
    ],
    fillers: [
      ...EVENT_VERBS.es,
      MODAL_VERBS.es,
      DIFFERENCE.es,
      'sra?|srta',
      '(?:vist|presentad|considerad|descrit)[oa]s?(?= como )',
    ],
    kind: '(?<=dia )de la semana|(?<=(?:region|parte|zona|lugar)(?:e?s)? )(?:del|en el) mundo|(?<=que )(?:tipo|clase|genero)s? de',
    both: '(?:[ld]os|las|estos|estas|que|cuales|sus) (?:dos|tres|cuatro|cinco)',
  }),
  ar: phrase({
    article: '(?:هذا )?(?:المقال|النص)',
    by: 'حسب|وفق|في',
    says: 'يقول|قال|يذكر|ذكر|يتحدث|تحدث',
    others: [
      'ماذا (?:قيل|نعرف)',
      // Where it is no dialect, علي is somebody: Ali.
      '(?<=^هل )[يت]?(?:(?:تحدث|تكلم)(?:ت|ا|وا|و|ان|ون)?(?= (?:.* )?عن )|هضر(?:ت|وا?)?(?= (?:.* )?(?:عن|علي) ))',
      '(?:ماذا|ما) [يت]عني(?: اختصار)?',
      '(?<=كم )(?:[يت]?بلغت?(?: عدد)?|عدد)',
    ],
    fillers: [...EVENT_VERBS.ar, MODAL_VERBS.ar, DIFFERENCE.ar, 'السيده?'],
    kind: '(?<=يوم )(?:من (?:ايام )?)?الاسبوع|(?<=اي |ما )(?:نوع|انواع)(?: من)?',
    both: '(?!)',
  }),
};

function phrase({ article, by, says, others, fillers, kind, both }: Wording): RegExp {
  return wholeWords(
    [`(?<article>(?:${by}|${says}) ${article})`, `${article} (?:${says})`, ...others, ...fillers, kind, both],
    'gu',
  );
}

/**
 * The terms of a question, with those of phrases that say nothing of what it asks as stop words: phrases about the article itself,
 * verbs that say only that something happened or is meant to, and how many there are of what is known.
 * @param text the question, which the terms are offsets into
 */
export function withoutEmptyPhrases(terms: readonly Term[], text: string, lang: Language): readonly Term[] {
  const words = joinWords(terms);
  const spoken = new Set<number>();
  for (const { index, 0: phrase, groups } of words.matchAll(PHRASES[lang])) {
    const from = placeInJoined(words, index);
    const to = placeInJoined(words, index + phrase.length);
    if (groups?.article && isNumbered(terms.slice(to, to + 3), text)) continue;
    for (let place = from; place <= to; place++) if (!isNumberOfName(terms[place], text)) spoken.add(place);
  }
  return terms.map((term, place) => (spoken.has(place) ? asStopWord(term) : term));
}

/** « Les Trois Mousquetaires », "the three-point line" */
const isNumberOfName = (term: Term | undefined, text: string): boolean =>
  term?.isNumber === true && (term.isCapitalized || text[term.end] === '-');

/** « L'article 5 » and « le texte de 1789 » are other ones; after a pause a number belongs to what is asked. */
function isNumbered([article, next, second]: readonly Term[], text: string): boolean {
  const number = next?.isStopWord ? second : next;
  return number?.isNumber === true && !PAUSE.test(text.slice(article?.end, number.start));
}
