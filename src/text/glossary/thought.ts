/** Thinking, judging, knowing and wanting: a row a concept, `fr | en | es | ar`. */
export const THOUGHT_WORDS = `
  considérer considération | consider regard consideration | considerar consideración | اعتبر يعتبر اعتبار
  sembler paraître | seem appear | parecer | بدا يبدو
  doute douter | doubt | duda dudar | شكوك يشك
  présumer présumé | alleged presumed presume | presunto presumir supuesto | مفترض مزعوم
  supposer supposition | suppose assume assumption | suponer suposición | افترض يفترض افتراض
  convaincre convaincu | convince convinced | convencer convencido | أقنع مقتنع إقناع
  conviction | conviction belief | convicción | قناعة اقتناع
  persuader persuasion | persuade persuasion | persuadir persuasión | أقنع إقناع
  opinion avis | opinion view | opinión | رأي آراء
  constater constat | note observe | constatar comprobar | عاين لاحظ
  observer observation | observe observation | observar observación | راقب لاحظ ملاحظة
  remarquer remarque noter | notice note remark | notar señalar | لاحظ يلاحظ ملاحظة
  note | note grade | nota | مذكرة ملاحظة
  percevoir apercevoir perception | perceive perception | percibir percepción | أدرك إدراك تصور
  identifier identification | identify identification | identificar identificación | تحديد حدد تعرف
  identité | identity | identidad | هوية هويات
  distinguer distinction | distinguish distinction | distinguir distinción | ميز يميز تمييز
  discrimination discriminer | discrimination discriminate | discriminación discriminar | تمييز
  confondre confusion confondu | confuse confusion | confundir confusión | خلط ارتباك التباس
  imaginer imagination | imagine imagination | imaginar imaginación | تخيل يتخيل خيال
  envisager | consider envisage | contemplar | اعتزم يعتزم
  prévoir prévision prévu | forecast expect scheduled | prever previsto previsión | توقع توقعات مقرر
  attendre attente attendu | wait expect await | esperar espera | انتظر ينتظر انتظار
  anticiper anticipation | anticipate anticipation | anticipar anticipación | استباق توقع
  prédire prédiction pronostic | predict prediction | predecir predicción pronóstico | تنبأ تنبؤ توقع
  deviner | guess | adivinar | خمن تخمين
  souvenir | remember memory souvenir | recordar recuerdo | تذكر يتذكر ذكرى
  oublier oubli | forget oblivion | olvidar olvido | نسي ينسى نسيان
  commémorer commémoration | commemorate commemoration | conmemorar conmemoración | إحياء ذكرى
  ignorer ignorance | ignore ignorance | ignorar ignorancia | تجاهل جهل
  réfléchir réflexion | reflect think reflection | reflexionar reflexión | تفكير تأمل فكر
  refléter reflet | reflect reflection | reflejar reflejo | عكس يعكس انعكاس
  analyser analyse | analyze analyse analysis | analizar análisis | حلل يحلل تحليل
  évaluer évaluation | assess evaluate assessment | evaluar evaluación | تقييم
  examiner | examine review | examinar | فحص يفحص
  vérifier vérification | verify check verification | verificar comprobar verificación | تحقق تأكد
  inspecter inspection inspecteur | inspect inspection inspector | inspeccionar inspección inspector | تفتيش فتش مفتش
  interpréter interprétation | interpret interpretation | interpretar interpretación | فسر تفسير تأويل
  déterminer détermination | determine determination | determinar determinación | حدد يحدد تحديد
  démontrer démonstration prouver | demonstrate prove | demostrar demostración | أثبت يثبت
  justifier justification | justify justification | justificar justificación | برر تبرير مبرر
  illustrer illustration | illustrate illustration | ilustrar ilustración | يوضح توضيح
  incarner incarnation | embody portray | encarnar | يجسد تجسيد
  inspirer inspiration | inspire inspiration | inspirar inspiración | استوحى استلهم
  préférer préférence | prefer preference | preferir preferencia | فضل يفضل تفضيل
  privilège privilégier | privilege | privilegio privilegiar | امتياز امتيازات
  apprécier apprécié appréciation | appreciate appreciation | apreciar valorar | يقدر تقدير
  admirer admiration | admire admiration | admirar admiración | أعجب إعجاب
  adorer adoration | adore worship | adorar adoración | عشق يعبد
  respecter respect | respect | respetar respeto | احترم يحترم احترام
  hommage | tribute homage | homenaje | تكريم إشادة
  mépris mépriser | contempt despise | desprecio despreciar | احتقار ازدراء
  intérêt intéresser | interest | interés interesar | اهتمام مصلحة مصالح
  motivation motiver motif | motivation motive motivate | motivación motivo motivar | دافع دوافع حافز
  intention | intention intent | intención | نية نوايا
  aspirer aspiration | aspire aspiration | aspirar aspiración | تطلع تطلعات
  hésiter hésitation | hesitate hesitation | vacilar titubear | تردد يتردد
  oser audace | dare | atreverse osar | تجرأ
  renoncer renoncement | renounce relinquish | renunciar renuncia | تخلى تخل
  tolérer tolérance | tolerate tolerance | tolerar tolerancia | تسامح تحمل
  habitude habituer | habit | costumbre hábito | عادة عادات اعتاد
  attention | attention | atención | انتباه اهتمام
  vigilance vigilant | vigilance vigilant | vigilante alerta | يقظة
  négliger négligence | neglect negligence | descuidar negligencia | إهمال أهمل
  tromper tromperie | deceive mislead deception | engañar engaño | خدع خداع
  erreur | error mistake | error | خطأ أخطاء
  sensibiliser sensibilisation | awareness sensitize | concienciar sensibilizar sensibilización | توعية
  réputation réputé | reputation renowned reputed | reputación renombre | سمعة
  célébrité notoriété | celebrity fame | celebridad fama | نجومية صيت
  gloire | glory | gloria | مجد
  doctrine | doctrine | doctrina | عقيدة مذهب
  concept notion | concept notion | concepto noción | مفهوم مفاهيم
  vision | vision | visión | رؤية
  perspective | perspective outlook | perspectiva | منظور آفاق
  morale moral éthique | moral ethics morality | moral ética | أخلاق أخلاقي أخلاقيات
  vertu | virtue | virtud | فضيلة
  critère | criterion criteria | criterio | معيار معايير
  norme | norm standard | norma estándar | معيار قاعدة
  certitude | certainty | certeza | يقين
  incertitude | uncertainty | incertidumbre | ريبة غموض
  spécialiser spécialité | specialize specialty | especializar especialidad | تخصص متخصص
  compétence | competence skill | competencia habilidad | كفاءة مهارة مهارات
  expertise | expertise | pericia peritaje | خبرة
  patience | patience | paciencia | صبر
  conjecture | conjecture | conjetura | تخمين
  discipline | discipline | disciplina | انضباط
`;
