/** Offices, politics, war and law: a row a concept, `fr | en | es | ar`. */
export const STATE_WORDS = `
  roi | king | rey | ملك ملوك
  reine | queen | reina | ملكة
  prince | prince | príncipe | أمير أمراء
  princesse | princess | princesa | أميرة
  empereur | emperor | emperador | إمبراطور أباطرة
  impératrice | empress | emperatriz | إمبراطورة
  sultan | sultan | sultán | سلطان سلاطين
  calife | caliph | califa | خليفة خلفاء
  duc | duke | duque | دوق
  comte | count earl | conde | كونت
  seigneur | lord | señor | سيد لورد
  chevalier | knight | caballero | فارس فرسان
  noble noblesse | noble nobility | noble nobleza | نبيل نبلاء
  président présidence | president presidency | presidente presidencia | رئيس رئاسة رؤساء
  ministre | minister | ministro ministra | وزير وزراء
  ministère | ministry department | ministerio | وزارة وزارات
  gouverneur | governor | gobernador | حاكم محافظ
  gouvernement gouvernemental | government governmental | gobierno gubernamental | حكومة حكومي
  maire mairie | mayor | alcalde alcaldesa alcaldía | عمدة
  ambassadeur ambassadrice | ambassador | embajador embajadora | سفير سفراء
  ambassade | embassy | embajada | سفارة
  consul consulat | consul consulate | cónsul consulado | قنصل قنصلية
  député | deputy representative | diputado | نائب نواب
  sénateur sénatrice | senator | senador | سيناتور
  sénat | senate | senado | شيوخ
  parlement parlementaire | parliament parliamentary | parlamento parlamentario | برلمان برلماني
  assemblée | assembly | asamblea | جمعية
  congrès | congress | congreso | كونغرس مؤتمر
  conseil | council | consejo | مجلس
  conseiller | adviser advisor counselor | asesor consejero | مستشار
  comité commission | committee commission | comité comisión | لجنة
  secrétaire secrétariat | secretary secretariat | secretario secretaría | سكرتير أمانة
  chancelier | chancellor | canciller | مستشار مستشارية
  délégué délégation | delegate delegation | delegado delegación | مندوب وفد
  dirigeant chef leader | leader chief head | líder jefe dirigente | زعيم قائد زعماء
  directeur directrice direction | director manager head | director directora dirección | مدير مدراء إدارة
  directeur chef patron | head chief boss | jefe director responsable | رئيس مدير مسؤول
  membre | member | miembro | عضو أعضاء
  successeur succéder | successor succeed | sucesor suceder | خليفة خلف
  prédécesseur | predecessor | predecesor antecesor | سلف
  vice | vice deputy | vicepresidente vice | نائب
  dictateur dictature | dictator dictatorship | dictador dictadura | ديكتاتور ديكتاتورية
  politique | politics political policy | política político | سياسة سياسي سياسات
  politicien | politician | político | سياسي
  état étatique | state | estado estatal | دولة
  nation national nationale | nation national | nación nacional | أمة وطني قومي
  république républicain | republic republican | república republicano | جمهورية جمهوري
  royaume | kingdom realm | reino | مملكة ممالك
  empire impérial | empire imperial | imperio imperial | إمبراطورية
  monarchie monarque | monarchy monarch | monarquía monarca | ملكية عاهل
  démocratie démocratique démocrate | democracy democratic democrat | democracia democrático demócrata | ديمقراطية ديمقراطي
  fédération fédéral | federation federal | federación federal | اتحاد فدرالي اتحادي
  union | union | unión | اتحاد
  uni unis | united | unido | متحد
  unir unifier unifié | unite unify | unir unificar | وحد توحيد
  couronne couronnement | crown coronation | corona coronación | تاج تتويج
  trône | throne | trono | عرش
  dynastie | dynasty | dinastía | سلالة أسرة
  règne régner | reign | reinado reinar | عهد حكم
  régime | regime | régimen | نظام
  gouverner diriger | govern rule | gobernar dirigir | حكم يحكم
  pouvoir puissance | power | poder potencia | سلطة قوة
  puissant | powerful | poderoso | قوي
  autorité | authority | autoridad | سلطة سلطات
  élection électoral | election electoral | elección electoral | انتخاب انتخابي
  élire élu | elect elected | elegir electo | انتخب ينتخب
  électeur | voter | elector votante | ناخب
  vote voter | vote voting | voto votar votación | تصويت صوت
  scrutin | ballot poll | escrutinio sufragio | اقتراع
  référendum | referendum | referéndum | استفتاء
  candidat candidature | candidate candidacy | candidato candidatura | مرشح ترشيح
  campagne | campaign | campaña | حملة
  parti | party | partido | حزب أحزاب
  opposition opposant | opposition opponent | oposición opositor | معارضة معارض
  opposer | oppose | oponer oponerse | عارض
  majorité | majority | mayoría | أغلبية غالبية
  minorité | minority | minoría | أقلية
  gauche | left | izquierda | يسار
  droite | right | derecha | يمين
  conservateur | conservative | conservador | محافظ
  libéral | liberal | liberal | ليبرالي
  socialiste socialisme | socialist socialism | socialista socialismo | اشتراكي اشتراكية
  communiste communisme | communist communism | comunista comunismo | شيوعي شيوعية
  fasciste fascisme | fascist fascism | fascista fascismo | فاشي فاشية
  nazi nazisme | nazi nazism | nazi nazismo | نازي نازية
  réforme réformer | reform | reforma reformar | إصلاح
  révolution révolutionnaire | revolution revolutionary | revolución revolucionario | ثورة ثوري
  révolte insurrection rébellion | revolt uprising rebellion | revuelta rebelión sublevación | تمرد انتفاضة
  rebelle | rebel | rebelde | متمرد
  manifestation manifester manifestant | demonstration protest protester | manifestación protesta manifestante | مظاهرة احتجاج متظاهر
  coup | coup | golpe | انقلاب
  indépendance indépendant | independence independent | independencia independiente | استقلال مستقل
  liberté | freedom liberty | libertad | حرية
  libre libérer | free | libre liberar | حر
  libération | liberation release | liberación | تحرير
  colonie colonial colonisation | colony colonial colonization | colonia colonial colonización | مستعمرة استعمار
  esclave | slave | esclavo | عبد عبيد
  esclavage | slavery | esclavitud | عبودية رق
  citoyen citoyenneté | citizen citizenship | ciudadano ciudadanía | مواطن مواطنة
  nationalité | nationality | nacionalidad | جنسية
  constitution constitutionnel | constitution constitutional | constitución constitucional | دستور دستوري
  loi lois | law act | ley | قانون قوانين
  droit | right law | derecho | حق حقوق
  légal légalement | legal lawful | legal legalmente | قانوني
  illégal | illegal | ilegal | مخالف
  irrégulier irrégulière illégal | irregular illegal | irregular ilegal clandestino | نظامي شرعي
  justice juste | justice fair | justicia justo | عدالة عدل
  juge juger | judge | juez juzgar | قاضي قاض قضاة
  tribunal cour | court tribunal | tribunal corte juzgado | محكمة محاكم
  procès jugement | trial judgment | juicio proceso | محاكمة
  avocat | lawyer attorney | abogado | محامي محام
  procureur | prosecutor | fiscal | مدعي
  accuser accusation | accuse accusation charge | acusar acusación | اتهم اتهام تهمة
  coupable culpabilité | guilty guilt | culpable culpa | مذنب
  innocent | innocent | inocente | بريء
  témoin témoignage | witness testimony | testigo testimonio | شاهد شهود شهادة
  preuve prouver | evidence proof prove | prueba probar | دليل أدلة إثبات
  enquête enquêter | investigation investigate inquiry | investigación investigar | تحقيق
  condamner condamnation peine | sentence convict penalty | condenar condena pena | حكم إدانة عقوبة
  prison prisonnier emprisonner | prison jail prisoner | prisión cárcel prisionero | سجن سجين
  arrêter arrestation | arrest | arrestar detener arresto | اعتقل اعتقال
  exécuter exécution | execute execution | ejecutar ejecución | إعدام تنفيذ
  crime criminel | crime criminal | crimen delito criminal | جريمة مجرم جرائم
  meurtre assassinat assassiner | murder assassination assassinate | asesinato asesinar homicidio | قتل اغتيال
  tuer | kill | matar | قتل يقتل
  voler voleur | steal theft thief | robar robo ladrón | سرق سرقة لص
  corruption corrompu | corruption corrupt | corrupción corrupto | فساد فاسد
  police policier policière | police policeman | policía | شرطة شرطي
  terrorisme terroriste | terrorism terrorist terror | terrorismo terrorista | إرهاب إرهابي
  attentat | bombing attack | atentado | تفجير هجوم
  sécurité sûreté | security safety | seguridad | أمن سلامة
  guerre | war | guerra | حرب حروب
  guerrier | warrior | guerrero | محارب
  paix pacifique | peace peaceful | paz pacífico | سلام سلمي
  conflit | conflict | conflicto | صراع نزاع
  bataille combat | battle fight combat | batalla combate | معركة معارك قتال
  combattre lutter lutte | fight struggle | luchar combatir lucha | قاتل كافح كفاح
  attaque attaquer | attack | ataque atacar | هجوم هاجم
  défense défendre défendu | defense defence defend | defensa defender | دفاع دافع
  invasion envahir | invasion invade | invasión invadir | غزو غزا
  conquête conquérir | conquest conquer | conquista conquistar | فتح غزو
  occupation occuper | occupation occupy | ocupación ocupar | احتلال احتل
  siège assiéger | siege besiege | asedio sitio asediar | حصار
  bombardement bombarder | bombing bombardment bomb | bombardeo bombardear | قصف
  bombe | bomb | bomba | قنبلة قنابل
  explosion exploser | explosion explode | explosión explotar | انفجار انفجر
  armée militaire | army military | ejército militar | جيش عسكري
  arme armement | weapon arms armed | arma armado armamento | سلاح أسلحة مسلح
  soldat | soldier | soldado | جندي جنود
  troupe troupes | troops | tropa | قوات
  force forces | force strength | fuerza | قوة قوات
  officier | officer | oficial | ضابط ضباط
  général | general | general | جنرال لواء
  commandant commander | commander command | comandante comandar | قائد قاد
  capitaine | captain | capitán | قبطان كابتن
  marine naval | navy naval | marina armada naval | بحرية بحري
  flotte | fleet | flota | أسطول
  victoire vainqueur | victory winner | victoria vencedor ganador | نصر انتصار فوز
  défaite vaincre battre | defeat beat | derrota derrotar vencer | هزيمة هزم
  reddition capituler | surrender | rendición rendirse capitular | استسلام استسلم
  ennemi | enemy | enemigo | عدو أعداء
  allié alliance | ally allied alliance | aliado alianza | حليف حلفاء تحالف
  traité | treaty | tratado | معاهدة
  accord | agreement deal | acuerdo | اتفاق اتفاقية
  pacte | pact | pacto | ميثاق
  négociation négocier négocié | negotiation negotiate talks | negociación negociar | مفاوضات تفاوض
  diplomatie diplomate diplomatique | diplomacy diplomat diplomatic | diplomacia diplomático | دبلوماسية دبلوماسي
  crise | crisis | crisis | أزمة أزمات
  menace menacer | threat threaten | amenaza amenazar | تهديد هدد
  menace menacer risque | threat risk danger | amenaza riesgo peligro | تهديد خطر مخاطر
  sanction sanctions | sanction sanctions | sanción | عقوبات
  réfugié | refugee | refugiado | لاجئ لاجئين
  exil exiler | exile | exilio exiliar | منفى نفي
  immigration immigré migrant | immigration immigrant migrant | inmigración inmigrante migrante | هجرة مهاجر
  victime | victim | víctima | ضحية ضحايا
  blessé blesser blessure | injured wounded injury | herido herir herida | جريح جرحى إصابة
  massacre génocide | massacre genocide | masacre matanza genocidio | مجزرة مذبحة إبادة
  discours | speech | discurso | خطاب
  déclaration déclarer | declaration declare statement | declaración declarar | إعلان أعلن تصريح
  décision décider | decision decide | decisión decidir | قرار قرر
  ordre ordonner | order | orden ordenar | أمر أوامر
  interdire interdiction interdit | ban forbid prohibit | prohibir prohibición | حظر منع
  autoriser autorisation | authorize permission allow | autorizar autorización permiso | سمح إذن تصريح
  symbole | symbol | símbolo | رمز رموز
  drapeau | flag | bandera | علم أعلام
  hymne | anthem | himno | نشيد
  devise | motto | lema | شعار
  organisation organiser | organization organisation organize | organización organizar | منظمة تنظيم نظم
  institution | institution | institución | مؤسسة
  administration administratif | administration administrative | administración administrativo | إدارة إداري
  public | public | público | عام عمومي
  officiel officiellement | official officially | oficial oficialmente | رسمي
  civil | civil civilian | civil | مدني
  ligue | league | liga | رابطة دوري
  sommet | summit peak | cumbre cima | قمة
`;
