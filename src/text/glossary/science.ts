/** Mathematics, physics, chemistry, engineering and computing: a row a concept, `fr | en | es | ar`. */
export const SCIENCE_WORDS = `
  formule | formula | fórmula | صيغة معادلة
  équation | equation | ecuación | معادلة معادلات
  théorème | theorem | teorema | مبرهنة
  hypothèse | hypothesis hypotheses | hipótesis | فرضية فرضيات
  algèbre | algebra | álgebra | جبر
  géométrie géométrique | geometry geometric | geometría geométrico | هندسي
  arithmétique | arithmetic | aritmética | حسابي
  statistique | statistics statistical | estadística estadístico | إحصاء إحصاءات إحصائي
  variable | variable | variable | متغير
  courbe | curve | curva | منحنى
  cercle circulaire | circle circular | círculo circular | حلقة دائري
  triangle | triangle | triángulo | مثلث
  carré | square squared | cuadrado | مربع
  cube cubique | cube cubic | cubo cúbico | مكعب
  angle | angle | ángulo | زاوية
  axe | axis | eje | محور محاور
  diamètre | diameter | diámetro | قطر
  pôle polaire | pole polar | polo polar | قطب قطبي
  accélération accélérer | acceleration accelerate | aceleración acelerar | تسارع تسريع
  gravité gravitation gravitationnel | gravity gravitational gravitation | gravedad gravitación gravitatorio | جاذبية
  masse | mass | masa | كتلة
  volume | volume | volumen | حجم مجلد
  densité dense | density dense | densidad denso | كثافة كثيف
  pression presser | pressure press | presión presionar | ضغط ضغوط
  tension tendu | tension voltage tense | tensión tenso | توتر متوتر جهد
  thermique | thermal | térmico | حراري
  magnétique magnétisme | magnetic magnetism | magnético magnetismo | مغناطيسي مغناطيسية
  électron électronique | electron electronic | electrón electrónico | إلكترون إلكتروني
  quantique | quantum | cuántico | كمي كمومي
  particule | particle | partícula | جسيم جسيمات
  molécule moléculaire | molecule molecular | molécula molecular | جزيء جزيئات
  radiation rayonnement rayon | radiation ray | radiación rayo | إشعاع أشعة شعاع
  radioactif radioactive radioactivité | radioactive radioactivity | radiactivo radioactividad | مشع إشعاعي
  onde vague | wave | onda ola | موجة موجات أمواج
  circuit | circuit | circuito | دارة دوائر
  câble | cable wire | cable | كابل كابلات
  mécanique mécanisme | mechanical mechanism mechanics | mecánico mecanismo | آليات ميكانيكي ميكانيكا
  vapeur | steam vapor vapour | vapor | بخار بخاري
  chaudière | boiler | caldera | مرجل غلاية
  combustion | combustion | combustión | احتراق
  cylindre | cylinder | cilindro | أسطوانة
  piston | piston | pistón | مكبس
  pompe | pump | bombeo bomba | مضخة
  valve soupape | valve | válvula | صمام
  frein | brake | freno | فرامل مكابح
  friction frottement | friction | fricción rozamiento | احتكاك
  levier | lever | palanca | رافعة
  grue | crane | grúa | رافعات
  acide | acid | ácido | حمض حامض
  hydrogène | hydrogen | hidrógeno | هيدروجين
  oxygène | oxygen | oxígeno | أكسجين أوكسجين
  azote | nitrogen | nitrógeno | نيتروجين
  dioxyde oxyde | dioxide oxide | dióxido óxido | أكسيد
  uranium | uranium | uranio | يورانيوم
  lithium | lithium | litio | ليثيوم
  liquide fluide | liquid fluid | líquido fluido | سائل سوائل
  solide | solid | sólido | صلبة صلب
  poudre | powder gunpowder | polvo pólvora | مسحوق بارود
  substance | substance | sustancia | مادة
  composant composante | component | componente | عنصر جزء مكونات
  mélange mélanger mêler | mixture mix blend | mezcla mezclar | خلط مزج خليط
  cristal | crystal | cristal | بلورة كريستال
  microscope microscopique | microscope microscopic | microscopio microscópico | مجهر مجهري
  télescope | telescope | telescopio | تلسكوب
  lentille | lens | lente | عدسة
  sonde | probe | sonda | مسبار
  navette | shuttle | transbordador lanzadera | مكوك
  comète | comet | cometa | مذنبات
  astéroïde | asteroid | asteroide | كويكب
  météorite | meteorite | meteorito | نيزك
  éclipse | eclipse | eclipse | كسوف خسوف
  planétaire | planetary | planetario | كوكبي
  cosmique cosmos | cosmic cosmos | cósmico cosmos | كوني
  aéronautique aérospatial | aeronautics aerospace aeronautical | aeronáutico aeroespacial | طيراني جوفضائي
  anthropologie anthropologue | anthropology anthropologist | antropología antropólogo | أنثروبولوجيا
  écran | screen | pantalla | شاشة شاشات
  clavier | keyboard | teclado | مفاتيح
  smartphone mobile portable | mobile smartphone cellphone | móvil | محمول جوال
  algorithme | algorithm | algoritmo | خوارزمية خوارزميات
  virtuel virtuelle | virtual | virtual | افتراضي
  web | web | web | ويب
  plateforme | platform | plataforma | منصة منصات
  cyberattaque | cyberattack | ciberataque | سيبراني
  pirate piraterie piratage | pirate hacker piracy | pirata piratería | قرصان قراصنة قرصنة
  fichier | file | archivo fichero | ملف
  brevet | patent | patente | براءة براءات
  échantillon | sample | muestra | عينة عينات
  prototype | prototype | prototipo | نموذج
  panne | breakdown outage failure | avería apagón | عطل أعطال
  fuite | leak leakage | fuga filtración | تسرب تسريب
`;
