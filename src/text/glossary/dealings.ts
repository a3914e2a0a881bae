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
  contribuer contribution | contribute contribution | contribuir contribución | ساهم يساهم مساهمة
  coopération coopérer collaboration | cooperation cooperate collaboration | cooperación cooperar colaboración | تعاون يتعاون
  coordonner coordination | coordinate coordination | coordinar coordinación | تنسيق نسق
  échange échanger | exchange swap | intercambio intercambiar | تبادل
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
  engagement engager | commitment commit pledge | compromiso comprometer | التزام تعهد التزم
  assumer | assume | asumir | تحمل تولى
  mission | mission | misión | مهمة بعثة
  tâche | task | tarea | مهمة مهام
  superviser supervision encadrer | supervise supervision oversee | supervisar supervisión | أشرف يشرف إشراف
  surveillance surveiller | surveillance monitor watch | vigilancia vigilar | مراقبة راقب رصد
  veiller | ensure | velar | حرص سهر
  orientation orienter | orientation orient | orientación orientar | توجيه توجه
  conduire conduite | drive conduct driving | conducir conducción | قيادة قاد
  présider | preside | presidir | ترأس يرأس
  animer | host animate | animar | نشط
  formation former formé | training train form | formación formar | تكوين تدريب تشكيل
  recruter recrutement embaucher | recruit hire recruitment | contratar reclutar contratación | توظيف تجنيد وظف
  destituer destitution limoger | dismiss impeach impeachment | destituir destitución | إقالة عزل أقال
  abdiquer abdication | abdicate abdication | abdicar abdicación | تنازل
  annexer annexion | annex annexation | anexar anexión | ضم
  rallier rallié ralliement | rally join | adherirse adhesión | التحق انضم
  mobilisation mobiliser | mobilization mobilize | movilización movilizar | تعبئة حشد
  résister résistance | resist resistance | resistir resistencia | قاوم يقاوم مقاومة
  contester contestation | contest challenge dispute | impugnar | طعن اعترض اعتراض
  protester protestation | protest | protestar protesta | احتج يحتج احتجاج
  boycott boycotter | boycott | boicot boicotear | مقاطعة قاطع
  affrontement affronter | clash confrontation confront | enfrentamiento enfrentar | اشتباك اشتباكات مواجهة
  confronter confrontation | confront confrontation | afrontar confrontar | واجه يواجه مواجهة
  défi défier | challenge defy | desafío desafiar reto | تحد تحديات تحدى
  enjeu | stake challenge | reto desafío | رهان تحديات
  provocation | provocation | provocación | استفزاز
  intimidation intimider | intimidation intimidate | intimidación intimidar | ترهيب تخويف
  persécution persécuter | persecution persecute | persecución perseguir | اضطهاد
  répression réprimer oppression | crackdown oppression | represión reprimir opresión | قمع
  stigmatiser stigmatisation | stigmatize stigma | estigmatizar estigma | وصم وصمة
  convenir convenu | agree | acordar convenir | اتفق يتفق
  consentement consentir | consent | consentimiento consentir | رضا موافقة
  compromis | compromise | compromiso acuerdo | تسوية توافق
  réconciliation réconcilier réconcilié | reconciliation reconcile | reconciliación reconciliar | مصالحة
  trancher | settle decide | zanjar | حسم
  règlement régler réglé | settlement settle regulation | reglamento resolver arreglo | تسوية لائحة
  règle | rule | regla norma | قاعدة قواعد
  réglementation réglementer régulation | regulation regulate | regulación regular reglamentación | تنظيم لوائح ضبط
  promulguer | promulgate enact | promulgar | أصدر
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
  expérimentation expérimenter | experimentation trial experiment | experimentación experimentar | تجريب تجربة
  fréquenter fréquentation | attend frequent | frecuentar | ارتاد تردد
  sacrifice sacrifier sacrifié | sacrifice | sacrificio sacrificar | تضحية تضحيات
  imiter imitation | imitate imitation | imitar imitación | محاكاة قلد تقليد
  punition punir | punishment punish | castigo castigar | عقاب عقوبة عاقب
  peuplement peupler peuplé | settlement populate settle | poblamiento poblar | استيطان
  domination dominer | domination dominate dominance | dominación dominar dominio | هيمنة هيمن سيطر
  couronner | crown | coronar | توج تتويج
  maîtriser maîtrise | master mastery | dominar controlar | سيطر إتقان
  inclusion | inclusion | inclusión | شمول إدماج
  prélèvement prélever | sample levy | muestra extracción | اقتطاع عينة
  implémentation | implementation implement | implementación implementar | تنفيذ
`;
