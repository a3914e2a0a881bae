import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { Term } from '../../text/terms.ts';
import { wordSet } from '../../text/word-list.ts';
import { EVIDENCE_WORDS, PAUSE } from '../evidence/evidence-words.ts';
import type { QuestionType } from '../question/question-type.ts';
import { QUESTION_WORDS } from '../question/question-words.ts';
import type { Search, SearchedTerm } from '../search/search.ts';
import { THERE } from '../search/term-weights.ts';

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
      annonce annoncé annoncée annoncées auteur auteurs commandé commandée diffuse diffusé diffusée diffusés émane émanent émet émis émise émises mené menée
      origine provenance provient proviennent publie publié publiée publiés publiées réalisé réalisée rédigé rédigée signé signée
      sort sortent sorti sortie source vien vient viennent écrit écrite`),
    news: wordSet('document info infos information informations nouvelle nouvelles texte'),
    from: wordSet('d dou'),
    of: wordSet('de d du des par'),
  },
  en: {
    documents: wordSet('announcement communiqué letter note poll report statement study survey'),
    asked: wordSet(`
      announced author authors behind came carried come comes commissioned conducted issue issued origin publish published put ran
      release released signed source write wrote written`),
    news: wordSet('document info information news press text'),
    from: wordSet('from'),
    of: wordSet('of from by'),
  },
  es: {
    documents: wordSet('anuncio carta comunicado declaración encuesta estudio informe nota sondeo'),
    asked: wordSet(`
      anunciada anunciado anunció autor autores difundida difundido difundió emitieron emitido emitió encargó escribió firmó fuente origen procede proviene
      publica publicada publicado publicaron publicó realizado realizó redactado redactó sacó viene`),
    news: wordSet('documento información informaciones noticia noticias prensa texto'),
    from: wordSet('de'),
    of: wordSet('de del por'),
  },
  ar: {
    documents: wordSet('استطلاع الاستطلاع بلاغ البلاغ بيان البيان تقرير التقرير دراسة الدراسة رسالة الرسالة'),
    asked: wordSet('أجرى أجرت أعلن أعلنت أصدر أصدرت أعد أعدت صدر صدرت كتب كتبت مصدر نشر نشرت'),
    news: wordSet('الأخبار الخبر المعلومات النص الوثيقة'),
    from: wordSet('من'),
    of: wordSet('صادر صادرة الصادر الصادرة'),
  },
};

/** Types of questions that may ask whose something is. */
const ASKING: ReadonlySet<QuestionType> = new Set(['who', 'name', 'thing']);

/** "What is the source of", « c’est quoi la source de »: no noun that names a kind. */
const SOURCES = wordSet('source origin origine');

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
  return ranked.find(({ sentence }) => ownerPlace(search, sentence) !== undefined)?.sentence;
}

/** Whether a sentence surely says whose the text is that a question asks of. */
export function attributesKnownText(search: Search, sentence: number): boolean {
  const { lang } = search.query;
  const namesText = textTerms(search).length > 0 || asksOfNews(search);
  const isKnown = ({ word, isHead, known }: SearchedTerm) =>
    known >= THERE || asksOfAny(word, lang) || (isHead && namesText);
  return asksWhoseItIs(search) && search.terms.every(isKnown) && ownerPlace(search, sentence) !== undefined;
}

/** Whose the text is that a question asks of, where the sentence says so: offsets into it. */
export function ownerIn(search: Search, sentence: number): Span | undefined {
  const from = asksWhoseItIs(search) ? ownerPlace(search, sentence) : undefined;
  if (from === undefined) return undefined;
  const { terms, evidence } = search.index.read(sentence);
  const name = evidence.find((one) => one.from === from && (one.kind === 'name' || one.kind === 'full-name'));
  const [first, last] = [terms[from], terms[(name?.to ?? from + 1) - 1]];
  return first && last && { start: first.start, end: last.end };
}

function asksWhoseItIs({ query: { type, words, terms, lang } }: Search): boolean {
  const { asked, from } = ATTRIBUTION[lang];
  const has = (some: ReadonlySet<string>) => words.some(({ word }) => some.has(word));
  if (!has(asked) || asksInWhich(words, lang)) return false;
  const asksForSource = type === 'what' && terms.some(({ isHead, word }) => isHead && SOURCES.has(word));
  return ASKING.has(type) || asksForSource || (type === 'where' && has(from));
}

/** « Dans quelle revue », "in which paper", « en qué revista »; not "from which". */
function asksInWhich(words: readonly Term[], lang: Language): boolean {
  const isPlace = (word: string) =>
    EVIDENCE_WORDS[lang].placePrepositions.has(word) && !ATTRIBUTION[lang].from.has(word);
  return words.some(({ word }, place) => {
    const asks = QUESTION_WORDS[lang].get(words[place + 1]?.word ?? '');
    return (asks === 'which' || asks === 'what') && isPlace(word);
  });
}

/** They are the article's news, but for « le texte de l’accord ». */
const TEXTS = wordSet('document texte text documento');

function asksOfNews({ query: { words, lang } }: Search): boolean {
  const { news, of } = ATTRIBUTION[lang];
  return words.some(({ word }, k) => news.has(word) && !(TEXTS.has(word) && of.has(words[k + 1]?.word ?? '')));
}

/** « Le communiqué officiel »: an article mostly leaves it out. */
const OFFICIAL = wordSet('officiel officielle official oficial الرسمي');

/** Whether a word of such a question is the same whatever text is meant. */
const asksOfAny = (word: string, lang: Language): boolean =>
  ATTRIBUTION[lang].asked.has(word) || ATTRIBUTION[lang].news.has(word) || OFFICIAL.has(word);

/** Places of the question's terms that tell which text is meant. « Quel service »: a service is named otherwise, mostly. */
function textTerms({ terms, query: { lang } }: Search): number[] {
  return terms.flatMap(({ word, isHead, known }, k) => (known < THERE || isHead || asksOfAny(word, lang) ? [] : [k]));
}

/** Where the owner stands in a sentence of the text that a question asks of; undefined where it does not say whose that is. */
function ownerPlace(search: Search, sentence: number): number | undefined {
  const { index, grid, placesOf } = search;
  const said = textTerms(search);
  if (said.length === 0 && index.articles.length > 1) return undefined;
  if (!said.every((k) => grid.fuzzy(k, sentence) >= THERE)) return undefined;
  const analyzed = index.read(sentence);
  const found = placesOf(analyzed);
  const isAny = said.length === 0 || asksOfNews(search);
  const places = isAny ? analyzed.terms.keys() : said.flatMap((k) => found[k] ?? []);
  const text = index.sentences[sentence]?.text ?? '';
  return Array.from(places, (place) => ownerAfter(place, analyzed.terms, text, index.lang)).find(
    (owner) => owner !== undefined,
  );
}

/** Where the name stands that follows a document, with or without « de la » between. */
function ownerAfter(place: number, terms: readonly Term[], text: string, lang: Language): number | undefined {
  const { documents, of } = ATTRIBUTION[lang];
  if (!documents.has(terms[place]?.word ?? '')) return undefined;
  const isOf = of.has(terms[place + 1]?.word ?? '');
  let next = place + 1;
  while (isOf && next < place + 4 && (next === place + 1 || terms[next]?.isStopWord)) next += 1;
  const owner = terms[next];
  if (!owner || owner.isStopWord || PAUSE.test(text.slice(terms[place]?.end, owner.start))) return undefined;
  // Arabic has no capitals.
  return owner.isCapitalized || (lang === 'ar' && isOf) ? next : undefined;
}
