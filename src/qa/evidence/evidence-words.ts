import type { Language } from '../../text/language.ts';
import { wordSet } from '../../text/word-list.ts';

/** The words of a language by which evidence is known. Sets are of folded words. */
export interface EvidenceWords {
  readonly months: ReadonlySet<string>;
  /** Units of time, which are counted … */
  readonly durations: ReadonlySet<string>;
  /** … and its parts and points, which have names. */
  readonly moments: ReadonlySet<string>;
  /** What is counted, beside units: multitudes, people. */
  readonly counted: ReadonlySet<string>;
  /** How many or how much without a number. */
  readonly amounts: ReadonlySet<string>;
  /** Before a duration or a unit these are the number one. */
  readonly one: ReadonlySet<string>;
  /** Between one of these and no noun a number is a year: « en 337, ». */
  readonly yearPrepositions: ReadonlySet<string>;
  /** Stand before a person's name, or for it. */
  readonly titles: ReadonlySet<string>;
  /** Prepositions that stand before a place's name. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Small words inside a name, one at a time. */
  readonly links: ReadonlySet<string>;
  /** Wordings of a reason, a definition, the giving of a name and an occasion: found in folded words parted by single spaces. */
  readonly reason: RegExp;
  readonly definition: RegExp;
  readonly naming: RegExp;
  readonly occasion: RegExp;
}

export const EVIDENCE_WORDS: Readonly<Record<Language, EvidenceWords>> = {
  fr: {
    months: wordSet('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    durations: wordSet(`
      millénaire siècle siècles décennie décennies année années ans an mois semaine semaines jour jours journée heure
      heures minute minutes secondes`),
    moments: wordSet(`
      époque période saison printemps automne hiver hier veille lendemain matin midi soir soirée nuit minuit lundi
      mardi mercredi jeudi vendredi samedi dimanche`),
    counted: wordSet(
      'litres degrés euros dollars million millions milliard milliards fois habitants personnes hommes soldats morts',
    ),
    amounts: wordSet(`
      aucun aucune beaucoup centaine centaines dizaine dizaines douzaine majorité milliard milliards millier milliers million
      millions moitié nombreux nombreuses plusieurs quart quelques seul seule tiers`),
    one: wordSet('un une'),
    yearPrepositions: wordSet('en vers depuis'),
    titles: wordSet(`
      roi reine empereur prince princesse duc comte président ministre général capitaine pape saint sainte docteur professeur
      M Mme`),
    placePrepositions: wordSet('à au aux en dans près vers depuis sur chez'),
    links: wordSet('de du des d la le les l von van et'),
    reason:
      /\b(?:parce qu|car |en raison d|a cause d|grace a|puisqu|afin (?:d|qu)|en vue d|pour qu|pour (?!autre\b|notre\b|pierre\b|quatre\b|votre\b)(?:(?:ne pas|s|se|l|le|la|les|lui|leur|en|y) )*(?:\w+er|\w+ir|\w+re)\b|du fait|suite a|permet|en effet|donc|faute d|pour cause|sous pretexte|au motif|dans (?:l espoir|le but)|objectif|vis(?:e|ent|ant|ait) a\b|consequence|entrain(?:e|ent|a|ant)\b|provoqu|en \w{3,}ant\b)/u,
    definition:
      /\b(?:est|sont|etait|etaient|fut) (?:un|une|des|le|la|les|l)\b|\bdesigne|\bconsiste|\bdefini(?!tiv)|\bsignifi/u,
    naming: /\b(?:appele|nomme|surnomme|dit |dite |connu|intitule|s appelle|se nomme|baptis|denomm)/u,
    occasion:
      /\b(?:(?:cet|en|l) ete|alors qu|apres|avant|depuis|durant|lors d|lorsqu|pendant|quand|tandis qu|une fois qu)\b/u,
  },
  en: {
    months: wordSet('january february march april may june july august september october november december'),
    durations: wordSet(`
      millennium century centuries decade decades year years month months week weeks day days hour hours minute
      minutes seconds`),
    moments: wordSet(`
      era period season spring summer autumn fall winter today yesterday morning noon afternoon evening night midnight
      monday tuesday wednesday thursday friday saturday sunday`),
    counted: wordSet(
      'liters degrees percent hours dollars thousand million billion times inhabitants people men soldiers',
    ),
    amounts: wordSet(`
      billions dozens few half hundreds majority many million millions none quarter several single thousands twice`),
    one: wordSet('a an one'),
    yearPrepositions: wordSet('in since around by until'),
    titles: wordSet(`
      king queen emperor prince princess duke count lord sir president minister general captain pope saint dr professor mr mrs`),
    placePrepositions: wordSet('in at near from to into around on'),
    links: wordSet('of the de von van and'),
    reason:
      /\b(?:because|due to|since|owing to|as a result|in order to|so (?:that|as to)|with a view to|aim(?:s|ed|ing)? (?:at|to)|caused|reason|therefore|thus|result(?:s|ed|ing)? in|to (?:avoid|prevent|protect|reduce|allow))\b/u,
    definition: /\b(?:is|are|was|were) (?:a|an|the|one)\b|\brefers? to|\bdefined|\bmeans\b|\bconsists?\b/u,
    naming: /\b(?:called|named|known as|nicknamed|titled|entitled|referred to as|dubbed|termed)\b/u,
    occasion: /\b(?:after|before|during|following|once|since|until|when|whenever|while)\b/u,
  },
  es: {
    months: wordSet('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    durations: wordSet(`
      milenio siglo siglos década décadas año años mes meses semana semanas día días hora horas minuto minutos
      segundos`),
    moments: wordSet(`
      época temporada primavera verano otoño invierno ayer mediodía noche medianoche lunes martes miércoles jueves
      viernes sábado domingo`),
    counted: wordSet('grados euros dólares millón millones veces habitantes personas hombres soldados'),
    amounts: wordSet(`
      algunos algunas cientos cuarto decenas docena mayoría miles millón millones mitad mucho mucha muchos muchas ningún ninguno
      ninguna pocos pocas tercio único única varios varias`),
    one: wordSet('un una'),
    yearPrepositions: wordSet('en desde hacia'),
    titles: wordSet(`
      rey reina emperador príncipe duque conde presidente ministro general capitán papa san santa doctor profesor don sr sra`),
    placePrepositions: wordSet('en a desde hacia cerca de'),
    links: wordSet('de del la las los el y'),
    reason:
      /\b(?:porque|debido a|ya que|a causa de|gracias a|puesto que|con el (?:fin|objetivo)|a fin de|con vistas a|a raiz de|para (?:que|\w+ar|\w+er|\w+ir)\b|por lo que|como resultado|causad)/u,
    definition:
      /\b(?:es|son|era|eran|fue) (?:un|una|unos|el|la|los|las)\b|\bse refiere|\bdefin|\bsignifica|\bconsiste/u,
    naming: /\b(?:llamad|denominad|conocid|apodad|titulad|se llama|nombrad)/u,
    occasion: /\b(?:antes de|cuando|desde|despues de|durante|hasta|mientras|tras)\b/u,
  },
  ar: {
    months: wordSet(`
      يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب
      أيلول تشرين`),
    durations: wordSet(`
      قرن القرن قرون عقد عقود عام عاما أعوام سنة سنوات شهر أشهر أسبوع أسابيع يوم أيام ساعة ساعات دقيقة دقائق ثوان`),
    moments: wordSet(
      'موسم الصيف صيف الشتاء شتاء الربيع ربيع الخريف خريف أمس صباح الصباح ظهر الظهر مساء المساء ليلة الليل',
    ),
    counted: wordSet('درجة دولار مليون ملايين مليار مليارات مرة مرات نسمة شخص جندي'),
    amounts: wordSet(`
      آلاف أغلبية بعض ثلث ربع عدة عديد العديد عشرات كثير الكثير مئات مرتين معظم ملايين نصف واحد واحدة`),
    one: wordSet(''),
    yearPrepositions: wordSet('عام العام سنة السنة'),
    titles: wordSet('الملك الملكة الإمبراطور الأمير الرئيس الوزير الجنرال القائد البابا الدكتور السيد'),
    placePrepositions: wordSet('في إلى من'),
    links: wordSet(''),
    reason:
      /(?<!\S)[وف]?(?:بسبب|لان(?:ه|ها|هم)?|نتيجه|من اجل|لكي|بهدف|بغيه|بفضل|نظرا|حيث ان|ادت? الي|ادي الي|مما)(?!\S)/u,
    definition: /(?<!\S)(?:هو|هي|عباره عن|يعني|تعني|يعرف|تعرف|يشير)(?!\S)/u,
    naming: /(?<!\S)[وف]?(?:[يت]سمي|سمي(?:ت|ه)?|المعروفه?|باسم|[يت]دعي|اطلق(?:ت|وا)?|[يت]?لقب(?:ه|ت)?)(?!\S)/u,
    occasion: /(?<!\S)(?:اثناء|بعد|حتي|حين|خلال|عندما|قبل|منذ)(?!\S)/u,
  },
};

/** Names of money, in any language. */
export const MONEY =
  /\b(?:euros?|dollars?|francs?|livres?|pounds?|pesos|dirhams?|dinars?|riyals?|yuans?|usd|dhs?|d[oó]lares|yen|roubles?)\b|دولار|يورو|جنيه|درهم|دراهم|دينار|دنانير|ريال/iu;

/** Signs of money before a number, and after it: « 5 € », « 5 M€ », « 5-7 € »; in "2019 $5" it is the other number's. */
export const MONEY_BEFORE = /(?:[€$£¥]|\bdhs?)\s?$/iu;
export const MONEY_AFTER = /^(?:[-–]\p{Nd}{1,3})?(?:[€$£¥]|\s?\p{L}{0,2}[€$£¥](?!\p{Nd}))/u;

/** After a number, which it makes a year of its era, in any language. */
export const ERA =
  /^\s?(?:av(?:ant|\.)?\s?J\.?[\s-]?C|apr?(?:ès|\.)?\s?J\.?[\s-]?C|BCE?\b|CE\b|AD\b|B\.C|A\.D|[ad]\.\s?C\b|ق\.?\s?م(?!\p{L}))/u;

/** After a number, which it makes a time of the day: « 20 h 50 », "8:45", "5 pm". */
export const CLOCK = /^(?:\s?h(?!\p{L})|:\d\d(?!\d)|\s?[ap]\.?m\b)/iu;

/** What leaves two words together, in any language: a space, a hyphen, an apostrophe, a full stop, any two of these, or nothing. */
export const ATTACHED = /^[\s\-’'.]{0,2}$/u;

/** What parts words that would otherwise belong together, in any language. */
export const PAUSE = /[,;:.،؛()]/u;
