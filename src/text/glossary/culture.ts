/** School, sport, arts and media: a row a concept, `fr | en | es | ar`. */
export const CULTURE_WORDS = `
  culture culturel | culture cultural | cultura cultural | ثقافة ثقافي
  patrimoine | heritage | patrimonio | تراث
  école scolaire | school | escuela colegio escolar | مدرسة مدارس مدرسي
  lycée collège | college secondary | instituto liceo | ثانوية
  université universitaire | university college | universidad universitario | جامعة جامعي
  faculté | faculty | facultad | كلية
  académie académique | academy academic | academia académico | أكاديمية أكاديمي
  institut | institute | instituto | معهد
  éducation éducatif | education educational | educación educativo | تعليم تربية
  élève écolier | pupil student | alumno | تلميذ تلاميذ
  étudiant | student | estudiante | طالب طلاب
  enseignant professeur instituteur | teacher professor | profesor maestro docente | معلم أستاذ مدرس
  classe | class classroom | clase aula | صف فصل
  leçon cours | lesson course | lección curso | درس دورة
  diplôme licence | diploma degree | diploma título licenciatura | شهادة إجازة
  examen | exam examination | examen | امتحان فحص
  thèse doctorat | thesis doctorate | tesis doctorado | أطروحة دكتوراه
  sport sportif sportive | sport sporting | deporte deportivo | رياضة رياضي
  athlète athlétisme | athlete athletics | atleta atletismo | لاعب قوى
  joueur joueuse | player | jugador jugadora | لاعب
  jeu jeux | game play | juego | لعبة ألعاب
  match rencontre | match game | partido encuentro | مباراة مباريات
  équipe | team | equipo | فريق فرق
  club | club | club | نادي ناد أندية
  entraîneur sélectionneur | coach trainer manager | entrenador seleccionador | مدرب
  entraînement entraîner | training train | entrenamiento entrenar | تدريب
  arbitre | referee umpire | árbitro | حكم
  gardien | goalkeeper keeper guard | portero guardián | حارس
  football footballeur foot | football soccer footballer | fútbol futbolista | كرة قدم
  basket basketball | basketball | baloncesto | سلة
  rugby | rugby | rugby | رغبي
  tennis | tennis | tenis | تنس
  natation nageur nager | swimming swimmer swim | natación nadador nadar | سباحة سباح
  boxe boxeur | boxing boxer | boxeo boxeador | ملاكمة ملاكم
  ballon balle | ball | balón pelota | كرة
  but buteur | goal scorer | gol goleador | هدف هداف
  point | point score | punto | نقطة نقاط
  tournoi | tournament | torneo | بطولة دورة
  championnat | championship | campeonato | بطولة
  champion championne | champion | campeón campeona | بطل
  compétition concours | competition contest | competición competencia concurso | منافسة مسابقة
  coupe | cup | copa | كأس
  trophée | trophy | trofeo | كأس درع
  médaille | medal | medalla | ميدالية
  olympique olympiade | olympic olympics | olímpico olimpiada | أولمبي أولمبياد
  stade | stadium | estadio | ملعب ملاعب
  finale finaliste | final finalist | final finalista | نهائي
  demi | half semi | semifinal medio | نصف
  qualification qualifier | qualification qualify | clasificación clasificar | تأهل تصفيات
  poule | pool | liguilla | مجموعات
  adversaire rival | opponent rival | adversario rival | منافس خصم
  spectateur public | spectator audience | espectador público | متفرج جمهور
  supporter | fan supporter | aficionado hincha | مشجع جماهير
  art artistique | art artistic | arte artístico | فن فني فنون
  artiste | artist | artista | فنان
  peintre | painter | pintor | رسام
  tableau toile | painting canvas picture | cuadro lienzo | لوحة لوحات
  portrait | portrait | retrato | صورة
  sculpture sculpteur | sculpture sculptor | escultura escultor | نحت نحات
  statue | statue | estatua | تمثال تماثيل
  musée | museum | museo | متحف متاحف
  exposition exposer | exhibition exhibit exposition | exposición exponer | معرض
  galerie | gallery | galería | رواق
  collection | collection | colección | مجموعة تشكيلة
  œuvre ouvrage | work opus | obra | عمل أعمال مؤلفات
  musique musical | music musical | música musical | موسيقى
  musicien musicienne | musician | músico | موسيقار
  compositeur | composer | compositor | ملحن
  chanson | song | canción | أغنية أغاني
  chanteur chanteuse | singer | cantante | مغني مغن مطرب
  orchestre | orchestra | orquesta | أوركسترا
  concert | concert | concierto | حفل حفلة
  opéra | opera | ópera | أوبرا
  album disque | album record | álbum disco | ألبوم
  piano | piano | piano | بيانو
  guitare | guitar | guitarra | جيتار
  danseur danseuse | dancer | bailarín bailarina | راقص
  théâtre théâtral | theater theatre theatrical | teatro teatral | مسرح مسرحي
  acteur actrice | actor actress | actor actriz | ممثل
  rôle | role part | papel rol | دور
  scène | scene stage | escena escenario | مشهد خشبة
  spectacle | show performance | espectáculo | عرض عروض
  festival | festival | festival | مهرجان
  film | film movie | película filme | فيلم أفلام
  cinéma cinématographique | cinema | cine cinematográfico | سينما سينمائي
  réalisateur réalisatrice | director filmmaker | director cineasta | مخرج
  réaliser | direct realize achieve | realizar dirigir | أخرج حقق
  photographie photographe photo | photograph photographer photo | fotografía fotógrafo foto | صورة مصور تصوير
  image | image picture | imagen | صورة صور
  vidéo | video | vídeo | فيديو
  littérature littéraire | literature literary | literatura literario | أدب أدبي
  livre | book | libro | كتاب كتب
  roman | novel | novela | رواية روايات
  romancier romancière | novelist | novelista | روائي
  auteur autrice | author | autor autora | مؤلف
  écrivain | writer | escritor | كاتب كتاب
  poésie poème | poetry poem | poesía poema | شعر قصيدة قصائد
  poète | poet | poeta | شاعر شعراء
  conte récit nouvelle | tale story | cuento relato | قصة حكاية قصص
  page | page | página | صفحة
  chapitre | chapter | capítulo | فصل
  lettre | letter | carta letra | رسالة حرف
  texte | text | texto | نص نصوص
  mot parole | word | palabra | كلمة كلمات
  phrase | sentence | frase oración | جملة
  bibliothèque | library | biblioteca | مكتبة
  manuscrit | manuscript | manuscrito | مخطوطة
  éditeur édition | publisher edition editor | editor editorial edición | ناشر طبعة
  journal | newspaper | periódico diario | جريدة صحيفة صحف
  presse | press | prensa | صحافة
  magazine revue | magazine journal | revista | مجلة
  article | article | artículo | مقال مادة
  nouvelle actualité | news | noticia actualidad | خبر أخبار
  média médiatique | media medium | medio mediático | إعلام وسائل
  télévision télé | television | televisión | تلفزيون
  radio | radio | radio | إذاعة راديو
  série émission | series show | serie programa | مسلسل سلسلة
  épisode | episode | episodio | حلقة
  téléphone téléphonique | telephone phone | teléfono telefónico | هاتف
  message | message | mensaje | رسالة
  communication communiquer | communication communicate | comunicación comunicar | اتصال تواصل
  philosophie philosophe philosophique | philosophy philosopher philosophical | filosofía filósofo filosófico | فلسفة فيلسوف
  psychologie psychologue psychologique | psychology psychologist psychological | psicología psicólogo psicológico | نفسي سيكولوجي
  idée | idea | idea | فكرة أفكار
  principe | principle | principio | مبدأ مبادئ
  mouvement courant | movement current | movimiento corriente | حركة تيار
  style | style | estilo | أسلوب طراز
  baroque | baroque | barroco | باروكي
  gothique | gothic | gótico | قوطي
  renaissance | renaissance | renacimiento | نهضة
  mode | fashion mode | moda modo | موضة أزياء
  couleur | color colour | color | لون ألوان
  alphabet | alphabet | alfabeto | أبجدية
  accent dialecte | accent dialect | acento dialecto | لهجة لكنة
  code | code | código | رمز شفرة
  dictionnaire encyclopédie | dictionary encyclopedia | diccionario enciclopedia | قاموس موسوعة
`;
