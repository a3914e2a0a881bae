/**
 * Institutions, elections, ideas and places of politics: a row a concept, `fr | en | es | ar`. « Parole » is also what is left of
 * « porte-parole », which is two words.
 */
export const POLITICS_WORDS = `
  présidentiel présidentielle | presidential | presidencial | رئاسي
  ministériel | ministerial | ministerial | وزاري
  municipal municipalité | municipal municipality | municipal municipio municipalidad | بلدي بلدية
  législatif législative législateur | legislative legislator legislature | legislativo legislador | تشريعي
  législation législatif | legislation legislative | legislación legislativo | تشريع تشريعات تشريعي
  exécutif exécutive | executive | ejecutivo | تنفيذي
  royal | royal | real | ملكي
  préfet préfecture préfectoral | prefect prefecture | prefecto prefectura | محافظ محافظة
  conseiller conseillère édile | councillor councilor | concejal edil | مستشار مستشارة
  adjoint | deputy assistant | adjunto | مساعد نائب
  parole | spokesman spokeswoman spokesperson | portavoz vocero | متحدث ناطق
  représentant | representative | representante | ممثل مندوب
  émissaire | envoy emissary | emisario | مبعوث
  médiateur médiation | mediator mediation | mediador mediación | وساطة وسيط
  homologue | counterpart | homólogo | نظير
  fonctionnaire | official servant bureaucrat | funcionario | موظف موظفون
  bureaucratie | bureaucracy | burocracia | بيروقراطية
  agence | agency | agencia | وكالة
  association associatif | association | asociación asociativo | جمعية رابطة
  ong | ngo | ong | منظمة
  bénévole volontaire bénévolat | volunteer voluntary | voluntario voluntariado | متطوع تطوع
  syndicaliste syndical intersyndicale | unionist union | sindicalista sindical | نقابي
  mandat quinquennat mandater | mandate warrant | mandato | تفويض انتداب ولاية
  investiture | inauguration investiture | investidura | تنصيب
  coalition | coalition | coalición | ائتلاف تحالف
  circonscription | constituency district | circunscripción | دائرة دوائر
  arrondissement | arrondissement borough district | distrito | دائرة
  commune communal | commune municipality communal | municipio | بلدية
  canton | canton | cantón | كانتون
  comté comtés | county | condado | مقاطعة
  métropole métropolitain | metropolis metropolitan | metrópoli metropolitano | حاضرة
  agglomération | agglomeration conurbation | aglomeración conurbación | تجمع
  départemental | departmental | departamental | إقليمي
  enclave | enclave | enclave | جيب جيوب
  élite | elite | élite | نخبة
  dissident dissidence | dissident dissidence | disidente disidencia | منشق معارض
  centriste | centrist | centrista | وسطي
  écologiste écologique écologie | environmentalist ecological ecology | ecologista ecológico ecología | بيئي إيكولوجي
  populiste populisme | populist populism | populista populismo | شعبوي شعبوية
  nationaliste nationalisme | nationalist nationalism | nacionalista nacionalismo | قومي قومية
  patriote patriotisme patriotique | patriot patriotism patriotic | patriota patriotismo patriótico | وطني وطنية
  souveraineté souverain | sovereignty sovereign | soberanía soberano | سيادة
  séparatiste indépendantiste séparatisme | separatist secessionist separatism | separatista independentista separatismo | انفصالي انفصاليين
  autonomie autonome | autonomy autonomous | autonomía autónomo | استقلالية ذاتي
  capitaliste capitalisme | capitalist capitalism | capitalista capitalismo | رأسمالي رأسمالية
  marxiste marxisme | marxist marxism | marxista marxismo | ماركسي ماركسية
  anarchiste anarchie | anarchist anarchy anarchism | anarquista anarquía anarquismo | أناركي فوضوي
  impérialiste impérialisme | imperialist imperialism | imperialista imperialismo | إمبريالي إمبريالية
  colonialisme colonialiste | colonialism colonialist | colonialismo colonialista | استعماري
  progressiste | progressive | progresista | تقدمي
  féministe féminisme | feminist feminism | feminista feminismo | نسوي نسوية
  antisémite antisémitisme | antisemitic antisemitism antisemite | antisemita antisemitismo | سامية
  homosexuel gay lesbienne | gay homosexual lesbian | homosexual gay lesbiana | مثلي مثلية
  transgenre | transgender | transgénero | متحول
  laïcité laïque | secularism secular | laicidad laico | علمانية علماني
  totalitaire autoritaire | authoritarian totalitarian | autoritario totalitario | استبدادي شمولي
  tyran tyrannie | tyrant tyranny | tirano tiranía | طاغية طغيان
  aristocratie aristocrate | aristocracy aristocrat | aristocracia aristócrata | أرستقراطية
  bourgeois bourgeoisie | bourgeois bourgeoisie | burgués burguesía | برجوازي برجوازية
  suffrage | suffrage vote | sufragio voto | أصوات اقتراع
  électorat | electorate | electorado | ناخبين
  sondage sonder | poll survey | encuesta sondeo | استطلاع
  abstention abstenir | abstention abstain | abstención abstenerse | امتناع امتنع
  urne | urn | urna | صناديق
  bulletin | bulletin ballot newsletter | boletín papeleta | نشرة
  amendement | amendment amend | enmienda enmendar | تعديل تعديلات
  décret décréter | decree | decreto decretar | مرسوم مراسيم
  résolution | resolution | resolución | قرار
  clause | clause | cláusula | بند بنود
  charte | charter | carta estatuto | ميثاق مواثيق
  censure censurer | censorship censure censor | censura censurar | رقابة
  cabinet | cabinet | gabinete | ديوان
  remaniement | reshuffle | remodelación | تعديل
  tribune | rostrum tribune | tribuna grada | منبر
  convention | convention | convención convenio | اتفاقية مؤتمر
  conférence | conference | conferencia | مؤتمر ندوة مؤتمرات
  forum | forum | foro | منتدى
  rassemblement meeting | rally gathering | mitin concentración | تجمع حشد تجمعات
  cortège défilé défiler | procession parade march | desfile cortejo desfilar | استعراض موكب مسيرة
  banderole pancarte | banner placard | pancarta | لافتة لافتات
  slogan | slogan | eslogan consigna | شعار شعارات هتاف
  pétition requête | petition request | petición | التماس طلب عريضة
  débat débattre débattu | debate | debate debatir | نقاش جدل مناظرة
  allocution | address speech | alocución discurso | كلمة خطاب
  propagande | propaganda | propaganda | بروباغندا دعاية
  scandale scandaleux | scandal scandalous | escándalo escandaloso | فضيحة فضائح
  polémique controverse | controversy controversial | polémica controversia | جدل سجال
  frontalier frontalière | border | fronterizo | حدودي
  douane douanier | customs | aduana aduanero | جمارك جمركي
  passeport | passport | pasaporte | جواز جوازات
  asile | asylum | asilo | لجوء
  ressortissant | national | súbdito nacional | رعايا
  compatriote concitoyen | compatriot countryman | compatriota conciudadano | مواطن
  colon | settler colonist | colono | مستوطن مستوطنين
  autochtone indigène | indigenous native aboriginal | indígena autóctono nativo | أصلي أصليين
  diaspora | diaspora | diáspora | شتات
  humanitaire | humanitarian | humanitario | إنساني
  communautaire | communal community | comunitario | مجتمعي
  fiscalité taxes | taxation tax | fiscalidad tributación | ضريبي
  normand | norman | normando normanda | نورماني نورمان
  breton | breton | bretón | بريتوني
  corse | corsican | corso | كورسيكي
  basque | basque | vasco | باسكي
  chiite | shiite shia | chií chiita | شيعي شيعة
  sunnite | sunni | suní sunita | سني
  copte | coptic copt | copto | قبطي أقباط
  tchétchène | chechen | checheno | شيشاني
  rom gitan tsigane | gypsy roma | gitano | غجر غجري
  juridiction | jurisdiction | jurisdicción | اختصاص
  signataire | signatory | signatario firmante | موقعون
`;
