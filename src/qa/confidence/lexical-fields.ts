import type { Language } from '../../text/language.ts';
import { wordSet } from '../../text/word-list.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { QuestionType } from '../question/question-type.ts';
import type { Search } from '../search/search.ts';

/** The words of one subject in a language. */
interface Wording {
  /** In a question, folded: they ask for what only words of the subject tell. */
  readonly asking: ReadonlySet<string>;
  /** In a passage: with one of these, or an inflection, it may be told. */
  readonly telling: string;
}

interface Field extends Readonly<Record<Language, Wording>> {
  /** Of these types, questions with such words ask for nothing else. */
  readonly types: ReadonlySet<QuestionType>;
}

const wording = (asking: string, telling: string): Wording => ({ asking: wordSet(asking), telling });

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
    'études',
    `étude études étudier étudiant diplôme diplômé université école formation licence doctorat élève lycée faculté collège enseignement
    scolarité maîtrise master thèse recherche rapport enquête`,
  ),
  en: wording(
    'study studied',
    `study studied student degree graduate graduated university school college education educated doctorate research paper report survey`,
  ),
  es: wording(
    'estudió estudios',
    'estudiar estudió estudio estudios estudiante universidad escuela colegio título licenciado doctorado investigación informe encuesta',
  ),
  ar: wording('درس درست', 'درس درست دراسة جامعة مدرسة شهادة دكتوراه تخرج طالب بحث تقرير'),
};

const VENUES: Field = {
  types: new Set<QuestionType>(['thing', 'where', 'who', 'name']),
  fr: wording('stade stades', 'stade enceinte arène'),
  en: wording('stadium stadiums', 'stadium arena field ground'),
  es: wording('estadio estadios', 'estadio'),
  ar: wording('ملعب الملعب ملاعب', 'ملعب الملعب ملاعب استاد'),
};

const HOTELS: Field = {
  types: new Set<QuestionType>(['thing', 'where', 'name']),
  fr: wording('hôtel hôtels', 'hôtel auberge palace loger hébergement séjourner dormir'),
  en: wording('hotel hotels', 'hotel inn lodge accommodation stay'),
  es: wording('hotel hoteles', 'hotel posada alojar alojamiento'),
  ar: wording('فندق الفندق', 'فندق الفندق فنادق'),
};

const SONGS: Field = {
  types: new Set<QuestionType>(['who', 'name', 'thing', 'where', 'when']),
  fr: wording(
    'chanté chante chanter',
    'chanter chanson chant chanteur chanteuse voix concert album titre interpréter musique',
  ),
  en: wording('sang sing sung', 'sing sang song singer vocal album music perform concert'),
  es: wording('cantó canta cantar', 'cantar cantó canción cantante música concierto'),
  ar: wording('غنى غنت يغني', 'غنى غنت اغنية مغني موسيقى حفل'),
};

const FIELDS: readonly Field[] = [WINNING, STUDIES, VENUES, HOTELS, SONGS];

/**
 * Whether a question asks for what is told with words of its own only, and the passage of the sentence has none: « Qui a gagné la
 * coupe ? » is not told by where it will be played. Of the right answers to such questions about encyclopaedias (PIAF, SQuAD, XQuAD)
 * one in 67 was in a passage without such a word, of the wrong ones 6 in 29. « Combien gagne un gardien ? » and « pourquoi
 * gagne-t-il en influence ? » are other matters.
 */
export function lacksField({ query, index }: Search, sentence: number): boolean {
  const asked = FIELDS.filter(
    (field) => field.types.has(query.type) && query.words.some(({ word }) => field[query.lang].asking.has(word)),
  );
  return asked.some((field) => !isTold(field, sentence, index));
}

function isTold(field: Field, sentence: number, index: SearchIndex): boolean {
  const telling = new Set(index.analyze(field[index.lang].telling).map(({ stem }) => stem));
  const { first = 0, last = 0 } = index.passages[index.passageOf[sentence] as number] ?? {};
  for (let one = first; one < last; one++) {
    if (index.read(one).terms.some((term) => telling.has(term.stem))) return true;
  }
  return false;
}
