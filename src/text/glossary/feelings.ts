/** Feelings and what shows them: a row a concept, `fr | en | es | ar`. */
export const FEELING_WORDS = `
  émotion émouvoir ému | emotion | emoción emocionar | عاطفة انفعال مشاعر
  ressentir éprouver ressenti | feel | sentir experimentar | أحس شعر
  plaisir plaire | pleasure please | placer gustar agradar | سرور متعة
  passion passionner | passion passionate | pasión apasionar | شغف عاطفة
  enthousiasme enthousiaste | enthusiasm enthusiastic | entusiasmo entusiasta | حماس حماسة
  joie réjouir | joy rejoice | alegría alegrarse | فرح فرحة بهجة
  colère | anger rage fury | ira cólera enfado | غضب
  indignation indigner | indignation outrage | indignación indignar | استياء سخط
  agacer énerver déranger | annoy irritate bother | molestar irritar | أزعج يزعج إزعاج
  mécontentement mécontent | discontent dissatisfaction | descontento | استياء تذمر
  satisfaction satisfaire satisfait | satisfaction satisfy satisfied | satisfacción satisfacer satisfecho | رضا راض
  déception décevoir déçu | disappointment disappoint disappointed | decepción decepcionar | خيبة خيب
  surprise surprendre surpris | surprise | sorpresa sorprender | مفاجأة فاجأ
  étonnement étonner | astonishment amaze astonish | asombro asombrar extrañar | دهشة أدهش
  choc choquer | shock | conmoción conmocionar choque | صدم صدمة
  impression impressionner | impression impress | impresión impresionar | انطباع
  inquiétude inquiéter inquiet | worry concern anxiety | inquietud preocupación preocupar | قلق أقلق
  préoccupation préoccuper souci | concern worry preoccupation | preocupación preocupar | قلق مخاوف
  panique paniquer | panic | pánico | ذعر هلع
  crainte redouter | fear dread | temor recelo | خشي يخشى مخاوف
  horreur | horror | horror | رعب فظاعة
  terreur effrayer terrifier | terror frighten scare | terror aterrorizar asustar | أرعب رعب
  honte | shame | vergüenza | عار خجل
  confiance | confidence trust | confianza | ثقة
  méfiance méfier | distrust mistrust | desconfianza desconfiar | ارتياب ريبة
  envie | desire envy | envidia deseo | رغبة حسد
  jalousie | jealousy | celos | غيرة
  solidarité | solidarity | solidaridad | تضامن
  sympathie compassion | sympathy compassion | simpatía compasión | تعاطف رحمة
  souffrance souffrir souffert | suffering suffer | sufrimiento sufrir | معاناة عانى يعاني
  subir | undergo suffer | sufrir padecer | تعرض يتعرض
  détresse | distress | angustia aflicción | محنة ضائقة
  désespoir désespérer | despair desperate | desesperación desesperar | يأس يائس
  apaiser apaisement | appease soothe calm | apaciguar calmar | تهدئة
  soulagement soulager | relief relieve | alivio aliviar | ارتياح خفف
  rassurer | reassure | tranquilizar | طمأن طمأنة
  amuser amusement | amuse fun amusement | divertir diversión | تسلية مرح
  rire | laugh laughter | risa reír | ضحك يضحك
  sourire | smile | sonrisa sonreír | ابتسم ابتسامة
  humour | humor humour | humor | فكاهة دعابة
  humiliation humilier humilié | humiliation humiliate | humillación humillar | إذلال أذل
  dignité | dignity | dignidad | كرامة
  bienveillance | benevolence | benevolencia amabilidad | لطف
  solitude | loneliness solitude | soledad | انعزال عزلة
  nostalgie | nostalgia | nostalgia | حنين
  ambiance | atmosphere mood | ambiente | أجواء
  malheur | misfortune | desgracia infortunio | مصيبة
`;
