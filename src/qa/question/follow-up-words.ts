import type { Language } from '../../text/language.ts';
import { wordSet } from '../../text/word-list.ts';

/** Words of one language by which a question leans on the one before; folded, as the tokenizer leaves them. */
interface FollowUpWords {
  /** How a follow-up begins, in folded words parted by single spaces: « et … », "what about …". */
  readonly opening: RegExp;
  /** Pronouns, possessives and demonstratives that stand for something said before; not those that mostly do not (« ce », "el"). */
  readonly pronouns: ReadonlySet<string>;
  /** Where such a pronoun stands for nothing: « y a-t-il », "what time is it". */
  readonly impersonal: RegExp;
  readonly prepositions: ReadonlySet<string>;
  /** Addressing the bot: « Qui es-tu ? » is about no article. */
  readonly secondPerson: ReadonlySet<string>;
}

export const FOLLOW_UP_WORDS: Readonly<Record<Language, FollowUpWords>> = {
  fr: {
    opening: /^(?:(?:et|mais|alors) )?(?:quid (?:de|du|des|d)|qu en est il (?:de|du|des|d)) |^(?:et|mais) (?:alors )?/u,
    pronouns: wordSet('il elle ils elles lui leur leurs eux son sa ses cela ça celui celle ceux celles cet cette ces'),
    impersonal: /\b(?:y a t il|il y a|il y avait|faut il|il faut|s agit il|il s agit|heure est il|temps fait il)\b/u,
    prepositions: wordSet(
      'à au aux en dans de du des d pour par avec sans sur sous chez vers depuis avant après contre',
    ),
    secondPerson: wordSet('tu te toi ton ta tes vous votre vos'),
  },
  en: {
    opening: /^(?:(?:and|but|so) )?(?:what|how) about |^(?:and|but) (?:so )?/u,
    pronouns: wordSet('he she it they him her them his hers its their theirs this that these those'),
    impersonal: /\b(?:time|day|date) is it\b/u,
    prepositions: wordSet('in at on of for from by with without to under over since before after against during about'),
    secondPerson: wordSet('you your yours yourself'),
  },
  es: {
    opening: /^(?:(?:y|pero) )?que (?:hay|pasa|tal) (?:de|del|con) |^(?:y|e|pero) /u,
    pronouns: wordSet('ella ellos ellas ello su sus suyo suya lo eso esto este ese esa esos esas aquello'),
    impersonal: /\blo que\b/u,
    prepositions: wordSet('a al en de del para por con sin sobre desde hasta hacia antes después contra según'),
    secondPerson: wordSet('tú te ti usted ustedes vosotros'),
  },
  ar: {
    // « و » is a prefix: it is undone before.
    opening: /^(?:و )?(?:ماذا عن|ماذا بشان) |^و /u,
    pronouns: wordSet(
      'هو هي هم هن هما هذا هذه ذلك تلك هؤلاء له لها لهم عنه عنها عنهم فيه فيها منه منها به بها عليه عليها إليه إليها',
    ),
    impersonal: /(?!)/u,
    prepositions: wordSet('في إلى على عن مع بعد قبل منذ خلال ضد بين حول'),
    secondPerson: wordSet('أنت أنتم أنتِ'),
  },
};
