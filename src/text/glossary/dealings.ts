/** Acting with, for and against others: a row a concept, `fr | en | es | ar`. */
export const DEALING_WORDS = `
  agir | act | actuar | تصرف يتصرف
  action acte | action act | acción acto | أفعال عمل
  procéder | proceed | proceder | أجرى باشر
  exercer exercice | exercise | ejercer ejercicio | مارس يمارس تمرين
  pratique pratiquer | practice practise | práctica practicar | ممارسة مارس
  fonctionner fonctionnement | function operate operation | funcionar funcionamiento | تشغيل يعمل
  opération opérer | operation operate | operación operar | عملية عمليات
  exploiter exploitation | exploit operate exploitation | explotar explotación | استغل استغلال
  intervenir intervention intervenu | intervene intervention | intervenir intervención | تدخل يتدخل
  ingérence | interference meddling | injerencia interferencia | تدخل تدخلات
  assister assistance | attend assistance | asistir asistencia | حضر مساعدة
  secours secourir | relief rescue aid | socorro auxilio | إغاثة نجدة إسعاف
  contribuer contribution | contribute contribution | contribuir contribución | ساهم يساهم مساهمة
  coopération coopérer collaboration | cooperation cooperate collaboration | cooperación cooperar colaboración | تعاون يتعاون
  coordonner coordination | coordinate coordination | coordinar coordinación | تنسيق نسق
  partenariat partenaire | partnership partner | socio | شراكة شريك
  coalition | coalition | coalición | ائتلاف تحالف
  échange échanger | exchange | intercambio intercambiar | تبادل
  contact contacter | contact | contacto contactar | اتصل تواصل اتصال
  interaction interagir | interaction interact | interacción interactuar | تفاعل
  accorder octroyer décerner | grant award | conceder otorgar | منح يمنح
  attribuer attribution | attribute assign allocate | atribuir asignar | نسب منح
  allouer allocation | allocate allocation | asignación asignar | تخصيص خصص مخصصات
  consacrer dédier dédié | devote dedicate | dedicar consagrar | كرس خصص
  réserver réserve réservation | reserve reservation | reservar reserva | حجز احتياطي
  fournir | provide supply | proporcionar suministrar | وفر يوفر زود
  approvisionnement approvisionner | supply procurement | suministro abastecimiento abastecer | إمداد إمدادات تموين
  bénéficier profiter | benefit enjoy | beneficiarse aprovechar | استفاد يستفيد استفادة
  mérite mériter | merit deserve | mérito merecer | استحق يستحق جدارة
  acquérir acquisition | acquire acquisition | adquirir adquisición | اكتسب استحواذ
  imposer | impose | imponer | فرض يفرض
  infliger | inflict | infligir | يلحق كبد
  contrainte contraindre contraint | constraint compel | restricción coaccionar | إكراه قيود
  soumettre soumission soumis | submit submission | someter sumisión | خضع يخضع خضوع
  obéir obéissance | obey obedience | obedecer obediencia | أطاع طاعة
  violation violer | violation violate breach | violación violar infringir | انتهاك انتهك خرق
  infraction enfreindre | offence violation infringe | infracción infringir | مخالفة خرق
  exonération exonérer exempter | exemption exempt | exención eximir exonerar | إعفاء أعفى
  dérogation | derogation exemption | derogación excepción | استثناءات
  obligation devoir | duty obligation | deber obligación | واجب واجبات التزام
  responsabilité responsable | responsibility responsible | responsabilidad responsable | مسؤولية مسؤول
  engagement engager | commitment commit pledge | compromiso comprometer | التزام تعهد التزم
  assumer | assume | asumir | تحمل تولى
  mission | mission | misión | مهمة بعثة
  tâche | task | tarea | مهمة مهام
  mandat mandater | mandate term | mandato | تفويض انتداب
  superviser supervision encadrer | supervise supervision oversee | supervisar supervisión | أشرف يشرف إشراف
  surveillance surveiller | surveillance monitor watch | vigilancia vigilar | مراقبة راقب رصد
  veiller | ensure | velar | حرص سهر
  garde | guard custody | guardia custodia | حراسة حرس
  guide guider | guide | guía guiar | دليل أرشد مرشد
  orientation orienter | orientation orient | orientación orientar | توجيه توجه
  conduire conduite | drive conduct driving | conducir conducción | قيادة قاد
  présider | preside | presidir | ترأس يرأس
  animer | host animate | animar | نشط
  formation former formé | training train form | formación formar | تكوين تدريب تشكيل
  recruter recrutement embaucher | recruit hire recruitment | contratar reclutar contratación | توظيف تجنيد وظف
  licencier licencié licenciement | dismiss layoff redundancy | despido despedir | تسريح
  destituer destitution limoger | dismiss impeach impeachment | destituir destitución | إقالة عزل أقال
  retraite | retirement retiree pensioner | jubilación jubilado | تقاعد متقاعد
  investiture | inauguration investiture | investidura | تنصيب
  abdiquer abdication | abdicate abdication | abdicar abdicación | تنازل
  annexer annexion | annex annexation | anexar anexión | ضم
  abstention abstenir | abstention abstain | abstención abstenerse | امتناع امتنع
  rallier rallié ralliement | rally | adherirse adhesión | التحق انضم
  mobilisation mobiliser | mobilization mobilize | movilización movilizar | تعبئة حشد
  militant | activist militant | activista militante | ناشط نشطاء مناضل
  résister résistance | resist resistance | resistir resistencia | قاوم يقاوم مقاومة
  contester contestation | contest challenge dispute | impugnar | طعن اعترض اعتراض
  protester protestation | protest | protestar protesta | احتج يحتج احتجاج
  boycott boycotter | boycott | boicot boicotear | مقاطعة قاطع
  affrontement affronter | clash confrontation confront | enfrentamiento enfrentar | اشتباك اشتباكات مواجهة
  confronter confrontation | confront confrontation | afrontar confrontar | واجه يواجه مواجهة
  concurrence concurrent rivalité | competition compete competitor | competencia competidor competir | منافسة تنافس منافس
  défi défier | challenge defy | desafío desafiar reto | تحد تحديات تحدى
  enjeu | stake challenge | reto desafío | رهان تحديات
  provocation | provocation | provocación | استفزاز
  intimidation intimider | intimidation intimidate | intimidación intimidar | ترهيب تخويف
  harcèlement harceler | harassment harass bullying | acoso acosar | تحرش مضايقة
  persécution persécuter | persecution persecute | persecución perseguir | اضطهاد
  répression réprimer oppression | crackdown oppression | represión reprimir opresión | قمع
  stigmatiser stigmatisation | stigmatize stigma | estigmatizar estigma | وصم وصمة
  convenir convenu | agree | acordar convenir | اتفق يتفق
  consentement consentir | consent | consentimiento consentir | رضا موافقة
  compromis | compromise | compromiso acuerdo | تسوية توافق
  réconciliation réconcilier réconcilié | reconciliation reconcile | reconciliación reconciliar | مصالحة
  médiation médiateur | mediation mediator | mediación mediador | وساطة وسيط
  trancher | settle decide | zanjar | حسم
  règlement régler réglé | settlement settle regulation | reglamento resolver arreglo | تسوية لائحة
  règle | rule | regla norma | قاعدة قواعد
  réglementation réglementer régulation | regulation regulate | regulación regular reglamentación | تنظيم لوائح ضبط
  décret décréter | decree | decreto decretar | مرسوم مراسيم
  amendement | amendment amend | enmienda enmendar | تعديل
  amende | fine | multa | غرامة غرامات
  promulguer | promulgate enact | promulgar | أصدر
  législation législatif | legislation legislative | legislación legislativo | تشريع تشريعات تشريعي
  ratifier ratification | ratify ratification | ratificar ratificación | صادق تصديق مصادقة
  valider validation | validate validation | validar validación | اعتماد مصادقة
  convoquer convocation | summon convene | convocar convocatoria | استدعى استدعاء
  instruction consigne | instruction guideline | instrucción consigna | تعليمات توجيهات
  procédure | procedure proceedings | procedimiento trámite | إجراء إجراءات
  démarche | approach step | diligencia trámite | مسعى مساعي
  initiative initier initié | initiative initiate | iniciativa iniciar | مبادرة بادر مبادرات
  inscrire inscription inscrit | register enroll registration | inscribir inscripción | تسجيل سجل التحاق
  adhésion | membership accession | adhesión ingreso | عضوية انضمام
  abonner abonnement abonné | subscribe subscription subscriber | suscribir suscripción suscriptor | اشترك اشتراك
  déployer déployé déploiement | deploy deployment | desplegar despliegue | نشر انتشار
  manœuvre | maneuver manoeuvre | maniobra | مناورة مناورات
  confiner confinement enfermer | lockdown lock confine | confinamiento confinar encerrar | حجر حبس إغلاق
  quarantaine | quarantine | cuarentena | حجر
  distanciation | distancing | distanciamiento | تباعد
  hospitaliser hospitalisation | hospitalize hospitalization | hospitalizar hospitalización | استشفاء
  diagnostic diagnostiquer diagnostiqué | diagnosis diagnose | diagnóstico diagnosticar | تشخيص
  dépistage dépister | screening screen | cribado detección | فحص كشف
  test tester | test | prueba test probar | اختبار فحص اختبر
  expérimentation expérimenter | experimentation trial experiment | experimentación experimentar | تجريب تجربة
  avorter avortement | abortion abort | aborto abortar | إجهاض
  accoucher accouchement | childbirth delivery | alumbramiento | مخاض ولادة
  greffe greffer | transplant graft | trasplante trasplantar | ترقيع زرع
  fréquenter fréquentation | attend frequent | frecuentar | ارتاد تردد
  sacrifice sacrifier sacrifié | sacrifice | sacrificio sacrificar | تضحية تضحيات
  imiter imitation | imitate imitation | imitar imitación | محاكاة قلد تقليد
  pari parier | bet | apuesta apostar | رهان راهن
  punition punir | punishment punish | castigo castigar | عقاب عقوبة عاقب
  peuplement peupler peuplé | settlement populate settle | poblamiento poblar | استيطان
  domination dominer | domination dominate dominance | dominación dominar dominio | هيمنة هيمن سيطر
  couronner | crown | coronar | توج تتويج
  maîtriser maîtrise | master mastery | dominar controlar | سيطر إتقان
  résolution | resolution | resolución | قرار
  inclusion | inclusion | inclusión | شمول إدماج
  prélèvement prélever | sample levy | muestra extracción | اقتطاع عينة
  implémentation | implementation implement | implementación implementar | تنفيذ
`;
