import type { Language } from './language.ts';
import { wordFamilies } from './word-list.ts';

/**
 * Frequent words that the stemmers would give the stem of another word: « communiqué » that of « commun », "university" that of
 * "universe". Words of one stem are a family, without their plurals in -s; the first is that stem.
 */
const EXCEPTIONS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  fr: wordFamilies(`
    communiqu communique communiquee communication, communiste communisme, publi publication publie publiee, notamment,
    environnement, serie, important importante importance, socialiste socialisme, populiste populisme, capitaliste
    capitalisme, capitale, parlement, departement, direction, dispositif, executif executive, collectif collective,
    definitif definitive definitivement, relatif relative relativement, positif positive, restaurant, equipement, loi,
    loisir, loyer, parti, partie, cours, courant courante, coupe, ports port, monts mont, montant, mere, mari, maree,
    marais, fils, gens, gene, genie, reine, foie, foyer, male, damas, dame, rome, taxi, pays, terrasse, golfe, vente,
    donnee, licence, tennis, opera, fonds, sorte, base, petition, berger, amende, bandit, cuir, organe, conversion,
    tournee, attention, delai, destination, droite, armee, colonne, etrange, etranger etrangere, leger legere,
    passager passagere`),
  en: wordFamilies(`
    general generally, generous generosity, organs organ, organic, organism, publication, university universities,
    international internationally, internal internally, important importantly importance, animal, authority authorities,
    authorize authorized authorizing authorise authorised authorising, communist communism, communicat communication
    communicate communicated communicating, department, majority majorities, minority minorities, customer, customs,
    executive, officer, objective, constituency constituencies, goods, news, statue, status, progressive progressively,
    competence, emergency emergencies, successive successively, responsible responsibly responsibility responsibilities,
    effective effectively effectiveness, consistent consistently consistency, container, celebrity celebrities, admiral,
    integrity, collective collectively, initial initially, initiative, identity identities, identical, liberation liberate
    liberated, conservative, coroner, vegetable, range ranged ranging, aids, capitalism capitalist, socialism socialist,
    populism populist`),
  es: wordFamilies(`
    hombro, primo, metodo, casa, caso, libro, libra, puerta, partido, parte, parto, mes meses, mesa, plaza, plazo, plata,
    plato, cargo, costa, copa, copia, medio, medida, genero, generoso generosa generosidad, genio, comunidad comunidades,
    comunista comunismo, comunic comunicacion comunicaciones, importante importancia, principe, estadio, marco, marido,
    madrid, derecha, mayoria, autoridad autoridades, publicidad, universidad universidades, objetivo, unidad unidades,
    serie, actualidad, colega, cuenta, habitacion habitaciones, habito, presa, cama, acero, acera, decada, podio, periodo,
    periodico, verde, organo, ordenador ordenadores, tema, curiosidad, mitad, coro, coran, vaca, cometa, placer, placa,
    bloque, prenda, vena, plano, jugo, record, corto corta, corte, pared paredes, comando, sala, cerro, estacionamiento`),
  ar: new Map(),
};

/** The stem of a word that the stemmer would take for another one. @param word folded */
export function exceptionalStem(word: string, lang: Language): string | undefined {
  const exceptions = EXCEPTIONS[lang];
  return exceptions.get(word) ?? (word.endsWith('s') ? exceptions.get(word.slice(0, -1)) : undefined);
}
