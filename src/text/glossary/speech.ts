/** Saying, asking, telling and publishing: a row a concept, `fr | en | es | ar`. */
export const SPEECH_WORDS = `
  préciser | specify clarify | precisar especificar | أوضح يوضح توضيح
  indiquer indication | indicate indication | indicar indicación | أشار يشير إشارة
  signaler signalement | report | señalar reportar | أبلغ بلاغ
  ajouter ajout | add addition | añadir agregar | أضاف يضيف إضافة
  assurer | assure ensure | asegurar | أكد يضمن
  garantir garantie | guarantee | garantizar garantía | يضمن ضمان ضمانات
  souligner | stress underline highlight | subrayar destacar resaltar | شدد يشدد أبرز
  rappeler rappel | recall remind | recordar | تذكير ذكر
  mentionner mention | mention | mencionar mención | ذكر يذكر
  confirmer confirmation | confirm confirmation | confirmar confirmación | أكد يؤكد تأكيد
  révéler révélation | reveal disclose revelation | revelar revelación | كشف يكشف
  dévoiler | unveil reveal | desvelar revelar | كشف أزاح
  dénoncer dénonciation | denounce condemn denunciation | denunciar denuncia | ندد تنديد استنكر
  évoquer évocation | evoke mention | evocar mencionar | تطرق ذكر
  commenter commentaire | comment commentary | comentar comentario | علق تعليق
  confier confié | entrust confide | confiar encomendar | أوكل أسند
  raconter narrer | tell recount | contar relatar narrar | روى يروي حكى
  insister insistance | insist insistence | insistir insistencia | أصر شدد إصرار
  interroger interrogatoire | question interrogate interrogation | interrogar interrogatorio | استجوب استجواب
  citer citation | quote cite quotation | citar cita | استشهد اقتبس اقتباس
  exprimer expression | express expression | expresar expresión | أعرب يعرب تعبير
  déplorer | deplore lament | deplorar | استنكر تأسف
  regretter regret | regret | lamentar arrepentirse arrepentimiento | أسف ندم
  avertir avertissement | warn warning | advertir advertencia | حذر يحذر تحذير
  prévenir prévenu | warn prevent | prevenir avisar | حذر يمنع
  aborder | address tackle approach | abordar | تناول تطرق
  répéter répétition | repeat repetition | repetir repetición | كرر تكرار
  réitérer | reiterate | reiterar | كرر جدد
  réaffirmer | reaffirm | reafirmar | جدد أكد
  prétendre prétendu | claim allege purported | pretender alegar | زعم ادعى مزعوم
  nier | deny | negar | نفى ينفي إنكار
  démentir démenti démentie | deny denial | desmentir | نفى تكذيب
  contredire contradiction | contradict contradiction | contradecir contradicción | تناقض ناقض
  réfuter | refute | refutar | فند دحض
  rétorquer répliquer réplique | reply retort | replicar responder | رد أجاب
  réagir réaction | react reaction | reaccionar reacción | رد تفاعل
  saluer | praise hail welcome | elogiar | رحب أشاد
  saluer féliciter applaudir | congratulate praise applaud | felicitar elogiar aplaudir | هنأ أشاد
  féliciter félicitation | congratulate congratulations | felicitar felicitación | تهنئة تهاني
  remercier remercié remerciement | thank thanks | agradecer agradecimiento gracias | شكر يشكر
  louange éloge vanter | praise | elogio alabanza alabar | مدح ثناء أشاد
  applaudir applaudissement | applaud applause | aplaudir aplauso | صفق تصفيق
  fustiger | criticize slam blast | fustigar arremeter | انتقد هاجم
  reprocher reproche blâmer | reproach blame | reprochar reproche | لام يلوم لوم
  moquer moquerie | mock mockery | burlarse burla | سخر يسخر سخرية
  ironiser ironie railler | irony | ironía ironizar | تهكم سخرية
  plaisanter plaisanterie blague | joke | broma bromear chiste | مزح مزحة نكتة
  crier cri | shout cry scream | gritar grito | صرخ صراخ
  hurler hurlement | scream yell howl | chillar aullar | صاح صراخ
  proclamer proclamation clamer | proclaim proclamation | proclamar proclamación | أعلن يعلن
  exhorter | urge exhort | exhortar instar | حث ناشد دعا
  inciter incitation | incite urge incitement | incitar incitación | حرض تحريض
  encourager encouragement | encourage encouragement | alentar animar fomentar | شجع يشجع تشجيع
  réclamer réclamation | demand claim | reclamar reclamación | طالب يطالب مطالبة
  exiger exigence | demand require requirement | exigir exigencia | طالب اشترط مطلب
  revendiquer revendication | claim | reivindicar reivindicación | تبنى مطلب مطالب
  solliciter sollicitation | request seek solicit | solicitar | طلب التمس
  supplier implorer | beg plead | suplicar implorar | توسل ناشد
  plaider plaidoyer | plead plea | alegato | دافع مرافعة
  prôner préconiser | advocate recommend | propugnar preconizar | دعا أوصى
  recommander recommandation | recommend recommendation | recomendar recomendación | أوصى توصية توصيات
  suggérer suggestion | suggest suggestion | sugerir sugerencia | اقترح ألمح
  conseil conseiller | advice advise | consejo aconsejar | نصيحة نصح مشورة
  consulter consultation | consult consultation | consultar consulta | استشار تشاور استشارة
  discuter discussion | discuss discussion | discutir discusión | ناقش يناقش مناقشة
  discuter parler entretien | talk discussion | hablar conversar conversación | تحدث يتحدث محادثات
  controversé | controversial | controvertido polémico | جدلي مثير
  dispute disputer querelle | dispute quarrel | disputa disputar pelea | خلاف شجار نزاع
  désaccord différend | disagreement dispute | desacuerdo discrepancia | خلاف خلافات
  argument argumenter arguer | argument argue | argumento argumentar argüir | حجج جادل
  conclure conclusion conclu | conclude conclusion | concluir conclusión | خلص استنتج استنتاج
  résumer résumé | summarize summary | resumir resumen | لخص ملخص تلخيص
  détail détailler | detail | detalle detallar | تفصيل تفاصيل
  énumérer énumération | enumerate enumeration | enumerar enumeración | سرد
  formuler formulé formulation | formulate formulation | formular formulación | صاغ صياغة
  prononcer prononciation | pronounce deliver utter | pronunciar pronunciación | نطق ألقى
  dicter | dictate | dictar | أملى
  intituler intitulé | entitled titled | titulado titular | بعنوان
  qualifier qualifié | describe label | calificar tildar | وصف نعت
  allusion | allusion hint | alusión insinuar | تلميح
  mensonge mentir menteur | lie liar | mentira mentiroso | كذب كذبة كاذب
  avouer aveu confession | confess confession admit | confesar confesión | اعترف أقر
  admettre admis | admit | admitir | أقر يقر
  reconnaître reconnaissance reconnu | recognize acknowledge recognition | reconocer reconocimiento | اعترف يعترف اعتراف
  excuse excuser | apologize apology excuse | disculparse disculpa excusa | اعتذر اعتذار عذر
  pardon pardonner | forgive pardon forgiveness | perdonar perdón | عفو غفر سامح
  jurer serment | swear oath | jurar juramento | أقسم يقسم
  témoigner | testify | testificar atestiguar | شهد يشهد
  communiqué | communique statement | comunicado | بيان بلاغ
  paraître parution paru | appear publication | aparecer publicación | صدر يصدر صدور
  émettre émission émis | emit emission | emitir emisión | انبعاث انبعاثات أصدر
  transmettre transmission transmis | transmit transmission | transmitir transmisión | نقل انتقال
  informer | inform | informar | أخبر أبلغ
  notifier notification | notify notification | notificar notificación | إشعار إخطار
  silence taire | silence silent | silencio | صمت سكوت
  invoquer | invoke | invocar | تذرع
  spéculation spéculer | speculation speculate | especulación especular | تكهن تكهنات مضاربة
  rumeur | rumor rumour | rumor | شائعة شائعات إشاعة
  désinformation | disinformation misinformation | desinformación | تضليل
  nuance nuancer | nuance | matiz matizar | فارق
  souhaiter souhait désirer | wish desire | deseo desear | تمنى رغب رغبة
  concéder concession | concede concession | conceder concesión | تنازل امتياز
  signe | sign | signo señal | علامة إشارة
  clarifier clarification | clarify clarification | aclarar aclaración | توضيح
  délibérer délibération | deliberate deliberation | deliberar deliberación | مداولات
  voix | voice vote | voz | صوت
  dénomination | denomination | denominación | تسمية
  publier diffuser | publish release | publicar difundir | أصدر يصدر
  parler raconter | talk tell | hablar contar | حكى يحكي
`;
