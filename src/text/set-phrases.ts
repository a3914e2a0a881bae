import { fold } from './fold.ts';
import { type Language, perLanguage } from './language.ts';
import type { Token } from './tokens.ts';

/** Phrases that only join what is around them, parted by commas: their nouns and verbs say nothing of their own there. */
const PHRASES: Readonly<Record<Language, string>> = {
  fr: `
    en ce qui concerne, en vue de, en vue d, en raison de, en raison d, en raison du, en raison des, à cause de, à cause du,
    à cause d, à cause des, dans le cadre de, dans le cadre d, dans le cadre du, dans le cadre des, au sein de, au sein d,
    au sein du, au sein des, en tant que, en tant qu, d autre part, par exemple, en effet, par rapport à, par rapport au,
    par rapport aux, à l égard de, à l égard du, à l égard des, à l encontre de, à l encontre du, en termes de, en terme de,
    en particulier, en général, en cours, en revanche, au contraire, à partir de, à partir d, à partir du, à partir des,
    à propos de, à propos du, à propos des, au sujet de, au sujet du, au sujet des, en matière de, en matière d, à la suite de,
    à la suite d, à la suite du, à l issue de, à l issue du, à l exception de, en fonction de, en fonction du, en fonction des,
    par le biais de, au lieu de, au lieu d, en dehors de, en dehors du, à travers, au niveau de, au niveau du, au niveau des,
    de manière à, de façon à, à l occasion de, à l occasion du, à cette occasion, à l instar de, tout au long de, tout au long du, vis à vis,
    face à, face au, face aux, y compris`,
  en: `
    with regard to, with respect to, in terms of, as well as, in order to, for example, for instance, in addition to,
    as a result of, on the basis of, on behalf of, by means of, in spite of, in case of, in front of, as far as, in regard to,
    in particular, in general, in fact, by way of, in accordance with, in relation to, as part of, in place of, in response to,
    apart from, prior to, at least, on the other hand, on this occasion`,
  es: `
    con respecto a, con respecto al, a partir de, a partir del, en torno a, en torno al, por ejemplo, en términos de,
    a pesar de, con el fin de, en relación con, en el marco de, en el marco del, por parte de, por parte del, es decir,
    a lo largo de, a lo largo del, en lugar de, a causa de, en particular, en general, en función de, frente a, frente al,
    debido a, debido al, junto a, junto con, por otra parte, por otro lado, con motivo de, en medio de, a raíz de, en caso de, en esta ocasión`,
  ar: `
    فيما يتعلق, على الرغم من, بالنسبة إلى, من أجل, على سبيل المثال, في إطار, على أساس, بالإضافة إلى, على وجه الخصوص, على الأقل,
    في ظل, بهذه المناسبة`,
};

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** By their first words, what follows these; the longest first. */
const BY_FIRST_WORD = perLanguage((lang) => byFirstWord(PHRASES[lang]));

function byFirstWord(list: string): Phrases {
  const phrases = list.split(',').map((phrase) => (phrase.match(/\S+/gu) ?? []).map(fold));
  const longestFirst = phrases.sort((a, b) => b.length - a.length);
  const found = new Map<string, string[][]>();
  for (const [first = '', ...rest] of longestFirst) found.set(first, [...(found.get(first) ?? []), rest]);
  return found;
}

/** Whether a phrase that only joins begins with a word. @param word folded */
export const mayBeginPhrase = (word: string, lang: Language): boolean => BY_FIRST_WORD[lang].has(word);

/** How many words a phrase has that begins at a place and only joins what is around it; 0 where none does. */
export function setPhraseLength(tokens: readonly Pick<Token, 'word'>[], place: number, lang: Language): number {
  const phrases = BY_FIRST_WORD[lang].get(tokens[place]?.word ?? '');
  const rest = phrases?.find((words) => words.every((word, i) => tokens[place + 1 + i]?.word === word));
  return rest === undefined ? 0 : rest.length + 1;
}
