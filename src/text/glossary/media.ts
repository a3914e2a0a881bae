/** Stage, screen, press, language and learning: a row a concept, `fr | en | es | ar`. */
export const MEDIA_WORDS = `
  animateur animatrice | presenter anchor | presentador animador conductor | مذيع مقدم
  comédien comédienne | actor actress comedian | actor actriz comediante | ممثل ممثلة
  comédie comique | comedy comic | comedia cómico | كوميديا كوميدي
  humoriste humour | humor comedian humorist | humor humorista | فكاهة فكاهي
  tragédie tragique | tragedy tragic | tragedia trágico | مأساة مأساوي
  drame dramatique | drama tragedy dramatic | drama dramático | دراما مأساة درامي
  chroniqueur chroniqueuse | columnist chronicler | columnista cronista | معلق
  éditorial éditorialiste | editorial editorialist | editorial editorialista | افتتاحية
  rédacteur rédaction | editor newsroom | redactor redacción | محرر تحرير
  reportage | reporter reportage report | reportero reportaje corresponsal | مراسل
  interview entretien interviewer | interview | entrevista entrevistar | مقابلة لقاء حوار
  entretien entrevue entretenir | talk meeting | conversación reunión entrevista | مباحثات محادثات لقاء
  rencontre réunion entretien | meeting talks | encuentro reunión | لقاء اجتماع محادثات
  conversation | conversation talk | conversación | محادثة
  dialogue dialoguer | dialogue dialog talks | diálogo dialogar | حوار محادثات
  documentaire | documentary | documental | وثائقي
  document documentation | document documentation | documento documentación | وثيقة وثائق
  dossier | file dossier folder | expediente dossier | ملف ملفات
  archive archives | archive | archivo | أرشيف
  courrier courriel mail | mail email | correo | بريد
  poste | post position office | cargo | منصب مناصب وظيفة
  tweet tweeter | tweet | tuit tuitear | تغريدة تغريدات
  hashtag | hashtag | hashtag | هاشتاغ وسم
  blog blogueur | blog blogger | blog bloguero | مدونة مدون
  influenceur youtubeur | influencer youtuber | influencer youtuber | مؤثر يوتيوبر
  utilisateur usager internaute | user | usuario internauta | مستخدم
  chaîne | channel chain | cadena canal | قناة سلسلة
  antenne | antenna | antena | هوائي
  radio antenne | radio airwaves | radio ondas | إذاعة أثير
  studio | studio | estudio | استوديو
  caméra | camera | cámara | كاميرا
  micro microphone | microphone | micrófono | ميكروفون
  téléspectateur | viewer | telespectador televidente | مشاهد مشاهدين
  auditeur | listener auditor | oyente auditor | مستمع
  lecteur lectrice | reader | lector lectora | قارئ قراء
  scénario scénariste | screenplay scenario screenwriter | guion guionista | سيناريو
  tournage tourner | filming shooting shoot | rodaje rodar | تصوير
  fiction | fiction | ficción | خيال خيالي
  feuilleton | serial soap | telenovela serial | مسلسل
  dessinateur caricaturiste | cartoonist | dibujante caricaturista | رسامون
  caricature caricaturer | caricature cartoon | caricatura | كاريكاتير كاريكاتور
  satire satirique | satire satirical | sátira satírico | ساخر هجاء
  biographie autobiographie biographe | biography autobiography biographer | biografía autobiografía biógrafo | سيرة
  dramaturge | playwright dramatist | dramaturgo | مسرحي
  rappeur rap | rapper rap | rapero | راب
  rock rockeur | rock rocker | rock rockero | روك
  jazz | jazz | jazz | جاز
  mélodie | melody tune | melodía | لحن ألحان
  rythme | rhythm pace | ritmo | وتيرة إيقاع
  violon violoniste | violin violinist | violín violinista | كمان
  tambour | drum | tambor | طبل طبول
  flûte | flute | flauta | ناي
  trompette | trumpet | trompeta | بوق
  chœur chorale | choir chorus | coro | جوقة
  ballet | ballet | ballet | باليه
  symphonie symphonique | symphony symphonic | sinfonía sinfónico | سيمفونية سمفونية
  cirque | circus | circo | سيرك
  carnaval | carnival | carnaval | كرنفال
  discothèque | nightclub disco | discoteca | ملهى
  bar pub | bar pub | bar pub | حانة بار
  vacances vacancier | holiday vacation holidaymaker | vacaciones veraneante | عطلة إجازة
  congé | holiday furlough | permiso vacaciones | إجازة
  weekend week | weekend | finde | ويكند
  rendez rencontre | rendezvous | cita encuentro | موعد مواعيد
  loisir | leisure hobby | ocio | ترفيه فراغ
  divertissement divertir | entertainment entertain | entretenimiento entretener | ترفيه
  gravure | engraving print | grabado | نقش نقوش
  fresque | fresco mural | fresco mural | جدارية
  mosaïque | mosaic | mosaico | فسيفساء
  céramique poterie | ceramic pottery | cerámica alfarería | خزف فخار
  porcelaine | porcelain | porcelana | بورسلين
  momie | mummy | momia | مومياء
  icône emblématique | icon iconic emblematic | icono icónico emblemático | أيقونة
  logo emblème | logo emblem | logotipo emblema | شعار رمز
  couverture | cover coverage blanket | portada cobertura manta | تغطية غطاء غلاف
  exemplaire | copy exemplary | ejemplar | نسخة
  tract | leaflet flyer | folleto panfleto octavilla | منشور
  citation | quote quotation citation | cita citación | اقتباس
  paragraphe | paragraph | párrafo | فقرة
  linguistique linguiste | linguistic linguistics linguist | lingüístico lingüística lingüista | لغوي لغويات
  grammaire | grammar | gramática | قواعد
  vocabulaire | vocabulary | vocabulario | مفردات
  proverbe | proverb | proverbio refrán | أمثال
  lycéen lycéenne collégien | schoolboy student | colegial estudiante | تلميذ ثانوي
  baccalauréat bac | baccalaureate | bachillerato | بكالوريا
  recteur rectorat | rector | rector rectorado | عميد
  primaire | primary | primario primaria | ابتدائي
  secondaire | secondary | secundario secundaria | ثانوي
  maternelle crèche | kindergarten nursery | guardería preescolar | روضة حضانة
  scolarité scolarisation | schooling | escolarización escolaridad | تمدرس
  pédagogique pédagogie | pedagogical pedagogy teaching | pedagógico pedagogía | تربوي بيداغوجي
  campus | campus | campus | حرم
  cantine | canteen cafeteria | comedor cantina | مقصف
  cahier | notebook | cuaderno | دفتر دفاتر
  stylo crayon | pen pencil | bolígrafo lápiz pluma | قلم أقلام
  encre | ink | tinta | حبر
  manuel | manual handbook textbook | manual | كتيب دليل
  analphabète alphabétisation | illiterate literacy illiteracy | analfabeto alfabetización | أمية أميون
  certificat attestation attester | certificate certify attest | certificado certificar | شهادة إفادة
  formulaire | form | formulario | استمارة
  étiquette | label tag | etiqueta | ملصق
  langage | language | lenguaje | لغة
  section | section | sección | شعبة قسم
`;
