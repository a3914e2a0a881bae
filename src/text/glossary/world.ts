/** Nature, geography, science and time: a row a concept, `fr | en | es | ar`. */
export const WORLD_WORDS = `
  pays | country | país | بلد بلاد بلدان
  pays nation | country nation | país nación | دولة دول
  région régional | region regional area | región regional | منطقة إقليم مناطق
  province provincial | province provincial | provincia provincial | مقاطعة محافظة
  département | department | departamento | قسم
  territoire territorial | territory territorial | territorio territorial | إقليم أراضي
  frontière | border frontier | frontera | حدود
  capitale | capital | capital | عاصمة
  ville urbain | city town urban | ciudad urbano | مدينة مدن
  village | village | aldea pueblo | قرية قرى
  quartier | district neighborhood quarter | barrio distrito | حي أحياء
  banlieue | suburb | suburbio afueras | ضاحية
  centre central | center centre central | centro central | مركز وسط
  lieu endroit | place location | lugar sitio | مكان موقع
  site | site | sitio | موقع مواقع
  monde mondial | world global | mundo mundial | عالم عالمي
  international | international | internacional | دولي
  local | local | local | محلي
  continent continental | continent continental | continente continental | قارة قاري
  nord septentrional | north northern | norte septentrional | شمال شمالي
  sud méridional | south southern | sur meridional | جنوب جنوبي
  est oriental | east eastern | este oriental | شرق شرقي
  ouest | west western | oeste | غرب غربي
  terre terrestre | earth land terrestrial | tierra terrestre | أرض أراضي
  sol | soil ground floor | suelo | تربة
  mer | sea | mar | بحر بحار
  océan | ocean | océano | محيط محيطات
  fleuve rivière | river | río | نهر أنهار
  lac | lake | lago | بحيرة
  île | island isle | isla | جزيرة جزر
  archipel | archipelago | archipiélago | أرخبيل
  péninsule | peninsula | península | شبه جزيرة
  côte côtier littoral | coast coastal | costa litoral | ساحل ساحلي
  plage | beach | playa | شاطئ شواطئ
  golfe baie | gulf bay | golfo bahía | خليج
  détroit | strait | estrecho | مضيق
  montagne mont montagneux | mountain mount | montaña monte | جبل جبال
  colline | hill | colina cerro | تل تلة
  vallée | valley | valle | وادي واد
  plaine | plain | llanura | سهل سهول
  plateau | plateau | meseta | هضبة
  désert désertique | desert | desierto | صحراء صحراوي
  forêt forestier bois | forest wood | bosque forestal | غابة غابات
  jungle | jungle | selva jungla | أدغال
  volcan volcanique | volcano volcanic | volcán volcánico | بركان براكين
  éruption | eruption | erupción | ثوران
  séisme tremblement | earthquake quake | terremoto seísmo sismo | زلزال زلازل
  inondation | flood flooding | inundación | فيضان فيضانات
  tempête | storm | tormenta tempestad | عاصفة عواصف
  ouragan cyclone | hurricane cyclone typhoon | huracán ciclón | إعصار
  sécheresse | drought | sequía | جفاف
  catastrophe désastre | disaster catastrophe | desastre catástrofe | كارثة كوارث
  climat climatique | climate climatic | clima climático | مناخ مناخي
  météo | weather | meteorología | طقس
  pluie | rain rainfall | lluvia | مطر أمطار
  neige | snow | nieve | ثلج ثلوج
  glace glacier | ice glacier | hielo glaciar | جليد
  vent | wind | viento | ريح رياح
  nuage | cloud | nube | سحابة سحب
  chaleur chaud | heat hot warm | calor caliente cálido | حرارة حار
  froid | cold | frío | برد بارد
  température | temperature | temperatura | حرارة
  degré | degree | grado | درجة
  environnement environnemental | environment environmental | medioambiente ambiental | بيئة بيئي
  pollution polluer | pollution pollute | contaminación contaminar | تلوث
  réchauffement | warming | calentamiento | احترار احتباس
  nature naturel | nature natural | naturaleza natural | طبيعة طبيعي
  ressource | resource | recurso | مورد موارد
  parc | park | parque | حديقة منتزه
  jardin | garden | jardín | حديقة حدائق
  animal | animal | animal | حيوان
  espèce | species | especie | نوع أنواع
  plante végétal | plant vegetable | planta vegetal | نبات نباتات
  arbre | tree | árbol | شجرة أشجار
  fleur | flower | flor | زهرة زهور
  feuille | leaf | hoja | ورقة أوراق
  graine | seed | semilla | بذرة بذور
  oiseau | bird | pájaro ave | طائر طيور
  poisson | fish | pez pescado | سمك أسماك
  mammifère | mammal | mamífero | ثديي ثدييات
  insecte | insect | insecto | حشرة حشرات
  serpent | snake | serpiente | ثعبان أفعى
  chien | dog | perro | كلب كلاب
  chat | cat | gato | قط قطط
  cheval chevaux | horse | caballo | حصان خيول
  vache | cow cattle | vaca | بقرة أبقار
  mouton | sheep | oveja cordero | خروف أغنام
  chameau | camel | camello | جمل إبل
  lion | lion | león | أسد أسود
  loup | wolf | lobo | ذئب ذئاب
  ours | bear | oso | دب دببة
  éléphant | elephant | elefante | فيل أفيال
  baleine | whale | ballena | حوت
  dinosaure | dinosaur | dinosaurio | ديناصور
  fossile | fossil | fósil | أحفورة حفريات
  eau | water | agua | ماء مياه
  feu feux | fire | fuego | نار
  air aérien | air aerial | aire aéreo | هواء جوي
  atmosphère | atmosphere | atmósfera | غلاف جوي
  pierre roche | stone rock | piedra roca | حجر صخرة صخور
  sable | sand | arena | رمل رمال
  métal métallique | metal metallic | metal metálico | معدن معادن
  fer | iron | hierro | حديد
  acier | steel | acero | فولاذ صلب
  or doré | gold golden | oro dorado | ذهب ذهبي
  argent argenté | silver | plata | فضة
  cuivre bronze | copper bronze | cobre bronce | نحاس برونز
  verre | glass | vidrio vaso | زجاج
  charbon carbone | coal carbon | carbón carbono | فحم كربون
  pétrole pétrolier | oil petroleum | petróleo petrolero | نفط بترول نفطي
  gaz | gas | gas | غاز
  énergie énergétique | energy | energía energético | طاقة
  électricité électrique | electricity electric electrical | electricidad eléctrico | كهرباء كهربائي
  nucléaire | nuclear | nuclear | نووي
  lumière lumineux | light luminous | luz luminoso | ضوء نور
  son sonore | sound | sonido sonoro | صوت أصوات
  soleil solaire | sun solar | sol solar | شمس شمسي
  lune lunaire | moon lunar | luna lunar | قمر قمري
  étoile | star | estrella | نجم نجوم
  planète | planet | planeta | كوكب كواكب
  univers universel | universe universal | universo universal | كون
  galaxie | galaxy | galaxia | مجرة
  espace spatial | space | espacio espacial | فضاء فضائي
  astronaute | astronaut | astronauta | رائد رواد
  astronomie astronome | astronomy astronomer | astronomía astrónomo | فلك فلكي
  fusée | rocket | cohete | صاروخ صواريخ
  satellite | satellite | satélite | قمر أقمار
  orbite | orbit | órbita | مدار
  science scientifique | science scientific | ciencia científico | علم علمي علوم
  savant chercheur | scientist researcher scholar | científico investigador sabio | عالم باحث علماء
  recherche | research | investigación | بحث أبحاث
  physique physicien | physics physicist physical | física físico | فيزياء فيزيائي
  chimie chimique chimiste | chemistry chemical chemist | química químico | كيمياء كيميائي
  biologie biologique biologiste | biology biological biologist | biología biológico biólogo | أحياء بيولوجي
  mathématiques mathématicien | mathematics mathematician | matemáticas matemático | رياضيات
  géographie géographique | geography geographical | geografía geográfico | جغرافيا جغرافي
  géologie géologique | geology geological | geología geológico | جيولوجيا جيولوجي
  théorie théorique | theory theoretical | teoría teórico | نظرية
  expérience | experiment experience | experimento experiencia | تجربة خبرة تجارب
  laboratoire | laboratory lab | laboratorio | مختبر
  méthode | method | método | طريقة منهج
  technique | technique technical | técnica técnico | تقنية تقني
  technologie technologique | technology technological | tecnología tecnológico | تكنولوجيا تقنية
  machine | machine | máquina | آلة
  moteur | engine motor | motor | محرك
  ordinateur informatique | computer computing | ordenador computadora informática | حاسوب كمبيوتر
  logiciel programme | software program | software programa | برنامج برمجيات برامج
  internet réseau | internet network | internet red | إنترنت شبكة
  numérique | digital | digital | رقمي
  robot | robot | robot | روبوت
  intelligence intelligent | intelligence intelligent | inteligencia inteligente | ذكاء ذكي
  artificiel | artificial | artificial | اصطناعي صناعي
  données information info | data information info | datos información | بيانات معلومات
  système | system | sistema | نظام أنظمة
  structure | structure | estructura | هيكل بنية
  élément | element | elemento | عنصر عناصر
  atome atomique | atom atomic | átomo atómico | ذرة ذري
  matière matériau matériel | matter material | materia material | مادة مواد
  temps | time weather | tiempo | وقت زمن
  époque ère période | era period epoch | época era período | عصر فترة حقبة
  siècle | century | siglo | قرن قرون
  décennie | decade | década decenio | عقد
  an année annuel | year annual | año años anual | عام سنة سنوات
  mois mensuel | month monthly | mes mensual | شهر أشهر
  semaine hebdomadaire | week weekly | semana semanal | أسبوع أسابيع
  jour journée quotidien | day daily | día diario | يوم يومي أيام
  heure | hour | hora | ساعة
  minute | minute | minuto | دقيقة دقائق
  seconde | second | segundo | ثانية ثوان
  matin matinal | morning | mañana matinal | صباح صباحي
  soir soirée | evening | noche tarde | مساء
  nuit nocturne | night | noche nocturno | ليل ليلة
  midi | noon midday | mediodía | ظهر
  date dater | date | fecha datar | تاريخ
  calendrier | calendar | calendario | تقويم
  anniversaire | anniversary birthday | aniversario cumpleaños | ذكرى ميلاد
  printemps | spring | primavera | ربيع
  été estival | summer | verano | صيف صيفي
  automne | autumn fall | otoño | خريف
  hiver hivernal | winter | invierno | شتاء شتوي
  saison saisonnier | season seasonal | temporada estación | موسم فصل
  passé | past | pasado | ماضي ماض
  présent actuel | present current | presente actual | حاضر حالي
  futur avenir | future | futuro | مستقبل
  moderne | modern | moderno | حديث معاصر
  contemporain | contemporary | contemporáneo | معاصر
  médiéval | medieval | medieval | قرون
  antiquité antique | antiquity ancient | antigüedad antiguo | قديم
  préhistoire préhistorique | prehistory prehistoric | prehistoria prehistórico | تاريخ تاريخية
  histoire historique historien | history historical historian | historia histórico historiador | تاريخ تاريخي مؤرخ
  civilisation | civilization | civilización | حضارة
  archéologie archéologue archéologique | archaeology archaeologist archaeological | arqueología arqueólogo arqueológico | آثار أثري
  ruine vestige | ruin remains | ruina restos | أطلال آثار
  origine originaire | origin | origen originario | أصل أصول
  événement | event | evento acontecimiento suceso | حدث أحداث
  phénomène | phenomenon | fenómeno | ظاهرة ظواهر
`;
