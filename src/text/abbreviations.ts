import { type Language, perLanguage } from './language.ts';

/**
 * Words whose full stop does not, by itself, end a sentence, parted by spaces. Written without their last full stop, inner
 * spaces and hyphens (`p.ex` for « p. ex. », `c.àd` for « c.-à-d. »); a lower-case entry also matches with a capital first
 * letter.
 */
interface Abbreviations {
  /** Always lead on to another word: titles, « cf. », « e.g. ». */
  readonly beforeWord: string;
  /** An abbreviation only before a number: « p. 12 », "No. 5"; else an ordinary word. */
  readonly beforeNumber: string;
  /** May end a sentence: it does where a word that opens sentences follows. */
  readonly anywhere: string;
}

/** Found in texts of every language, in names of persons and places above all. */
const SHARED: Abbreviations = {
  beforeWord: 'Dr Drs Mr Mrs Ms Mx St Ste Capt Prof Lt Sgt Rev Hon cf vs',
  beforeNumber: 'p pp vol vols art fig figs chap ch no nos nr c ca op max min',
  anywhere: 'jr sr Inc Ltd Co Corp Bros al',
};

const OWN: Readonly<Record<Language, Abbreviations>> = {
  fr: {
    beforeWord: `
      M MM Mme Mmes Mlle Mlles Me Mgr Pr Gén Gal Col Cdt Cne Adj
      av apr ex p.ex env c.à.d c.àd fém plur litt trad ibid boul bd dép`,
    beforeNumber: 'al alin coll éd janv févr avr juil sept oct nov déc tél réf t n',
    anywhere: 'Cie Sté Ets',
  },
  en: {
    beforeWord: `
      Messrs Gen Col Maj Cpl Pvt Adm Cmdr Gov Sen Rep Pres Supt Atty
      Fr Mt Ft e.g i.e viz v approx incl`,
    beforeNumber: 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec sec par eq ed tel ext',
    anywhere: 'Ph.D PhD Ave Blvd Rd Hwy Dept Univ est',
  },
  es: {
    beforeWord: `
      Sr Sra Srta Sres Sras D Dña Da Dra Ing Lic Arq Mons Fr Sto Sta
      Gral Cnel Cap Tte EE FF Ud Uds Vd Vds p.ej ej Excmo Excma Ilmo Av Avda`,
    beforeNumber: 's ss pág págs núm núms art arts cap tel tomo ed aprox ene feb abr sept oct nov dic',
    anywhere: 'UU AA a.C d.C Cía Hnos',
  },
  ar: {
    // Titles, and the names of Latin letters as they are spelt in the initials of foreign names.
    beforeWord: 'د م أ أ.د مثلا إيه بي سي دي إي إف جي إتش آي جيه كيه كي إل إم إن أو كيو آر إس تي يو إكس',
    beforeNumber: 'ص صص ج مج ط رقم وآخرون',
    anywhere: '',
  },
};

/** What a word before a full stop is, were it an abbreviation. */
type AbbreviationKind = keyof Abbreviations;

const KINDS = ['beforeNumber', 'anywhere', 'beforeWord'] as const;

/** Kind of each abbreviation of a language; an entry of the language's own wins over a shared one. */
export const ABBREVIATIONS = perLanguage((lang) => table(OWN[lang]));

function table(own: Abbreviations): ReadonlyMap<string, AbbreviationKind> {
  const kinds = new Map<string, AbbreviationKind>();
  for (const source of [SHARED, own]) {
    for (const kind of KINDS) {
      for (const word of source[kind].match(/\S+/gu) ?? []) {
        kinds.set(word, kind);
        kinds.set(word.charAt(0).toUpperCase() + word.slice(1), kind);
      }
    }
  }
  return kinds;
}
