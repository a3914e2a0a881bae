/** Beginning, changing, growing and ending: a row a concept, `fr | en | es | ar`. */
export const CHANGE_WORDS = `
  évolution évoluer | evolution evolve | evolución evolucionar | تطور يتطور
  modifier modification | modify change modification | modificar modificación | عدل تعديل
  adapter adaptation | adapt adaptation | adaptar adaptación | تكيف تكييف تأقلم
  ajuster ajustement | adjust adjustment | ajustar ajuste | تعديل ضبط
  réviser révision | revise review revision | revisar revisión | مراجعة راجع
  corriger correction | correct correction | corregir corrección | صحح تصحيح
  convertir conversion | convert conversion | convertir conversión | تحويل اعتناق
  multiplier multiplication | multiply multiplication | multiplicar multiplicación | ضاعف تضاعف مضاعفة
  renforcer renforcement renfort | strengthen reinforce reinforcement | reforzar refuerzo fortalecer | عزز يعزز تعزيز
  affaiblir affaiblissement fragiliser | weaken | debilitar | أضعف إضعاف
  aggraver aggravation | worsen aggravate | agravar empeorar | تفاقم يتفاقم
  détériorer détérioration dégrader | deteriorate degrade deterioration | deteriorar deterioro degradar | تدهور يتدهور
  ralentir ralentissement freiner | slow slowdown brake | frenar ralentizar desaceleración | تباطؤ أبطأ
  intensifier intensification | intensify | intensificar | كثف تكثيف
  élargir élargissement | widen expand enlargement | ampliar ampliación | توسيع وسع
  étendre extension étendu | extend extension | extender extensión | امتد يمتد تمديد
  expansion | expansion expand | expansión expandir | توسع
  prolonger prolongation | extend prolong extension | prolongar prórroga | تمديد مدد
  progrès progresser progression | progress | progreso progresar | تقدم
  avancer avancée avance | advance | avanzar avance | تقدم يتقدم
  recul reculer | retreat decline | retroceso retroceder | تراجع يتراجع
  stagnation stagner | stagnation stagnate | estancamiento estancarse | جمود ركود
  déclin décliner | decline | declive decadencia | انحدار أفول
  relancer relance | revive relaunch revival | relanzar reactivar | إنعاش إحياء
  stimuler stimulation | stimulate boost | estimular estímulo | حفز تحفيز
  favoriser | favor promote foster | favorecer fomentar | عزز شجع
  faciliter | facilitate ease | facilitar | تسهيل يسهل
  simplifier simplification | simplify | simplificar | تبسيط بسط
  assouplir assouplissement | ease relax | flexibilizar suavizar | تخفيف تيسير
  durcir durcissement | tighten toughen harden | endurecer | تشديد
  alléger allègement | lighten ease | aligerar | تخفيف
  perturber perturbation | disrupt disruption disturb | perturbar perturbación | تعطيل عطل اضطراب
  trouble troubler | trouble disorder disturbance | trastorno disturbio | اضطراب اضطرابات
  bouleverser bouleversement | upheaval disrupt upset | trastocar convulsión | زعزع
  renverser renversement | overthrow topple overturn | derrocar derrocamiento | أطاح إطاحة
  effondrement effondrer écrouler | collapse | colapso colapsar derrumbe | انهار انهيار
  éclater éclatement | erupt burst | estallar estallido | اندلع اندلاع
  déclencher déclenchement | trigger spark | desencadenar | أشعل فجر
  susciter | arouse spark provoke | suscitar | يثير
  générer engendrer | generate engender | generar engendrar | تولد يولد توليد
  entraîner | cause lead entail | provocar acarrear conllevar | يؤدي تسبب
  mener | lead conduct | liderar encabezar | قاد يقود أجرى
  aboutir | result lead | desembocar culminar | أفضى أسفر
  résulter | result | resultar | نتج ينتج ناتج
  survenir survenu arriver | occur happen | ocurrir suceder | حدث يحدث
  dérouler déroulement | unfold happen | desarrollarse transcurrir | جرى يجري
  émerger émergence surgir | emerge emergence arise | surgir emerger surgimiento | برز نشأ بروز
  démarrer démarrage | start | arrancar arranque | انطلق انطلاق
  entamer entreprendre entrepris | undertake begin | emprender | باشر
  reprendre reprise | resume recovery resumption | reanudar reanudación recuperación | استأنف استئناف
  poursuivre poursuivi | continue pursue | proseguir perseguir | واصل يواصل تابع
  rouvrir réouverture rouvert | reopen reopening | reabrir reapertura | إعادة فتح
  interrompre interruption interrompu | interrupt interruption halt | interrumpir interrupción | انقطع انقطاع
  suspendre suspension suspendu | suspend suspension | suspender suspensión | علق تعليق معلق
  annuler annulation | cancel annul cancellation | cancelar anular cancelación | ألغى يلغي إلغاء
  supprimer suppression | remove abolish suppress | suprimir eliminar supresión | إلغاء حذف
  abolir abolition | abolish abolition | abolir abolición | إلغاء ألغى
  éliminer élimination | eliminate elimination | eliminar eliminación | إقصاء إزالة
  retirer retrait | withdraw withdrawal remove | retirar retirada | سحب انسحب انسحاب
  effacer | erase delete | borrar | محا مسح
  reporter report | postpone postponement | aplazar posponer aplazamiento | تأجيل أرجأ
  retard retarder tarder | delay | retraso retrasar | تأخير تأخر
  maintenir maintien maintenu | maintain keep | mantener | حافظ أبقى
  entretenir entretien entretenu | maintain maintenance upkeep | mantener mantenimiento | صيانة
  préserver conserver conservation | preserve conserve conservation | conservar preservar conservación | حفظ حافظ صون
  garder gardé | keep retain | guardar mantener | احتفظ يحتفظ
  persister perdurer | persist endure | persistir perdurar | استمر يستمر
  équilibre équilibrer | balance equilibrium | equilibrio equilibrar | توازن
  rétablir rétablissement | restore recovery | restablecer restablecimiento | أعاد استعادة
  récupérer récupération | recover retrieve recovery | recuperar recuperación | استعاد استرد استعادة
  réparer réparation | repair | reparar reparación | أصلح إصلاح تصليح
  aménager aménagement | redevelop layout | acondicionar urbanizar | تهيئة
  moderniser modernisation | modernize modernization | modernizar modernización | تحديث
  actualiser actualisation | update | actualizar actualización | تحديث تحيين
  innovation innover | innovation innovate | innovación innovar | ابتكار ابتكر
  renouveler renouvellement | renew renewal | renovar renovación | جدد تجديد
  élaborer élaboration | draft develop elaborate | elaborar elaboración | إعداد صياغة
  accomplir accomplissement | accomplish accomplishment fulfill | cumplir cumplimiento | أنجز إنجاز
  parvenir parvenu | manage | conseguir lograr | تمكن توصل
  effectuer | perform conduct | efectuar realizar | أجرى إجراء
  établir établissement | establish establishment | establecer establecimiento | أقام أرسى إنشاء
  instaurer instauration | introduce institute | instaurar implantar | أرسى إرساء
  introduire introduction introduit | introduce introduction | introducir introducción | أدخل إدخال مقدمة
  ériger | erect | erigir | شيد نصب
  restreindre restriction restreint | restrict restriction | restringir restricción | قيد قيود تقييد
  limite limiter | limit | límite limitar | محدود حد
  minimiser | minimize downplay | minimizar | قلل تقليل
  atténuer atténuation | mitigate attenuate | atenuar mitigar | تخفيف خفف
  compenser compensation | compensate compensation offset | compensar compensación | عوض تعويض
  vider | empty | vaciar | أفرغ إفراغ
  diversité diversifier | diversity diversify | diversidad diversificar | تنوع تنويع
  varier variation varié | vary variation varied | variar variación variado | تفاوت تنوع متنوع
  basculer | tip swing | bascular | انقلب
  transition | transition | transición | انتقال انتقالي
  généraliser généralisation | generalize widespread | generalizar | تعميم عمم
  propager répandre répandu | spread propagate | propagar difundir propagación | انتشر ينتشر انتشار
  contamination contaminer contagion | contamination contaminate contagion | contagio contagiar contaminación | عدوى
  recrudescence résurgence | resurgence upsurge | repunte resurgimiento | عودة تجدد
  rebond rebondir | rebound bounce | rebote rebotar repunte | انتعاش
  épuiser épuisement | exhaust exhaustion deplete | agotar agotamiento | استنفد استنزاف
  fatigue fatiguer | fatigue tired tire | cansancio fatiga cansar | تعب إرهاق
  geler gel | freeze frost | congelar helada | تجمد تجميد
  fondre fonte fondu | melt | derretir fundir | ذاب ذوبان
  bouillir ébullition | boil boiling | hervir ebullición | غلى غليان
  refroidir refroidissement | cool cooling | enfriar enfriamiento | تبريد
  allumer | light ignite | encender prender | أشعل أضاء
  éteindre extinction éteint | extinguish extinction | extinguir extinción apagar | انقراض أطفأ إطفاء
  briller | shine | brillar | لمع تألق
  éclairer éclairage | light illuminate lighting | iluminar iluminación | أضاء إضاءة
  casser briser | break smash | romper quebrar | كسر حطم
  rompre rupture rompu | break rupture | romper ruptura | قطيعة كسر
  déchirer | tear rip | desgarrar | مزق تمزق
  écraser | crush crash | aplastar estrellarse | سحق تحطم
  ravager dévaster ravage | devastate ravage | devastar arrasar asolar | اجتاح خرب
  démolir démolition | demolish demolition | demoler demolición | هدم
  évacuer évacuation | evacuate evacuation | evacuar evacuación | إجلاء أخلى إخلاء
  nettoyer nettoyage laver | clean wash cleaning | limpiar lavar limpieza | تنظيف نظف غسل
  combiner combinaison | combine combination | combinar combinación | دمج مزيج
  fusion fusionner | merger merge fusion | fusión fusionar | اندماج دمج
  intégration intégrer | integration integrate | integración integrar | اندماج تكامل إدماج
  regrouper regroupement rassembler | gather regroup | agrupar reunir | جمع تجمع
  concentrer concentration | concentrate focus concentration | concentrar concentración | تركيز ركز
  disperser dispersion | disperse scatter dispersal | dispersar dispersión | تفريق تشتت
  distribuer distribution répartir | distribute distribution | distribuir distribución repartir | وزع يوزع توزيع
  isoler isolement | isolate isolation | aislar aislamiento | عزل عزلة
  détacher | detach | desprender | فصل منفصل
  attacher attachement | attach attachment | atar apego | تعلق ربط
  coller | stick glue | pegar | لصق ألصق
  associer associé | associate partner | asociar socio | شريك شركاء
  compléter | complete supplement | completar | أكمل استكمل استكمال
  dissoudre dissolution dissous | dissolve dissolution | disolver disolución | حل انحلال
  clôture clore clôturer | close closing closure | clausura clausurar | اختتم اختتام ختام
  dériver dérivé | derive derivative | derivar derivado | اشتق مشتق
  absorber absorption | absorb absorption | absorber absorción | امتص امتصاص
  mutation muter | mutation mutate | mutación mutar | طفرة تحور
  reproduire reproduction | reproduce reproduction | reproducir reproducción | تكاثر استنساخ
  enrichir enrichissement | enrich enrichment | enriquecer enriquecimiento | إثراء تخصيب
  saturer saturation | saturate saturation | saturar saturación | تشبع
  surmonter | overcome | superar | تغلب
  enrayer enrayé endiguer | curb contain | frenar contener | كبح احتواء
  entourer | surround | rodear | أحاط يحيط محاط
  stopper | stop halt | frenar detener | أوقف
  coupure | outage cut | corte | انقطاع
  assimiler assimilation | assimilate assimilation | asimilar asimilación | استيعاب
  arranger arrangement | arrange arrangement | arreglar arreglo | ترتيب
  consolidation affermissement | consolidation | consolidación afianzamiento | توطيد ترسيخ
`;
