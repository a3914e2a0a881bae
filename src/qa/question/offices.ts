import { type Language, perLanguage } from '../../text/language.ts';
import { wordSet } from '../../text/word-list.ts';

/** Offices that one person holds. */
export const OFFICES: Readonly<Record<Language, string>> = {
  fr: `
    roi reine empereur sultan prince pape président présidente ministre chancelier chancelière chef cheffe dirigeant dirigeante
    directeur directrice patron patronne pdg secrétaire maire préfet préfète gouverneur gouverneure ambassadeur ambassadrice
    procureur procureure entraîneur entraîneuse sélectionneur sélectionneuse capitaine`,
  en: `
    king queen emperor sultan prince pope president minister chancellor head leader chief boss ceo director secretary mayor governor
    ambassador prosecutor coach manager captain`,
  es: `
    rey reina emperador sultán príncipe papa presidente presidenta ministro ministra canciller jefe jefa líder director directora
    secretario secretaria alcalde alcaldesa gobernador gobernadora embajador embajadora fiscal entrenador entrenadora seleccionador
    capitán`,
  ar: `
    ملك ملكة إمبراطور سلطان أمير بابا رئيس رئيسة وزير وزيرة مستشار مستشارة قائد زعيم مدير مديرة أمين عمدة محافظ والي سفير سفيرة
    مدعي مدرب كابتن`,
};

const FOLDED = perLanguage((lang) => wordSet(OFFICES[lang]));

/** @param word folded */
export const isOffice = (word: string, lang: Language): boolean => FOLDED[lang].has(word);
