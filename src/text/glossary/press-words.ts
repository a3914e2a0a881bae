/** More words that the press uses often, of public life, crime, health, nature and everyday things: a row a concept, `fr | en | es | ar`. */
export const PRESS_WORDS = `
  confédération | confederation | confederación | كونفدرالية
  décentralisation | decentralisation decentralization | descentralización | لامركزية
  institutionnel | institutional | institucional | مؤسساتي مؤسسي
  structurel | structural | estructural | هيكلي بنيوي
  réglementaire | regulatory statutory | reglamentario | تنظيمي
  contraignant | binding | vinculante | ملزم
  neutre neutralité | neutral neutrality | neutral neutralidad | محايد حياد
  impartial impartialité | impartial unbiased impartiality | imparcial imparcialidad | نزيه حيادي
  veto | veto | veto vetar | فيتو نقض
  ultimatum | ultimatum | ultimátum | إنذار مهلة
  allégeance | allegiance | lealtad vasallaje | مبايعة ولاء
  tutelle | guardianship tutelage | tutela | وصاية
  leadership | leadership | liderazgo | زعامة
  fief | stronghold fiefdom | feudo baluarte | معقل معاقل
  bastion rempart | bastion bulwark rampart | bastión baluarte | حصن
  faction | faction | facción | فصيل فصائل
  dignitaire | dignitary | dignatario | أعيان وجهاء
  doyen | dean doyen | decano | عميد عمداء
  rapporteur | rapporteur | relator ponente | مقرر
  interlocuteur | interlocutor | interlocutor | محاور
  détracteur | detractor | detractor | منتقد
  cheffe | chief | jefa | رئيسة
  chercheuse | researcher | investigadora | باحثة
  contrôleur | controller | controlador interventor | مراقب مفتش
  consulaire | consular | consular | قنصلي
  consensus consensuel | consensus consensual | consenso consensuado | توافق توافقي إجماع
  convergence converger | convergence converge | convergencia converger | تقارب تلاقي
  divergence diverger | divergence diverge | divergencia discrepancia | تباين
  cohésion | cohesion | cohesión | تماسك تلاحم
  arbitrage | arbitration | arbitraje | تحكيم
  impasse | deadlock impasse stalemate | impasse atolladero | مأزق جمود
  fiasco | fiasco | fiasco | إخفاق
  mascarade | masquerade charade farce | mascarada farsa | مهزلة
  déstabilisation déstabiliser | destabilization destabilize destabilise | desestabilización desestabilizar | زعزعة زعزع
  démanteler démantèlement | dismantle dismantling | desmantelar desmantelamiento | تفكيك فكك
  réorganisation réorganiser | reorganization reorganize reorganise | reorganización reorganizar | هيكلة
  émancipation émanciper | emancipation emancipate | emancipación emancipar | انعتاق تحرر
  cohabitation | cohabitation coexistence | cohabitación convivencia | تعايش
  francophone francophonie | francophone | francófono francofonía | فرنكوفوني فرنكوفونية
  maghrébin | maghrebi | magrebí | مغاربي
  juriste | jurist | jurista | حقوقي
  antécédent | antecedent | antecedente | سوابق
  grief doléance | grievance | agravio | تظلم تظلمات
  comparaître comparution | appear arraignment | comparecer comparecencia | مثول
  présomption | presumption | presunción | قرينة
  légalisation légaliser | legalization legalize legalise | legalización legalizar | تقنين
  conformité | compliance conformity | conformidad | امتثال مطابقة
  irrégularité | irregularity | irregularidad | تجاوزات مخالفات
  contrevenant | offender violator | infractor contraventor | مخالف مخالفين
  obtempérer | comply | acatar | امتثل انصاع
  disciplinaire | disciplinary | disciplinario | تأديبي
  conditionnel | conditional | condicional | مشروط
  discriminatoire | discriminatory | discriminatorio | تمييزي
  coercitif coercition | coercive coercion | coercitivo coerción | قسري إكراه
  dissuasif dissuader dissuasion | deterrent dissuade deterrence | disuasorio disuadir disuasión | رادع ردع
  criminalité | criminality | criminalidad | إجرام
  dangerosité | dangerousness | peligrosidad | خطورة
  perpétrer | perpetrate | perpetrar | اقترف ارتكب
  intentionnel intentionnellement | intentional deliberate intentionally | intencional deliberado | متعمد عمدا
  usurpation usurper | impersonation usurpation usurp | usurpación usurpar | انتحال
  calomnie calomnieux | slander calumny slanderous | calumnia calumnioso | افتراء
  pédophilie pédophile | paedophilia pedophilia pedophile | pederastia pedofilia pedófilo | بيدوفيليا
  fictif | fictitious | ficticio | وهمي صوري
  infiltration infiltrer | infiltration infiltrate | infiltración infiltrar | تسلل تسرب
  irruption | irruption | irrupción | اقتحام
  traque traquer | manhunt hunt | cacería rastrear | مطاردة طارد
  traçage traçabilité | traceability | rastreo trazabilidad | تتبع
  scruter | scrutinize scrutinise | escrutar escudriñar | تفحص يتفحص
  déjouer | foil thwart | desbaratar frustrar | أحبط يحبط
  attroupement | gathering throng | aglomeración | تجمهر
  bousculer bousculade | jostle stampede | empujar estampida | تدافع
  barricade barricader | barricade | barricada | متراس متاريس
  bâton | stick | palo bastón | عصا
  kalachnikov | kalashnikov | kaláshnikov | كلاشنيكوف
  cartouche | cartridge | cartucho | خرطوشة
  calibre | calibre caliber | calibre | عيار
  mortier | mortar | mortero | هاون
  pétard | firecracker | petardo | مفرقعة
  purge purger | purge | purga purgar | تطهير
  extermination exterminer | extermination exterminate | exterminio exterminar | إبادة أباد
  déportation | deportation | deportación | ترحيل
  martyr | martyr | mártir | شهيد شهداء
  atroce atrocité | atrocious atrocity | atroz atrocidad | فظيع فظائع
  sanglant | bloody | sangriento | دموي
  épouvantable effroyable | dreadful appalling frightful | espantoso pavoroso | مروع رهيب
  odieux ignoble | odious vile despicable | odioso infame vil | شنيع بغيض
  gifle gifler | slap | bofetada abofetear | صفعة صفع
  mutilation mutiler | mutilation mutilate maim | mutilación mutilar | تشويه بتر
  piétiner | trample | pisotear | داس
  pendre pendaison | hang | ahorcar ahorcamiento | شنق
  vandaliser | vandalize vandalise | vandalizar | خرب يخرب
  abîmer | spoil | estropear | أتلف إتلاف
  débris décombres gravats | debris rubble wreckage | escombro | أنقاض حطام ركام
  éparpiller | scatter | esparcir | تناثر بعثر
  sirène | siren | sirena | صافرة صافرات
  indemne | unharmed unscathed | ileso indemne | سالما
  trésorerie | treasury | tesorería | خزينة
  compétitivité compétitif | competitiveness competitive | competitividad competitivo | تنافسية تنافسي
  lucratif | lucrative | lucrativo | مربح مدر
  enchère | auction | subasta | مزاد
  économiser | economize economise | ahorrar economizar | اقتصد ادخر
  donateur donneur | donor | donante | مانح متبرع
  détenteur titulaire | holder | poseedor tenedor | حائز حامل
  possession | possession | posesión | حيازة
  privation priver | deprivation deprive | privación privar | حرمان حرم
  ravitaillement ravitailler | resupply replenish | avituallamiento reabastecer | تموين
  répartition répartir | distribution allocation | reparto repartir | توزيع تقسيم
  diversification | diversification | diversificación | تنويع
  volontariat | volunteering | voluntariado | تطوع
  accréditation accréditer | accreditation accredit | acreditación acreditar | اعتماد
  éligible | eligible | elegible | مؤهل
  hôtelier hôtellerie | hotelier hospitality | hotelero hostelería | فندقي فندقة
  librairie libraire | bookshop bookstore bookseller | librería librero | مكتبة مكتبات
  camping | camping campsite | camping acampada | تخييم
  loterie loto | lottery lotto | lotería loto | يانصيب لوتو
  automatiser automatisation | automate automation | automatizar automatización | أتمتة
  télécharger téléchargement | download | descargar descarga | تنزيل تحميل
  connexion connecter | connection connect | conexión conectar | اتصال ربط
  tablette | tablet | tableta | لوحي
  selfie | selfie | selfie selfi | سيلفي
  graphique | graphic graph | gráfico | بياني
  contenu | content contents | contenido | محتوى مضمون
  carnet | notebook notepad | cuaderno libreta | دفتر مفكرة
  questionnaire | questionnaire | cuestionario | استبيان
  séminaire | seminar | seminario | ندوة
  synthèse | synthesis | síntesis | خلاصة
  méthodologie | methodology | metodología | منهجية
  simulation simuler | simulation simulate | simulación simular | محاكاة
  expérimental | experimental | experimental | تجريبي
  essai | try trial test | ensayo | تجربة تجارب
  postal | postal | postal | بريدي
  rhume | cold catarrh | resfriado catarro | زكام
  éternuement éternuer | sneeze | estornudo estornudar | عطس عطاس
  diarrhée | diarrhoea diarrhea | diarrea | إسهال
  vomissement vomir | vomit | vómito vomitar | قيء تقيؤ
  hématome | bruise haematoma hematoma | hematoma moratón | كدمة كدمات
  malformation | malformation | malformación | تشوه تشوهات
  convalescence | convalescence | convalecencia | نقاهة
  cancérogène cancérigène | carcinogenic carcinogen | cancerígeno | مسرطن
  anesthésie anesthésiste | anaesthesia anesthesia anaesthetist | anestesia anestesista | تخدير
  hydroxychloroquine | hydroxychloroquine | hidroxicloroquina | هيدروكسيكلوروكين
  chloroquine | chloroquine | cloroquina | كلوروكين
  hydroalcoolique | hydroalcoholic | hidroalcohólico | كحولي
  procréation procréer | procreation procreate | procreación procrear | إنجاب
  réhabilitation réhabiliter | rehabilitation rehabilitate | rehabilitación rehabilitar | تأهيل
  aération aérer | ventilation ventilate | ventilación ventilar | تهوية
  suffoquer | suffocate choke | sofocar asfixiar | اختنق يختنق
  ingérer | ingest swallow | ingerir | ابتلع يبتلع
  soif | thirst | sed | عطش
  carence | deficiency | carencia deficiencia | نقص قصور
  surpopulation surpeuplé | overpopulation overcrowding overcrowded | superpoblación hacinamiento superpoblado | اكتظاظ مكتظ
  ébriété | inebriation intoxication | ebriedad embriaguez | ثمالة
  délire délirer | delirium delirious | delirio delirar | هذيان
  agonie agoniser | agony | agonía agonizar | احتضار
  décomposition | decomposition | descomposición | تحلل
  fléau | scourge | flagelo azote plaga | آفة
  épicentre | epicentre epicenter | epicentro | بؤرة
  réacteur | reactor | reactor | مفاعل
  nitrate | nitrate | nitrato | نترات
  ammonium | ammonium | amonio | أمونيوم
  glyphosate | glyphosate | glifosato | غليفوسات
  souche | strain | cepa | سلالة
  torrentiel | torrential | torrencial | غزير
  pluvieux | rainy | lluvioso | ممطر
  neigeux | snowy | nevado | ثلجي
  submerger submersion | submerge | sumergir | غمر يغمر
  abattoir | slaughterhouse abattoir | matadero | مسلخ
  ingrédient | ingredient | ingrediente | مكونات
  résidentiel | residential | residencial | سكني
  voisinage | neighbourhood neighborhood | vecindario vecindad | جوار
  alentours environs | surroundings vicinity | alrededores inmediaciones | أرجاء محيط
  limitrophe adjacent | adjacent contiguous | limítrofe adyacente colindante | متاخم محاذ
  virage | bend | curva viraje | منعطف
  autocar | motorcoach | autocar | باص
  convoi | convoy | convoy | قافلة موكب
  vitrine | showcase shopfront | escaparate vitrina | واجهة واجهات
  réservoir | reservoir tank | tanque embalse | خزان
  paquet | package packet parcel | paquete | رزمة حزمة
  emballage emballer | packaging packing | embalaje embalar | تغليف
  baromètre | barometer | barómetro | بارومتر
  bracelet | bracelet | pulsera brazalete | سوار
  déguisement déguiser | disguise costume | disfraz disfrazar | تنكر
  sifflet siffler | whistle | silbato silbar silbido | صفير صافرة
  mémorial commémoratif | memorial commemorative | memorial conmemorativo | تذكاري
  paroisse | parish | parroquia | أبرشية رعية
  croyant | believer | creyente | مؤمن مؤمنون
  spirituel spiritualité | spiritual spirituality | espiritual espiritualidad | روحي روحاني
  baigneur baignade baigner | bather bathing bathe | bañista bañarse | استحمام
  promeneur | walker stroller | paseante | متنزه
`;
