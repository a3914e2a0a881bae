/** Qualities, degrees and times, with the nouns and adverbs made of them: a row a concept, `fr | en | es | ar`. */
export const ADJECTIVE_WORDS = `
  joli | pretty | bonito lindo | جميل
  gros grosse | big fat | gordo grueso | ضخم سمين
  énorme immense | huge enormous immense | enorme inmenso | هائل ضخم
  gigantesque | gigantic | gigantesco | عملاق ضخم
  vaste | vast | vasto extenso | شاسع واسع
  massif massivement massive | massive massively | masivo masivamente | مكثف هائل
  épais épaisse épaisseur | thick thickness | grueso espeso espesor | سميك سمك
  mince maigre | thin slim | delgado flaco | نحيف رقيق
  étroit étroitement | narrow | estrecho angosto | ضيق
  plat plate | flat | plano llano | مسطح
  rond ronde | round | redondo | مستدير دائري
  plein pleine | full | lleno pleno | مليء ممتلئ
  vide | empty vacuum | vacío | فارغ فراغ
  léger légère légèrement | light slight slightly | ligero leve ligeramente | خفيف طفيف
  doux douce douceur | soft gentle sweet | suave dulce | ناعم لطيف
  dur | hard tough | duro | قاس
  fragile fragilité | fragile fragility | frágil fragilidad | هش هشاشة
  vulnérable vulnérabilité | vulnerable vulnerability | vulnerable vulnerabilidad | ضعيف هش
  sec sèche | dry | seco | جاف
  frais fraîche | fresh cool | fresco | طازج
  frais | fee fees expense | gastos | رسوم نفقات
  sale saleté | dirty dirt | sucio suciedad | قذر متسخ
  nu nudité | naked nude nudity | desnudo desnudez | عار عري
  aveugle | blind | ciego | أعمى كفيف
  sourd | deaf | sordo | أصم
  blond blonde | blond blonde | rubio | أشقر شقراء
  brun marron | brown | marrón castaño | أسمر
  gris grise | gray grey | gris | رمادي
  violet violette | purple violet | morado violeta púrpura | بنفسجي أرجواني
  sombre obscur | dark gloomy obscure | oscuro sombrío | مظلم داكن
  clair clairement clarté | clear clearly clarity | claro claramente claridad | واضح وضوح
  brillant | brilliant bright shiny | brillante | لامع باهر
  visible visibilité | visible visibility | visible visibilidad | وضوح ظاهر مرئي
  invisible | invisible | invisible | خفي
  calme tranquille calmer | calm quiet | tranquilo calma calmar | هدوء هادئ
  vite rapidement | quickly rapidly | rápidamente deprisa | سريعا بسرعة
  immédiat immédiatement | immediate immediately | inmediato inmediatamente | فوري فورا
  soudain soudainement | sudden suddenly | repentino súbito repentinamente | فجأة مفاجئ
  brutal brutalité | brutal brutality | brutal brutalidad | وحشي وحشية
  bientôt | soon | pronto | قريبا
  souvent | often | menudo frecuentemente | غالبا
  hier | yesterday | ayer | أمس
  minuit | midnight | medianoche | منتصف
  trimestre trimestriel | quarter trimester quarterly | trimestre trimestral | ربعي ربع
  autrefois | formerly | antiguamente antaño | قديما سابقا
  ultérieur ultérieurement | later subsequent subsequently | posterior ulterior posteriormente | لاحق لاحقا
  préalable préalablement | prior beforehand | previo previamente | مسبق مسبقا
  initial initialement | initial initially | inicial inicialmente | مبدئي
  final finalement | final finally | final finalmente | نهائي أخيرا
  définitif définitivement définitive | definitive final definitively | definitivo definitivamente | نهائيا نهائي
  permanent permanence | permanent permanently | permanente permanentemente | دائم
  provisoire temporaire | temporary interim | provisional temporal | مؤقت
  constant constamment | constant constantly | constante constantemente | ثابت مستمر
  éternel éternité | eternal eternity | eterno eternidad | أبدي خلود
  régulier régulièrement régulière | regular regularly | regular regularmente | منتظم بانتظام
  habituel habituellement | usual usually habitual | habitual usual habitualmente | معتاد عادة
  normal normalement | normal normally | normal normalmente | عادي اعتيادي
  ordinaire | ordinary | ordinario | عادي
  extraordinaire exceptionnel | extraordinary exceptional | extraordinario excepcional | استثنائي
  inédit inédite | unprecedented unpublished | inédito | مسبوق
  étrange bizarre | strange weird odd | extraño raro | غريب
  mystère mystérieux | mystery mysterious | misterio misterioso | لغز غموض غامض
  curieux curiosité | curious curiosity | curioso curiosidad | فضول فضولي
  général générale généralement | general generally | general generalmente | عام عموما
  global globalement | global overall globally | global globalmente | شامل
  partiel partiellement | partial partially | parcial parcialmente | جزئي جزئيا
  complet complètement | complete completely | completo completamente | كامل تماما
  absolu absolument | absolute absolutely | absoluto absolutamente | مطلق
  relatif relativement | relative relatively | relativo relativamente | نسبي نسبيا
  exact exactement | exact exactly accurate | exacto exactamente | دقيق بالضبط
  correct correctement | correct correctly | correcto correctamente | صحيح
  parfait parfaitement | perfect perfectly | perfecto perfectamente | مثالي تام
  idéal | ideal | ideal | مثالي
  excellent | excellent | excelente | ممتاز
  magnifique superbe splendide | magnificent superb splendid | magnífico espléndido | رائع
  merveilleux merveille | marvelous wonderful marvel | maravilloso maravilla | عجيب رائع
  terrible horrible affreux | terrible horrible awful | terrible horrible | رهيب فظيع مروع
  grave gravement | serious grave | grave gravemente | خطير جسيم
  sérieux sérieusement | serious seriously | serio seriamente seriedad | جدي جاد
  sévère sévèrement | harsh stern | severo severamente | شديد قاس
  strict strictement | strict strictly | estricto estrictamente | صارم
  intense intensif intensité | intense intensive intensity | intenso intensivo intensidad | شدة كثيف
  extrême extrêmement | extreme extremely | extremo extremadamente | أقصى شديد
  radical radicalement | radical radically | radical radicalmente | جذري راديكالي
  modéré modération modérer | moderate moderation | moderado moderación moderar | اعتدال معتدل
  cruel cruauté | cruel cruelty | cruel crueldad | قسوة قاس
  sauvage | wild savage | salvaje silvestre | بري متوحش
  gratuit gratuitement | free gratis | gratuito gratis gratuitamente | مجاني مجانا
  cher chère | expensive dear | caro | غال باهظ
  coûteux coûteuse | costly expensive | costoso caro | مكلف
  utile utilité | utility | útil utilidad | مفيد فائدة
  efficace efficacité | effective efficient efficiency | eficaz eficiente eficacia | فعال كفاءة فعالية
  capable capacité | capable capacity ability | capaz capacidad | قدرة قدرات سعة
  impossible impossibilité | impossible impossibility | imposible imposibilidad | مستحيل
  probable probablement | probable probably | probable probablemente | مرجح محتمل
  potentiel potentiellement | potential potentially | potencial potencialmente | إمكانات محتمل
  évident évidemment évidence | obvious obviously evident | evidente obvio evidentemente | واضح جلي
  apparent apparemment | apparent apparently | aparente aparentemente | ظاهر
  inconnu | unknown | desconocido | مجهول
  anonyme anonymat | anonymous anonymity | anónimo anonimato | مجهول هوية
  prestigieux prestige | prestigious prestige | prestigioso prestigio | مرموق
  notable | notable remarkable | notable destacado | بارز ملحوظ
  spectaculaire | spectacular | espectacular | مذهل
  impressionnant | impressive | impresionante | مبهر
  incroyable | incredible unbelievable | increíble | عجيب مذهل
  légendaire mythique | legendary mythical | legendario mítico | أسطوري
  classique | classic classical | clásico | كلاسيكي
  original originalité | original originality | original originalidad | أصلي
  authentique authenticité | authentic genuine authenticity | auténtico genuino autenticidad | أصيل
  typique | typical | típico | نموذجي
  spécifique | specific | específico | محدد
  mutuel réciproque | mutual reciprocal | mutuo recíproco | متبادل
  bilatéral | bilateral | bilateral | ثنائية
  unilatéral | unilateral | unilateral | أحادي
  supérieur supérieure | superior higher upper | superior | أعلى متفوق
  minimum minimal | minimum minimal | mínimo | أدنى
  maximum maximal | maximum maximal | máximo | أقصى
  double doubler | double | doble duplicar | مضاعف مزدوج ضعف
  multiple | multiple | múltiple | متعدد
  divers diversité | diverse various diversity | diverso variado diversidad | متنوع تنوع
  supplémentaire additionnel | additional extra supplementary | adicional suplementario | إضافي
  suffisant suffisamment | sufficient enough sufficiently | suficiente suficientemente bastante | كاف كفاية
  insuffisant insuffisance | insufficient inadequate | insuficiente insuficiencia | ناقص
  excessif excessive excès | excessive excess | excesivo exceso | إفراط مفرط
  progressif progressivement progressive | gradual gradually progressive | gradual progresivo progresivamente | تدريجي تدريجيا
  positif positive | positive | positivo | إيجابي
  négatif négative | negative | negativo | سلبي
  favorable | favorable favourable | favorable | مواتي مؤيد
  optimiste optimisme | optimistic optimism optimist | optimista optimismo | تفاؤل متفائل
  pessimiste pessimisme | pessimistic pessimism | pesimista pesimismo | تشاؤم متشائم
  fier fière fierté | proud pride | orgulloso orgullo | فخر فخور
  triste tristesse | sad sadness | triste tristeza | حزن حزين
  drôle | funny | gracioso divertido | مضحك
  gentil gentille | kind nice | amable | لطيف
  méchant | wicked nasty | malvado | شرير
  courage courageux courageuse | courage brave courageous | coraje valentía valiente | شجاعة شجاع
  prudent prudence | cautious prudent caution | prudente prudencia cauteloso | حذر
  sage sagesse | wise wisdom | sabio sabiduría | حكيم حكمة
  stupide stupidité | stupid stupidity | estúpido estupidez | غبي غباء
  honnête honnêteté | honest honesty | honesto honestidad honrado | نزيه صادق
  sincère sincérité | sincere sincerity | sincero sinceridad | صادق مخلص
  fidélité loyauté loyal | loyalty loyal fidelity | lealtad leal fidelidad | ولاء وفاء
  générosité | generous generosity | generoso generosidad | كرم سخاء كريم
  ambitieux ambition | ambitious ambition | ambicioso ambición | طموح
  conscient conscience | aware conscious consciousness | consciente conciencia | واع وعي ضمير
  sensible sensibilité | sensitive sensitivity | sensible sensibilidad | حساسية حساس
  fatigue | fatigue tired | fatiga cansancio cansado | تعب متعب
  légitime légitimité | legitimate legitimacy | legítimo legitimidad | شرعية شرعي
  équitable | fair equitable | equitativo justo | منصف عادل
  injuste injustice | unfair injustice unjust | injusto injusticia | ظلم ظالم
  arbitraire | arbitrary | arbitrario | تعسفي
  indispensable essentiel essentielle | essential indispensable | esencial indispensable | أساسي ضروري
  fondamental | fundamental | fundamental | جوهري أساسي
  crucial cruciale | crucial decisive | crucial decisivo | حاسم
  vital | vital | vital | حيوي
  prioritaire priorité | priority | prioridad prioritario | أولوية أولويات
  complexe complexité | complex complexity | complejo complejidad | معقد تعقيد
  compliqué complication compliquer | complicated complication complicate | complicado complicación complicar | تعقيد تعقيدات مضاعفات
  concret concrètement | concrete concretely tangible | concreto concretamente | ملموس
  logique | logical logic | lógico lógica | منطقي منطق
  absurde | absurd | absurdo | عبثي سخيف
  ridicule | ridiculous | ridículo | سخيف
  automatique automatiquement | automatic automatically | automático automáticamente | تلقائي تلقائيا
  stable stabilité stabiliser | stable stability stabilize | estable estabilidad estabilizar | استقرار مستقر
  instable instabilité | unstable instability | inestable inestabilidad | اضطرابات
  durable | sustainable durable lasting | sostenible duradero | مستدام
  renouvelable | renewable | renovable | متجدد
  disponible disponibilité | available availability | disponible disponibilidad | متاح متوفر
  accessible accessibilité | accessible accessibility | accesible accesibilidad | متاح
  direct directement | direct directly | directo directamente | مباشر مباشرة
  contraire | contrary opposite | contrario opuesto | عكس معاكس
  inverse inverser | inverse reverse | inverso invertir | عكس عكسي
  identique | identical | idéntico | متطابق
  équivalent équivaloir | equivalent | equivalente equivaler | معادل يعادل مكافئ
  simultané simultanément | simultaneous simultaneously | simultáneo simultáneamente | متزامن
  systématique systématiquement | systematic systematically | sistemático sistemáticamente | منهجي
  dynamique dynamisme | dynamic dynamism dynamics | dinámico dinámica dinamismo | ديناميكية ديناميكي
  confidentiel confidentielle | confidential | confidencial | سري
  formel formellement formelle | formal formally | formal formalmente | رسمي شكلي
  solennel solennellement | solemn solemnly | solemne solemnemente | مهيب
  nocif néfaste | harmful | nocivo dañino perjudicial | ضار
  verbal oral | verbal oral | verbal oral | شفهي لفظي
  idéologique idéologie | ideological ideology | ideológico ideología | أيديولوجية إيديولوجيا أيديولوجي
  stratégique stratégie | strategic strategy | estratégico estrategia | استراتيجية استراتيجي
  tactique | tactic tactical tactics | táctica táctico | تكتيك تكتيكي
`;
