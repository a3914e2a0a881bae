/** Plainer or more general words beside those of institutions: of states, police, justice, the economy, sport, health and culture. */
export const PLAIN_INSTITUTION_WORDS = `
  état pays nation | state country nation | estado país nación | دولة بلد بلاد
  police sûreté | police constabulary | policía seguridad | شرطة أمن
  intervention opération | intervention operation | intervención operativo | تدخل عملية
  Afrique africain | Africa African | África africano | أفريقيا أفريقي
  Europe européen | Europe European | Europa europeo | أوروبا أوروبي
  compétition coupe | competition cup | competición copa | منافسة كأس
  tournoi coupe | tournament cup | torneo copa | دورة كأس
  agence organisme | agency body | agencia organismo | وكالة جهاز
  clandestin irrégulier | clandestine irregular undocumented | clandestino irregular | سري خفي
  qualifier décrire | describe characterize | calificar describir tildar | وصف يصف اعتبر
  entente accord | understanding accord | entendimiento acuerdo | تفاهم اتفاق
  danger menace | danger threat | peligro amenaza | خطر تهديد
  frontière transfrontalier | border transborder | frontera transfronterizo | حدود حدودي
  frontière limite | border boundary | frontera límite linde | حدود تخوم
  publier diffuser émettre | issue publish release | publicar difundir emitir | أصدر نشر يصدر
  saluer féliciter louer | praise congratulate salute | elogiar felicitar alabar | أشاد هنأ يشيد
  appareil service | service apparatus | servicio aparato | جهاز مصلحة
  discuter converser | discuss converse | conversar dialogar | تحدث ناقش تباحث
  recevoir accueillir rencontrer | receive welcome host | recibir acoger | استقبل يستقبل استضاف
  réunir rencontrer | meet gather | reunirse encontrarse | اجتمع التقى يجتمع
  conviction certitude | conviction certainty | convicción certeza | قناعة يقين
  résultat bilan | result toll | resultado balance | نتيجة حصيلة
  partager échanger | share exchange | compartir intercambiar | تبادل تقاسم
  but visée | goal aim | meta objetivo | هدف غاية
  mesure disposition | measure provision | medida disposición | إجراء تدبير
  prévoir planifier programmer | plan schedule | prever planear programar | خطط برمج اعتزم
  partager diviser répartir | share split | repartir dividir | قسم وزع
  insister souligner | stress emphasize insist | insistir subrayar recalcar | أكد شدد يشدد
  rappeler évoquer mentionner | recall mention evoke | recordar mencionar | ذكر أشار يذكر
  confirmer attester certifier | confirm attest certify | confirmar atestiguar certificar | أثبت أكد يثبت
  appeler inviter exhorter | call urge | llamar exhortar | دعا حث يدعو
  encourager pousser | encourage push | animar incitar alentar | شجع حفز يشجع
  condamner dénoncer réprouver | condemn denounce decry | condenar denunciar repudiar | أدان ندد يندد
  excuser pardonner | apologize excuse | disculparse excusarse | اعتذر يعتذر اعتذار
  remercier gratitude | thank gratitude | agradecer gratitud | شكر يشكر امتنان
  signer parapher | sign autograph | firmar rubricar | وقع أبرم يوقع
  conclure sceller | conclude seal | concluir sellar | أبرم عقد يبرم
  adopter voter | adopt pass | aprobar votar | صادق صوت أقر
  approuver avaliser entériner | approve endorse | aprobar avalar refrendar | صادق وافق أقر
  rejeter refuser repousser | reject refuse decline | rechazar negar rehusar | رفض يرفض استبعد
  autoriser permettre laisser | allow let authorize | autorizar permitir dejar | سمح أجاز رخص
  ordonner commander enjoindre | order command direct | ordenar mandar | أمر أوعز يأمر
  désigner choisir | pick appoint select | escoger designar elegir | اختار عين يختار
  diriger commander | lead command | dirigir comandar | قاد ترأس يقود
  gérer administrer | manage administer run | gestionar administrar | أدار يدير دبر
  présider diriger | chair preside lead | presidir dirigir | ترأس رأس يترأس
  représenter incarner | represent embody | representar encarnar | مثل جسد يمثل
  remplacer succéder suppléer | replace succeed substitute | reemplazar suceder relevar | خلف عوض يخلف
  élection suffrage | election suffrage polls | elección sufragio | انتخاب اقتراع
  opposant dissident | opponent dissident | opositor disidente | معارض منشق معارضة
  chute renversement | fall ouster downfall | caída derrocamiento | سقوط إسقاط إطاحة
  révolte insurrection soulèvement | revolt insurrection rebellion | revuelta sublevación levantamiento | ثورة انتفاضة تمرد
  sommet conférence | summit conference | cumbre conferencia | قمة مؤتمر
  congrès colloque | congress symposium | congreso simposio | مؤتمر ندوة
  forum congrès | forum congress | foro congreso | منتدى ملتقى
  délégation mission | delegation mission | delegación comitiva | وفد بعثة
  invité convive | guest visitor | invitado huésped | ضيف مدعو
  communiqué annonce | communique announcement | comunicado anuncio | بلاغ إعلان
  relation lien | relationship link | relación vínculo lazo | علاقة صلة روابط
  voisin limitrophe | neighbor adjacent | vecino limítrofe | جار مجاور
  étranger extérieur | foreign external | extranjero exterior | أجنبي خارجي
  national intérieur | national domestic | nacional interno | وطني داخلي
  mondial international | global international worldwide | mundial internacional | عالمي دولي
  tension crise | tension crisis | tensión crisis | توتر أزمة
  paix réconciliation | peace reconciliation | paz reconciliación | سلام صلح
  sanction punition pénalité | sanction penalty punishment | sanción castigo penalización | عقوبة جزاء
  annexer occuper | annex occupy | anexar ocupar | ضم احتل يحتل
  raid frappe | raid strike | incursión ataque | غارة ضربة
  bombe explosif engin | bomb explosive device | bomba explosivo | قنبلة عبوة متفجرة
  blessé touché | wounded injured hurt | herido lesionado | جريح مصاب
  rescapé survivant sauvé | survivor rescued | superviviente sobreviviente rescatado | ناج ناجون
  extrémiste radical fanatique | extremist radical | extremista radical fanático | متطرف متشدد
  réseau filière | network syndicate | red trama | شبكة عصابة
  démanteler dissoudre | dismantle disband | desmantelar desarticular | فكك يفكك تفكيك
  saisie confiscation | seizure confiscation | incautación decomiso | حجز مصادرة
  fouille perquisition | search frisk | registro cacheo | تفتيش مداهمة تمشيط
  ronde patrouille | patrol round | patrulla ronda | دورية جولة
  prise capture | capture catch | captura apresamiento | أسر قبض
  preuve indice | evidence proof clue | prueba indicio evidencia | دليل إثبات قرينة
  crime délit | crime offense | crimen delito | جريمة جنحة
  acquitter blanchir innocenter | acquit clear exonerate | absolver exonerar | برأ يبرئ تبرئة
  innocent blanchi | innocent exonerated | inocente absuelto | بريء براءة
  recours pourvoi | appeal recourse | recurso apelación | طعن استئناف
  règle norme | rule norm standard | regla norma reglamento | قاعدة معيار ضوابط
  interdit illégal illicite | illegal unlawful illicit | ilegal ilícito prohibido | محظور ممنوع
  permis autorisation licence | permit licence authorization | permiso licencia | رخصة ترخيص تصريح
  clause article | clause article | cláusula artículo | بند مادة
  dédommager indemniser rembourser | compensate indemnify reimburse | indemnizar compensar resarcir | عوض يعوض تعويض
  rapt enlèvement kidnapping | abduction kidnapping | secuestro rapto | خطف اختطاف احتجاز
  crise récession | slump recession downturn | crisis recesión | أزمة ركود كساد
  inflation renchérissement cherté | inflation costliness | inflación carestía encarecimiento | تضخم غلاء
  salaire revenu | income pay wage | ingreso salario | أجر دخل
  argent fonds financement | money fund | dinero fondo | مال أموال تمويل
  subvention aide | subsidy grant aid | subvención subsidio ayuda | دعم إعانة منحة
  financer subventionner payer | finance fund pay | financiar sufragar costear | مول تمويل يمول
  taxe prélèvement | tax levy | impuesto gravamen tasa | ضريبة رسم
  perte déficit | loss deficit shortfall | pérdida déficit | خسارة عجز
  augmentation relèvement majoration | increase raise hike | aumento subida incremento | زيادة رفع ارتفاع
  diminution réduction recul | decrease reduction decline | disminución descenso reducción | انخفاض تراجع تقليص
  stock réserve | stock reserve stockpile | existencias reserva | مخزون احتياطي
  production rendement | output yield production | producción rendimiento | إنتاج مردود
  vente cession | sale divestiture | venta cesión | بيع تفويت
  livrer fournir | deliver supply | entregar suministrar | سلم زود يسلم
  entreprise firme | company corporation | empresa corporación | شركة منشأة
  filiale succursale branche | subsidiary branch | filial sucursal | فرع شعبة
  ouvrier travailleur | worker laborer | obrero trabajador peón | عامل عمال شغيل
  allocation aide prestation | allowance benefit | prestación subsidio | إعانة علاوة
  tournoi compétition | tournament contest | torneo certamen | بطولة دوري منافسة
  battre vaincre défaire | beat vanquish | vencer derrotar ganar | هزم تغلب فاز
  gagner triompher vaincre | win triumph prevail | ganar triunfar imponerse | فاز انتصر تغلب
  joueur footballeur | player footballer | jugador futbolista | لاعب لاعبون
  attaquant buteur | striker forward scorer | delantero atacante goleador | مهاجم هداف
  qualifier accéder | qualify advance | clasificarse acceder | تأهل بلغ يتأهل
  stade enceinte arène | stadium arena venue | estadio recinto | ملعب استاد
  marathon course | marathon race | maratón carrera | ماراثون سباق
  maladie infection | illness infection | enfermedad infección | مرض عدوى
  virus microbe germe | virus germ microbe | virus germen microbio | فيروس جرثومة
  soigner traiter guérir | treat cure heal | tratar curar sanar | عالج داوى يعالج
  contracter attraper | contract catch | contraer contagiarse | أصيب التقط
  contagion transmission propagation | contagion transmission spread | contagio transmisión propagación | عدوى انتشار انتقال
  dépistage test | screening test testing | cribado prueba test | فحص اختبار
  symptôme signe | symptom sign | síntoma señal | أعراض علامة
  handicap invalidité infirmité | disability handicap impairment | discapacidad invalidez | إعاقة عجز
  nutrition alimentation | nutrition diet | nutrición alimentación | تغذية غذاء
  rapport étude | report study | informe estudio | تقرير دراسة
  analyse examen | analysis examination | análisis examen | تحليل فحص
  expert spécialiste connaisseur | expert specialist connoisseur | experto especialista perito | خبير مختص
  essai expérience test | trial experiment test | ensayo experimento | تجربة اختبار
  technologie technique | technology technique | tecnología técnica | تكنولوجيا تقنية تقانة
  logiciel application | software app | programa aplicación | برنامج تطبيق
  robot machine automate | robot machine | robot máquina autómata | روبوت آلة
  espace cosmos | space cosmos | espacio cosmos | فضاء كون
  environnement nature écologie | environment nature ecology | medioambiente naturaleza ecología | بيئة طبيعة
  réchauffement climat | warming climate | calentamiento clima | احترار مناخ
  énergie électricité | energy electricity | energía electricidad | طاقة كهرباء
  éleveur berger | breeder herder | ganadero pastor | راع مرب
  œuvre création | work creation | obra creación | عمل إبداع
  exposition salon foire | exhibition fair | exposición feria muestra | معرض صالون
  festival fête | festival celebration | festival fiesta | مهرجان احتفال
  parution publication sortie | publication release | publicación aparición lanzamiento | صدور إصدار
  roman livre ouvrage | novel book | novela libro | رواية كتاب
  artiste créateur | artist creator | artista creador | فنان مبدع
  prix récompense | prize reward | premio recompensa | جائزة مكافأة
  hommage honneur | tribute homage honor | homenaje honor | تكريم تقدير
  cérémonie célébration | ceremony celebration | ceremonia celebración | حفل مراسم
  croyant fidèle pratiquant | believer worshipper faithful | creyente devoto | مؤمن مصل
  école établissement | school college | escuela instituto | مدرسة معهد
  élève apprenant | pupil learner student | alumno estudiante | تلميذ متعلم
  diplôme certificat | degree diploma certificate | diploma título certificado | شهادة دبلوم
  formation apprentissage stage | training apprenticeship internship | formación capacitación | تكوين تدريب
  citoyen habitant | citizen resident | ciudadano residente | مواطن ساكن
  réfugié exilé déplacé | refugee exile displaced | refugiado exiliado desplazado | لاجئ نازح منفي
  migrant immigré étranger | migrant immigrant foreigner | migrante inmigrante extranjero | مهاجر وافد
  rapatrier renvoyer | repatriate return | repatriar devolver | رحل أعاد
  expulser chasser | expel deport evict | expulsar deportar echar | طرد رحل أبعد
  accueillir héberger loger | host accommodate shelter | alojar albergar acoger | آوى استضاف استقبل
  région province territoire | region province territory | región provincia comarca | إقليم منطقة جهة
  capitale métropole | capital metropolis | capital metrópoli | عاصمة حاضرة
  gouverneur préfet wali | governor prefect | gobernador prefecto | وال محافظ
  route voie chaussée | road roadway highway | carretera calzada vía | طريق مسلك
  trafic circulation | traffic circulation | tráfico tránsito | مرور سير
  président patron | president boss | presidente jefe | رئيس زعيم
  alliance partenariat | alliance partnership | alianza asociación | تحالف شراكة
  resserrer renforcer | tighten strengthen | estrechar reforzar | وطد عزز
`;
