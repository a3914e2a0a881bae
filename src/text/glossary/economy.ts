/** Economy, money, transport, food, buildings, things: a row a concept, `fr | en | es | ar`. */
export const ECONOMY_WORDS = `
  économie économique | economy economic economics | economía económico | اقتصاد اقتصادي
  économiste | economist | economista | خبير
  argent monnaie | money currency | dinero moneda | مال نقود عملة
  pièce | coin piece | pieza | قطعة
  banque bancaire | bank banking | banco bancario | بنك مصرف بنوك
  banquier | banker | banquero | مصرفي
  dette | debt | deuda | دين ديون
  prêt prêter | loan lend | préstamo prestar | قرض قروض
  budget budgétaire | budget | presupuesto | ميزانية موازنة
  impôt taxe fiscal | tax | impuesto | ضريبة ضرائب
  prix tarif | price | precio | سعر أسعار
  prix | prize award | premio | جائزة جوائز
  revenu recette | income revenue | ingreso renta | دخل إيرادات
  salaire salarial | salary wage | salario sueldo | راتب أجر أجور
  bénéfice profit | profit benefit | beneficio ganancia | ربح أرباح
  richesse riche | wealth rich wealthy | riqueza rico | ثروة غني
  pauvreté pauvre | poverty poor | pobreza pobre | فقر فقير
  faim famine | hunger famine | hambre hambruna | جوع مجاعة
  chômage chômeur | unemployment unemployed | desempleo paro desempleado | بطالة
  emploi travail | job work employment | empleo trabajo | عمل وظيفة وظائف
  employé salarié | employee | empleado | موظف
  employeur patron chef | employer boss | empleador patrón jefe | رب مدير
  grève gréviste | strike | huelga huelguista | إضراب
  syndicat | union syndicate | sindicato | نقابة
  entreprise société compagnie | company firm business | empresa compañía | شركة شركات
  industrie industriel | industry industrial | industria industrial | صناعة صناعي
  usine | factory plant | fábrica | مصنع مصانع
  commerce commercial | trade commerce commercial | comercio comercial | تجارة تجاري
  marchand commerçant | merchant trader | mercader comerciante | تاجر تجار
  marché | market | mercado | سوق أسواق
  magasin boutique | shop store | tienda | متجر محل
  client clientèle | customer client | cliente | زبون عميل
  consommation consommer consommateur | consumption consume consumer | consumo consumir consumidor | استهلاك مستهلك
  produit | product | producto | منتج منتجات
  marchandise | goods merchandise | mercancía bienes | بضاعة بضائع سلع
  exportation exporter | export | exportación exportar | صادرات تصدير
  importation importer | import | importación importar | واردات استيراد
  action actionnaire | share shareholder stock | acción accionista | سهم أسهم
  bourse | stock exchange scholarship | bolsa beca | بورصة منحة
  contrat | contract | contrato | عقد عقود
  propriété | property ownership | propiedad | ملكية
  agriculture agricole | agriculture agricultural farming | agricultura agrícola | زراعة زراعي
  ferme | farm | granja | مزرعة
  récolte | harvest crop | cosecha | حصاد محصول
  blé | wheat | trigo | قمح
  riz | rice | arroz | أرز
  maïs | corn maize | maíz | ذرة
  coton | cotton | algodón | قطن
  soie | silk | seda | حرير
  textile tissu | textile fabric cloth | textil tejido tela | نسيج قماش
  vêtement habit | clothes clothing garment | ropa vestido prenda | ملابس ثياب لباس
  nourriture aliment alimentaire | food | comida alimento alimentario | طعام غذاء غذائي
  repas | meal | comida | وجبة وجبات
  cuisine cuisinier | kitchen cuisine cook | cocina cocinero | مطبخ طبخ
  pain | bread | pan | خبز
  viande | meat | carne | لحم لحوم
  fruit | fruit | fruta fruto | فاكهة ثمار
  légume | vegetable | verdura hortaliza | خضار خضروات
  lait laitier | milk dairy | leche lácteo | حليب ألبان
  fromage | cheese | queso | جبن
  sucre | sugar | azúcar | سكر
  sel | salt | sal | ملح
  huile | oil | aceite | زيت
  vin vignoble | wine vineyard | vino viñedo | نبيذ
  bière | beer | cerveza | بيرة جعة
  café | coffee cafe | café | قهوة مقهى
  thé | tea | té | شاي
  restaurant | restaurant | restaurante | مطعم مطاعم
  hôtel | hotel | hotel | فندق فنادق
  tourisme touristique | tourism touristic | turismo turístico | سياحة سياحي
  transport transporter | transport transportation carry | transporte transportar | نقل مواصلات
  voiture automobile | car automobile | coche automóvil carro | سيارة سيارات
  camion | truck lorry | camión | شاحنة
  bus autobus | bus | autobús bus | حافلة
  vélo bicyclette cyclisme | bicycle bike cycling | bicicleta ciclismo | دراجة دراجات
  véhicule | vehicle | vehículo | مركبة عربة
  train | train | tren | قطار قطارات
  ferroviaire rail | railway rail railroad | ferroviario ferrocarril | سكة حديدية
  métro | subway metro underground | metro | مترو
  tramway | tram tramway | tranvía | ترام
  gare station | station | estación | محطة محطات
  avion | plane airplane aircraft | avión | طائرة طائرات
  aéroport | airport | aeropuerto | مطار
  vol | flight | vuelo | رحلة طيران
  aviation aérien | aviation airline | aviación aerolínea | طيران
  bateau navire | ship boat vessel | barco buque nave | سفينة سفن قارب
  port portuaire | port harbor harbour | puerto portuario | ميناء مرفأ
  pont | bridge | puente | جسر جسور
  route | road route | carretera ruta camino | طريق طرق
  autoroute | highway motorway | autopista | سريع
  rue | street | calle | شارع شوارع
  avenue boulevard | avenue boulevard | avenida bulevar | جادة
  place | square | plaza | ساحة ميدان
  tunnel | tunnel | túnel | نفق أنفاق
  canal | canal channel | canal | قناة
  barrage | dam | presa represa embalse | سد سدود
  passager passagère | passenger | pasajero | راكب ركاب
  bâtiment édifice immeuble | building | edificio | مبنى بناية مباني
  maison | house home | casa hogar | بيت منزل دار
  logement appartement | housing apartment dwelling | vivienda apartamento piso | سكن شقة مسكن
  palais | palace | palacio | قصر قصور
  château forteresse | castle fortress | castillo fortaleza | قلعة حصن
  tour | tower | torre | برج أبراج
  mur muraille | wall | muro muralla pared | جدار سور
  porte portail | door gate | puerta | باب بوابة
  fenêtre | window | ventana | نافذة
  toit toiture | roof | techo tejado | سقف
  escalier | stairs staircase | escalera | سلم درج
  salle chambre | room hall chamber | sala habitación cámara | قاعة غرفة
  étage | floor storey | planta piso | طابق
  bureau | office desk | oficina despacho | مكتب مكاتب
  monument | monument memorial | monumento | نصب معلم
  pyramide | pyramid | pirámide | هرم أهرامات
  architecture architectural | architecture architectural | arquitectura arquitectónico | عمارة معماري
  table | table | mesa tabla | طاولة جدول
  chaise | chair | silla | كرسي
  outil instrument | tool instrument | herramienta instrumento | أداة أدوات
  équipement | equipment | equipo equipamiento | معدات تجهيزات
  appareil dispositif | device apparatus | aparato dispositivo | جهاز أجهزة
  papier | paper | papel | ورق
  carte | map card | mapa tarjeta carta | خريطة بطاقة
  objet chose | object thing | objeto cosa | شيء أشياء
  boîte | box | caja | صندوق علبة
  clé | key | llave clave | مفتاح
  cadeau | gift present | regalo | هدية هدايا
  bijou joyau | jewel jewelry | joya | جوهرة مجوهرات
  trésor | treasure | tesoro | كنز خزينة
`;
