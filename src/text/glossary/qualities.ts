/** Adjectives, amounts and general nouns: a row a concept, `fr | en | es | ar`. */
export const QUALITY_WORDS = `
  grand | big large great | grande gran | كبير عظيم
  petit petite | small little | pequeño | صغير
  haut hauteur | high tall height | alto alta altura | عال ارتفاع مرتفع
  bas basse inférieur | low lower | bajo inferior | منخفض أسفل
  long longue longueur | long length | largo longitud | طويل طول
  court | short | corto breve | قصير
  large largeur | wide width broad | ancho anchura | عرض عريض واسع
  profond profondeur | deep depth | profundo profundidad | عميق عمق
  lourd | heavy | pesado | ثقيل
  rapide vitesse | fast quick speed | rápido velocidad | سريع سرعة
  lent | slow | lento | بطيء
  nouveau neuf | new | nuevo | جديد
  récent récemment | recent recently | reciente recientemente | حديث مؤخرا
  bon | good | bueno buen | جيد حسن
  meilleur | better best | mejor | أفضل أحسن
  mauvais mauvaise mal | bad | malo mala | سيئ
  pire | worse worst | peor | أسوأ
  beau belle beauté | beautiful beauty | bello hermoso belleza | جميل جمال
  fort | strong | fuerte | قوي أقوى
  faible faiblesse | weak weakness | débil debilidad | ضعيف ضعف
  important importance | important importance | importante importancia | مهم هام أهمية
  principal majeur | main principal major | principal mayor | رئيسي أساسي
  premier première | first | primero primer | أول أولى
  dernier dernière | last latest | último | آخر أخير
  prochain suivant | next following | próximo siguiente | مقبل قادم تالي
  précédent | previous former | anterior previo | سابق
  seul unique | only sole unique | único solo | وحيد فريد
  commun | common | común | مشترك شائع
  spécial particulier particulière | special particular | especial particular | خاص
  privé | private | privado | خصوصي
  rare | rare | raro escaso | نادر
  fréquent fréquence | frequent often | frecuente frecuencia | متكرر غالبا
  différent différence | different difference | diferente diferencia distinto | مختلف اختلاف فرق
  semblable similaire | similar alike | similar semejante parecido | مشابه مماثل
  égal égalité | equal equality | igual igualdad | متساو مساواة
  possible possibilité | possible possibility | posible posibilidad | ممكن إمكانية
  nécessaire besoin | necessary need | necesario necesidad necesitar | ضروري حاجة
  facile simple | easy simple | fácil simple sencillo | سهل بسيط
  difficile difficulté | difficult difficulty hard | difícil dificultad | صعب صعوبة
  vrai vérité réel | true truth real | verdad verdadero real | حقيقة حقيقي صحيح
  faux | false fake | falso | خاطئ مزيف
  entier entière total | whole total entire | entero total | كامل إجمالي
  partie part | part portion | parte porción | جزء أجزاء قسم
  moitié | half | mitad | نصف أنصاف
  tiers | third | tercio | ثلث
  quart | quarter | cuarto | ربع
  nombre numéro | number | número | عدد رقم
  nombreux | numerous | numeroso | كثير عديد
  quantité montant somme | amount quantity sum | cantidad suma monto | كمية مبلغ
  pourcentage taux | percentage rate percent | porcentaje tasa | نسبة معدل
  moyenne moyen | average | promedio media | متوسط
  superficie surface | area surface | superficie área | مساحة سطح
  distance | distance | distancia | مسافة
  taille dimension | size dimension | tamaño dimensión | حجم أبعاد
  niveau | level | nivel | مستوى
  record | record | récord marca | قياسي
  forme | form shape | forma | شكل
  type sorte | type kind sort | tipo clase | نوع صنف
  exemple | example | ejemplo | مثال أمثلة
  cas | case | caso | حالة قضية
  situation condition | situation condition | situación condición | وضع ظروف
  problème | problem issue | problema | مشكلة مشاكل
  solution résoudre résolu | solution solve | solución resolver | حل حلول
  danger dangereux péril | danger dangerous | peligro peligroso | خطر خطير
  risque | risk | riesgo | مخاطر خطر
  manque pénurie | lack shortage | falta escasez | نقص
  caractéristique | characteristic feature | característica rasgo | خاصية سمة خصائص
  sujet thème | subject topic matter | tema asunto | موضوع
  liste | list | lista | قائمة
  source | source | fuente | مصدر مصادر
  relation rapport | relation relationship report | relación informe | علاقة تقرير
  étape phase | stage step phase | etapa fase | مرحلة مراحل
  activité actif active | activity active | actividad activo | نشاط أنشطة
  proche | near close nearby | cerca cercano | قريب قرب
  loin lointain | far distant | lejos lejano | بعيد
  intérieur interne | interior internal domestic | interior interno | داخل داخلي
  extérieur externe | exterior external outside | exterior externo | خارج خارجي
  noir | black | negro | أسود سوداء
  blanc blanche | white | blanco | أبيض بيضاء
  rouge | red | rojo | أحمر حمراء
  bleu | blue | azul | أزرق زرقاء
  vert | green | verde | أخضر خضراء
  jaune | yellow | amarillo | أصفر صفراء
  ligne | line | línea | خط خطوط
  pur propre | pure clean | puro limpio | نقي نظيف
  heureux bonheur | happy happiness | feliz felicidad | سعيد سعادة
  populaire popularité | popular popularity | popular popularidad | شعبي شعبية
  honneur honorer | honor honour | honor honrar | شرف
  secret | secret | secreto | سري أسرار
  million | million | millón | مليون ملايين
  kilomètre km | kilometer kilometre km | kilómetro km | كيلومتر كيلومترات كم
  mètre métrique | meter metre | metro métrico | متر أمتار
  tonne | ton tonne | tonelada | طن أطنان
  deuxième second | second secondly | segundo segunda | ثان ثاني
  troisième | third thirdly | tercero tercer | ثالث
  quatrième | fourth | cuarto cuarta | رابع
  cinquième | fifth | quinto | خامس
  sixième | sixth | sexto | سادس
  zéro | zero | cero | صفر
  quota | quota | cuota | حصة حصص
  parallèle | parallel | paralelo | متوازي مواز
  consécutif consécutive | consecutive | consecutivo | متتالي متتال
  complémentaire | complementary | complementario | تكميلي
  opérationnel opérationnelle | operational | operativo | تشغيلي عملياتي
  modeste modestie | modest modesty | modesto modestia | متواضع تواضع
  brut | crude raw gross | bruto crudo | خام
  confort confortable | comfort comfortable | comodidad cómodo | راحة مريح
  digne | worthy | digno | جدير
  absent | absent | ausente | غائب
  intime intimité | intimate intimacy | íntimo intimidad | حميم حميمية
  influent | influential | influyente | نافذ
  précieux précieuse | precious valuable | precioso valioso | ثمين
  douloureux douloureuse | painful | doloroso | مؤلم
  suprême | supreme | supremo | عليا
  incapable | unable incapable | incapaz | عاجز
  bref brève brièvement | brief briefly | brevemente breve | موجز وجيز
  flou | blurred vague | borroso difuso | ضبابي
  valable valide | valid | válido | صالح
  cohérent cohérence | coherent coherence consistent | coherente coherencia | متماسك تماسك
  approprié adéquat | appropriate suitable adequate | apropiado adecuado | مناسب ملائم
  compatible | compatible | compatible | متوافق
  prématuré | premature | prematuro | مبكر
  crédible crédibilité | credible credibility | creíble credibilidad | مصداقية
  intermédiaire | intermediate intermediary | intermedio intermediario | وسيط
  aigu aiguë | acute | agudo | حاد
  amical amicale | friendly | amistoso | ودي
  agréable | pleasant | agradable | ممتع
  anormal | abnormal | anormal anómalo | شاذ
  chaos chaotique | chaos chaotic | caos caótico | فوضى
  précaire précarité | precarious precariousness | precario precariedad | هشة
`;
