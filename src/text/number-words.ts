import type { Language } from './language.ts';
import { wordFamilies } from './word-list.ts';

/**
 * Number words and their value, an ordinal's with `e`. Left out: « un », "one", « uno » and their like, which are mostly articles
 * and pronouns.
 */
export const NUMBER_WORDS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  fr: wordFamilies(`
    2 deux, 3 trois, 4 quatre, 5 cinq, 6 six, 7 sept, 8 huit, 9 neuf, 10 dix dizaine, 11 onze, 12 douze douzaine, 13 treize,
    14 quatorze, 15 quinze, 16 seize, 20 vingt vingts, 30 trente, 40 quarante, 50 cinquante, 60 soixante,
    100 cent cents centaine, 1000 mille,
    1e premier première ier, 2e deuxième second seconde, 3e troisième, 4e quatrième, 5e cinquième, 6e sixième, 7e septième,
    8e huitième, 9e neuvième, 10e dixième, 11e onzième, 12e douzième, 13e treizième, 14e quatorzième, 15e quinzième,
    16e seizième, 20e vingtième`),
  en: wordFamilies(`
    2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve dozen, 13 thirteen,
    14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen, 19 nineteen, 20 twenty, 30 thirty, 40 forty, 50 fifty,
    60 sixty, 70 seventy, 80 eighty, 90 ninety, 100 hundred, 1000 thousand,
    1e first, 2e second, 3e third, 4e fourth, 5e fifth, 6e sixth, 7e seventh, 8e eighth, 9e ninth, 10e tenth, 11e eleventh,
    12e twelfth, 13e thirteenth, 14e fourteenth, 15e fifteenth, 16e sixteenth, 17e seventeenth, 18e eighteenth,
    19e nineteenth, 20e twentieth`),
  es: wordFamilies(`
    2 dos, 3 tres, 4 cuatro, 5 cinco, 6 seis, 7 siete, 8 ocho, 9 nueve, 10 diez, 11 once, 12 doce, 13 trece, 14 catorce,
    15 quince, 16 dieciséis, 17 diecisiete, 18 dieciocho, 19 diecinueve, 20 veinte, 30 treinta, 40 cuarenta, 50 cincuenta,
    60 sesenta, 70 setenta, 80 ochenta, 90 noventa, 100 cien ciento, 1000 mil,
    1e primero primera primer, 2e segundo segunda, 3e tercero tercera tercer, 4e cuarto cuarta, 5e quinto quinta,
    6e sexto sexta, 7e séptimo séptima, 8e octavo octava, 9e noveno novena, 10e décimo décima`),
  ar: wordFamilies(`
    2 اثنان اثنين اثنتين, 3 ثلاثة ثلاث, 4 أربعة أربع, 5 خمسة خمس, 6 ستة ست, 7 سبعة سبع, 8 ثمانية ثماني ثمان, 9 تسعة تسع,
    10 عشرة عشر, 20 عشرون عشرين, 30 ثلاثون ثلاثين, 40 أربعون أربعين, 50 خمسون خمسين, 60 ستون ستين, 70 سبعون سبعين,
    80 ثمانون ثمانين, 90 تسعون تسعين, 100 مئة مائة, 1000 ألف آلاف,
    1e الأول الأولى, 2e الثاني الثانية, 3e الثالث الثالثة, 4e الرابع الرابعة, 5e الخامس الخامسة, 6e السادس السادسة,
    7e السابع السابعة, 8e الثامن الثامنة, 9e التاسع التاسعة, 10e العاشر العاشرة`),
};
