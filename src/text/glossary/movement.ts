/** Moving, placing, taking and other doings of the body: a row a concept, `fr | en | es | ar`. */
export const MOVEMENT_WORDS = `
  tourner | turn | girar | يدور دوران
  rotation | rotation rotate | rotación rotar | دوران دورة
  glisser glissement | slip slide | deslizar resbalar | انزلق انزلاق
  flotter | float | flotar | طفا يطفو
  voler envoler | fly | volar | طار يطير
  débarquer débarquement | land landing disembark | desembarcar desembarco | إنزال نزل
  embarquer embarquement | embark | embarcar embarque | إبحار صعد
  naviguer navigation | sail navigate navigation | navegar navegación | أبحر ملاحة
  plonger plongée | dive plunge | bucear sumergir zambullirse | غوص غاص غطس
  descendre descente descendu | descend descent | descender bajar descenso | نزل نزول
  grimper escalader escalade | climb climbing | escalar trepar escalada | تسلق
  sauter saut bondir | jump leap | saltar salto | قفز قفزة
  soulever lever | lift raise | levantar alzar | رفع يرفع
  jeter lancer | throw | arrojar tirar | رمى ألقى
  pousser poussée | push | empujar empuje | دفع دفعة
  tirer traction | pull | tirar tracción | سحب
  compression comprimer | compression compress | compresión comprimir | انضغاط ضغط
  propulsion propulser | propulsion propel | propulsión propulsar | دفع
  lâcher relâcher | release drop | soltar | أفرج إفراج
  laisser | leave let | dejar | ترك يترك
  toucher | touch hit affect | tocar afectar | تضرر لمس
  affecter | affect | afectar | أثر يؤثر
  frapper frappe | hit strike | golpear golpe | ضرب ضربة
  heurter percuter collision | hit collide collision | chocar colisión | اصطدم تصادم صدم
  saisir saisie | seize seizure grab | incautar agarrar | ضبط مصادرة
  emparer | seize | apoderarse | استولى استيلاء
  attraper | catch | atrapar coger | أمسك قبض
  capturer capture | capture | capturar captura | أسير أسرى
  piéger piège | trap | trampa atrapar | فخ مصيدة
  retenir retenu rétention | retain hold retention | retener retención | احتجز احتفظ
  recueillir collecter ramasser | collect gather | recoger recopilar recaudar | جمع يجمع
  accumuler accumulation cumuler | accumulate accumulation | acumular acumulación | تراكم راكم
  cacher dissimuler | hide conceal | ocultar esconder | أخفى يخفي إخفاء
  envelopper enveloppe | wrap envelope | envolver envoltura | مغلف
  creuser | dig | cavar excavar | حفر يحفر
  fouille fouiller | excavation search excavate | excavación excavar | تنقيب تفتيش
  percer | pierce drill | perforar | ثقب
  pénétrer pénétration | penetrate penetration | penetrar penetración | اخترق توغل
  arracher | snatch tear rip | arrancar arrebatar | انتزع
  extraire extraction | extract extraction | extraer extracción | استخرج استخراج
  extrait | excerpt extract | extracto fragmento | مقتطف مستخلص
  éviter | avoid | evitar | تجنب يتجنب تفادى
  fuir fuite | flee escape | huir huida fuga | فرار هرب
  poursuite poursuivre | pursuit chase prosecution | persecución | مطاردة ملاحقة
  repérer détecter détection | detect spot detection | detectar detección | رصد كشف
  localiser localisation | locate location | localizar localización | تحديد موقع
  trace tracer | trace track | rastro huella trazar | أثر آثار تتبع
  accompagner accompagnement | accompany | acompañar | رافق يرافق مرافقة
  précéder | precede | preceder | سبق يسبق
  succession successif | succession successive | sucesión sucesivo | تعاقب متتالي
  approche approcher | approach | acercar aproximar enfoque | اقترب نهج مقاربة
  rapprocher rapprochement | rapprochement closer | acercamiento acercar | تقارب تقريب
  éloigner éloignement | distance remove | alejar alejamiento | أبعد ابتعد
  écarter | dismiss discard exclude | descartar apartar | استبعد أبعد
  repousser | repel push | repeler | دحر
  rejeter rejet | reject rejection | rechazar rechazo | رفض
  renvoyer renvoyé renvoi | dismiss dismissal | despedir devolver | طرد أعاد
  remettre remise remis | deliver handover | entregar entrega | تسليم يسلم
  livrer livré | deliver | entregar repartir | توصيل
  restituer restitution | return restitution | devolver restituir restitución | استرداد إعادة
  expédition expédier | expedition dispatch | expedición expedir | بعثة حملة
  déposer dépôt | deposit file | depositar depósito | أودع إيداع وديعة
  mettre placer placé | put | poner colocar | وضع يضع
  poser | lay put | poner | طرح يطرح
  implanter implantation | implant implantation | implantar implantación | غرس زرع
  charge charger | load burden charge | carga cargar | حمولة عبء شحن
  accès accéder | access | acceso acceder | وصول نفاذ
  parcours parcourir parcouru | route journey | recorrido recorrer | مسار جاب
  trajectoire | trajectory | trayectoria | مسار
  rentrer | return enter | regresar entrar | عاد دخل
  hébergement héberger | accommodation host accommodate | alojamiento alojar hospedar | إيواء استضاف
  séjour séjourner | stay | estancia | إقامة مكوث
  émigrer émigration | emigrate emigration | emigrar emigración | هاجر
  migration migrer | migration migrate | migración migrar | هجرة هاجر
  bannir bannissement | banish banishment | desterrar destierro | نفى
  asseoir assis | sit seat | sentar | جلس يجلس جلوس
  réveiller réveil | wake awaken awakening | despertar | استيقظ أيقظ إيقاظ
  repos reposer | rest | descanso descansar | راحة استراح
  trembler secouer | shake tremble | temblar sacudir | اهتز ارتجف
  attirer attraction | attract attraction | atraer atracción | جذب يجذب اجتذب
  croiser | cross meet | cruzarse | تقاطع التقى
  abandon abandonner | abandon | abandono abandonar | تخلى هجر
  déborder débordement | overflow | desbordar desbordamiento | فاض
  flux écoulement | flow flux | flujo | تدفق تدفقات
  respirer respiration souffle | breathe breath breathing | respirar respiración aliento | تنفس يتنفس
  étouffer asphyxie étouffement | suffocate asphyxia choke | asfixiar asfixia ahogar | اختناق خنق
  embrasser | kiss embrace | besar beso abrazar | عانق قبلة
  nourrir nutrition | feed nourish nutrition | alimentar nutrir nutrición | تغذية غذى
  digérer digestion | digest digestion | digerir digestión | هضم
  mordre morsure | bite | morder mordedura | عض عضة
  cuire cuisson | bake cook | cocer hornear cocción | طهي خبز
  habiller | dress clothe | vestir | لبس ارتدى
  afficher affiche | display poster | exhibir cartel | عرض ملصق
  brandir arborer | brandish | blandir | ملوحا
  marque marquer | mark brand | marca marcar | علامة ماركة
  classement classer classé | ranking rank classify | ranking clasificar clasificación | تصنيف ترتيب صنف
  trier tri | sort sorting | seleccionar triaje | فرز
  manipuler manipulation | manipulate manipulation | manipular manipulación | تلاعب
  orner décorer décoration | decorate decoration ornament | decorar decoración adornar | زخرفة تزيين زخرف
  graver gravure | engrave engraving | grabar | نقش حفر
  semer | sow | sembrar siembra | بذر زرع
  cultiver | cultivate grow | cultivar cultivo | زراعة زرع
  élevage éleveur | livestock breeding breeder | ganadería cría ganadero | تربية مواشي
  filtrer filtre | filter | filtrar filtro | تصفية فلتر
`;
