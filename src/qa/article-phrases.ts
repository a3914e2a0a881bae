import type { Language } from '../text/language.ts';
import type { Term } from '../text/terms.ts';

/** How a language speaks of the article itself: patterns of folded words parted by single spaces. */
interface Wording {
  /** « l'article », "this text". */
  readonly article: string;
  /** Stands before it: « selon ». */
  readonly by: string;
  /** What it does, before or after it: « que dit l'article », "does the article mention". */
  readonly says: string;
  /** What else asks whether it says something. */
  readonly others?: string;
}

/** « L'article 5 » and « le texte de 1789 » are other ones. */
const OTHER = '(?! (?:\\S+ )?\\d)';

const PHRASES: Readonly<Record<Language, RegExp>> = {
  fr: phrase({
    article: '(?:l|le|ce|cet) (?:article|texte)',
    by: 'selon|d apres|dans',
    says: '(?:dit|precise|explique|indique|parle|traite|mentionne|evoque|aborde)(?: t il)?',
    others: 'est il question|il est question',
  }),
  en: phrase({
    article: '(?:the|this) (?:article|text)',
    by: 'according to|in',
    says: '(?:says?|tells?|talks?|speaks?|mentions?)(?: us)?(?: anything)?',
  }),
  es: phrase({
    article: '(?:el|este) (?:articulo|texto)',
    by: 'segun|en|de acuerdo con',
    says: 'dice|cuenta|explica|habla|menciona|trata',
  }),
  ar: phrase({
    article: '(?:هذا )?(?:المقال|النص)',
    by: 'حسب|وفق|في',
    says: 'يقول|قال|يذكر|ذكر|يتحدث|تحدث',
  }),
};

function phrase({ article, by, says, others }: Wording): RegExp {
  const patterns = [`(?:${by}) ${article}${OTHER}`, `(?:${says}) ${article}${OTHER}`, `${article} (?:${says})`, others];
  return new RegExp(`(?<!\\S)(?:${patterns.filter(Boolean).join('|')})(?!\\S)`, 'gu');
}

/** The terms of a question, with those that only speak of the article itself as stop words: what it asks is in the others. */
export function withoutArticlePhrases(terms: readonly Term[], lang: Language): readonly Term[] {
  const words = terms.map(({ word }) => word).join(' ');
  const spoken = new Set<number>();
  for (const { index, 0: phrase } of words.matchAll(PHRASES[lang])) {
    const from = countSpaces(words.slice(0, index));
    for (let place = from; place <= from + countSpaces(phrase); place++) spoken.add(place);
  }
  return terms.map((term, place) => (spoken.has(place) ? { ...term, stem: term.word, isStopWord: true } : term));
}

const countSpaces = (text: string): number => text.split(' ').length - 1;
