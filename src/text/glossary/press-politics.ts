/**
 * Near-synonyms of the press, politics, security and economy: the plain word of a question beside those that journalists write. A
 * row a concept, `fr | en | es | ar`.
 */
export const PRESS_POLITICS_WORDS = `
  vote scrutin élection | vote ballot election | votación comicios elección | تصويت اقتراع انتخاب
  élire désigner choisir | elect choose pick | elegir escoger | انتخب اختار
  électeur électorat | voter electorate | votante electorado | ناخب ناخبين
  participation affluence | turnout attendance | participación concurrencia | مشاركة إقبال
  dépouillement décompte comptage | count tally | recuento escrutinio conteo | فرز عد
  candidat prétendant | candidate contender nominee | candidato aspirante contendiente | مرشح متنافس
  député parlementaire législateur | lawmaker legislator parliamentarian | diputado legislador parlamentario | نائب برلماني
  parlement assemblée hémicycle | parliament assembly legislature | parlamento asamblea | برلمان برلمانات
  gouvernement exécutif | government cabinet administration | gobierno gabinete ejecutivo | حكومة حكومات
  ministère portefeuille | ministry portfolio | ministerio cartera | وزارة حقيبة
  dirigeant leader | leader ruler | dirigente líder mandatario | زعيم قيادي
  patron dirigeant directeur | boss executive director | jefe directivo director | مدير رئيس
  chef commandant | commander chief | comandante jefe | قائد آمر
  responsable officiel | official | funcionario responsable | مسؤول مسؤولون مسؤولين
  envoyé émissaire représentant | envoy emissary representative | enviado emisario representante | مبعوث موفد مندوب
  ambassadeur diplomate | ambassador diplomat envoy | embajador diplomático | سفير دبلوماسي
  conseiller collaborateur | adviser aide | asesor colaborador | مستشار معاون
  successeur dauphin | successor heir | sucesor heredero | خليفة وريث
  roi souverain monarque | king monarch sovereign | rey monarca soberano | ملك عاهل
  partisan sympathisant | supporter backer follower | partidario simpatizante seguidor | مؤيد مناصر أنصار
  militant activiste | activist campaigner | activista | ناشط نشطاء
  coalition alliance bloc | coalition alliance bloc | coalición alianza bloque | ائتلاف تحالف تكتل
  réforme refonte | reform overhaul | reforma reestructuración | إصلاح إصلاحات
  loi législation | law legislation | ley legislación | قانون تشريع
  décret ordonnance | decree edict | decreto edicto | مرسوم
  démissionner démissionnaire | resign quit | dimitir renunciar | استقال يستقيل تنحى
  limoger révoquer destituer | dismiss sack oust | destituir cesar relevar | أقال عزل يقيل
  nommer désigner | appoint nominate designate | nombrar designar | عين يعين
  renverser évincer | overthrow topple oust | derrocar deponer | أطاح إطاحة خلع
  dictateur autocrate | dictator autocrat strongman | dictador autócrata | ديكتاتور دكتاتور مستبد
  localité village bourgade | town village | localidad pueblo | بلدة قرية
  population peuple habitant | population people inhabitant | población pueblo habitante | سكان شعب أهالي
  organisme institution agence | agency institution | organismo institución agencia | هيئة وكالة مؤسسة
  comité commission panel | committee panel commission | comité comisión panel | لجنة هيئة
  rencontrer entretenir | meet confer | reunir entrevistar | التقى اجتمع قابل
  rencontre entrevue entretien | meeting talks encounter | reunión encuentro entrevista | لقاء اجتماع
  pourparlers négociation discussion | talks negotiation discussion | conversación negociación diálogo | مفاوضات محادثات مباحثات
  négocier marchander | negotiate bargain | negociar pactar | تفاوض فاوض يتفاوض
  dialogue concertation | dialogue consultation | diálogo concertación | حوار تشاور
  visite déplacement | visit trip | visita viaje | زيارة جولة
  accord entente pacte | agreement deal accord | acuerdo pacto convenio | اتفاق صفقة
  traité convention | treaty convention pact | tratado convención | معاهدة اتفاقية
  médiateur négociateur intermédiaire | mediator negotiator broker | mediador negociador intermediario | وسيط مفاوض
  rapprochement normalisation dégel | rapprochement normalization thaw | acercamiento normalización deshielo | تقارب تطبيع
  différend désaccord litige | dispute disagreement feud | disputa desacuerdo diferendo | خلاف خلافات نزاع
  soutien appui | support backing | apoyo respaldo | دعم تأييد مساندة
  soutenir appuyer | support endorse | apoyar respaldar | دعم أيد ساند
  aider secourir épauler | help assist aid | ayudar auxiliar socorrer | ساعد يساعد أعان
  aide assistance secours | aid assistance relief | ayuda asistencia auxilio | مساعدة معونة إغاثة
  coopération partenariat collaboration | cooperation partnership collaboration | cooperación colaboración | تعاون شراكة
  allié partenaire | ally partner | aliado socio | حليف شريك
  déclarer affirmer | say declare assert | declarar afirmar asegurar | صرح قال يقول
  déclaration commentaire | statement remark comment | declaración comentario | تصريح تصريحات تعليق
  annoncer révéler communiquer | announce reveal disclose | anunciar revelar comunicar | أعلن يعلن كشف
  expliquer préciser | explain clarify | explicar precisar aclarar | أوضح شرح يوضح
  promettre jurer | promise pledge vow | prometer comprometer | تعهد وعد يتعهد
  promesse engagement | promise pledge commitment | promesa compromiso | وعد تعهد التزام
  avertir prévenir alerter | warn caution alert | advertir alertar avisar | حذر يحذر نبه
  avertissement alerte | warning alert | advertencia alerta aviso | تحذير إنذار
  accuser reprocher | accuse blame | acusar culpar reprochar | اتهم يتهم
  critiquer fustiger | criticize slam | criticar cuestionar | انتقد ينتقد
  condamner dénoncer | condemn denounce | condenar repudiar | ندد أدان شجب
  nier démentir réfuter | deny refute | negar desmentir refutar | نفى ينفي أنكر
  avouer reconnaître admettre | admit confess acknowledge | admitir confesar reconocer | اعترف أقر يعترف
  demander réclamer exiger | demand ask | pedir exigir reclamar | طالب طلب يطلب
  proposer suggérer | propose suggest | proponer sugerir plantear | اقترح يقترح طرح
  proposition offre | proposal offer | propuesta oferta | مقترح عرض اقتراح
  craindre redouter inquiéter | fear worry dread | temer preocupar inquietar | خشي يخشى قلق
  inquiétude crainte préoccupation | concern worry fear | preocupación inquietud temor | قلق مخاوف خشية
  prévoir anticiper | predict forecast expect | prever pronosticar | توقع يتوقع
  prévision pronostic projection | forecast prediction projection | previsión pronóstico proyección | توقع توقعات تنبؤ
  discuter évoquer aborder | discuss address | discutir abordar | ناقش تناول
  expert spécialiste analyste | expert specialist analyst | experto especialista analista | خبير مختص محلل
  journaliste correspondant | journalist reporter correspondent | periodista reportero corresponsal | صحفي مراسل صحافي
  décider trancher statuer | decide determine | decidir determinar | قرر يقرر
  plan stratégie | plan strategy | plan estrategia | خطة استراتيجية
  accepter consentir | accept agree | aceptar acceder | وافق يوافق قبول
  approuver adopter entériner | approve adopt endorse | aprobar adoptar | أقر اعتمد صادق
  refuser rejeter | refuse reject rebuff | rechazar rehusar | رفض رافض
  refus rejet objection | refusal rejection objection | negativa rechazo objeción | رفض اعتراض
  opposer contester | oppose contest | oponer objetar | عارض يعارض اعترض
  permettre autoriser | allow authorize permit | permitir autorizar | سمح يسمح أجاز
  autorisation permission permis | permission authorization permit | autorización permiso licencia | إذن ترخيص تصريح
  interdire prohiber bannir | ban prohibit outlaw | prohibir vetar | حظر منع يحظر
  enfreindre transgresser bafouer | breach violate flout | infringir vulnerar | انتهك خرق يخرق
  tribunal juridiction | court tribunal judiciary | tribunal juzgado | محكمة قضاء
  juge magistrat | judge magistrate | juez magistrado | قاضي قضاة
  procès audience | trial hearing | juicio audiencia | محاكمة جلسة
  verdict jugement sentence | verdict ruling judgment | veredicto fallo sentencia | حكم قرار
  peine condamnation | sentence penalty punishment | pena condena castigo | عقوبة حكم
  condamner écoper | sentence convict | condenar sentenciar | أدان يدين حكم
  procureur parquet | prosecutor prosecution | fiscal fiscalía | مدعي نيابة ادعاء
  suspect accusé prévenu | suspect accused defendant | sospechoso acusado imputado | متهم مشتبه
  inculper incriminer | indict charge | imputar procesar | اتهم يتهم متهم
  arrêter interpeller appréhender | arrest detain apprehend | detener arrestar aprehender | اعتقل أوقف قبض
  arrestation interpellation | arrest detention | detención arresto | اعتقال توقيف احتجاز
  emprisonner incarcérer écrouer | jail imprison incarcerate | encarcelar apresar | سجن حبس يسجن
  prison pénitencier | prison jail | cárcel prisión | سجن معتقل
  prisonnier détenu captif | prisoner inmate captive | preso prisionero recluso | سجين معتقل أسير
  libérer relâcher | release free | liberar soltar excarcelar | أفرج يفرج إفراج
  acquitter disculper innocenter | acquit exonerate | absolver exonerar exculpar | برأ تبرئة
  enquêter investiguer | investigate probe | investigar indagar | حقق يحقق تحقيق
  enquête investigation | investigation probe inquiry | investigación pesquisa indagación | تحقيق تحقيقات
  voleur cambrioleur braqueur | thief burglar robber | ladrón atracador asaltante | لص سارق لصوص
  cambriolage braquage | robbery heist theft | robo atraco asalto | سرقة سطو نهب
  dérober voler | steal rob | robar sustraer hurtar | سرق يسرق
  arnaque escroquerie | scam swindle | estafa timo | احتيال نصب
  corruption malversation | corruption bribery graft | corrupción soborno cohecho | فساد رشوة
  agresseur assaillant | attacker assailant | atacante agresor asaltante | مهاجم معتد
  meurtre assassinat homicide | murder killing homicide | asesinato homicidio | قتل مقتل اغتيال
  tuer abattre assassiner | kill slay murder | matar asesinar abatir | قتل اغتال يقتل
  mourir périr succomber | die perish succumb | morir fallecer perecer | مات توفي
  mort décès décédé | death demise | muerte fallecimiento deceso | وفاة موت مصرع
  tué mort victime | dead killed fatality | muerto fallecido víctima | قتيل قتلى ضحايا
  blesser | injure wound hurt | herir lesionar | أصاب جرح
  saisir confisquer | seize confiscate impound | incautar confiscar decomisar | صادر ضبط يصادر
  perquisition rafle | raid roundup | redada allanamiento | مداهمة دهم
  plainte poursuite | lawsuit complaint | querella denuncia | دعوى شكوى دعاوى
  fugitif évadé | fugitive escapee | fugitivo prófugo evadido | هارب
  fuir évader échapper | escape flee abscond | escapar huir fugar | هرب فر يهرب
  évasion fuite cavale | escape breakout | fuga evasión | هروب فرار
  kidnapper enlever | kidnap abduct | secuestrar raptar | خطف اختطف يخطف
  attentat attaque | attack bombing blast | atentado ataque | هجوم تفجير اعتداء
  attaquer agresser assaillir | attack assault | atacar agredir | هاجم اعتدى يهاجم
  offensive assaut attaque | offensive assault attack | ofensiva asalto ataque | هجوم هجمات
  frappe bombardement raid | airstrike raid | bombardeo ataque incursión | غارة قصف ضربة
  bombarder pilonner | bomb bombard | bombardear | قصف يقصف
  explosion déflagration détonation | explosion blast detonation | explosión estallido detonación | انفجار تفجير
  exploser détoner | explode detonate | explotar estallar detonar | انفجر ينفجر
  bombe explosif | bomb explosive | bomba explosivo artefacto | قنبلة عبوة
  terroriste djihadiste extrémiste | terrorist jihadist extremist | terrorista yihadista extremista | إرهابي جهادي متطرف
  rebelle insurgé combattant | rebel insurgent fighter | rebelde insurgente combatiente | متمرد مسلح مقاتل
  rébellion insurrection | rebellion insurgency uprising | rebelión insurgencia levantamiento | تمرد عصيان
  guerre conflit | war conflict | guerra conflicto | حرب نزاع صراع
  combat affrontement accrochage | combat clash battle | combate enfrentamiento choque | قتال اشتباك معركة
  armée troupe militaire | army troops military | ejército tropa militar | جيش قوات عسكري
  soldat militaire | soldier serviceman troops | soldado militar uniformado | جندي عسكري
  missile roquette projectile | missile rocket projectile | misil cohete proyectil | صاروخ قذيفة
  envahir occuper | invade occupy | invadir ocupar | غزا احتل اجتاح
  conquérir emparer | capture seize conquer | conquistar capturar apoderarse | استولى سيطر
  assiéger encercler | besiege encircle surround | sitiar asediar cercar | حاصر طوق يحاصر
  retirer replier | withdraw retreat | retirar replegar | انسحب سحب ينسحب
  retrait repli | withdrawal pullout retreat | retirada repliegue | انسحاب سحب
  déployer dépêcher envoyer | deploy dispatch send | desplegar enviar | أرسل أوفد
  victoire triomphe | victory win triumph | victoria triunfo | فوز انتصار
  gagner remporter vaincre | win triumph | ganar vencer triunfar | فاز انتصر يفوز
  vainqueur gagnant | winner victor | ganador vencedor | فائز منتصر
  défaite échec revers | defeat loss setback | derrota revés fracaso | هزيمة خسارة
  massacre tuerie carnage | massacre slaughter carnage | masacre matanza carnicería | مجزرة مذبحة
  émeute trouble | riot unrest disorder | disturbio revuelta | شغب اضطرابات
  manifestation rassemblement marche | protest demonstration rally | manifestación protesta marcha | مظاهرة تظاهرة احتجاج
  manifester protester défiler | protest demonstrate rally | manifestar protestar marchar | تظاهر احتج يتظاهر
  manifestant contestataire protestataire | protester demonstrator | manifestante | متظاهر محتج
  danger péril risque | danger peril risk | peligro riesgo | خطر مخاطر أخطار
  protéger défendre sécuriser | protect safeguard defend | proteger salvaguardar defender | حمى يحمي صان
  détruire anéantir raser | destroy raze wreck | destruir arrasar devastar | دمر هدم يدمر
  dégât dommage destruction | damage destruction | daño destrozo | ضرر أضرار دمار
  catastrophe désastre drame | disaster catastrophe tragedy | catástrofe desastre tragedia | كارثة مأساة
  incendie brasier feu | fire blaze | incendio fuego | حريق نيران
  piller pillage saccage | loot plunder ransack | saquear saqueo pillaje | نهب ينهب سلب
  nucléaire atomique | nuclear atomic | nuclear atómico | نووي ذري
  migrant immigré immigrant | immigrant migrant | inmigrante migrante | مهاجر مهاجرين
  réfugié déplacé | refugee displaced | refugiado desplazado | لاجئ نازح
  migration immigration exode | migration immigration exodus | migración inmigración éxodo | هجرة نزوح
  expulser refouler | deport expel | deportar expulsar | طرد يطرد رحل
  expulsion refoulement | deportation expulsion | deportación expulsión | ترحيل طرد إبعاد
  passeur trafiquant | smuggler trafficker | traficante contrabandista | مهرب
  entreprise société firme | company firm enterprise | empresa compañía firma | شركة مؤسسة
  prix tarif coût | price cost fare | precio tarifa coste | سعر ثمن تكلفة
  salaire rémunération paie | salary wage pay | salario sueldo remuneración | راتب أجر رواتب
  argent fonds | money funds cash | dinero fondos | مال أموال نقود
  bénéfice profit gain | profit earnings gain | beneficio ganancia utilidad | ربح أرباح مكسب
  recette revenus | revenue takings proceeds | ingreso recaudación | إيرادات عائدات
  dette endettement | debt indebtedness | deuda endeudamiento | ديون مديونية
  subvention subside | subsidy grant | subvención subsidio subvencionar | إعانة منحة
  prêt crédit emprunt | loan credit | préstamo crédito | قرض ائتمان
  acheter acquérir racheter | buy acquire purchase | comprar adquirir | اشترى استحوذ يشتري
  achat acquisition rachat | purchase acquisition takeover | compra adquisición | شراء استحواذ اقتناء
  vendre céder | sell divest | vender | باع يبيع
  augmenter grimper bondir | rise climb soar | subir aumentar dispararse | ارتفع قفز صعد
  hausse augmentation flambée | increase rise surge | alza aumento incremento | ارتفاع زيادة
  baisser chuter reculer | fall drop plunge | caer bajar desplomarse | انخفض تراجع هبط
  baisse chute recul | decline drop decrease | caída descenso baja | انخفاض هبوط تراجع
  effondrement krach débâcle | collapse crash meltdown | derrumbe desplome colapso | انهيار انهيارات
  effondrer écrouler | collapse crumble | derrumbar desplomar colapsar | انهار ينهار
  réduire diminuer abaisser | reduce cut lower | reducir recortar rebajar | خفض قلص يخفض
  réduction diminution coupe | reduction cut cutback | reducción recorte rebaja | خفض تخفيض تقليص
  croissance expansion essor | growth expansion boom | crecimiento expansión auge | نمو توسع ازدهار
  croître progresser | grow expand | crecer expandir | نما ينمو توسع
  récession ralentissement contraction | recession slowdown downturn | recesión desaceleración contracción | ركود تباطؤ انكماش
  pénurie rareté | shortage scarcity lack | escasez carencia desabastecimiento | نقص شح
  reprise redressement relance | recovery rebound upturn | recuperación reactivación repunte | انتعاش تعافي
  employé salarié travailleur | employee worker staff | empleado trabajador asalariado | موظف عامل
  embaucher recruter | hire recruit employ | contratar reclutar emplear | وظف يوظف توظيف
  grève débrayage | strike walkout stoppage | huelga paro | إضراب إضرابات
  contrat accord | contract deal | contrato acuerdo | عقد صفقة
  investisseur actionnaire | investor shareholder | inversor accionista inversionista | مستثمر مساهم
  client consommateur acheteur | customer consumer buyer | cliente consumidor comprador | زبون عميل مستهلك
  concurrent rival | competitor rival | competidor rival | منافس منافسون
  concurrence rivalité compétition | competition rivalry | competencia rivalidad | منافسة تنافس
  livraison fourniture | delivery supply | entrega suministro | تسليم توريد
  financer subventionner | finance fund subsidize | financiar subvencionar | مول يمول
  pétrole brut | oil crude petroleum | petróleo crudo | نفط خام بترول
  accident collision | accident crash collision | accidente choque colisión | حادث تصادم تحطم
  percuter faucher | ram collide | embestir atropellar | صدم دهس اصطدم
  sombrer couler chavirer | sink capsize | hundir naufragar zozobrar | غرق يغرق
  navire bateau embarcation | ship vessel | barco buque embarcación | سفينة قارب مركب
  voiture véhicule automobile | car vehicle | coche vehículo automóvil | سيارة مركبة
  survivant rescapé | survivor | superviviente sobreviviente | ناج ناجين ناجون
  panne avarie défaillance | breakdown failure malfunction | avería fallo desperfecto | عطل خلل
  provoquer causer déclencher | cause trigger spark | provocar causar desencadenar | سبب تسبب أدى
  cause origine raison | cause reason origin | causa motivo origen | سبب أسباب دافع
  empêcher entraver | prevent hinder | impedir obstaculizar | منع عرقل يمنع
  éviter empêcher | avoid avert prevent | evitar prevenir | تجنب تفادى منع
  conséquence répercussion impact | consequence impact fallout | consecuencia repercusión impacto | تداعيات عواقب آثار
  inciter pousser encourager | encourage spur prompt | incitar alentar impulsar | شجع حفز دفع
  contraindre forcer obliger | force compel oblige | obligar forzar | أجبر أرغم يجبر
  bloquer entraver paralyser | block paralyze obstruct | bloquear paralizar obstruir | عرقل شل عطل
  aggraver empirer envenimer | worsen aggravate escalate | empeorar agravar recrudecer | تفاقم ساء يتفاقم
  détérioration dégradation | deterioration degradation worsening | deterioro degradación empeoramiento | تدهور تردي
  amélioration progrès avancée | improvement progress advance | mejora progreso avance | تحسن تقدم
  accroître renforcer | boost strengthen | reforzar potenciar incrementar | عزز يعزز
  commencer entamer démarrer | begin start commence | empezar iniciar arrancar | بدأ شرع انطلق
  début démarrage lancement | start launch beginning | inicio arranque comienzo | بداية انطلاق بدء
  finir achever conclure | end finish conclude | terminar concluir finalizar | انتهى اختتم ينتهي
  fin conclusion clôture | end conclusion close | fin conclusión cierre | نهاية ختام انتهاء
  arrêter stopper interrompre | stop halt interrupt | detener parar interrumpir | أوقف يوقف
  suspendre interrompre geler | suspend halt pause | suspender interrumpir paralizar | علق أوقف يعلق
  annuler révoquer | cancel revoke scrap | anular cancelar revocar | ألغى أبطل
  abroger supprimer abolir | repeal abolish scrap | derogar abolir suprimir | ألغى يلغي
  reporter différer repousser | postpone delay defer | aplazar posponer postergar | أجل أرجأ يؤجل
  reprendre redémarrer | resume restart | reanudar retomar | استأنف يستأنف
  continuer poursuivre | continue proceed | continuar proseguir | واصل تابع استمر
  créer fonder établir | create found establish | crear fundar establecer | أسس أنشأ يؤسس
  appliquer exécuter | implement enforce apply | aplicar implementar ejecutar | طبق نفذ ينفذ
  instance organisme | authority body | instancia ente | جهة جهات
  insister accent | emphasize stress emphasis | insistir hincapié énfasis | شدد أكد تشديد
`;
