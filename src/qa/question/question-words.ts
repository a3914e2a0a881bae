import { fold } from '../../text/fold.ts';
import type { Language } from '../../text/language.ts';
import { wordSet } from '../../text/word-list.ts';
import { OFFICES } from './offices.ts';

/** What a question word asks for. */
export type Asking = 'which' | 'who' | 'when' | 'where' | 'quantity' | 'why' | 'how' | 'what';

/** What a noun after a question word can ask for: « quelle année », "what is the name". */
export type NounKind = 'when' | 'where' | 'quantity' | 'who' | 'name' | 'why' | 'definition' | 'thing';

/** The question words of each language, folded. */
export const QUESTION_WORDS: Readonly<Record<Language, ReadonlyMap<string, Asking>>> = {
  fr: byWord({
    which: 'quel quelle quels quelles lequel laquelle lesquels lesquelles',
    who: 'qui',
    when: 'quand',
    where: 'où',
    quantity: 'combien',
    why: 'pourquoi',
    how: 'comment',
    what: 'que qu quoi',
  }),
  en: byWord({
    which: 'which',
    who: 'who whom whose',
    when: 'when',
    where: 'where',
    why: 'why',
    how: 'how',
    what: 'what',
  }),
  es: byWord({
    which: 'cuál cuáles',
    who: 'quién quiénes',
    when: 'cuándo',
    where: 'dónde adónde',
    quantity: 'cuánto cuánta cuántos cuántas',
    how: 'cómo',
    what: 'qué',
  }),
  ar: byWord({
    which: 'أي أية أيا',
    who: 'من لمن',
    when: 'متى',
    where: 'أين',
    quantity: 'كم بكم',
    why: 'لماذا',
    how: 'كيف',
    what: 'ما ماذا بماذا',
  }),
};

/** Nouns that say which kind of answer is asked for, folded. */
export const KIND_NOUNS: Readonly<Record<Language, ReadonlyMap<string, NounKind>>> = {
  fr: byWord({
    when: 'année années date dates jour mois siècle époque période moment heure décennie saison',
    where: `
      pays ville villes lieu endroit région continent département commune état quartier province île capitale village rue
      adresse localisation coin zone`,
    quantity: `
      nombre âge population superficie surface taille pourcentage part proportion taux distance prix coût montant somme budget
      salaire valeur durée temps longueur largeur hauteur altitude profondeur température vitesse débit poids quantité densité`,
    who: `
      ${OFFICES.fr} souverain général auteur acteur actrice écrivain homme femme personne personnage joueur peintre architecte
      compositeur réalisateur fondateur père mère fils fille frère chanteur scientifique historien philosophe époux épouse mari`,
    name: 'nom noms surnom pseudonyme titre',
    why: 'raison raisons cause causes but objectif motif',
    thing: 'événement événements évènement évènements sujet sujets thème thèmes',
    definition: 'définition signification sigle acronyme abréviation fonction fonctions poste métier profession',
  }),
  en: byWord({
    when: 'year years date day month century decade time period era season',
    where: `
      country countries city cities town place location state province region county area street building river continent
      capital`,
    quantity: `
      number percentage percent proportion rate population age size amount distance length width height depth range
      temperature speed price cost value weight salary wage budget`,
    who: `
      ${OFFICES.en} ruler general author actor writer man woman person people player painter architect composer founder father mother
      son daughter brother singer scientist historian philosopher wife husband`,
    name: 'name names nickname title term word',
    why: 'reason reasons cause causes purpose goal',
    thing: 'event events topic topics subject subjects issue issues',
    definition: 'definition meaning acronym abbreviation initials job post profession occupation',
  }),
  es: byWord({
    when: 'año años fecha día mes siglo década época periodo momento hora',
    where: `
      país países ciudad ciudades lugar estado región continente provincia condado zona edificio calle río capital`,
    quantity: `
      número porcentaje proporción tasa población edad tamaño cantidad distancia longitud anchura altura profundidad área
      superficie temperatura velocidad precio coste costo valor peso duración tiempo salario sueldo presupuesto`,
    who: `
      ${OFFICES.es} gobernante general autor actor escritor hombre mujer persona jugador pintor arquitecto compositor fundador padre
      madre hijo hija hermano cantante científico historiador filósofo esposa`,
    name: 'nombre nombres apodo título término',
    why: 'razón razones causa causas motivo propósito objetivo',
    thing: 'evento eventos acontecimiento acontecimientos tema temas asunto asuntos',
    definition: 'definición significado sigla siglas acrónimo abreviatura cargo puesto profesión función ocupación',
  }),
  ar: byWord({
    when: 'سنة السنة السنوات عام العام تاريخ يوم شهر قرن عقد فترة وقت',
    where: 'بلد البلد دولة مدينة المدينة مكان المكان منطقة ولاية قارة مقاطعة مبنى نهر عاصمة',
    quantity: 'عدد نسبة عمر حجم مساحة كمية مسافة طول ارتفاع درجة سرعة سعر معدل وزن قيمة مقدار مدة راتب ميزانية',
    who: `${OFFICES.ar} كاتب رجل امرأة شخص لاعب رسام مهندس مخرج مؤسس والد عالم مؤرخ`,
    name: 'اسم أسماء لقب مصطلح',
    why: 'سبب السبب أسباب هدف الهدف',
    thing: 'حدث الحدث أحداث الأحداث موضوع الموضوع مواضيع المواضيع',
    definition: 'تعريف معنى اختصار الاختصار وظيفة منصب مهنة',
  }),
};

/** Adjectives that stand beside the noun that is asked for, and say little of what that is, folded. */
export const QUALIFIERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet(`
    principal principale principaux principales dernier dernière derniers dernières grand grande grands grandes seul seule nouveau
    nouvelle nouveaux nouvelles meilleur meilleure meilleurs meilleures ancien ancienne anciens petit petite petits petites
    différents différentes propre prochain prochaine jeune premiers premières vrai véritable célèbre célèbres haut haute hauts hautes
    long longue longs longues vieux vieille gros grosse riche riches`),
  en: wordSet(`
    last main primary prime new original current total major average official approximate common final former exact famous full typical
    real specific particular initial single different best largest biggest smallest oldest earliest latest longest highest
    greatest youngest tallest richest fastest deepest heaviest annual yearly monthly`),
  // They mostly stand behind it.
  es: wordSet('alto alta largo larga gran grande grandes mayor mejor rápido rápida antiguo antigua rico rica'),
  ar: wordSet('أول أكبر أهم آخر أعلى أطول أصغر أغنى أسرع أقدم أفضل أحسن'),
};

/** A kind of question and how it is worded, where no single word tells. */
type Phrase<Type extends string> = readonly [type: Type, wording: RegExp];

/** Looked for in the question's folded words, parted by single spaces; the first that is found counts. */
export const QUESTION_PHRASES: Readonly<Record<Language, readonly Phrase<NounKind>[]>> = {
  fr: [
    [
      'definition',
      /\bqu est ce qu (?:une?|l[ae]?|les|des)\b|\bque (?:signifie|veut dire)|\bqu est ce que (?:l[ae]?|les|des|une?) \w+$/u,
    ],
    ['name', /\bcomment (?:s|se|appelle|nomme|est|sont|etait)?\s?\w* ?(?:appel|nomm|surnomm)(?!er\b)/u],
    ['why', /\bpour quelles? raisons?|\bdans quel but|\bqu est ce qui (?:a )?caus/u],
    [
      'quantity',
      /\ba quel age|\bcombien|\bquelle (?:est|etait) la (?:taille|superficie|population|duree|distance|longueur|hauteur)|\bquel (?:est|etait) le (?:nombre|pourcentage|prix|cout|taux|montant)/u,
    ],
    [
      'when',
      /\b(?:depuis|jusqu a) quand|\b(?:en|de|a) quelles? (?:annee|date|epoque|heure|periode)s?\b|\bquel (?:jour|mois|siecle)\b/u,
    ],
    ['where', /\bd ?ou\b|\bdans quel(?:le)?s? (?:pays|ville|region)s?\b/u],
  ],
  en: [
    ['quantity', /\bhow (?:many|much|long|old|far|large|big|tall|high|fast|often|deep|wide|heavy|few)\b/u],
    ['why', /\bwhat (?:was|is|were|are) the (?:reason|cause|purpose)|\bhow come\b|\bfor what (?:reason|purpose)/u],
    ['definition', /\bwhat does .* (?:mean|stand for)\b/u],
    ['name', /\bwhat (?:is|was|were|are) .*\b(?:called|named|known as)\b|\bwhat (?:is|was) the name/u],
    ['when', /\b(?:what|which) (?:year|date|day|month|century|decade)s?\b|\bsince when/u],
  ],
  es: [
    ['why', /\bpor que\b|^porque\b/u],
    ['quantity', /\bque (?:porcentaje|cantidad|numero|edad)/u],
    ['name', /\bcomo se (?:llam|denomin|conoc)/u],
    ['definition', /\bque significa/u],
    ['when', /\b(?:que|cual) (?:ano|fecha|dia|mes|siglo|decada)s?\b/u],
  ],
  ar: [
    ['why', /لماذا|(?<!\S)ما (?:هو )?سبب/u],
    ['quantity', /(?:^|\s)(?:كم|بكم)(?:\s|$)|(?<!\S)ما (?:هي )?نسبه/u],
    ['definition', /ماذا (?:يعني|تعني)|(?<!\S)ما معني/u],
    ['name', /ماذا (?:يسمي|تسمي|سمي|يطلق)|(?<!\S)ما اسم/u],
    ['when', /(?<!\S)[بل]?(?:اي|ايه) (?:عام|سنه|تاريخ|قرن|عقد)(?!\S)/u],
  ],
};

/** Leads from each word, folded, to the list it is in; of a word in two lists, the first counts. */
function byWord<Key extends string>(lists: Readonly<Partial<Record<Key, string>>>): ReadonlyMap<string, Key> {
  const keys = new Map<string, Key>();
  for (const [key, list] of Object.entries(lists) as [Key, string][]) {
    for (const word of list.match(/\S+/gu) ?? []) if (!keys.has(fold(word))) keys.set(fold(word), key);
  }
  return keys;
}
