/** Persons, kin, beliefs and ways to be together: a row a concept, `fr | en | es | ar`. */
export const SOCIETY_WORDS = `
  individu individuel individuelle | individual | individuo individual | فرد أفراد فردي
  collectif collective | collective | colectivo | جماعي
  personnalité | personality figure | personalidad | شخصية شخصيات
  personnel personnelle | personal staff personnel | personal | شخصي موظفين طاقم
  responsable responsabilité | responsible responsibility official | responsable responsabilidad | مسؤولية مسؤول
  star vedette célébrité | star celebrity | estrella celebridad | نجم مشاهير
  fan admirateur | fan admirer | fan admirador | معجب معجبين
  collègue confrère | colleague | colega compañero | زميل زملاء
  camarade compagnon | comrade companion mate | compañero camarada | رفيق رفاق
  couple | couple | pareja | زوجان زوجين
  conjoint conjointe | spouse partner | cónyuge pareja | شريكة زوج
  conjugal conjugale conjugaux | marital conjugal domestic | conyugal | زوجي
  fiancé fiancée fiançailles | fiance fiancee engagement | novio novia | خطيب خطيبة خطوبة
  célibataire célibat | unmarried bachelor celibacy | soltero celibato | أعزب عازب
  maman | mum mom mommy | mamá | ماما
  maternel | maternal motherly | materno maternal | أمومي
  paternel paternité | paternal paternity | paterno paternidad | أبوي أبوة
  aïeule mamie | grandmother | abuela | جدة
  aîné aînée | eldest elder | primogénito | بكر أكبر
  senior seniors | senior elderly | anciano | مسن مسنين
  orphelin orphelinat | orphan orphanage | huérfano orfanato | يتيم أيتام
  adolescent adolescente adolescence | teenager adolescent adolescence | adolescente adolescencia | مراهق مراهقة
  parrain marraine | godfather sponsor | padrino patrocinador | عراب
  monsieur | mister mr | señor don | سيد
  dame madame | lady madam mrs | señora dama | سيدة سيدات
  sdf mendiant | homeless beggar | indigente mendigo | مشرد متسول
  nomade | nomad nomadic | nómada | بدو رحل
  résidence domicile | residence home domicile | residencia domicilio | إقامة سكن منزل
  riverain | neighbor resident | vecino residente | جيران
  intellectuel intellectuelle | intellectual | intelectual | مثقف مثقفين
  érudit | scholar erudite | erudito | علامة
  pionnier | pioneer | pionero | رائد
  disciple | disciple | discípulo | تلميذ أتباع
  génie | genius | genio | عبقري عبقرية
  talent talentueux talentueuse | talent talented | talento talentoso | موهبة مواهب موهوب
  maître | master | maestro amo | سيد معلم
  guide guider | guide | guía guiar | دليل أرشد مرشد
  observateur | observer | observador | مراقب
  bénéficiaire | beneficiary recipient | beneficiario | مستفيد
  couturier styliste | stylist couturier | modisto estilista | مصمم
  berger bergère | shepherd | pastor | راعي رعاة
  pasteur | pastor clergyman | pastor reverendo | قسيس
  cardinal | cardinal | cardenal | كاردينال
  archevêque archevêché | archbishop archdiocese | arzobispo arquidiócesis | أساقفة
  diocèse | diocese | diócesis | أبرشية
  clergé ecclésiastique | clergy clerical | clero eclesiástico | إكليروس
  rabbin | rabbi | rabino | حاخام
  théologien théologie | theologian theology | teólogo teología | لاهوتي لاهوت
  missionnaire | missionary | misionero | مبشر
  athée athéisme | atheist atheism | ateo ateísmo | ملحد إلحاد
  fidèle | faithful worshipper | fiel creyente | مؤمن مؤمنين
  hindou hindouisme | hindu hinduism | hindú hinduismo | هندوسي هندوسية
  secte | sect cult | secta | طائفة
  messe | mass liturgy | misa | قداس
  croix | cross crucifix | cruz | صليب
  ramadan | ramadan | ramadán | رمضان
  noël | christmas | navidad | كريسماس
  pâques | easter | pascua | فصح
  baptême baptiser | baptism baptize | bautismo bautizar bautizo | معمودية تعميد
  bénédiction | blessing | bendición | بركة
  miracle | miracle | milagro | معجزة معجزات
  sorcier sorcière sorcellerie | witch sorcerer witchcraft | bruja brujo brujería | ساحر ساحرة
  magie magique magicien | magic magical magician | magia mágico mago | سحر سحري
  géant | giant | gigante | عملاق
  nain | dwarf | enano | قزم
  monstre | monster | monstruo | وحوش وحش
  dragon | dragon | dragón | تنين
  fantôme | ghost phantom | fantasma | شبح أشباح
  femelle | female | hembra | أنثى إناث
  mâle masculin | male masculine | macho masculino varón | ذكر ذكور
  féminin féminine | female feminine | femenino | أنثوي نسائي
  racial raciale | racial | racial | عرقي
  antiracisme antiraciste | antiracism antiracist | antirracismo antirracista | مناهضة
  barbare barbarie | barbarian barbaric barbarity | bárbaro barbarie | همجي برابرة
  misère | misery | miseria | بؤس
  intégrité | integrity | integridad | نزاهة
`;
