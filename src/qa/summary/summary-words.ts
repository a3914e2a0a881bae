import type { Language } from '../../text/language.ts';
import { wordSet } from '../../text/word-list.ts';

/** The words of a language that tell how a sentence stands in its text. */
interface SummaryWords {
  /** Of the first and second person: somebody speaks, to a reader or in a quotation. Folded. */
  readonly speaker: ReadonlySet<string>;
  /** How a sentence begins that goes on with the one before; in folded words, each with a space after it. */
  readonly connective: RegExp;
}

export const SUMMARY_WORDS: Readonly<Record<Language, SummaryWords>> = {
  fr: {
    speaker: wordSet('je j me m moi mon ma mes nous notre nos tu te toi ton ta tes vous votre vos'),
    connective:
      /^(?:mais|et|or|ou|car|donc|ainsi|aussi|alors|puis|ensuite|enfin|pourtant|cependant|toutefois|neanmoins|d ailleurs|par ailleurs|par exemple|par consequent|par contre|en effet|en outre|en revanche|de plus|du coup|dans ce cas|de meme|a l inverse|au contraire|c est pourquoi|de (?:son|leur) cote|d autre part|d autres|l autre|les autres|quant) /u,
  },
  en: {
    speaker: wordSet('i me my mine we us our ours you your yours'),
    connective:
      /^(?:but|and|or|so|yet|nor|thus|hence|then|also|however|therefore|moreover|furthermore|nevertheless|nonetheless|still|instead|meanwhile|similarly|likewise|consequently|finally|later|afterwards|otherwise|in addition|in contrast|in turn|in this|for example|for instance|as a result|on the other|by contrast|others?|the other) /u,
  },
  es: {
    speaker: wordSet(
      'yo me mi mis nosotros nos nuestro nuestra nuestros nuestras tú te tu tus usted ustedes vosotros vuestro',
    ),
    connective:
      /^(?:pero|y|e|o|u|sino|pues|luego|entonces|asi|tambien|ademas|sin embargo|no obstante|por (?:lo tanto|tanto|ejemplo|eso|ello|su parte|otra parte|otro lado)|en cambio|en consecuencia|al contrario|del mismo modo|asimismo|finalmente|despues|mientras tanto|otros|otras|el otro|la otra) /u,
  },
  ar: {
    speaker: wordSet('أنا نحن أنت أنتم إنني إننا لنا لي لكم'),
    connective:
      /^(?:لكن|ولكن|لذلك|ولذلك|لذا|ايضا|ثم|بينما|كذلك|وكذلك|بالاضافه|ومع ذلك|مع ذلك|علي سبيل|في المقابل|بالتالي|وبالتالي|اخيرا) /u,
  },
};
