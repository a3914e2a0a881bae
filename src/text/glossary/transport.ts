/** Traffic and vehicles, ways and places, parts of buildings: a row a concept, `fr | en | es | ar`. */
export const TRANSPORT_WORDS = `
  conducteur chauffeur automobiliste | driver motorist | conductor chófer automovilista | سائق سائقين
  cycliste | cyclist | ciclista | دراج
  moto motocyclette motard | motorcycle motorbike motorcyclist | moto motocicleta motociclista | نارية دراجة
  scooter trottinette | scooter | patinete scooter | سكوتر
  taxi | taxi cab | taxi | تاكسي أجرة
  camionnette fourgon | van | furgoneta camioneta | شاحنات شاحنة
  hélicoptère | helicopter | helicóptero | مروحية هليكوبتر
  wagon | wagon carriage | vagón | عربة
  locomotive | locomotive | locomotora | قاطرة
  charrette carrosse | cart carriage coach | carro carreta carruaje | عربات
  roue | wheel | rueda | عجلة عجلات
  pneu | tire tyre | neumático | إطار إطارات
  équipage | crew | tripulación | طاقم
  hôtesse steward | stewardess steward hostess | azafata azafato | مضيفة مضيفات
  voyageur | traveler traveller passenger | viajero | مسافر مسافرين
  piéton | pedestrian | peatón transeúnte | مشاة مارة
  bagage valise | luggage baggage suitcase | equipaje maleta | أمتعة حقائب
  sac | bag | bolsa bolso saco | حقيبة كيس أكياس
  cabine | cabin cockpit booth | cabina | مقصورة
  piste | track runway trail | pista | مدرج مسار
  atterrissage atterrir | landing land | aterrizaje aterrizar | هبط هبوط
  décollage décoller | takeoff | despegue despegar | أقلع إقلاع
  turbulence | turbulence | turbulencia | اضطراب
  embarcation canot radeau | boat dinghy raft | embarcación lancha bote | زورق قوارب زوارق
  ferry | ferry | ferri transbordador | عبارة
  croisière paquebot | cruise liner | crucero | سياحية
  voilier yacht | yacht sailboat | velero yate | يخت
  cargo conteneur | cargo container freighter | contenedor carguero | حاوية حاويات
  fret cargaison | freight cargo shipment | carga cargamento flete | شحنة شحن
  maritime | maritime | marítimo | بحرية
  phare | lighthouse headlight | faro | منارة
  radar | radar | radar | رادار
  quai | platform quay dock | andén muelle | رصيف
  trottoir | sidewalk pavement | acera | رصيف أرصفة
  circulation circuler trafic | traffic circulation circulate | circulación tráfico circular | مرور سير حركة
  routier routière | road | vial | مروري
  embouteillage bouchon | jam congestion | atasco embotellamiento | ازدحام زحام
  carrefour intersection | crossroads intersection junction | cruce intersección | تقاطع مفترق
  péage | toll | peaje | عبور
  parking | parking | aparcamiento estacionamiento | موقف مواقف
  collision | collision crash | colisión choque | تصادم اصطدام
  trajet itinéraire parcours | journey route itinerary | trayecto recorrido itinerario | رحلة مسار
  chemin sentier | path trail | camino sendero | درب ممر
  ruelle | alley lane | callejón | زقاق أزقة
  passage passer passé | passage pass spend | pasaje pasar | مرور يمر
  ascenseur | elevator lift | ascensor | مصعد
  couloir corridor | corridor hallway | pasillo corredor | ممر رواق
  zone | zone area | zona | منطقة
  secteur | sector | sector | قطاع قطاعات
  périmètre | perimeter | perímetro | محيط
  domaine | field domain estate | ámbito dominio campo | مجال مجالات
  établissement | establishment institution facility | establecimiento | مؤسسة منشأة
  infrastructure | infrastructure | infraestructura | بنية
  adresse | address | dirección | عنوان
  bord | edge board | borde bordo | حافة متن
  coin | corner | esquina rincón | ركن زاوية
  milieu | middle midfielder | medio centrocampista | وسط
  trou | hole | agujero | ثقب حفرة
  fossé | ditch trench gap | foso zanja trinchera | خندق فجوة
  façade | facade front | fachada | واجهة
  colonne pilier | column pillar | columna pilar | عمود أعمدة
  dôme coupole | dome | cúpula domo | قبة قباب
  voûte arche | vault arch | bóveda arco | قبو قوس
  plafond | ceiling | techo tope | سقف أسقف
  vitre | pane windowpane | ventanilla cristal | زجاج نافذة
  barrière clôture | barrier fence | barrera valla | حاجز سياج
  grille | grid gate grille | rejilla reja cuadrícula | شبكة قضبان
  balcon terrasse | balcony terrace | balcón terraza | شرفة
  salon | lounge salon | salón | صالون صالة
  hall | hall lobby | vestíbulo | بهو
  cave | cellar | sótano bodega | قبو
  cabane hutte | hut cabin shack | cabaña choza | كوخ أكواخ
  abri abriter | shelter refuge | refugio albergue albergar | مأوى ملجأ
  bidonville | slum | chabola barriada | عشوائيات
  fontaine | fountain | fuente fontana | نافورة
  bassine seau | bucket basin | cubo balde | دلو
  souterrain | underground subterranean | subterráneo | جوفي
  balnéaire | seaside | balneario | ساحلي
  chapelle | chapel | capilla | مصلى
  basilique | basilica | basílica | بازيليك
  couvent | convent | convento | دير
  sanctuaire | sanctuary shrine | santuario | مزار ضريح
  minaret | minaret | minarete alminar | مئذنة
  mausolée | mausoleum | mausoleo | ضريح
  aqueduc | aqueduct | acueducto | مائي
  hectare | hectare | hectárea | هكتار
  litre | liter litre | litro | لتر
  kilo kilogramme kilos | kilogram kilo | kilogramo kilo | كيلوغرام كيلو
  gramme | gram | gramo | غرام جرام
  centimètre | centimeter centimetre | centímetro | سنتيمتر
  altitude | altitude | altitud | ارتفاع
  périphérie périphérique | periphery outskirts | periferia | أطراف ضواحي
`;
