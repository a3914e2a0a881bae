import type { Language } from '../text/language.ts';
import { wordSet } from '../text/word-list.ts';

/** The words of a language by which evidence is known. Sets are of folded words. */
export interface EvidenceWords {
  readonly months: ReadonlySet<string>;
  /** Units, parts and points of time. */
  readonly times: ReadonlySet<string>;
  /** What is counted or measured: units, multitudes, people. */
  readonly units: ReadonlySet<string>;
  /** Stand before a person's name, or for it. */
  readonly titles: ReadonlySet<string>;
  /** Prepositions that stand before a place's name. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Small words inside a name, one at a time. */
  readonly links: ReadonlySet<string>;
  /** Wordings of a reason, a definition and the giving of a name: found in folded words parted by single spaces. */
  readonly reason: RegExp;
  readonly definition: RegExp;
  readonly naming: RegExp;
}

export const EVIDENCE_WORDS: Readonly<Record<Language, EvidenceWords>> = {
  fr: {
    months: wordSet('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    times: wordSet(`
      siècle siècles décennie année années ans an mois semaine semaines jour jours heure heures minutes époque période
      printemps été automne hiver hier veille lendemain lundi mardi mercredi jeudi vendredi samedi dimanche`),
    units: wordSet(`
      km kilomètre kilomètres m mètre mètres cm km2 hectares kg grammes tonne tonnes litres degrés euros dollars million
      millions milliard milliards fois habitants personnes hommes soldats morts`),
    titles: wordSet(`
      roi reine empereur prince princesse duc comte président ministre général capitaine pape saint sainte docteur professeur
      M Mme`),
    placePrepositions: wordSet('à au aux en dans près vers depuis sur chez'),
    links: wordSet('de du des d la le les l von van et'),
    reason:
      /\b(?:parce qu|car |en raison d|a cause d|grace a|puisqu|afin d|pour (?:\w+er|\w+ir|\w+re)\b|du fait|suite a|permet|en effet|donc)/u,
    definition:
      /\b(?:est|sont|etait|etaient|fut) (?:un|une|des|le|la|les|l)\b|\bdesigne|\bconsiste|\bdefini|\bsignifi/u,
    naming: /\b(?:appele|nomme|surnomme|dit |dite |connu|intitule|s appelle|se nomme|baptis|denomm)/u,
  },
  en: {
    months: wordSet('january february march april may june july august september october november december'),
    times: wordSet(`
      century centuries decade decades era period year years month months week weeks day days hour hours minutes spring summer
      autumn fall winter today monday tuesday wednesday thursday friday saturday sunday`),
    units: wordSet(`
      km kilometers kilometres mile miles m meters metres feet foot ft inches cm acres square kg pounds tons tonnes liters
      degrees percent hours dollars thousand million billion times inhabitants people men soldiers`),
    titles: wordSet(`
      king queen emperor prince princess duke count lord sir president minister general captain pope saint dr professor mr mrs`),
    placePrepositions: wordSet('in at near from to into around on'),
    links: wordSet('of the de von van and'),
    reason:
      /\b(?:because|due to|since|owing to|as a result|in order to|so that|caused|reason|therefore|thus|result(?:s|ed|ing)? in|to (?:avoid|prevent|protect|reduce|allow))\b/u,
    definition: /\b(?:is|are|was|were) (?:a|an|the|one)\b|\brefers? to|\bdefined|\bmeans\b|\bconsists?\b/u,
    naming: /\b(?:called|named|known as|nicknamed|titled|entitled|referred to as|dubbed|termed)\b/u,
  },
  es: {
    months: wordSet('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    times: wordSet(`
      siglo siglos década época año años mes meses semana semanas día días hora horas minutos primavera verano otoño invierno
      lunes martes miércoles jueves viernes sábado domingo`),
    units: wordSet(`
      km kilómetros metro metros cm millas pies hectáreas kg libras toneladas grados euros dólares millón millones veces
      habitantes personas hombres soldados`),
    titles: wordSet(`
      rey reina emperador príncipe duque conde presidente ministro general capitán papa san santa doctor profesor don sr sra`),
    placePrepositions: wordSet('en a desde hacia cerca de'),
    links: wordSet('de del la las los el y'),
    reason:
      /\b(?:porque|debido a|ya que|a causa de|gracias a|puesto que|con el fin|para (?:\w+ar|\w+er|\w+ir)\b|por lo que|como resultado|causad)/u,
    definition:
      /\b(?:es|son|era|eran|fue) (?:un|una|unos|el|la|los|las)\b|\bse refiere|\bdefin|\bsignifica|\bconsiste/u,
    naming: /\b(?:llamad|denominad|conocid|apodad|titulad|se llama|nombrad)/u,
  },
  ar: {
    months: wordSet(`
      يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب
      أيلول تشرين`),
    times: wordSet(`
      قرن القرن عقد عقود عام عاما أعوام سنة سنوات شهر أشهر أسبوع يوم أيام ساعة ساعات دقيقة الصيف الشتاء الربيع الخريف`),
    units: wordSet(`
      كم كيلومتر كيلومترا متر مترا أمتار ميل أميال قدم هكتار كيلوغرام طن أطنان درجة دولار مليون ملايين مليار مليارات مرة مرات
      نسمة شخص جندي`),
    titles: wordSet('الملك الملكة الإمبراطور الأمير الرئيس الوزير الجنرال القائد البابا الدكتور السيد'),
    placePrepositions: wordSet('في إلى من'),
    links: wordSet(''),
    reason: /بسبب|لان|نتيجه|من اجل|لكي|نظرا|حيث ان|ادي الي|مما/u,
    definition: /(?<!\S)(?:هو|هي|عباره عن|يعني|تعني|يعرف|تعرف|يشير)(?!\S)/u,
    naming: /(?:يسمي|تسمي|المعروف|باسم|يدعي|تدعي|اطلق|لقب|سمي)/u,
  },
};

/** Signs and names of money, in any language. */
export const MONEY =
  /[€$£¥]|\b(?:euros?|dollars?|francs?|livres?|pounds?|pesos|d[oó]lares|yen|roubles?)\b|دولار|يورو|جنيه/iu;
