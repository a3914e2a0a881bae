/** Armies, weapons, wars and terrorism: a row a concept, `fr | en | es | ar`. */
export const SECURITY_WORDS = `
  combattant | fighter combatant | combatiente | مقاتل مقاتلين
  militant | activist militant | activista militante | ناشط نشطاء مناضل
  partisan | partisan | partidario | أنصار مؤيد
  guérilla guérillero | guerrilla | guerrilla guerrillero | غوار
  milice milicien | militia militiaman | milicia miliciano | ميليشيا مليشيا
  mercenaire | mercenary | mercenario | مرتزق مرتزقة
  djihadiste jihadiste djihad | jihadist jihad | yihadista yihad | جهادي جهاد
  islamiste islamisme | islamist islamism | islamista islamismo | إسلاموي إسلاميين
  extrémiste extrémisme | extremist extremism | extremista extremismo | متطرف تطرف
  fanatique fanatisme | fanatic fanaticism | fanático fanatismo | متعصب تعصب
  radicalisation radicaliser | radicalization radicalize | radicalización radicalizar | تطرف
  antiterroriste | antiterrorism counterterrorism | antiterrorista | مكافحة
  kamikaze | kamikaze suicide | kamikaze suicida | انتحاري
  vétéran | veteran | veterano | قدامى محارب
  recrue conscription conscrit | recruit conscription draft | recluta conscripción | مجند تجنيد
  colonel | colonel | coronel | عقيد
  lieutenant | lieutenant | teniente | ملازم
  sergent | sergeant | sargento | رقيب
  caporal | corporal | cabo | عريف
  maréchal | marshal | mariscal | مشير مارشال
  amiral | admiral | almirante | أميرال
  grade | rank grade | grado rango | رتبة
  régiment | regiment | regimiento | فوج
  bataillon | battalion | batallón | كتيبة كتائب
  infanterie fantassin | infantry infantryman | infantería | مشاة
  cavalerie | cavalry | caballería | خيالة
  artillerie | artillery | artillería | مدفعية
  canon | cannon | cañón | مدفع مدافع
  obus | shell | obús | قذيفة قذائف
  blindé char | tank armored armoured | tanque blindado | دبابة دبابات مدرعة
  missile | missile | misil | صاروخ
  roquette | rocket missile | cohete misil | صواريخ قذائف
  drone | drone | dron | درون مسيرة
  munition | ammunition munition | munición | ذخيرة ذخائر
  explosif explosive | explosive | explosivo | متفجرات ناسفة
  dynamite | dynamite | dinamita | ديناميت
  arsenal | arsenal | arsenal | ترسانة
  caserne | barracks | cuartel | ثكنة
  camp campement | camp encampment | campamento | مخيم معسكر
  base | base basis | base | قاعدة أساس قواعد
  front | front | frente | جبهة
  bunker | bunker | búnker | ملجأ
  épée sabre | sword sabre | espada sable | سيف سيوف
  javelot | spear javelin | jabalina | رمح رماح
  flèche | arrow | flecha | سهم
  arc | bow arch arc | arco | قوس أقواس
  archer | archer | arquero | رام رماة
  bouclier | shield | escudo | درع دروع
  armure | armor armour | armadura | درع
  casque | helmet | casco | خوذة
  gilet | vest | chaleco | سترة
  uniforme | uniform | uniforme | زي موحد
  embuscade | ambush | emboscada | كمين
  raid | raid | incursión redada | غارة غارات
  assaut assaillant | assault storming assailant | asalto asaltante | اقتحام مهاجم
  offensive | offensive | ofensiva | هجومي هجوم
  riposte représailles | retaliation reprisal | represalia | انتقام رد
  vengeance venger représailles | revenge vengeance retaliation | venganza vengar represalia | انتقام ثأر
  hostilité hostile | hostility hostile | hostilidad hostil | عدوانية خصومة
  trêve armistice | truce armistice ceasefire | tregua armisticio | هدنة
  blocus embargo | blockade embargo | bloqueo embargo | حظر حصار
  espion espionnage espionner | spy espionage spying | espía espionaje espiar | تجسس جاسوس جواسيس
  renseignement renseigner | intelligence | inteligencia | استخبارات مخابرات
  traître trahison | traitor treason betrayal | traidor traición | خائن خيانة
  commando | commando | comando | كوماندوز
  otan | nato | otan | ناتو
  désarmement désarmer | disarmament disarm | desarme desarmar | نزع تجريد
  parachute parachutiste | parachute paratrooper | paracaídas paracaidista | مظلي باراشوت
`;
