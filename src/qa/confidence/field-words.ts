import type { Language } from '../../text/language.ts';
import { wordSet } from '../../text/word-list.ts';
import type { QuestionType } from '../question/question-type.ts';

/** The words of one subject in a language. */
interface Wording {
  /** In a question, folded: they ask for what only words of the subject tell. */
  readonly asking: ReadonlySet<string>;
  /** The same, where no single word asks: found in folded words parted by single spaces. */
  readonly phrases: RegExp | undefined;
  /** In a passage: with one of these, or an inflection, it may be told. */
  readonly telling: string;
}

export interface Field extends Readonly<Record<Language, Wording>> {
  /** Of these types, questions with such words ask for nothing else. */
  readonly types: ReadonlySet<QuestionType>;
  /** In a sentence of any language, what tells it without a word. */
  readonly shown?: RegExp;
}

const wording = (asking: string, telling: string, phrases?: RegExp): Wording => ({
  asking: wordSet(asking),
  telling,
  phrases,
});

const WINNING: Field = {
  types: new Set<QuestionType>(['who', 'name', 'thing', 'where', 'when']),
  fr: wording(
    'gagné gagnée gagnant gagner remporté remportée remporter vainqueur vainqueurs champion champions championne',
    `gagner gagnant remporter emporter vaincre vainqueur victoire victorieux champion championnat titre sacrer battre bat imposer triompher
    triomphe médaille lauréat palmarès décrocher défaite trophée prix récompense devancer podium élire élu réélu obtenir attribuer`,
  ),
  en: wording(
    'won win wins winner winners champion champions',
    `won win winner champion victory victorious title beat beaten defeat triumph medal trophy award prize loss lost conquer elect
    elected reelected obtain`,
  ),
  es: wording(
    'ganó ganaron ganador ganadora ganadores campeón campeona campeones',
    `ganar ganó ganador campeón campeonato victoria vencer venció título derrota derrotar triunfo medalla trofeo premio elegir elegido
    reelegido obtener`,
  ),
  ar: wording(
    'فاز فازت الفائز يفوز',
    'فاز فازت فوز الفوز الفائز بطل البطل لقب اللقب هزم هزيمة تغلب انتصر انتصار انتخب جائزة',
  ),
};

const STUDIES: Field = {
  types: new Set<QuestionType>(['where', 'thing']),
  fr: wording(
    'études étudié étudiée étudiait étudier université universités',
    `étude études étudier étudiant diplôme diplômé université universitaire école formation licence doctorat élève lycée faculté
    collège enseignement scolarité maîtrise master thèse recherche rapport enquête institut professeur`,
  ),
  en: wording(
    'study studied university universities college colleges',
    `study studied student degree graduate graduated university school college education educated doctorate research paper report
    survey institute professor academy attend attended`,
    /\bgo to (?:\w+ )?school\b/u,
  ),
  es: wording(
    'estudió estudios estudiaba universidad universidades',
    `estudiar estudió estudio estudios estudiante universidad universitario escuela colegio título licenciado doctorado investigación
    informe encuesta instituto facultad profesor`,
  ),
  ar: wording('درس درست جامعة الجامعة', 'درس درست دراسة جامعة مدرسة شهادة دكتوراه تخرج طالب بحث تقرير كلية معهد'),
};

const VENUES: Field = {
  types: new Set<QuestionType>(['thing', 'where', 'who', 'name']),
  fr: wording('stade stades', 'stade enceinte arène'),
  en: wording('stadium stadiums', 'stadium arena field ground'),
  es: wording('estadio estadios', 'estadio'),
  ar: wording('ملعب الملعب ملاعب', 'ملعب الملعب ملاعب استاد'),
};

/** Where somebody was born is told by « l’Allemand … », too; when is not. */
const BIRTHS: Field = {
  types: new Set<QuestionType>(['when']),
  // « Pierre Curie (1859-1906) », « voit le jour »
  shown: /\([^()]*\p{Nd}{3,4}[^()]*\)|(?:voit|vit|vu) le jour|al mundo|into the world|رأى .*النور/u,
  fr: wording(
    'née nés nées naquit naissance',
    'naître né née naît naquit naissance natif native natal originaire créer création fonder fondation',
    /\b(?:est|etait|fut) (?:t )?(?:il )?ne\b/u,
  ),
  en: wording('born birth birthday birthdate', 'born birth birthplace birthday native'),
  es: wording(
    'nació nacido nacida nacieron nacimiento',
    'nacer nació nacido nacimiento natal nativo originario oriundo natural crear creación fundar fundación',
  ),
  ar: wording('ولد ولدت ميلاد مولد ولادة', 'ولد ولدت مولد ميلاد ولادة مواليد مولود مسقط'),
};

/** Who was there before or after somebody. */
const SUCCESSION: Field = {
  types: new Set<QuestionType>(['who']),
  fr: wording(
    `précède précédé précédait précéda succède succédé succédait succéda succédera remplace remplacé remplaçait remplacera
    prédécesseur prédécesseurs successeur successeurs`,
    `avant après ancien ancienne ex précédent précéder précède prédécesseur succéder succèdent succession successeur remplacer
    remplaçant remplacement suivre suivant suivi puis devenir ensuite nouveau nouvelle relève relayer hériter mort décès issue
    suite lendemain veille retraite quitter démission`,
    // « D’après » tells who says so, « avant 2010 » when.
    /(?<!\bd )\b(?:avant|apres)\b(?!(?: \S+)? \S*\p{Nd})/u,
  ),
  en: wording(
    'preceded succeed succeeds succeeded replace replaces replaced predecessor predecessors successor successors',
    `before after former formerly previous previously precede preceded predecessor succeed succeeded successor succession replace
    replaced replacement follow followed following then become became later subsequently next new took inherit death died prior since
    until used left retire resign`,
    /\b(?:before|after)\b(?!(?: \S+)? \S*\p{Nd})/u,
  ),
  es: wording(
    'precedió sucedió reemplazó sustituyó predecesor predecesora sucesor sucesora',
    `antes después tras antiguo antigua anterior anteriormente preceder precedió predecesor suceder sucedió sucesor sucesión reemplazar
    reemplazó sustituir sustituyó relevar relevo luego ex exministro posterior nuevo nueva heredar muerte murió posteriormente previo siguiente jubilar
    dimitir`,
    /\b(?:antes|despues)\b(?!(?: \S+){0,2} \S*\p{Nd})/u,
  ),
  ar: wording(
    'خلفت خلفا خليفة سلف سلفه',
    'قبل بعد سابق السابق سابقا سبق سلف سلفه خلف خلفه خليفة خلافة حل محل ثم جديد الجديد وفاة عقب منذ حتى',
    // « من قبل » tells by whom, « يقف خلف » who is behind it.
    /(?<!\S)(?:(?<!من )قبل|بعد|(?<!(?:قف|قفت|قفون) )خلف)(?!\S)(?!(?: \S+)? \S*\p{Nd})/u,
  ),
};

/** Whether somebody is married or has children: « Que mangeront les enfants ? » is another matter. */
const FAMILY: Field = {
  types: new Set<QuestionType>(['who', 'name', 'what', 'quantity', 'when', 'where', 'other']),
  fr: wording(
    'mariée mariés mariées épouse époux conjoint divorcé divorcée célibataire',
    `marier mariage marié épouse épouser époux conjoint couple femme mari divorce divorcer célibataire veuf veuve enfant fils fille bébé
    père mère parent famille familial frère sœur naître né jeune mineur élève fiancer`,
    // « marie » alone may be a name: « Où marie curie a-t-elle travaillé ? »
    /\b(?:(?:est|ete|etait|il) marie|(?:combien d|(?:a|ont|eu|ils?|elles?) (?:un|des|d)|ses|leurs) enfants?)\b/u,
  ),
  en: wording(
    'married wife husband spouse divorced',
    `marry married marriage wife husband spouse partner couple divorce divorced widow single child children kid son daughter baby father
    mother parent family brother sister born young youth minor pupil fiancée`,
    /\b(?:have|has|had|having|his|her|their|many) (?:any |\w+ )?(?:children|kids)\b/u,
  ),
  es: wording(
    'casado casada casados esposa esposo cónyuge divorciado divorciada hijos hijas',
    `casar casado casó matrimonio boda esposa esposo mujer marido cónyuge pareja divorcio divorciar viuda viudo hijo hija niño niña bebé
    padre madre familia familiar hermano hermana nacer joven menor alumno`,
  ),
  ar: wording(
    'متزوج متزوجة زوجته زوجها أولاد أبناء أولاده أطفاله',
    'متزوج تزوج زواج زوج زوجة زوجته زوجها طفل أطفال ولد أولاد ابن ابنة أبناء أب أم والد والدة أسرة عائلة أخ أخت',
    /(?<!\S)(?:عدد|لديه|لديها|له|لها) اطفال(?!\S)/u,
  ),
};

/** How to reach somebody. */
const CONTACT: Field = {
  types: new Set<QuestionType>(['what', 'thing', 'quantity', 'name', 'where', 'definition', 'other']),
  // « bonjour@example.org », « 02 00 00 00 00 »
  shown: /\S@\S|(?<![\p{L}\p{Nd}])[+0]\p{Nd}(?:[ .()-]{0,2}\p{Nd}){6}/u,
  fr: wording(
    'téléphone tél mail mails email emails courriel',
    'téléphone téléphonique téléphoner appel appeler numéro mail email courriel courrier contact contacter joindre composer internet',
  ),
  en: wording(
    'phone telephone mail email emails hotline',
    'phone telephone call number hotline mail email contact dial online internet',
  ),
  es: wording(
    'teléfono correo email',
    'teléfono telefónico llamada llamar número correo email contacto contactar internet',
  ),
  ar: wording('هاتف الهاتف بريد البريد', 'هاتف الهاتف رقم بريد البريد اتصال الاتصال إنترنت'),
};

export const FIELDS: readonly Field[] = [WINNING, STUDIES, VENUES, BIRTHS, SUCCESSION, FAMILY, CONTACT];
