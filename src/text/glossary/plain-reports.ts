/**
 * Plainer or more general words beside those that reports are written with: of deeds, causes, statements, violence and appraisals;
 * and « seul », for whether somebody was alone is told by who accompanied him.
 */
export const PLAIN_REPORT_WORDS = `
  organiser tenir | organize hold | organizar celebrar | نظم عقد ينظم
  participer assister | attend participate | participar asistir | شارك حضر يشارك
  lancer entamer | launch initiate | lanzar emprender iniciar | أطلق باشر يطلق
  lancement début | launch start | lanzamiento inicio | إطلاق انطلاق بدء
  inaugurer ouvrir | inaugurate open | inaugurar abrir | دشن افتتح يدشن
  créer instituer | create institute establish | crear instituir | أنشأ أحدث استحدث
  renforcer consolider | strengthen consolidate reinforce | reforzar consolidar fortalecer | عزز دعم يعزز
  renforcement consolidation | strengthening consolidation | refuerzo fortalecimiento | تعزيز تقوية
  promouvoir encourager | promote encourage | promover fomentar | شجع روج نهض
  améliorer perfectionner | improve enhance upgrade | mejorar perfeccionar | حسن طور يحسن
  lutter combattre | fight combat | luchar combatir | كافح حارب قاوم
  lutte combat | fight battle | lucha combate | مكافحة كفاح محاربة
  éradiquer éliminer | eradicate eliminate | erradicar eliminar | قضى استأصل
  garantir assurer | guarantee ensure | garantizar asegurar | ضمن كفل يضمن
  violer enfreindre | violate breach | violar infringir vulnerar | انتهك خرق
  exécution application | implementation enforcement | ejecución aplicación | تنفيذ تطبيق
  réaliser accomplir | achieve accomplish | realizar lograr | أنجز حقق ينجز
  réalisation accomplissement | achievement accomplishment | realización logro | إنجاز تحقيق
  contribuer participer | contribute participate | contribuir participar | ساهم أسهم يساهم
  contribution aide | contribution help | contribución ayuda | مساهمة مساعدة
  contribuer aider | contribute help | contribuir ayudar | ساهم ساعد
  contribution apport | contribution input | contribución aporte | مساهمة إسهام
  suspendre interrompre | suspend interrupt halt | suspender interrumpir | علق أوقف قطع
  reporter ajourner repousser | postpone adjourn delay | aplazar posponer | أجل أرجأ أخر
  annuler abroger | cancel repeal annul | anular cancelar derogar | ألغى أبطل يلغي
  retirer enlever | withdraw remove | retirar quitar | سحب أزال
  rejoindre intégrer | join integrate | unirse integrarse | التحق انضم يلتحق
  adhérer intégrer | join accede | adherirse ingresar | انضم انخرط
  expliquer justifier | explain justify | explicar justificar | فسر برر يفسر
  origine source | origin source | origen fuente | أصل مصدر
  conséquence résultat suite | consequence result | consecuencia resultado | عاقبة نتيجة
  impact effet conséquence | impact effect consequence | impacto efecto consecuencia | أثر تأثير
  estimer considérer juger | consider deem | estimar considerar | اعتبر رأى يعتبر
  évaluer estimer | assess estimate evaluate | evaluar estimar valorar | قيم قدر يقيم
  prédire pronostiquer | predict forecast | predecir pronosticar | توقع تنبأ يتوقع
  craindre redouter | dread apprehend | temer recelar | خشي خاف يخشى
  inquiétude crainte | worry anxiety fear | preocupación temor | قلق خوف مخاوف
  plan programme | plan program scheme | plan programa | خطة برنامج مخطط
  projet plan | project plan | proyecto plan | مشروع خطة
  proposition suggestion | proposal suggestion | propuesta sugerencia | اقتراح مقترح
  décision résolution | decision resolution | decisión resolución | قرار مقرر
  choix option | choice option | elección opción | خيار اختيار
  rôle fonction | role function | papel función rol | دور وظيفة
  membre adhérent | member affiliate | miembro afiliado | عضو منخرط
  collaborateur adjoint assistant | deputy assistant aide | adjunto asistente colaborador | مساعد نائب معاون
  groupe équipe | group team | grupo equipo | مجموعة فريق
  association organisation | association organization | asociación organización | جمعية منظمة
  fondation institution | foundation institution | fundación institución | مؤسسة هيئة
  somme montant | sum amount | suma monto importe | مبلغ قيمة
  hausse envolée | surge rise jump | subida alza | ارتفاع قفزة
  lieu site endroit | place site location | lugar sitio emplazamiento | مكان موقع محل
  siège bureau | headquarters office | sede oficina | مقر مكتب
  zone région | zone area region | zona área | منطقة ناحية
  annoncer signaler indiquer | announce report indicate | anunciar señalar indicar | أعلن أفاد ذكر
  indiquer préciser dire | state specify say | indicar precisar decir | أفاد أوضح قال
  assurer promettre | assure promise | asegurar prometer | تعهد وعد
  plaider défendre | advocate defend | abogar defender propugnar | دافع يدافع ترافع
  préconiser recommander | advocate recommend advise | recomendar aconsejar preconizar | أوصى نصح يوصي
  recommandation conseil | recommendation advice | recomendación consejo | توصية نصيحة
  viser vouloir | aim seek | pretender aspirar | سعى يسعى
  dépêcher envoyer | dispatch send depute | despachar enviar | أوفد أرسل يوفد
  envoi expédition déploiement | sending dispatch deployment | envío despliegue | إرسال إيفاد
  dénombrer compter recenser | count tally enumerate | contabilizar contar | أحصى عد يحصي
  recenser enregistrer | record register log | registrar contabilizar | سجل أحصى رصد
  constater remarquer | notice observe note | constatar observar | لاحظ رصد يلاحظ
  accroître augmenter | boost increase raise | acrecentar incrementar aumentar | زاد رفع يرفع
  grimper bondir | climb surge jump | escalar saltar dispararse | قفز ارتفع
  toucher affecter frapper | affect hit impact | afectar golpear | أصاب ضرب مس
  endommager abîmer | damage harm spoil | dañar estropear averiar | أضر أتلف
  meurtrier mortel sanglant | deadly lethal bloody | mortífero letal sangriento | دموي قاتل مميت
  inhumer enterrer | bury inter | inhumar sepultar | دفن وارى
  heurt affrontement accrochage | clash skirmish scuffle | choque enfrentamiento escaramuza | اشتباك مواجهة صدام
  échauffourée bagarre | scuffle brawl fracas | refriega pelea | اشتباك عراك
  rassemblement manifestation attroupement | rally gathering protest | concentración manifestación | تجمع وقفة تظاهرة
  traquer poursuivre pourchasser | hunt chase pursue | perseguir acosar | طارد لاحق يطارد
  recherché fugitif | wanted fugitive | buscado prófugo | مطلوب فار هارب
  malfaiteur criminel | criminal felon offender | malhechor delincuente criminal | مجرم جان
  otage captif | hostage captive | rehén cautivo | رهينة أسير محتجز
  détenir retenir | detain hold | retener detener | احتجز اعتقل يحتجز
  extorquer racketter | extort blackmail | extorsionar chantajear | ابتز يبتز
  dissimuler cacher masquer | conceal hide mask | disimular ocultar | أخفى كتم
  infiltrer pénétrer | infiltrate penetrate | infiltrarse penetrar | تسلل اخترق يتسلل
  déjouer empêcher | foil thwart prevent | frustrar impedir | أحبط منع يحبط
  désamorcer neutraliser | defuse neutralize | desactivar neutralizar | أبطل فكك
  riposter répliquer répondre | retaliate respond | responder replicar contraatacar | رد يرد
  riposte réplique représailles | retaliation response reprisal | represalia respuesta | رد انتقام ثأر
  venger vengeance | avenge revenge | vengar venganza | انتقم ثأر
  escalade aggravation | escalation aggravation | escalada agravamiento | تصعيد تفاقم
  apaisement désescalade accalmie | easing lull | distensión apaciguamiento | تهدئة انفراج
  bastion fief | stronghold bastion | bastión feudo | معقل حصن
  rebelle insurgé | rebel insurgent | rebelde insurgente | متمرد ثائر
  combattant milicien | fighter militiaman | combatiente miliciano | مقاتل مسلح
  bannir exiler | banish exile | desterrar exiliar | نفى أبعد
  remaniement changement | reshuffle change | remodelación cambio | تعديل تغيير
  limogeage renvoi destitution | dismissal sacking ouster | destitución cese | إقالة عزل
  nomination promotion | appointment promotion | nombramiento ascenso | تعيين ترقية
  intérimaire provisoire | interim acting provisional | interino provisional | مؤقت انتقالي
  polémique controverse débat | controversy row debate | polémica controversia debate | جدل نقاش
  scandale affaire | scandal affair | escándalo caso | فضيحة قضية
  consensus accord | consensus agreement | consenso acuerdo | توافق إجماع
  pression contrainte | pressure coercion | presión coacción | ضغط إكراه
  geler suspendre bloquer | freeze suspend block | congelar suspender | جمد علق
  octroyer donner accorder | grant give award | otorgar dar conceder | منح أعطى يمنح
  allouer consacrer | allocate earmark | destinar asignar | خصص رصد يخصص
  débourser payer | disburse pay spend | desembolsar pagar | دفع سدد صرف
  percevoir recevoir | collect receive | percibir cobrar | تقاضى حصل قبض
  rémunérer payer | pay remunerate | remunerar pagar retribuir | دفع كافأ
  précarité pauvreté misère | poverty precariousness hardship | precariedad pobreza miseria | فقر هشاشة
  détaillant commerçant | retailer trader shopkeeper | minorista comerciante tendero | تاجر بائع بياع
  denrée aliment vivres | foodstuff food staple | víveres alimento | مؤن غذاء
  gel froid | frost cold | helada frío | صقيع برد
  précipitation pluie | rainfall rain precipitation | precipitación lluvia | مطر تساقطات أمطار
  glissement éboulement | landslide mudslide | deslizamiento derrumbe | انهيار انزلاق
  effondrement chute | collapse fall | derrumbe caída desplome | انهيار سقوط
  braconnage chasse | poaching hunting | caza cacería | صيد قنص
  reboisement plantation | reforestation planting | reforestación plantación | تشجير غرس
  littoral côte rivage | coast shore coastline | litoral costa ribera | ساحل شاطئ
  épidémie fléau | scourge epidemic plague | plaga epidemia flagelo | آفة وباء
  contaminé infecté | infected contaminated | contagiado infectado | مصاب ملوث
  guéri rétabli | recovered cured | curado recuperado | متعاف معافى
  surpoids obésité | overweight obesity | sobrepeso obesidad | سمنة بدانة
  dépendance addiction | addiction dependence | adicción dependencia | إدمان تعاط
  natalité naissance | birth birthrate | natalidad nacimiento | ولادة مواليد
  sprinteur coureur | sprinter runner | corredor velocista | عداء راكض
  disqualifier exclure | disqualify exclude | descalificar excluir | أقصى استبعد
  affronter jouer | face play | enfrentarse jugar | واجه لعب
  vernissage ouverture inauguration | opening inauguration | apertura inauguración | افتتاح تدشين
  interpréter jouer | perform play | interpretar tocar | أدى عزف
  incarner jouer | portray play | encarnar interpretar | جسد أدى
  fouille excavation | dig excavation | excavación prospección | تنقيب حفر
  fidèle adepte | follower devotee adherent | adepto seguidor | تابع نصير
  imam prédicateur | imam preacher | imán predicador | إمام واعظ خطيب
  prêche sermon | sermon homily | sermón homilía | خطبة موعظة
  relayer diffuser transmettre | relay broadcast transmit | transmitir retransmitir | نقل بث ينقل
  démenti négation | denial disclaimer | desmentido negativa | نفي إنكار
  fuiter divulguer | leak divulge | filtrar divulgar | سرب أفشى
  infox désinformation intox | disinformation misinformation hoax | desinformación bulo | تضليل إشاعة
  plateforme site | platform website site | plataforma sitio | منصة موقع
  pirate hacker | hacker pirate | hacker pirata | قرصان مخترق
  fonctionnaire agent | functionary clerk | funcionario agente | موظف عون
  personnel effectif employé | staff personnel workforce | personal plantilla | طاقم موظف
  statuer décider | rule decide | dictaminar decidir | بت قرر
  stipuler prévoir | stipulate provide | estipular disponer | نص ينص
  amender modifier | amend modify | enmendar modificar | عدل نقح يعدل
  amendement modification | amendment modification change | enmienda modificación | تعديل تنقيح
  superviser contrôler | supervise oversee control | supervisar controlar | أشرف راقب
  doter équiper | equip provide | dotar equipar | زود جهز
  moyen ressource | means resource | medio recurso | وسيلة مورد
  lacune carence | gap shortcoming deficiency | laguna carencia deficiencia | ثغرة نقص قصور
  imminent proche | imminent near impending | inminente cercano | وشيك قريب
  futur prochain | future upcoming next | futuro próximo | مقبل قادم
  majeur important | major important | principal importante | رئيسي مهم
  urgent pressant | urgent pressing | urgente apremiante | عاجل ملح
  vétuste vieux | dilapidated old | vetusto viejo | متهالك قديم
  néfaste nuisible mauvais | harmful bad | nocivo dañino malo | ضار سيئ
  bénéfique bon | beneficial good | beneficioso bueno | مفيد نافع
  saluer remercier | praise thank | elogiar agradecer | أشاد شكر
  directrice cheffe patronne | directress chief boss | directora jefa | مديرة رئيسة
  exemple modèle | example exemplar | ejemplo modelo | مثال نموذج قدوة
  intensifier renforcer | intensify strengthen | intensificar reforzar | كثف عزز
  neutraliser déjouer stopper | neutralize thwart foil | neutralizar frustrar detener | حيد أحبط أوقف
  conjoint commun commune | joint common shared | conjunto común | مشترك موحد
  ensemble conjoint conjointement | together joint jointly | juntos conjunto conjuntamente | معا مشترك مشتركا
  action opération mission | action operation mission | acción operación misión | عملية مهمة
  efficace réussi | effective successful | eficaz exitoso | فعال ناجح
  reprise fois | occasion time | ocasión vez | مرة مناسبة
  résultat efficacité | result effectiveness | resultado eficacia | نتيجة فعالية
  inquiétude menace risque | worry threat risk | inquietud amenaza riesgo | قلق تهديد خطر
  inquiéter menace risque | worry threaten risk | inquietar amenazar riesgo | أقلق هدد خطر
  attentat terroriste terrorisme | bombing terrorist terrorism | atentado terrorista terrorismo | تفجير إرهابي إرهاب
  jihadiste terroriste | jihadist terrorist | yihadista terrorista | جهادي إرهابي
  préoccupant inquiétant risque | worrying alarming risk | preocupante inquietante riesgo | مقلق خطر
  besoin nécessité | need necessity | necesidad menester | حاجة ضرورة
  anticiper proactif | anticipate proactive | anticipar proactivo | استبق استباقي
  seul accompagner | alone accompany | solo acompañar | وحده رافق
  responsable directeur dirigeant | official director leader | responsable director dirigente | مسؤول مدير
  olympique sportif | Olympic sporting | olímpico deportivo | أولمبي رياضي
  organisme direction | body directorate | organismo dirección | هيئة مديرية
`;
