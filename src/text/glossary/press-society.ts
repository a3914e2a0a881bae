/**
 * Plain words beside those that journalists write, of sport, culture, health, science, work, opinions and speech: a row a notion,
 * `fr | en | es | ar`. A reader asks with one, the article answers with another.
 */
export const PRESS_SOCIETY_WORDS = `
  battre vaincre terrasser | beat defeat vanquish | vencer derrotar batir | هزم تغلب يهزم
  match rencontre duel | match game fixture | partido encuentro duelo | مباراة لقاء مواجهة
  équipe sélection | team squad | equipo selección plantel | فريق منتخب
  entraîneur coach | coach trainer | entrenador seleccionador preparador | مدرب مدربين
  titre sacre | title championship | título campeonato | لقب بطولة
  champion vainqueur gagnant | champion winner | campeón ganador vencedor | بطل فائز متوج
  accueillir organiser | host organize organise | acoger organizar albergar | استضاف يستضيف نظم
  supporter supporteur fan | fan supporter follower | hincha aficionado seguidor | مشجع جمهور أنصار
  buteur marqueur | scorer goalscorer | goleador anotador | هداف هدافين
  éliminer évincer | eliminate oust | eliminar apear | يقصي إقصاء
  adversaire rival concurrent | rival opponent competitor | rival adversario contrincante | منافس خصم غريم
  compétition tournoi championnat | competition tournament championship | competición torneo campeonato | بطولة مسابقة منافسة
  concurrent compétiteur participant | contestant competitor participant | concursante competidor participante | متسابق متنافس مشارك
  athlète sportif | athlete sportsman sportswoman | atleta deportista | رياضي لاعب
  gardien portier | goalkeeper keeper | portero guardameta arquero | حارس حراسة
  exploit prouesse | feat achievement | hazaña proeza gesta | إنجاز إنجازات مأثرة
  transfert mercato | transfer signing | fichaje traspaso | انتقال انتقالات
  égaliser | equalise equalize | empatar igualar | تعادل يتعادل
  spectateur public auditoire | audience spectator crowd | público espectador audiencia | جمهور حضور متفرج
  réalisateur cinéaste | filmmaker moviemaker director | director cineasta realizador | مخرج مخرجين
  acteur comédien | actor performer | actor intérprete | ممثل فنان
  chanteur artiste | singer vocalist artist | cantante artista vocalista | مغن مطرب فنان
  humoriste comique | comedian humorist comic | humorista cómico comediante | كوميدي فكاهي
  spectacle show | show performance spectacle | espectáculo show | عرض استعراض
  concert récital | concert recital | concierto recital | حفل حفلة أمسية
  tableau peinture toile | painting canvas artwork | cuadro pintura lienzo | لوحة رسم
  écrivain auteur romancier | writer author novelist | escritor autor novelista | كاتب مؤلف أديب
  distinction récompense | award prize accolade | premio galardón distinción | جائزة تكريم
  récompenser primer honorer | honour reward honor | premiar galardonar | يكرم تكريم كافأ
  lauréat récipiendaire gagnant | laureate winner recipient | galardonado laureado premiado | فائز حائز
  célèbre renommé illustre | famous renowned celebrated | famoso célebre renombrado | شهير مشهور
  vedette star idole | star celebrity idol | estrella celebridad ídolo | نجم نجمة مشهور
  patrimoine héritage | heritage legacy | patrimonio legado herencia | تراث إرث موروث
  festivité fête célébration | celebration festivity | fiesta festejo celebración | احتفال احتفالات
  maladie pathologie affection | disease illness ailment | enfermedad dolencia patología | مرض داء علة
  malade patient | patient sick | enfermo paciente | مريض عليل
  médecin docteur praticien | doctor physician medic | médico doctor facultativo | طبيب دكتور
  infirmier soignant | nurse caregiver | enfermero sanitario | ممرض ممرضة
  hôpital clinique | hospital clinic | hospital clínica sanatorio | مستشفى مشفى
  médicament remède | drug medicine remedy | medicamento fármaco remedio | دواء
  traitement thérapie | treatment therapy | tratamiento terapia | علاج معالجة
  guérir guérison rétablissement | recover heal recovery | curarse sanar recuperarse | تعافى يتعافى شفي
  vaccin | vaccine jab | vacuna | لقاح تلقيح
  vacciner immuniser | vaccinate immunize inoculate | vacunar inmunizar | لقح تطعيم تلقيح
  épidémie contagion | outbreak epidemic | brote epidemia | وباء تفش
  contaminer infecter | infect contaminate | infectar contagiar | أصاب يصيب عدوى
  chirurgie opération | surgery operation | cirugía operación | جراحة عملية
  blessure lésion | injury wound | lesión herida | إصابة جرح
  douleur souffrance | pain suffering | dolor sufrimiento | ألم وجع معاناة
  épuisement fatigue | exhaustion fatigue burnout | agotamiento cansancio fatiga | إرهاق إنهاك تعب
  mort décédé défunt | dead deceased | muerto fallecido difunto | قتيل متوفى ميت
  obsèques funérailles enterrement | funeral burial | funeral sepelio entierro | جنازة تشييع دفن
  enterrer inhumer ensevelir | bury entomb | enterrar sepultar inhumar | دفن يدفن شيع
  tombe sépulture tombeau | grave tomb | tumba sepultura sepulcro | قبر ضريح لحد
  cadavre corps dépouille | body corpse | cadáver cuerpo | جثة جثمان رفات
  bilan décompte | toll tally | balance saldo | حصيلة تعداد
  mortel meurtrier fatal | deadly fatal lethal | mortal letal mortífero | مميت قاتل فتاك
  catastrophe désastre sinistre | disaster catastrophe calamity | desastre catástrofe calamidad | كارثة فاجعة
  incendier brûler embraser | burn torch | quemar incendiar calcinar | أحرق يحرق حرق
  séisme tremblement secousse | earthquake quake tremor | terremoto sismo temblor | زلزال هزة
  inondation crue | flood flooding deluge | inundación crecida riada | فيضان سيل سيول
  écroulement effondrement affaissement | collapse collapsing | derrumbe desplome hundimiento | انهيار ينهار
  sauvetage secours | rescue relief | rescate salvamento auxilio | إنقاذ إغاثة نجدة
  sauver secourir | rescue | salvar rescatar socorrer | أنقذ ينقذ أسعف
  dégât dommage ravage | damage destruction havoc | daño destrozo estrago | ضرر خسائر دمار
  sinistré victime | victim casualty | damnificado víctima afectado | منكوب متضرر ضحية
  panne coupure | outage blackout | apagón | انقطاع عطل
  disparu introuvable | missing vanished | desaparecido extraviado | مفقود مختف
  coincé bloqué piégé | trapped stranded stuck | atrapado varado | عالق محاصر
  dangereux périlleux risqué | dangerous hazardous risky | peligroso arriesgado | خطير خطر محفوف
  tempête ouragan cyclone | storm hurricane cyclone | tormenta huracán ciclón | عاصفة إعصار
  pluie averse précipitation | rain rainfall downpour | lluvia aguacero precipitación | مطر أمطار هطول
  sécheresse aridité | drought dryness | sequía aridez | جفاف قحط
  canicule chaleur | heatwave heat | canícula calor | قيظ حرارة
  météo prévision | weather forecast | pronóstico meteorología | طقس أرصاد
  neige enneigement | snow snowfall | nieve nevada | ثلوج
  vent rafale bourrasque | wind gust gale | viento ráfaga vendaval | رياح هبوب
  scientifique chercheur savant | scientist researcher | científico investigador | باحث علماء
  recherche étude | research study | investigación estudio | بحث دراسة
  découverte trouvaille | discovery finding | descubrimiento hallazgo | اكتشاف كشف
  avancée percée progrès | breakthrough advance progress | avance progreso | تقدم إنجاز
  astronaute cosmonaute spationaute | astronaut cosmonaut spaceman | astronauta cosmonauta | رواد
  logiciel appli application | app software application | aplicación app software | تطبيق برنامج برمجية
  téléphone smartphone mobile | phone smartphone cellphone | teléfono móvil celular | هاتف جوال محمول
  internaute utilisateur | user netizen | internauta usuario cibernauta | مستخدم مستخدمين
  publier poster | post publish | publicar postear | نشر ينشر
  abonné follower | follower subscriber | seguidor suscriptor | متابع مشترك
  hacker pirate cybercriminel | hacker cybercriminal | hacker pirata ciberdelincuente | قرصان هاكر
  piratage cyberattaque | hack hacking cyberattack | ciberataque hackeo | اختراق قرصنة تهكير
  infox intox rumeur | hoax rumor rumour | bulo rumor | شائعة إشاعة
  journal quotidien | newspaper broadsheet | periódico diario rotativo | صحيفة جريدة
  présentateur animateur | presenter host anchor | presentador locutor | مذيع مقدم مذيعة
  diffuser retransmettre | broadcast televise | emitir retransmitir | بث يبث أذاع
  média presse | media press | medio prensa | إعلام صحافة
  information actualité | news information | noticia información | خبر نبأ
  scoop exclusivité | scoop exclusive | primicia exclusiva | حصري انفراد
  photo cliché image | photo picture image | foto fotografía imagen | صورة لقطة
  vidéo clip | video clip footage | vídeo clip grabación | فيديو مقطع
  élève écolier lycéen | pupil student schoolchild | alumno estudiante escolar | تلميذ طالب
  enseignant professeur prof | teacher schoolteacher | docente profesor enseñante | معلم مدرس
  examen épreuve | exam examination test | examen prueba | امتحان اختبار
  éducation enseignement | education schooling teaching | educación enseñanza | تعليم تربية تدريس
  harcèlement intimidation | bullying harassment | acoso hostigamiento | تنمر مضايقة
  mariage noces | wedding marriage nuptials | boda matrimonio nupcias | زفاف زواج عرس
  épouser marier convoler | marry wed | casarse desposar | تزوج يتزوج اقترن
  divorcer séparer | divorce separate | divorciarse separarse | طلق انفصل
  enfant gamin | child kid | niño menor | طفل قاصر
  bébé nourrisson | baby newborn infant | bebé neonato lactante | رضيع مولود مواليد
  famille parent | family relative kin | familia pariente allegado | عائلة أسرة أقارب
  père papa | father dad daddy | padre papá | والد أب آباء
  mère maman | mother mum mom | madre mamá | أم والدة ماما
  jeune adolescent ado | teenager youth teen | joven adolescente | شاب مراهق فتى
  retraité pensionné | retiree pensioner | jubilado pensionista | متقاعد متقاعدين
  appartement | apartment flat | apartamento piso | شقة مسكن
  loyer bail | rent lease | alquiler arriendo arrendamiento | إيجار كراء
  propriétaire bailleur | landlord owner | propietario dueño arrendador | مالك مؤجر
  voyage périple trajet | trip journey | viaje trayecto recorrido | رحلة سفر
  touriste vacancier voyageur | tourist holidaymaker traveller | turista viajero veraneante | سائح مصطاف
  avion aéronef jet | plane aircraft jet | avión aeronave | طائرة نفاثة
  passager voyageur | passenger traveller | pasajero viajero | راكب مسافر
  bétail troupeau | livestock cattle herd | ganado rebaño | ماشية قطيع
  nourriture aliment vivres | food foodstuff | alimento comida víveres | غذاء طعام قوت
  agriculteur paysan | farmer grower peasant | agricultor campesino labrador | مزارع فلاح
  pollution contamination | pollution contamination | contaminación polución | تلوث تلويث
  déchet détritus ordure | waste garbage litter | basura desperdicio residuo | نفايات قمامة مخلفات
  écologiste environnementaliste | environmentalist ecologist | ecologista ambientalista | بيئي بيئيين
  carburant essence | fuel petrol gasoline | combustible carburante gasolina | وقود بنزين
  emploi poste | job employment | empleo puesto trabajo | وظيفة منصب عمل
  licencier congédier renvoyer | dismiss sack | despedir cesar | أقال سرح طرد
  licenciement renvoi | layoff dismissal redundancy | despido cese | تسريح إقالة
  prime bonus gratification | bonus gratuity | prima bonificación gratificación | مكافأة علاوة حوافز
  retraite pension | pension retirement | pensión jubilación | تقاعد معاش
  stagiaire apprenti | trainee intern apprentice | becario aprendiz | متدرب متمرن
  vendeur commerçant marchand | seller vendor retailer | vendedor comerciante | بائع تاجر
  saluer vanter encenser | praise hail commend | elogiar alabar ensalzar | أشاد يشيد مدح
  critiquer fustiger éreinter | criticise criticize slam | criticar fustigar | انتقد ينتقد هاجم
  critique reproche | criticism rebuke | crítica reproche | نقد انتقاد
  accusation allégation | accusation allegation | acusación alegación | اتهام ادعاء مزاعم
  démenti dénégation | denial rebuttal | desmentido negación | نفي تكذيب إنكار
  regretter déplorer | regret lament deplore | lamentar deplorar | أسف يأسف تأسف
  espérer souhaiter | hope wish | esperar desear | أمل تمنى يأمل
  colère fureur | anger fury | ira furia enojo | غضب سخط
  furieux fâché | angry furious | enfadado furioso enojado | غاضب ساخط حانق
  joie bonheur allégresse | joy happiness delight | alegría felicidad júbilo | فرح سعادة بهجة
  heureux ravi | happy glad delighted | feliz contento encantado | سعيد مسرور
  surprise étonnement stupeur | surprise astonishment | sorpresa asombro | مفاجأة دهشة
  penser croire estimer | think believe reckon | pensar creer opinar | ظن اعتقد يعتقد
  détester haïr | hate loathe detest | odiar detestar | كره يكره مقت
  dire déclarer affirmer | say declare | decir declarar afirmar | قال صرح ذكر
  annoncer déclarer proclamer | announce declare proclaim | anunciar declarar proclamar | أعلن يعلن صرح
  révéler dévoiler divulguer | reveal disclose unveil | revelar desvelar divulgar | كشف أفشى
  montrer révéler dévoiler | show reveal unveil | mostrar revelar | كشف يكشف أظهر
  répondre répliquer rétorquer | reply answer respond | responder contestar replicar | أجاب يجيب رد
  réponse réplique | response reply answer | respuesta contestación réplica | رد جواب إجابة
  demande requête revendication | request demand | petición solicitud reclamación | طلب مطلب
  conseiller recommander préconiser | advise recommend | aconsejar recomendar | نصح ينصح أوصى
  prétendre alléguer | allege claim | alegar aducir | زعم يزعم ادعى
  refuser rejeter décliner | refuse reject | rechazar rehusar declinar | رفض يرفض امتنع
  augmenter croître progresser | increase rise grow | aumentar crecer subir | ارتفع يرتفع زاد
  hausse augmentation montée | rise increase hike | alza subida aumento | ارتفاع صعود زيادة
  chuter dégringoler plonger | plunge plummet tumble | desplomarse hundirse | انهار هبط
  remplacer succéder | replace succeed | reemplazar sustituir suceder | يخلف استبدل
  garder conserver maintenir | keep retain maintain | conservar mantener guardar | احتفظ حافظ أبقى
  changer modifier transformer | change alter modify | cambiar modificar alterar | يغير تغير تغيير
  empirer aggraver dégrader | worsen deteriorate | empeorar agravar deteriorar | تفاقم تدهور ساء
  supprimer abolir éliminer | abolish scrap eliminate | suprimir eliminar abolir | ألغى يلغي حذف
  agrandir élargir étendre | expand enlarge extend | ampliar agrandar extender | وسع يوسع توسيع
  construire bâtir ériger | build construct erect | construir edificar erigir | بنى يبني شيد
  réparer restaurer rénover | repair restore renovate | reparar restaurar renovar | رمم أصلح جدد
  abandonner renoncer | abandon renounce | abandonar desistir renunciar | تخلى يتخلى ترك
  fin clôture | end conclusion closing | fin final conclusión | نهاية ختام
  durer persister | last persist endure | durar prolongarse | دام يدوم استغرق
  durée période | duration period | duración período | مدة فترة
  retard ajournement | delay postponement | retraso demora | تأخير تأخر إرجاء
  cesser interrompre stopper | stop cease halt | parar cesar interrumpir | توقف أوقف يتوقف
  témoin | witness eyewitness bystander | testigo | شاهد شهود
  habitant résident riverain | resident inhabitant dweller | vecino habitante residente | ساكن قاطن مقيم
  femme dame | woman lady | mujer dama señora | امرأة سيدة
  homme individu | man individual guy | hombre individuo varón | رجل شخص
  foule multitude cohue | crowd throng mob | multitud muchedumbre gentío | حشد جموع جماهير
  pauvre démuni défavorisé | poor needy disadvantaged | pobre necesitado desfavorecido | فقير محتاج معوز
  riche fortuné nanti | rich wealthy affluent | rico adinerado acaudalado | ثري غني
  coupable | culprit perpetrator | culpable perpetrador | فاعل مرتكب
`;
