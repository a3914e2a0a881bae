/** People, kinship, the body, health, belief: a row a concept, `fr | en | es | ar`. */
export const PEOPLE_WORDS = `
  personne | person people | persona | شخص أشخاص
  peuple | people | pueblo | شعب شعوب
  gens | people folk | gente | ناس
  humain humanité | human humanity | humano humanidad | إنسان بشر بشرية
  homme | man | hombre | رجل رجال
  femme | woman | mujer | امرأة نساء مرأة
  enfant | child | niño | طفل أطفال
  enfance | childhood | infancia niñez | طفولة
  garçon | boy | chico muchacho | صبي ولد
  fillette fille | girl | chica niña | فتاة
  fille | daughter | hija | بنت ابنة
  fils | son | hijo | ابن أبناء
  bébé | baby | bebé | رضيع مولود
  père | father | padre | أب والد
  mère | mother | madre | أم والدة
  parent parents | parent relative | padres pariente | والدين أقارب
  frère | brother | hermano | أخ شقيق إخوة
  sœur | sister | hermana | أخت شقيقة
  mari époux | husband | marido esposo | زوج
  épouse | wife | esposa | زوجة
  mariage | marriage wedding | matrimonio boda casamiento | زواج زفاف
  famille familial | family | familia familiar | عائلة أسرة
  oncle | uncle | tío | عم خال
  tante | aunt | tía | عمة خالة
  cousin | cousin | primo | قريب
  neveu | nephew | sobrino | شقيق
  aïeul | grandfather | abuelo | جد
  ancêtre | ancestor | antepasado ancestro | سلف أجداد أسلاف
  descendant | descendant | descendiente | سليل أحفاد
  héritier hériter héritage | heir inherit heritage | heredero heredar herencia | وريث ورث إرث
  veuf veuve | widow widower | viudo | أرمل
  jumeau jumelle | twin | gemelo mellizo | توأم
  ami amis amitié | friend friendship | amigo amistad | صديق صداقة أصدقاء
  voisin | neighbor neighbour | vecino | جار جيران
  jeune jeunesse | young youth | joven juventud jóvenes | شاب شباب
  adulte | adult | adulto | بالغ
  vieux ancien vieille | old ancient | viejo antiguo | قديم عجوز
  âge | age aged | edad | عمر سن
  sexe genre | sex gender | sexo género | جنس
  ethnie ethnique | ethnic ethnicity | etnia étnico | عرق عرقي إثني
  race racisme raciste | race racism racist | raza racismo racista | عنصرية عنصري
  tribu | tribe | tribu | قبيلة قبائل
  clan | clan | clan | عشيرة
  population | population | población | سكان تعداد
  société social | society social | sociedad social | مجتمع اجتماعي
  communauté | community | comunidad | مجتمع جماعة
  groupe | group | grupo | مجموعة فرقة
  foule | crowd | multitud muchedumbre | حشد
  personnage | character figure | personaje figura | شخصية
  héros héroïne | hero heroine | héroe heroína | بطل أبطال بطلة
  étranger étrangère | foreign foreigner stranger | extranjero | أجنبي أجانب
  travailleur ouvrier ouvrière | worker | trabajador obrero | عامل عمال
  paysan | peasant | campesino | فلاح
  agriculteur fermier | farmer | agricultor granjero | مزارع
  pêcheur pêche | fisherman fishing | pescador pesca | صياد صيد
  chasseur chasse chasser | hunter hunting hunt | cazador caza cazar | صياد قنص
  marin | sailor | marinero | بحار
  pilote | pilot driver | piloto | طيار
  ingénieur ingénierie | engineer engineering | ingeniero ingeniería | مهندس هندسة
  architecte | architect | arquitecto | معماري
  médecin docteur | doctor physician | médico doctor | طبيب أطباء دكتور
  infirmier infirmière | nurse | enfermero enfermera | ممرض
  chirurgien chirurgie | surgeon surgery | cirujano cirugía | جراح جراحة
  patient | patient | paciente | مريض مرضى
  journaliste | journalist reporter | periodista | صحفي صحافي
  expert spécialiste | expert specialist | experto especialista | خبير خبراء
  métier profession | profession occupation job | oficio profesión | مهنة
  carrière | career | carrera | مسيرة مهنة
  corps corporel | body bodily | cuerpo corporal | جسم جسد
  tête | head | cabeza | رأس رؤوس
  visage face | face | cara rostro | وجه
  œil yeux | eye | ojo | عين عيون
  oreille | ear | oreja oído | أذن
  nez | nose | nariz | أنف
  bouche | mouth | boca | فم
  dent | tooth | diente | سن أسنان
  langue | tongue language | lengua | لسان لغة
  cheveu cheveux poil | hair | pelo cabello | شعر
  peau | skin | piel | جلد بشرة
  main | hand | mano | يد
  doigt | finger | dedo | إصبع أصابع
  bras | arm | brazo | ذراع
  jambe | leg | pierna | ساق
  pied | foot | pie | قدم أقدام
  cœur cardiaque | heart cardiac | corazón cardíaco | قلب قلبي
  cerveau cérébral | brain cerebral | cerebro cerebral | دماغ مخ
  poumon pulmonaire | lung pulmonary | pulmón pulmonar | رئة رئوي
  foie | liver | hígado | كبد
  estomac ventre | stomach | estómago vientre | معدة بطن
  sang sanguin | blood | sangre sanguíneo | دم دماء
  os squelette | bone skeleton | hueso esqueleto | عظم عظام
  muscle musculaire | muscle muscular | músculo muscular | عضلة عضلات
  nerf nerveux | nerve nervous | nervio nervioso | عصب عصبي أعصاب
  cellule cellulaire | cell cellular | célula celular | خلية خلايا
  gène génétique | gene genetic | gen genético | جين وراثي
  santé sanitaire | health sanitary | salud sanitario | صحة صحي
  sain | healthy | sano saludable | سليم
  malade | sick ill | enfermo | مريض
  maladie | disease illness | enfermedad | مرض أمراض
  épidémie pandémie | epidemic pandemic | epidemia pandemia | وباء جائحة
  virus viral | virus viral | virus viral | فيروس
  bactérie bactérien | bacteria bacterial | bacteria bacteriano | بكتيريا
  infection infecter | infection infect | infección infectar | عدوى إصابة
  cancer tumeur | cancer tumor | cáncer tumor | سرطان ورم
  grippe | flu influenza | gripe | إنفلونزا
  fièvre | fever | fiebre | حمى
  peste | plague | peste | طاعون
  douleur | pain | dolor | ألم آلام
  symptôme | symptom | síntoma | أعراض عرض
  vaccin vaccination vacciner | vaccine vaccination | vacuna vacunación vacunar | لقاح تطعيم
  médicament | drug medicine medication | medicamento fármaco | دواء أدوية
  médecine médical | medicine medical | medicina médico | طب طبي
  traitement soigner soin | treatment treat care | tratamiento tratar cuidado | علاج عالج رعاية
  guérir guérison | heal cure recovery | curar curación | شفاء
  hôpital hospitalier hospitalière | hospital | hospital hospitalario | مستشفى مستشفيات
  drogue | drug | droga | مخدرات
  alcool | alcohol | alcohol | كحول
  tabac cigarette fumer | tobacco cigarette smoke | tabaco cigarrillo fumar | تبغ تدخين
  handicap handicapé | disability disabled | discapacidad discapacitado | إعاقة معاق
  accident | accident crash | accidente | حادث حوادث
  suicide | suicide | suicidio | انتحار
  survivre survivant survie | survive survivor survival | sobrevivir superviviente supervivencia | نجا ناج بقاء
  âme esprit | soul spirit mind | alma espíritu mente | روح عقل
  rêve rêver | dream | soñar ensueño | حلم أحلام
  mémoire | memory | memoria | ذاكرة
  religion religieux | religion religious | religión religioso | دين ديني أديان
  dieu divin | god divine | dios divino | إله الله آلهة
  déesse | goddess | diosa | إلهة
  foi | faith | fe | إيمان
  saint sacré | saint holy sacred | santo sagrado | قديس مقدس
  prophète | prophet | profeta | نبي أنبياء
  pape papal | pope papal | papa papal | بابا
  évêque | bishop | obispo | أسقف
  prêtre | priest | sacerdote cura | كاهن كهنة قس
  moine | monk | monje | راهب رهبان
  imam | imam | imán | إمام
  église | church | iglesia | كنيسة كنائس
  cathédrale | cathedral | catedral | كاتدرائية
  mosquée | mosque | mezquita | مسجد جامع مساجد
  temple | temple | templo | معبد معابد
  synagogue | synagogue | sinagoga | كنيس
  monastère abbaye | monastery abbey | monasterio abadía | دير أديرة
  chrétien christianisme | christian christianity | cristiano cristianismo | مسيحي مسيحية
  catholique catholicisme | catholic catholicism | católico catolicismo | كاثوليكي
  protestant | protestant | protestante | بروتستانتي
  orthodoxe | orthodox | ortodoxo | أرثوذكسي
  islam islamique | islam islamic | islam islámico | إسلام إسلامي
  judaïsme | judaism | judaísmo | يهودية
  bouddhiste bouddhisme | buddhist buddhism | budista budismo | بوذي بوذية
  prier prière | pray prayer | rezar oración | صلى صلاة
  pèlerin pèlerinage | pilgrim pilgrimage | peregrino peregrinación | حاج حج
  bible biblique | bible biblical | biblia bíblico | إنجيل توراة
  coran | quran koran | corán | قرآن
  ange | angel | ángel | ملاك ملائكة
  diable démon | devil demon | diablo demonio | شيطان شياطين
  paradis ciel | heaven sky paradise | cielo paraíso | سماء جنة
  enfer | hell | infierno | جحيم
  rite cérémonie rituel | rite ceremony ritual | rito ceremonia ritual | طقس مراسم حفل
  culte | worship cult | culto | عبادة
  tombe tombeau cimetière | tomb grave cemetery | tumba cementerio sepulcro | قبر ضريح مقبرة
  légende mythe | legend myth | leyenda mito | أسطورة أساطير
  tradition traditionnel | tradition traditional | tradición tradicional | تقليد تقليدي تقاليد
`;
