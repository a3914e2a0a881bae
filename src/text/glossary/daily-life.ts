/** House, furniture, clothes, food and meals: a row a concept, `fr | en | es | ar`. */
export const DAILY_LIFE_WORDS = `
  lits | bed | cama | سرير
  meuble mobilier | furniture | mueble mobiliario | أثاث
  fauteuil canapé | armchair sofa couch | sillón sofá | أريكة
  tapis | carpet rug | alfombra tapiz | سجادة سجاد
  rideau | curtain | cortina telón | ستارة
  miroir | mirror | espejo | مرآة
  horloge | clock | reloj | منبه
  lampe ampoule | lamp bulb | lámpara bombilla | مصباح مصابيح
  serrure cadenas | lock padlock | cerradura candado | قفل
  panneau | panel sign board | panel letrero cartel | لوحة لافتة
  corde | rope | cuerda | حبل حبال
  échelle | scale ladder | escala escalera | نطاق مقياس سلم
  fil | thread wire | hilo alambre | خيط سلك
  aiguille | needle | aguja | إبرة
  marteau | hammer | martillo | مطرقة
  hache | axe | hacha | فأس
  clou | nail | clavo | مسمار مسامير
  tube tuyau | tube pipe | tubo tubería | أنبوب أنابيب
  bande bandes | band strip tape | banda franja cinta | شريط
  bloc | block | bloque | كتلة بلوك
  morceau fragment | piece fragment | trozo pedazo fragmento | قطعة قطع
  coffre | chest trunk safe | cofre maletero | خزانة صندوق
  vase | vase | jarrón | مزهرية
  bouteille | bottle | botella | زجاجة قارورة
  tasse | cup mug | taza | فنجان كوب
  plat assiette | dish plate | plato | صحن أطباق
  cuillère | spoon | cuchara | ملعقة
  fourchette | fork | tenedor | شوكة
  réfrigérateur frigo | refrigerator fridge | nevera refrigerador frigorífico | ثلاجة
  chauffage chauffer | heating heat | calefacción calentar | تدفئة تسخين
  parapluie | umbrella | paraguas | مظلة
  poche | pocket | bolsillo | جيب
  costume | suit costume | traje disfraz | بدلة زي
  robe | dress robe | vestido | فستان ثوب
  jupe | skirt | falda | تنورة
  chemise | shirt | camisa | قميص
  pantalon | trousers pants | pantalón vaquero | سروال بنطلون
  veste manteau | jacket coat | chaqueta abrigo | معطف سترة
  chaussure botte | shoe boot | zapato bota | حذاء أحذية
  chapeau | hat | sombrero | قبعة
  foulard écharpe | scarf | bufanda pañuelo | وشاح
  voile | veil headscarf sail | velo vela | حجاب نقاب
  lunettes | glasses | gafas lentes anteojos | نظارة نظارات
  bague anneau | ring | anillo | خاتم
  collier | necklace collar | collar | قلادة
  bouton | button | botón | زر أزرار
  ceinture | belt | cinturón | حزام
  tatouage | tattoo | tatuaje | وشم
  jouet | toy | juguete | دمى ألعاب
  poupée | doll | muñeca | دمية
  déjeuner | lunch | almuerzo | غداء
  dîner souper | dinner supper | cena | عشاء
  recette | recipe | receta | وصفة وصفات
  diète régime | diet | dieta | حمية
  gastronomie gastronomique | gastronomy gastronomic | gastronomía gastronómico | طهو
  végétarien vegan | vegetarian vegan | vegetariano vegano | نباتي
  goût saveur goûter | taste flavor flavour | gusto sabor probar | ذوق طعم مذاق
  odeur | smell odor odour | olor | رائحة روائح
  soupe | soup | sopa | حساء شوربة
  beurre | butter | mantequilla | زبدة
  farine | flour | harina | دقيق طحين
  pâtes pâte | pasta dough | pasta masa | معكرونة عجين
  patate | potato | patata | بطاطا بطاطس
  tomate | tomato | tomate | طماطم
  oignon | onion | cebolla | بصل
  haricot | bean | frijol judía alubia | فاصوليا
  orange | orange | naranja | برتقال برتقالي
  citron | lemon | limón | ليمون
  pomme | apple | manzana | تفاح تفاحة
  raisin | grape | uva | عنب
  banane | banana | plátano banana | موز
  noix | nut walnut | nuez | جوز
  chocolat | chocolate | chocolate | شوكولاتة
  cacao | cocoa cacao | cacao | كاكاو
  gâteau | cake | pastel tarta | كعكة كعك
  bonbon sucrerie | candy sweet | dulce golosina | حلوى حلويات
  miel | honey | miel | عسل
  épice | spice | especia | توابل بهارات
  jus | juice | zumo jugo | عصير
  saucisse | sausage | salchicha | نقانق
  jambon | ham | jamón | جامبون
  potable | drinkable potable | potable | شروب
  bruit | noise | ruido | ضجيج ضوضاء
  artifice | firework fireworks | artificio | مفرقعات
  pot | pot jar | olla tarro | وعاء قدر
  cloche | bell | campana campanario | جرس أجراس
  banc | bench | banquillo banco | مقعد دكة
  goutte | drop droplet | gota | قطرة قطرات
  portefeuille | wallet portfolio | cartera | محفظة
  agenda | agenda diary | agenda | أجندة
  horaire | schedule timetable | horario | مواعيد جدول
  cauchemar | nightmare | pesadilla | كابوس
  gamme éventail | range | gama abanico | تشكيلة نطاق
`;
