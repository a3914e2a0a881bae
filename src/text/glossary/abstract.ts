/** Manners, measures, grounds and other general notions: a row a concept, `fr | en | es | ar`. */
export const ABSTRACT_WORDS = `
  manière façon | way manner | manera forma modo | طريقة كيفية أسلوب
  moyen | means | medio | وسيلة وسائل
  voie chemin | path way lane | vía camino | مسار طريق
  cadre | framework frame | marco | إطار أطر
  contexte | context | contexto | سياق
  circonstance | circumstance | circunstancia | ظرف ظروف
  occasion | opportunity occasion | ocasión oportunidad | مناسبة فرصة
  opportunité chance | opportunity chance | oportunidad | فرصة فرص
  chance | luck chance | suerte | حظ
  hasard | chance coincidence | azar casualidad | صدفة مصادفة
  sens | sense meaning direction | sentido | معنى اتجاه حس
  terme | term | término | مصطلح مصطلحات
  aspect | aspect | aspecto | جانب جوانب
  caractère | character | carácter | طابع طباع
  caractériser | characterize | caracterizar | تميز يتميز
  qualité | quality | calidad cualidad | جودة نوعية
  défaut défaillance | fault defect flaw | defecto fallo | عيب خلل
  dysfonctionnement | malfunction | disfunción | خلل
  avantage | advantage benefit | ventaja | ميزة مزايا
  inconvénient | disadvantage drawback | desventaja inconveniente | عيب سلبيات
  nécessité nécessiter | necessity require | necesidad requerir | ضرورة تطلب يتطلب
  requérir requis | require | requerir requisito | استلزم متطلبات
  prétexte | pretext excuse | pretexto | ذريعة
  processus | process | proceso | عملية مسار
  modèle | model | modelo | نموذج نماذج
  version | version | versión | نسخة إصدار
  option alternative | option alternative | opción alternativa | خيار خيارات بديل
  tendance | trend tendency | tendencia | اتجاه نزعة
  ampleur | extent scale magnitude | amplitud magnitud | حجم اتساع
  envergure | scope reach | alcance envergadura | نطاق
  gravité | gravity seriousness | gravedad | خطورة جاذبية
  proportion | proportion | proporción | نسبة تناسب
  seuil | threshold | umbral | عتبة
  marge | margin | margen | هامش
  écart | gap difference | brecha diferencia | فجوة فارق
  rang | rank | rango fila | مرتبة صف
  hiérarchie | hierarchy | jerarquía | تراتبية هرمية
  statut | status statute | estatus estatuto | وضعية وضع
  position | position | posición | موقف موقع مواقف
  fonction | function duty | función cargo | وظيفة مهام
  catégorie | category | categoría | فئات
  horizon | horizon | horizonte | أفق
  bilan | toll assessment | balance | حصيلة
  chiffre | figure number | cifra | رقم أرقام
  recensement recenser | census | censo censar | إحصاء تعداد
  unanimité unanime | unanimity unanimous | unanimidad unánime | إجماع
  ensemble totalité | whole totality | conjunto totalidad | مجمل مجموع
  absence | absence | ausencia | غياب
  présence | presence | presencia | حضور وجود
  incapacité impuissance | inability incapacity | incapacidad impotencia | عجز عاجز
  performance | performance | rendimiento desempeño | أداء
  effort efforcer | effort | esfuerzo | جهد جهود
  épreuve | test ordeal trial | prueba | محنة اختبار
  obstacle | obstacle | obstáculo | عقبة عقبات عائق
  entrave entraver | hinder obstruct hindrance | obstaculizar traba | عرقلة عرقل
  blocage bloquer | block blockade | bloqueo bloquear | إغلاق عرقلة
  exception | exception | excepción | استثناء
  inégalité | inequality | desigualdad | تفاوت
  transparence | transparency | transparencia | شفافية
  hégémonie | hegemony | hegemonía | هيمنة
  répercussion retombée | repercussion fallout | repercusión | تداعيات
  réalité | reality | realidad | واقع
  probabilité probable | probability probable | probabilidad probable | احتمال محتمل
  apparence | appearance | apariencia | مظهر
  provenir provenance | originate provenance | provenir procedencia proceder | منشأ مصدر
  dépendre dépendance | depend dependence dependency | depender dependencia | يعتمد اعتماد تبعية
  correspondre correspondance | correspond match correspondence | corresponder correspondencia | تطابق توافق مراسلات
  consister | consist | consistir | يتكون يتمثل
  constituer | constitute form | constituir | يشكل
  comporter | include involve | comportar | اشتمل تضمن
  comportement | behavior behaviour behave | comportamiento conducta | سلوك تصرف
  attitude posture | attitude stance | actitud postura | موقف سلوك
  geste | gesture | gesto | لفتة إيماءة
  concerner | concern | concernir | يتعلق متعلق
  exclure exclusion exclu | exclude exclusion | excluir exclusión | استبعد استبعاد إقصاء
  suffire suffisant | suffice sufficient enough | bastar suficiente | كفى يكفي كاف
  ressembler ressemblance | resemble resemblance | parecerse semejanza | يشبه تشابه
  contraste contraster | contrast | contraste contrastar | تضاد تناقض
  référence référer | reference refer | referencia referir | مرجع إحالة
  affaire | affair case | asunto caso | قضية شأن شؤون
  aventure | adventure | aventura | مغامرة
  cible cibler viser | target aim | objetivo apuntar | استهدف يستهدف هدف
  destination destiner | destination destined | destino destinar | وجهة مخصص
  destin | destiny fate | destino | مصير
  proximité | proximity | proximidad | قرب
  unité | unity | unidad | وحدة وحدات
  continuité | continuity | continuidad | استمرارية
  moment instant | moment instant | momento instante | لحظة لحظات
  délai | deadline delay | plazo | مهلة
  échéance | deadline | vencimiento plazo | موعد استحقاق
  séquence | sequence | secuencia | تسلسل
  faveur favorable | favor favour favorable | favor favorable | مؤيد لصالح
  disposition | provision arrangement | disposición | أحكام ترتيبات
  pertinence pertinent | relevance relevant | pertinencia pertinente | ملائم ملاءمة
  précision | precision accuracy | precisión | دقة
  protocole | protocol | protocolo | بروتوكول
  profil | profile | perfil | ملف ملامح
  tour tournée | tour round | gira ronda | جولة
  figurer | appear feature | figurar | يظهر
  abondance abonder | abundance abound | abundancia abundar | غزارة
  équité | fairness equity | equidad | إنصاف
  liaison | connection liaison | conexión enlace | رابط
  mobilité | mobility | movilidad | تنقل
  modalité | modality | modalidad | كيفية
  excellence | excellence | excelencia | تفوق
  entité | entity | entidad | كيان
  instance | body instance | instancia organismo | هيئة
  corrélation | correlation | correlación | ارتباط
  vitesse | speed velocity | velocidad | سرعة
  session séance | session | sesión | جلسة
  pause | pause break | pausa | استراحة
`;
