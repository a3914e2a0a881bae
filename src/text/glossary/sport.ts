/** Sports, their places and people: a row a concept, `fr | en | es | ar`. */
export const SPORT_WORDS = `
  attaquant | striker | delantero atacante | مهاجم
  défenseur | defender | defensor defensa | مدافع
  remplaçant | substitute | suplente sustituto | بديل بدلاء
  penalty | penalty | penalti penal | جزاء ركلة
  score | score | marcador puntuación | نتيجة
  classement | ranking | clasificación ranking | تصنيف ترتيب
  nul nulle | tie null | empate nulo | تعادل
  podium | podium | podio | منصة
  course | race racing | carrera carreras | سباق سباقات
  coureur | runner racer rider | corredor | عداء متسابق
  sprint sprinteur | sprint sprinter | velocista sprint | عدو
  marathon | marathon | maratón | ماراثون
  relais relayer | relay | relevo | تناقل تتابع
  maillot | jersey | maillot camiseta | قميص قمصان
  terrain | field pitch | terreno campo | ملعب أرض
  piscine | pool swimming | piscina | مسبح
  gymnase | gym gymnasium | gimnasio | صالة
  arène | arena | arena ruedo | حلبة
  ski skieur | ski skiing skier | esquí esquiador | تزلج متزلج
  patinage patin | skating skate | patinaje patín | تزحلق
  judo judoka | judo judoka | judo yudoca | جودو
  karaté | karate | kárate | كاراتيه
  escrime | fencing | esgrima | مبارزة
  gymnastique gymnaste | gymnastics gymnast | gimnasia gimnasta | جمباز
  golf golfeur | golf golfer | golf golfista | جولف غولف
  hockey | hockey | hockey | هوكي
  baseball | baseball | béisbol | بيسبول
  cricket | cricket | críquet | كريكت
  surf surfeur | surfing surf surfer | surf surfista | أمواج
  aviron | rowing | remo | تجديف
  cavalier équestre | rider horseman equestrian | jinete ecuestre | فروسية خيال
  hippique hippodrome | racecourse | hípico hipódromo | مضمار
  plongée plongeur plongeon | diving diver dive | buceo buzo buceador | غوص غواص
  escalade alpinisme alpiniste | climbing mountaineering climber | escalada alpinismo alpinista | تسلق متسلق
  randonnée randonneur | hiking hike hiker | senderismo excursión senderista | مشي
  promenade balade promener | stroll walk ride | paseo | نزهة تنزه جولة
  rallye | rally | rally | رالي
  pari parieur parier | bet betting gambling | apuesta apostar | رهان راهن مراهنة
  loterie | lottery | lotería | يانصيب
  casino | casino | casino | كازينو
  dopage | doping | dopaje | منشطات
  transfert transférer | transfer | traspaso transferencia transferir | نقل تحويل انتقال
  paralympique | paralympic | paralímpico | بارالمبي
  prouesse | feat | hazaña proeza | مأثرة إنجاز
  gagnant lauréat | winner laureate | ganador galardonado | فائز
  perdant | loser | perdedor | خاسر
  amateur | amateur | amateur aficionado | هاو هواة
  CAN | AFCON | CAN | الكان
`;
