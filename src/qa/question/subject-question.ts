import { joinWords, placeInJoined, wholeWords } from '../../text/joined-words.ts';
import type { Language } from '../../text/language.ts';
import type { Query } from './query.ts';

const ARTICLE: Readonly<Record<Language, string>> = {
  fr: '(?:(?:de|dans) )?(?:l|la|le|ce|cet|cette|du) (?:article|texte|papier|actu(?:alite)?|infos?|news|nouvelle|depeche|document)',
  en: '(?:(?:of|in) )?(?:the|this|that) (?:article|text|story|news|piece|document)',
  es: '(?:(?:de|en) )?(?:el|del|este|la|esta) (?:articulo|texto|noticia|nota|documento)',
  ar: '(?:هذا |هذه )?(?:المقال|المقاله|النص|الخبر|الموضوع)',
};

/** How people ask what an article is about: patterns of folded words parted by single spaces. */
const PATTERNS: Readonly<Record<Language, RegExp>> = {
  fr: wholeWords(
    [
      `de quoi (?:est ce qu(?:e|il)? )?(?:(?:ca|sa|il|on|${ARTICLE.fr}) )?(?:parle|traite|cause)(?: t (?:il|on))?(?: (?:ca|${ARTICLE.fr}))?`,
      `(?:(?:ca|sa|il|${ARTICLE.fr}) )?(?:parle|traite) de quoi(?: ${ARTICLE.fr})?`,
      `de quoi (?:s agit il|il s agit|est il question)(?: ${ARTICLE.fr})?`,
      `(?:quel est|c est quoi) (?:le |l )?(?:sujet|theme|propos|idee)(?: principale?| general)?(?: ${ARTICLE.fr})?`,
      `(?:resume[rsz]?|un resume)(?: (?:moi|nous))?(?: (?:ca|${ARTICLE.fr}))?`,
      `(?:que|qu est ce que|qu est ce qu) (?:dit|raconte|il y a) ${ARTICLE.fr}`,
    ],
    'u',
  ),
  en: wholeWords(
    [
      `what (?:(?:is|s|was) )?(?:this|it|that|${ARTICLE.en}) (?:all )?about`,
      `what (?:does|did) ${ARTICLE.en} (?:say|talk about|tell|discuss|cover|report)(?: us)?`,
      `what (?:is|s|are) the (?:main )?(?:topic|subject|theme|gist|point|idea)s?(?: ${ARTICLE.en})?`,
      `(?:(?:summari[sz]e|sum up)(?: (?:this|it|${ARTICLE.en}))?|summary(?: ${ARTICLE.en})?|tl ?dr)`,
    ],
    'u',
  ),
  es: wholeWords(
    [
      `(?:de|sobre) que (?:se )?(?:trata|habla|va|es)(?: ${ARTICLE.es})?`,
      `${ARTICLE.es} de que (?:trata|habla|va)`,
      `(?:cual|que) es el (?:tema|asunto)(?: principal| central)?(?: ${ARTICLE.es})?`,
      `que (?:dice|cuenta) ${ARTICLE.es}`,
      `(?:resume|resumir|un resumen)(?:me)?(?: ${ARTICLE.es})?`,
    ],
    'u',
  ),
  ar: wholeWords(
    [
      `(?:عن ماذا|عن ما|عما|عم|حول ماذا|علي ماذا|ماذا) (?:يتحدث|تتحدث|يتكلم|تتكلم|يدور|تدور|يتناول|تتناول|يقول|تقول|بيحكي|كيهضر) ${ARTICLE.ar}`,
      `(?:ما|ما هو|ماهو) (?:الموضوع|(?:موضوع|مضمون|ملخص|فحوي) ${ARTICLE.ar})`,
      `(?:لخص|تلخيص|ملخص)(?: (?:لي|لنا))? ${ARTICLE.ar}`,
    ],
    'u',
  ),
};

/** Whether a question asks what the article is about, and nothing else: « De quoi parle l’article ? », "what's this about?" */
export function asksForSubject({ words, lang }: Query): boolean {
  const joined = joinWords(words);
  const found = PATTERNS[lang].exec(joined);
  if (!found) return false;
  const from = placeInJoined(joined, found.index);
  const to = placeInJoined(joined, found.index + found[0].length);
  return words.every(({ isStopWord }, place) => isStopWord || (place >= from && place <= to));
}
