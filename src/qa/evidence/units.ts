import type { Language } from '../../text/language.ts';
import { wordSet } from '../../text/word-list.ts';

/** What a language measures in, by what is measured; folded. Units of time are with the other words of time. */
type Units = Readonly<Record<'weight' | 'length' | 'area', ReadonlySet<string>>>;

const UNITS: Readonly<Record<Language, Units>> = {
  fr: {
    weight: wordSet('g kg gramme grammes kilo kilos tonne tonnes livres'),
    length: wordSet('km kilomètre kilomètres m mètre mètres cm centimètres mm'),
    area: wordSet('km2 hectare hectares'),
  },
  en: {
    weight: wordSet('g kg kilo kilos ounces pound pounds ton tons tonnes'),
    length: wordSet('km kilometers kilometres mile miles m meters metres foot feet ft cm inch inches'),
    area: wordSet('acre acres hectares square'),
  },
  es: {
    weight: wordSet('g kg gramos kilos kilogramos libras tonelada toneladas'),
    length: wordSet('km kilómetro kilómetros metro metros cm centímetros millas pies'),
    area: wordSet('hectáreas'),
  },
  ar: {
    weight: wordSet('كيلوغرام كيلوغراما غرام طن أطنان'),
    length: wordSet('كم كيلومتر كيلومترا متر مترا أمتار ميل أميال قدم'),
    area: wordSet('هكتار هكتارا'),
  },
};

/** Whether something is measured in a unit, of whatever language: « km » and "tonne" are of many. @param word folded */
export const measures = (dimension: keyof Units, word: string): boolean =>
  Object.values(UNITS).some((units) => units[dimension].has(word));

/** @param word folded */
export function isUnit(word: string, lang: Language): boolean {
  const { weight, length, area } = UNITS[lang];
  return weight.has(word) || length.has(word) || area.has(word);
}
