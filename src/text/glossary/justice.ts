/** Justice, police and crime: a row a concept, `fr | en | es | ar`. */
export const JUSTICE_WORDS = `
  judiciaire | judicial judiciary | judicial | قضائي قضاء
  juridique | legal juridical | jurídico | قانوني حقوقي
  parquet | prosecution | fiscalía | نيابة ادعاء
  magistrat magistrature | magistrate judiciary | magistrado magistratura | قاضي قضاء
  jury | jury juror | jurado | محلف محلفين
  notaire | notary | notario | موثق
  enquêteur enquêtrice | investigator detective | investigador | محقق محققون
  inspecteur inspectrice | inspector | inspector | مفتش
  commissaire | commissioner superintendent | comisario | مفوض
  commissariat | precinct | comisaría | مخفر
  gendarme gendarmerie | gendarme gendarmerie | gendarme gendarmería | دركي درك
  agent | agent officer | agente | عميل وكيل
  garde | guard custody | guardia custodia | حراسة حرس
  gardien gardienne | guard caretaker warden | vigilante guardia celador | حارس حراس
  patrouille patrouiller | patrol | patrulla patrullar | دورية دوريات
  brigade escouade | brigade squad | brigada escuadrón | لواء فرقة
  pompier | firefighter fireman | bombero | إطفائي إطفاء
  secouriste sauveteur | rescuer paramedic | rescatista socorrista | مسعف منقذ
  secours secourir | rescue relief aid | socorro auxilio | إغاثة نجدة إسعاف
  alarme alerte alerter | alarm alert warn | alarma alerta alertar | حذر إنذار تنبيه
  urgence urgent | emergency urgent urgency | emergencia urgencia urgente | طوارئ عاجل طارئ
  suspect soupçonner soupçon | suspect suspicion | sospechoso sospechar sospecha | اشتبه اشتباه مشتبه
  prévenu inculpé | defendant accused | acusado procesado imputado | متهم متهمين
  plainte plaignant | complaint complainant plaintiff | denuncia queja denunciante | شكوى شكاوى
  audience audition | hearing audience | audiencia vista audición | جلسة استماع جلسات
  verdict | verdict | veredicto fallo | حكم قرار أحكام
  appel recours | appeal | apelación | استئناف نداء دعوة
  recours pourvoi recourir | appeal recourse resort | recurso apelación recurrir | طعن لجأ لجوء
  cassation | cassation | casación | نقض
  litige contentieux | dispute litigation | litigio contencioso | نزاع خلاف
  détention emprisonnement réclusion | detention imprisonment custody | detención reclusión encarcelamiento | احتجاز حبس توقيف
  détenu | inmate detainee prisoner | preso recluso detenido | معتقل نزيل سجين
  pénitentiaire carcéral | penitentiary | penitenciario carcelario | سجون
  pénal | penal criminal | penal | جنائي
  correctionnel correctionnelle | correctional criminal | correccional | جنح
  infraction | offense offence infringement | infracción | مخالفة مخالفات
  délinquance délinquant malfaiteur | delinquency offender delinquent | delincuencia delincuente | جنوح جانح
  bandit brigand | bandit robber outlaw | bandolero | لصوص
  homicide | homicide manslaughter | homicidio | قتل
  tueur meurtrier assassin | killer murderer assassin | asesino homicida | قاتل قتلة
  viol violer violeur | rape rapist | violación violar violador | اغتصاب اغتصب مغتصب
  violence violent | violence violent | violencia violento | عنف عنيف
  agression agresseur agresser | assault aggression aggressor | agresión agresor agredir | اعتداء عدوان
  harcèlement harceler | harassment harass bullying | acoso acosar | تحرش مضايقة
  maltraitance maltraiter | abuse mistreatment mistreat | maltrato maltratar | إساءة
  enlèvement kidnapping ravisseur | kidnapping abduction kidnapper | secuestro rapto secuestrador | خطف اختطاف خاطف
  otage | hostage | rehén rehenes | رهينة رهائن
  rançon | ransom | rescate | فدية
  torture torturer | torture | tortura torturar | تعذيب عذب
  couteau poignard | knife dagger | cuchillo navaja puñal | سكين سكاكين خنجر
  pistolet revolver | pistol handgun gun | pistola revólver | مسدس
  fusil carabine | rifle gun shotgun | fusil rifle escopeta | بندقية بنادق
  balle | bullet | bala | رصاصة رصاص
  fusillade tireur | shooting gunfire gunman | tiroteo balacera tirador | إطلاق رصاص
  vol cambriolage | theft burglary robbery | robo hurto | سرقة سطو
  braquage braqueur | robbery heist robber | atraco atracador | سطو
  pickpocket cambrioleur | pickpocket burglar | carterista ladrón | نشال
  fraude frauduleux fraudeur | fraud fraudulent | fraude fraudulento | احتيال تزوير
  escroc escroquerie | swindler scam swindle | estafador estafa | محتال نصب
  blanchiment blanchir | laundering launder | blanqueo lavado blanquear | غسل تبييض
  chantage | blackmail | chantaje | ابتزاز
  trafic trafiquant | trafficking traffic trafficker | tráfico traficante narcotráfico | تهريب اتجار
  contrebande contrebandier | smuggling smuggler contraband | contrabando contrabandista | تهريب مهرب
  stupéfiant | narcotic drug | estupefaciente narcótico | مخدر
  cannabis | cannabis marijuana | cannabis marihuana | حشيش قنب
  cocaïne | cocaine | cocaína | كوكايين
  gang | gang | pandilla banda | عصابة عصابات
  mafia mafieux | mafia mafioso | mafia mafioso | مافيا
  complice complicité | accomplice complicity | cómplice complicidad | تواطؤ متواطئ
  complot conspiration | plot conspiracy | complot conspiración conjura | مؤامرة
  complotiste complotisme | conspiracist conspiracy | conspiracionista conspirativo | مؤامرات
  amende contravention | fine | multa | غرامة غرامات
  perquisition perquisitionner | search raid | allanamiento cateo | مداهمة تفتيش
  interrogatoire | interrogation | interrogatorio | استجواب
  interpellation | arrest apprehension | detención interpelación | توقيف
  autopsie | autopsy | autopsia | تشريح
  légiste | forensic coroner | forense | شرعي
  cadavre dépouille | corpse | cadáver | جثة جثث جثمان
  empreinte | fingerprint footprint print | huella | بصمة بصمات
  indice indicateur | clue index indicator | indicio indicador | مؤشر مؤشرات قرينة
  vandalisme | vandalism | vandalismo | تخريب
  dégât dommage endommager | damage | daño dañar | ضرر أضرار
  pillage piller | looting plunder loot | saqueo saquear | نهب
  émeute | riot | disturbio motín | شغب
  casseur | rioter thug | alborotador | مشاغب
  bagarre rixe | brawl scuffle | pelea riña | شجار عراك
  insulte injure insulter | insult | insulto injuria insultar | إهانة شتم شتيمة
  diffamation diffamer | defamation libel slander | difamación calumnia difamar | تشهير قذف
  évasion échapper évader | escape evasion evade | fuga evasión escapar | هرب هروب تهرب
  fugitif | fugitive | fugitivo prófugo | هارب فار
  amnistie | amnesty pardon | amnistía indulto | عفو
  extradition extrader | extradition extradite | extradición extraditar | تسليم
  expulsion expulser | expulsion deportation expel | expulsión deportación expulsar | طرد ترحيل
  clandestin clandestinité | clandestine illegal | clandestino clandestinidad | متخف سري
  prostitution prostituée | prostitution prostitute | prostitución prostituta | دعارة بغاء
  lacrymogène | teargas tear | lacrimógeno | مسيل
  matraque | baton truncheon | porra | هراوة
  surveillance vidéosurveillance | surveillance monitoring | vigilancia videovigilancia | مراقبة
  immatriculation | registration plate | matrícula matriculación | تسجيل
  plaque | plate plaque | placa | لوحة
  règlement réglementation | regulation | reglamento reglamentación | لائحة لوائح
`;
