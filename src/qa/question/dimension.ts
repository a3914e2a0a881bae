import { joinWords } from '../../text/joined-words.ts';
import type { Language } from '../../text/language.ts';
import type { Term } from '../../text/terms.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Evidence } from '../evidence/evidence-kind.ts';
import { EVIDENCE_WORDS } from '../evidence/evidence-words.ts';
import { isCountable } from '../evidence/number-evidence.ts';
import { isUnit, measures } from '../evidence/units.ts';
import type { QuestionType } from './question-type.ts';

/** What is measured, where a question of how much says so: « combien de temps » wants no metres. */
export type Dimension = Measure | 'since';

type Measure = 'share' | 'age' | 'duration' | 'weight' | 'length' | 'area' | 'money' | 'people';

/** How each dimension is asked for, in folded words parted by single spaces; the first that is found counts. */
const ASKED: Readonly<Record<Language, Readonly<Record<Measure, RegExp>>>> = {
  fr: {
    share: /\b(?:pourcentage|proportion|taux|quelle part)\b/u,
    age: /\bage\b/u,
    duration:
      /\bcombien (?:de|d) (?:temps|ans|annees|mois|semaines|jours|heures|minutes)\b|\bdur(?:e|ee|er|ent|a|ait|era)\b/u,
    weight: /\bpes(?:e|er|ent|ait|aient|era)\b|\bpoids\b|\bcombien de (?:kilos|tonnes)\b/u,
    length: /\b(?:distance|longueur|largeur|hauteur|altitude|profondeur|combien de (?:km|kilometres|metres))\b/u,
    area: /\b(?:superficie|combien d hectares)\b/u,
    money:
      /\bcombien (?:d argent|d euros|de dollars)\b|^(?!.*\bcombien (?:de|d) ).*\b(?:cout\w*|prix|pa(?:ie|yer|ye)\w*|tarif|salaire|budget|montant|loyer|amende)\b/u,
    people:
      /\b(?:combien (?:(?:il )?y (?:a|avait|aura|aurait)(?: t)?(?: il)? )?de (?:personnes|gens|monde)|nombre de (?:personnes|gens))\b/u,
  },
  en: {
    share: /\b(?:percent|percentage|proportion|what share)\b/u,
    age: /\b(?:how old|what age|age of)\b/u,
    duration: /\bhow (?:long|much time|many (?:years|months|weeks|days|hours|minutes))\b|\bduration\b/u,
    weight: /\b(?:weigh\w*|how heavy|how many (?:kilos|tons|tonnes|pounds))\b/u,
    length:
      /\bhow (?:far|tall|high|deep|wide|many (?:miles|kilometers|metres|feet))\b|\b(?:distance|length|width|height|depth|altitude)\b/u,
    area: /\b(?:how many (?:acres|hectares|square)|(?:land|surface) area)\b/u,
    money:
      /\bhow (?:much money|many (?:euros|dollars))\b|^(?!.*\bhow many ).*\b(?:costs?|prices?|pay|paid|worth|earns?|earned|salary|budget|fine|rent)\b/u,
    people: /\b(?:how many|number of) (?:people|persons)\b/u,
  },
  es: {
    share: /\b(?:porcentaje|proporcion|tasa)\b/u,
    age: /\bedad\b|\bcuantos anos (?:tiene|tenia)n?\b/u,
    duration: /\bcuant[oa]s? (?:tiempo|anos|meses|semanas|dias|horas|minutos)\b|\bdura\w*\b|\bduro\b/u,
    weight: /\b(?:pesan?|pesaban?|peso)\b/u,
    length: /\b(?:distancia|longitud|anchura|altura|profundidad)\b/u,
    area: /\bcuantas hectareas\b/u,
    money:
      /\bcuant(?:o dinero|os euros|os dolares)\b|^(?!.*\bcuant[oa]s ).*\b(?:cuestan?|costo|costara|costaba|precio|pag(?:a|o|an|ar|ara)|salario|sueldo|presupuesto|multa)\b/u,
    people: /\b(?:cuantas personas|cuanta gente|numero de personas)\b/u,
  },
  ar: {
    share: /(?<!\S)(?:ال)?نسبه(?!\S)/u,
    age: /(?<!\S)(?:ال)?عمر/u,
    duration: /(?<!\S)(?:(?:ال)?مده|كم من الوقت|كم (?:يوما?|سنه|عاما?|شهرا?|ساعه|دقيقه))(?!\S)/u,
    weight: /(?<!\S)(?:(?:ال)?وزن|[يت]زن)(?!\S)/u,
    length: /(?<!\S)(?:ال)?(?:مسافه|طول|ارتفاع|عمق|عرض)(?!\S)/u,
    area: /(?<!\S)(?:ال)?مساحه(?!\S)/u,
    money: /(?<!\S)[بو]?(?:(?:ال)?(?:ثمن|سعر|راتب|ميزانيه|تكلفه|مبلغ)|[يت]كلف|كلفت?|[يت]?دفع)(?!\S)/u,
    people: /(?<!\S)(?:كم (?:من )?|عدد )(?:ال)?(?:اشخاص|ناس|شخصا?)(?!\S)/u,
  },
};

/** What an age is told in, of all languages; folded. */
const AGE_UNITS = wordSet(`
  an ans année années mois year years month months año años meses عام عاما أعوام سنة سنوات شهر أشهر`);

/** « Depuis quand » wants a date or a time that has gone by, and no weekday. */
const SINCE = /\bdepuis quand\b|\bsince when\b|\bdesde cuando\b|(?<!\S)منذ متي(?!\S)/u;

/** What a question of how much or since when asks for; undefined where it asks for no more than its type. @param words all of them */
export function askedDimension(words: readonly Term[], type: QuestionType, lang: Language): Dimension | undefined {
  const joined = joinWords(words);
  if (type === 'when') return SINCE.test(joined) ? 'since' : undefined;
  if (type !== 'quantity') return undefined;
  return (Object.keys(ASKED[lang]) as Measure[]).find((dimension) => ASKED[lang][dimension].test(joined));
}

/** Whether a part of a sentence tells how much there is of a dimension. @param terms of the sentence, all of them */
export function isValueOf(dimension: Dimension, part: Evidence, terms: readonly Term[], lang: Language): boolean {
  const { kind, from } = part;
  const { amounts, durations } = EVIDENCE_WORDS[lang];
  switch (dimension) {
    case 'share':
      return kind === 'percentage' || kind === 'amount';
    case 'money':
      // « 400 millions » leaves out of what, where it is plain.
      return kind === 'money' || (kind === 'measure' && amounts.has(terms[from + 1]?.word ?? ''));
    case 'age':
      return hasUnit(part, terms, (word) => AGE_UNITS.has(word), amounts) || isBareAge(part, terms, lang);
    case 'since':
      // « Depuis le XIXe siècle », « depuis des années »
      return kind === 'year' || kind === 'date' || (kind === 'time' && durations.has(terms[part.to - 1]?.word ?? ''));
    case 'people':
      return countsThings(part, terms, lang);
    case 'duration':
      return hasUnit(part, terms, (word) => durations.has(word), amounts);
    default:
      return hasUnit(part, terms, (word) => measures(dimension, word), amounts);
  }
}

/** « Le capitaine, 54, » */
function isBareAge({ kind, from }: Evidence, terms: readonly Term[], lang: Language): boolean {
  const next = terms[from + 1]?.word ?? '';
  const isCount = EVIDENCE_WORDS[lang].durations.has(next) || isCountable(next, lang);
  return kind === 'number' && AGE.test(terms[from]?.word ?? '') && !isCount;
}

const AGE = /^\d{1,2}$/u;

/** « 83 % », « 30 ans » and « deux millions de tonnes » are no number of people; « 83 élèves » may be. */
function countsThings(part: Evidence, terms: readonly Term[], lang: Language): boolean {
  const { amounts, durations } = EVIDENCE_WORDS[lang];
  const isMeasured = hasUnit(part, terms, (word) => isUnit(word, lang) || durations.has(word), amounts);
  return (part.kind === 'number' || part.kind === 'amount') && !isMeasured;
}

/** « Trois semaines », « quelques heures », "a billion years", « deux millions de tonnes ». */
function hasUnit(
  { kind, from }: Evidence,
  terms: readonly Term[],
  isWanted: (word: string) => boolean,
  multitudes: ReadonlySet<string>,
): boolean {
  if (kind !== 'amount' && kind !== 'number') return false;
  const isOfMany = kind === 'amount' || multitudes.has(terms[from + 1]?.word ?? '');
  return terms.slice(from + 1, from + (isOfMany ? 4 : 2)).some(({ word }) => isWanted(word));
}
