import { joinWords, placeInJoined, wholeWords } from '../../text/joined-words.ts';
import { LANGUAGES, type Language, perLanguage } from '../../text/language.ts';
import { type Token, tokenize } from '../../text/tokens.ts';

/** What people say around a question: lists of patterns of words parted by single spaces, parted by commas; without accents. */
interface SmallTalk {
  /** Before it: greetings, « dis-moi », "do you know". */
  readonly before: string;
  /** Before or after it: thanks. */
  readonly around: string;
  /** Anywhere in it: « du coup ». */
  readonly amid: string;
  /** Instead of one: « ça va ? », "who are you?" */
  readonly alone: string;
}

const SMALL_TALK: Readonly<Record<Language, SmallTalk>> = {
  fr: {
    before: `
      bonjour, bonsoir, salut, coucou, hello, hey, bjr, bsr, slt, cc, wesh, (?:a )?tous, tout le monde, si j ai bien compris, euh, hum, bon, ben, bah, alors, donc, et, mais, ok, okay, d accord, oui, sinon, bref,
      excusez?s? moi, (?:pardon|desolee?)(?: si (?:c est |c a )?(?:deja )?(?:ete )?demande| (?:de|du|pour)(?: le| vous| te?)? derange(?:r|ment)?)?,
      (?:j ai )?(?:une )?(?:petite )?question (?:toute )?(?:bete|idiote|rapide|stupide), (?:j ai )?une (?:petite )?question, petite question, par curiosite, franchement,
      (?:dis|dites|explique|expliquez|rappelle|rappelez) (?:moi|nous), dis, dites,
      (?:je|j) (?:voudrais?|veux|voulais|aimerais?|souhait(?:e|ais|erais)|cherche a) (?:bien )?(?:savoir|connaitre|comprendre)(?: si)?,
      (?:est ce que )?(?:tu|vous|on|quelqu un|quelquun|qqn) (?:peu[xt]|pouvez|pour(?:rais|rait|riez)) (?:(?:me|m|nous) )?(?:dire|expliquer|rappeler|preciser|indiquer),
      (?:peu[xt]|pouvez|pour(?:rais|rait|riez)) (?:tu|vous|on) (?:(?:me|m|nous) )?(?:dire|expliquer|rappeler|preciser|indiquer),
      (?:est ce que )?(?:tu|vous|on|quelqu un|quelquun|qqn) (?:sais|sait|savez|saur(?:ais|ait|iez))(?: si)?,
      (?:sais|sait|savez|saur(?:ais|ait|iez)) (?:tu|vous|on)(?: si)?,
      merci (?:d avance )?de (?:me|m|nous) (?:dire|expliquer|rappeler|preciser|indiquer),
      (?:j|je n) ai pas (?:bien |tout |trop )?compris`,
    around: 'merci(?: beaucoup| d avance| quand meme)?, lol, mdr, ptdr, les (?:gars|amis), hein, (?:en|au) fait',
    amid: `
      du coup, en gros, au juste, svp, stp, s il (?:te|vous) plait, please, exactement, concretement, vraiment, reellement,
      carrement, precisement, finalement, normalement, officiellement, effectivement, en ce moment, au fond, dans (?:l|cette) histoire, pour de vrai`,
    alone: `
      (?:bonjour|bonsoir|salut|coucou|hello)(?: a)? (?:tous|toutes|tout le monde|toi|vous|le bot), (?:comment )?ca va(?: bien)?, comment (?:vas tu|allez vous|tu vas|vous allez), (?:tu es|t es|vous etes) qui,
      qui (?:es tu|etes vous|t es), (?:tu es|t es|vous etes) un (?:bot|robot), (?:tu|vous) (?:es|etes) la, a quoi (?:tu sers|sers tu), bonne (?:nuit|journee|soiree)`,
  },
  en: {
    before: `
      hi, hello, hey, so, ok, okay, well, um, uh, actually, sorry(?: (?:to (?:bother|disturb)|for (?:bothering|disturbing))(?: you)?)?, excuse me, and, but, (?:quick|dumb|stupid|silly) question, just curious, everyone,
      (?:can|could|would|will) (?:you|u|someone|somebody|anyone|anybody) (?:please |pls |plz |kindly )?(?:tell|remind|let) (?:me|us)(?: know)?,
      (?:can|could|would|will) (?:you|u|someone|somebody|anyone|anybody) (?:please |pls |plz |kindly )?explain(?: to (?:me|us))?,
      do (?:you|u|we) (?:happen to )?(?:know|remember)(?: if| whether)?, (?:does )?any(?:one|body) knows?(?: if| whether)?,
      (?:i|we) (?:want|wanted|need|d like|would like|m trying|am trying) to (?:know|find out|understand|ask),
      i (?:(?:m|am|was) )?(?:just )?wonder(?:ing)?(?: if| whether)?, i (?:m|am) (?:just )?curious, tell (?:me|us), any idea,
      i (?:don t|dont|didn t|didnt) (?:get|understand)(?: it)?`,
    around: 'thanks(?: a lot| in advance)?, thank you, thx, lol, guys, then, though, anyway',
    amid: 'please, pls, plz, btw, by the way, exactly, really, actually, currently, officially, precisely, specifically, normally, right now',
    alone: `
      how are (?:you|u)(?: doing)?, how s it going, what s up, whats up, sup, yo, good (?:morning|afternoon|evening|night),
      (?:hi|hello|hey|good (?:morning|evening)) (?:all|everyone|everybody|there|bot),
      who are (?:you|u), what are you, are you (?:a bot|there|real), what can you do, how do you work`,
  },
  es: {
    before: `
      hola, buenas(?: tardes| noches)?, buenos dias, oye, oigan, eh, bueno, ok, okay, vale, y, pero, (?:perdon(?:a|en?)?|disculp(?:a|en?))(?: (?:por )?las? molestias?)?,
      (?:tengo )?una (?:pregunta|duda), dime, dinos, diganme, no entiendo,
      (?:me |nos )?(?:puede[sn]?|podria[sn]?) (?:decir|explicar|indicar|recordar|contar)(?:me|nos)?,
      alguien (?:sabe|sabria|(?:me )?puede decir(?:me)?)(?: si)?, (?:sabe[sn]?|sabeis|se sabe)(?: si)?,
      (?:quiero|queria|quisiera|me gustaria|necesito) (?:saber|conocer|entender)`,
    around: '(?:muchas )?gracias, jaja(?:ja)?, lol, pues, entonces',
    amid: 'por favor, porfa, porfavor, exactamente, realmente, concretamente, precisamente, oficialmente, normalmente, ahora mismo',
    alone:
      'que tal(?: estas)?, como (?:estas?|te va|andas), quien eres, eres un bot, que (?:puedes hacer|haces), buen dia',
  },
  ar: {
    before: `
      مرحبا, اهلا(?: وسهلا)?, السلام عليكم(?: ورحمه الله)?(?: وبركاته)?, سلام, صباح الخير, مساء الخير, طيب, اوكي, حسنا, يعني, عفوا,
      عندي سوال, قل لي, قولي, قولوا? لي, اخبرني, اخبرونا,
      (?:هل )?(?:تعرف|تعرفون|تعلم|تعلمون|كتعرف)(?: اذا)?, (?:هل )?(?:يعرف احد|احد يعرف|حد يعرف|حد عارف)(?: اذا)?,
      (?:هل )?(?:يمكنك|يمكنكم|ممكن|تقدر) (?:ان )?(?:تخبرني|تقول لي|تقولي|تشرح لي|اعرف|اخباري),
      (?:اريد|نريد|اود|بغيت|حاب|حابب|عايز|بدي|نبغي) (?:ان )?(?:اعرف|نعرف|معرفه|افهم|اسال)`,
    around: 'شكرا(?: جزيلا| لك| لكم)?, يا (?:جماعه|شباب|اخوان)',
    amid: 'من فضلك, من فضلكم, لو سمحت, لو سمحتم, لو سمحتي, رجاء, بالضبط, فعلا, حقا, تحديدا, بالتحديد, حاليا, رسميا, عاده',
    alone: 'كيف (?:حالك|الحال|حالكم), كيفك, لاباس, من (?:انت|انتم), هل انت (?:بوت|روبوت|هنا)',
  },
};

interface Patterns {
  /** All that is said around a question. */
  readonly around: RegExp;
  /** Any one thing that is said around one or instead. */
  readonly any: RegExp;
}

const PATTERNS = perLanguage((lang) => patternsOf(SMALL_TALK[lang]));

function patternsOf({ before, around, amid, alone }: SmallTalk): Patterns {
  const anyOf = (list: string) => `(?:${list.trim().split(/,\s*/u).join('|')})`;
  const spoken = anyOf(`${before},${around},${amid}`);
  return {
    around: wholeWords([`^${spoken}(?: ${spoken})*`, `${anyOf(around)}(?: ${anyOf(around)})*$`, anyOf(amid)], 'gu'),
    any: wholeWords([anyOf(`${alone},${before},${around}`)], 'gu'),
  };
}

/**
 * The words of a question without what is said around it: greetings, thanks, « tu sais », "can you tell me". All of them, where
 * nothing else is said.
 */
export function withoutSmallTalk<Word extends Token>(terms: readonly Word[], lang: Language): readonly Word[] {
  const words = joinWords(terms);
  const spoken = new Set<number>();
  for (const { index, 0: phrase } of words.matchAll(PATTERNS[lang].around)) {
    const to = placeInJoined(words, index + phrase.length);
    for (let place = placeInJoined(words, index); place <= to; place++) spoken.add(place);
  }
  const rest = terms.filter((_, place) => !spoken.has(place));
  return rest.length > 0 ? rest : terms;
}

/** Whether a text has nothing to search for: no word, or small talk only. */
export const asksNothing = (text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || languagesOfSmallTalk(text).length > 0;

/** In words: what is longer says something else, too. */
const LONGEST = 8;

/** The languages in which a text greets, or asks how or who the bot is, and says nothing else: « Salut, ça va ? » */
export function languagesOfSmallTalk(text: string): readonly Language[] {
  if (text.split(/\s+/u, LONGEST + 1).length > LONGEST) return [];
  return LANGUAGES.filter((lang) => {
    const words = joinWords(tokenize(text, lang));
    return words !== '' && words.replace(PATTERNS[lang].any, '').trim() === '';
  });
}
