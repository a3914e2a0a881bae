/** Landscape, weather, animals and plants: a row a concept, `fr | en | es | ar`. */
export const NATURE_WORDS = `
  paysage | landscape scenery | paisaje | منظر مناظر
  rive rivage berge | shore riverbank | orilla ribera | ضفة شاطئ
  falaise | cliff | acantilado | جرف
  grotte caverne | cave cavern | cueva caverna gruta | كهف كهوف
  gouffre ravin canyon | canyon chasm ravine | cañón barranco | أخدود
  pente | slope | pendiente ladera | منحدر
  pic | peak spike | pico | ذروة
  cascade | waterfall cascade | cascada catarata | شلال شلالات
  marais marécage | marsh swamp wetland | pantano marisma humedal | مستنقع
  lagune lagon | lagoon | laguna | هور بحيرات
  delta | delta | delta | دلتا
  estuaire embouchure | estuary | estuario desembocadura | مصب
  bassin | basin pool | cuenca | حوض
  ruisseau | stream brook creek | arroyo | جدول
  marée | tide | marea | مد
  oasis | oasis | oasis | واحة
  dune | dune | duna | كثبان
  steppe | steppe | estepa | سهوب
  savane | savanna | sabana | سافانا
  prairie | meadow prairie grassland | pradera prado | مرج مروج
  récif corail | reef coral | arrecife coral | شعاب مرجان
  cratère | crater | cráter | فوهة
  magma | lava magma | lava magma | حمم لافا
  sismique | seismic | sísmico | زلزالي
  tsunami | tsunami | tsunami maremoto | تسونامي
  avalanche | avalanche | avalancha alud | انهيار
  banquise iceberg | iceberg | iceberg banquisa | جليدي
  orage | thunderstorm storm | tormenta | رعدية
  foudre éclair | lightning | rayo relámpago | برق صاعقة
  tonnerre | thunder | trueno | رعد
  grêle | hail | granizo | بردا
  brouillard brume | fog mist | niebla bruma | ضباب
  canicule caniculaire | heatwave | canícula | قيظ
  givre | frost | helada escarcha | صقيع
  humidité humide | humidity humid wet | humedad húmedo | رطوبة رطب
  rafale bourrasque | gust | ráfaga | هبات
  météorologique météorologue | meteorological weather meteorologist | meteorológico meteorólogo | أرصاد جوية
  tropical tropique | tropical tropics | tropical trópico | استوائي مداري
  aube aurore | dawn | amanecer alba aurora | فجر
  crépuscule | dusk twilight | crepúsculo anochecer | غسق
  ombre | shadow shade | sombra | ظل ظلال
  obscurité ténèbres | darkness | oscuridad tinieblas | ظلام
  flamme | flame | llamarada flama | لهب
  fumée | smoke | humo | دخان
  cendre | ash | ceniza | رماد
  poussière | dust | polvo | غبار
  boue | mud | barro lodo | طين وحل
  argile | clay | arcilla | طين صلصال
  déchet ordure | waste garbage rubbish | residuo basura desecho | نفايات مخلفات
  poubelle | bin trash | papelera basura | قمامة
  recyclage recycler | recycling recycle | reciclaje reciclar | تدوير
  serre | greenhouse | invernadero | دفيئة
  ozone | ozone | ozono | أوزون
  biodiversité | biodiversity | biodiversidad | تنوع
  écosystème | ecosystem | ecosistema | بيئية
  habitat | habitat | hábitat | موئل موطن
  déforestation | deforestation | deforestación | إزالة
  faune | fauna wildlife | fauna | حيوانات
  flore | flora | flora | أزهار
  bête | beast | bestia | وحش بهيمة
  vertébré | vertebrate | vertebrado | فقاريات فقاري
  reptile | reptile | reptil | زواحف
  grenouille | frog | rana | ضفدع ضفادع
  singe | monkey ape | mono simio | قرد قرود
  rat | rat | rata | جرذ جرذان
  souris | mouse mice | ratón | فأر فئران
  lapin | rabbit | conejo | أرنب أرانب
  cochon porc | pig pork | cerdo puerco | خنزير خنازير
  poulet poule | chicken hen | pollo gallina | دجاج دجاجة
  coq | rooster cock | gallo | ديك
  canard | duck | pato | بط بطة
  oie | goose geese | ganso oca | إوز
  chèvre | goat | cabra | ماعز
  âne | donkey | burro asno | حمار
  taureau | bull | toro | ثور
  bœuf | beef ox | buey res ternera | بقر
  agneau | lamb | cordero | ضأن
  cerf | deer stag | ciervo venado | أيل غزال
  renard | fox | zorro | ثعلب ثعالب
  tigre | tiger | tigre | نمر نمور
  abeille | bee | abeja | نحل نحلة
  moustique | mosquito | mosquito | بعوض بعوضة
  fourmi | ant | hormiga | نمل
  papillon | butterfly | mariposa | فراشة فراشات
  araignée | spider | araña | عنكبوت
  scorpion | scorpion | escorpión alacrán | عقرب
  requin | shark | tiburón | قرش
  dauphin | dolphin | delfín | دلفين دلافين
  phoque | seal | foca | فقمة
  tortue | turtle tortoise | tortuga | سلحفاة سلاحف
  crocodile | crocodile alligator | cocodrilo caimán | تمساح تماسيح
  aigle | eagle | águila | نسر نسور
  faucon | falcon hawk | halcón | صقر صقور
  pigeon colombe | pigeon dove | paloma | حمامة
  corbeau | crow raven | cuervo | غراب
  queue | tail queue | cola rabo | ذيل
  aile | wing | ala | جناح أجنحة
  plume | feather | pluma | ريش ريشة
  œuf | egg | huevo | بيض بيضة
  nid | nest | nido | عش أعشاش
  proie | prey | presa | فريسة
  prédateur | predator | depredador | مفترس
  végétation | vegetation | vegetación | نباتات
  racine | root | raíz raíces | جذر جذور
  tronc | trunk | tronco | جذع
  herbe gazon pelouse | grass lawn | hierba césped | عشب أعشاب
  champignon | mushroom fungus fungi | hongo seta | فطر فطريات
  algue | alga algae seaweed | alga | طحالب
  mousse | moss foam | musgo espuma | طحلب رغوة
  palmier | palm | palmera | نخيل نخلة
  chêne | oak | roble | بلوط
  pin | pine | pino | صنوبر
  sapin | fir | abeto | تنوب
  olivier olive | olive | olivo aceituna oliva | زيتون
  rose | rose | rosa | ورد وردة
`;
