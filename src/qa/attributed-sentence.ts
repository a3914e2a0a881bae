import type { Language } from '../text/language.ts';
import type { Term } from '../text/terms.ts';
import { wordSet } from '../text/word-list.ts';
import { EVIDENCE_WORDS, PAUSE } from './evidence-words.ts';
import type { QuestionType } from './question-type.ts';
import { QUESTION_WORDS } from './question-words.ts';
import type { Search, SearchedTerm } from './search.ts';

/** How a language says whose a text is; all words folded. */
interface Attribution {
  /** In an article: what news take from others. */
  readonly documents: ReadonlySet<string>;
  /** In a question: what asks whose it is, « qui a publié », "the source of". */
  readonly asked: ReadonlySet<string>;
  /** In a question: a text that an article gives another name. */
  readonly news: ReadonlySet<string>;
  /** In a question that asks where: « d’où vient », and not in which paper it was published. */
  readonly from: ReadonlySet<string>;
  /** Between it and whose it is: « le rapport de la Banque mondiale ». */
  readonly of: ReadonlySet<string>;
}

const ATTRIBUTION: Readonly<Record<Language, Attribution>> = {
  fr: {
    documents: wordSet(
      'annonce communiqué communiqués déclaration dépêche enquête étude lettre note rapport sondage tribune',
    ),
    asked: wordSet(`
      auteur auteurs commandé commandée diffuse diffusé diffusée diffusés émane émanent émet émis émise émises mené menée
      origine provenance provient proviennent publie publié publiée publiés publiées réalisé réalisée rédigé rédigée signé signée
      sorti sortie source vien vient viennent écrit écrite`),
    news: wordSet('info infos information informations nouvelle nouvelles'),
    from: wordSet('d dou'),
    of: wordSet('de d du des par'),
  },
  en: {
    documents: wordSet('announcement communiqué letter note poll report statement study survey'),
    asked: wordSet(`
      author authors behind came carried come comes commissioned conducted issue issued origin publish published put ran
      release released signed source write wrote written`),
    news: wordSet('info information news press'),
    from: wordSet('from'),
    of: wordSet('of from by'),
  },
  es: {
    documents: wordSet('anuncio carta comunicado declaración encuesta estudio informe nota sondeo'),
    asked: wordSet(`
      autor autores difundida difundido difundió emitieron emitido emitió encargó escribió firmó fuente origen procede proviene
      publica publicada publicado publicaron publicó realizado realizó redactado redactó sacó viene`),
    news: wordSet('información informaciones noticia noticias prensa'),
    from: wordSet('de'),
    of: wordSet('de del por'),
  },
  ar: {
    documents: wordSet('استطلاع الاستطلاع بلاغ البلاغ بيان البيان تقرير التقرير دراسة الدراسة رسالة الرسالة'),
    asked: wordSet('أجرى أجرت أصدر أصدرت أعد أعدت صدر صدرت كتب كتبت مصدر نشر نشرت'),
    news: wordSet('الأخبار الخبر المعلومات'),
    from: wordSet('من'),
    of: wordSet('صادر صادرة الصادر الصادرة'),
  },
};

/** Types of questions that may ask whose something is. */
const ASKING: ReadonlySet<QuestionType> = new Set(['who', 'name', 'thing']);

/** At least this surely a sentence has a word of the question. */
const THERE = 0.6;

/**
 * Of ranked sentences the one that says whose a text is, where a question asks for that: « indique un communiqué de la Direction »,
 * where others say « le communiqué ». News name their source once. Undefined where the question asks for no such thing, and where
 * no sentence that has what the articles know of it tells.
 */
export function attributedSentence(
  search: Search,
  ranked: readonly { readonly sentence: number }[],
): number | undefined {
  if (!asksWhoseItIs(search)) return undefined;
  return ranked.find(({ sentence }) => attributes(search, sentence))?.sentence;
}

/** Whether a sentence surely says whose the text is that a question asks of. */
export function attributesKnownText(search: Search, sentence: number): boolean {
  const { asked, news } = ATTRIBUTION[search.query.lang];
  const namesText = textTerms(search).length > 0 || asksOfNews(search);
  const isKnown = ({ word, isHead, known }: SearchedTerm) =>
    known >= THERE || asked.has(word) || news.has(word) || (isHead && namesText);
  return asksWhoseItIs(search) && search.terms.every(isKnown) && attributes(search, sentence);
}

function asksWhoseItIs({ query: { type, words, lang } }: Search): boolean {
  const { asked, from } = ATTRIBUTION[lang];
  const has = (some: ReadonlySet<string>) => words.some(({ word }) => some.has(word));
  if (!has(asked) || asksInWhich(words, lang)) return false;
  return ASKING.has(type) || (type === 'where' && has(from));
}

/** « Dans quelle revue », "in which paper", « en qué revista ». */
const asksInWhich = (words: readonly Term[], lang: Language): boolean =>
  words.some(
    ({ word }, place) =>
      EVIDENCE_WORDS[lang].placePrepositions.has(word) && QUESTION_WORDS[lang].has(words[place + 1]?.word ?? ''),
  );

const asksOfNews = ({ query: { words, lang } }: Search): boolean =>
  words.some(({ word }) => ATTRIBUTION[lang].news.has(word));

/** Places of the question's terms that tell which text is meant. « Quel service »: a service is named otherwise, mostly. */
function textTerms({ terms, query: { lang } }: Search): number[] {
  const { asked, news } = ATTRIBUTION[lang];
  return terms.flatMap(({ word, isHead, known }, k) =>
    known < THERE || isHead || asked.has(word) || news.has(word) ? [] : [k],
  );
}

function attributes(search: Search, sentence: number): boolean {
  const said = textTerms(search);
  if (said.length === 0 && search.index.articles.length > 1) return false;
  if (!said.every((k) => search.grid.fuzzy(k, sentence) >= THERE)) return false;
  return isAttributed(search, sentence, said.length === 0 || asksOfNews(search) ? undefined : said);
}

/** Whether a sentence says whose it is that some term of the question stands for; undefined: whose any text is. */
function isAttributed({ index, placesOf }: Search, sentence: number, said: readonly number[] | undefined): boolean {
  const analyzed = index.read(sentence);
  const text = index.sentences[sentence]?.text ?? '';
  const { all, ends } = placesOf(analyzed);
  const places = said?.flatMap((k) => all.slice(ends[k - 1] ?? 0, ends[k])) ?? [...analyzed.terms.keys()];
  return places.some((place) => isOwned(analyzed.terms, place, text, index.lang));
}

/** Whether a word is a document that a name follows, with or without « de la » between. */
function isOwned(terms: readonly Term[], place: number, text: string, lang: Language): boolean {
  const { documents, of } = ATTRIBUTION[lang];
  if (!documents.has(terms[place]?.word ?? '')) return false;
  const isOf = of.has(terms[place + 1]?.word ?? '');
  // Arabic has no capitals.
  if (lang === 'ar') return isOf;
  let next = place + 1;
  while (isOf && next < place + 4 && terms[next]?.isStopWord) next += 1;
  const owner = terms[next];
  return owner?.isCapitalized === true && !owner.isStopWord && !PAUSE.test(text.slice(terms[place]?.end, owner.start));
}
