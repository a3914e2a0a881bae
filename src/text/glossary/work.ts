/** Finance, companies, trades, farming and materials: a row a concept, `fr | en | es | ar`. */
export const WORK_WORDS = `
  financier financière | financial financier | financiero financiera | مالي مالية
  finance finances | finance | finanzas | مالية تمويل
  milliard | billion | millardo | مليار مليارات
  milliardaire | billionaire | multimillonario milmillonario | ملياردير
  millionnaire | millionaire | millonario | مليونير
  dollar | dollar | dólar dólares | دولار دولارات
  euro | euro | euro | يورو
  sterling | pound sterling | libra | جنيه إسترليني
  centime | cent | centavo céntimo | سنت
  fonds | fund | fondo fondos | صندوق أموال
  capitaux capital | capital equity | capitales | رأسمال رساميل
  crédit créancier | credit creditor loan | crédito acreedor | ائتمان قرض اعتماد
  fond | bottom background | fondo | قاع خلفية
  hypothèque | mortgage | hipoteca | رهن
  épargne épargner | savings saving save | ahorro ahorrar | ادخار مدخرات
  endettement endetté endetter | indebtedness indebted | endeudamiento endeudado endeudar | استدانة
  déficit | deficit | déficit | عجز
  excédent surplus | surplus | superávit excedente | فائض
  inflation | inflation | inflación | تضخم
  récession | recession | recesión | ركود
  faillite | bankruptcy bankrupt | quiebra bancarrota | إفلاس
  subvention subventionner | subsidy subsidize | subvención subsidio | دعم
  allocation indemnité | benefit allocation | prestación asignación | بدل إعانة
  indemnisation dédommagement | compensation | indemnización | تعويض تعويضات
  prime | bonus premium | prima bonificación | علاوة مكافأة
  cotisation cotiser | contribution | cotización cotizar | اشتراكات مساهمة اشتراك
  rémunération rémunérer | remuneration | remuneración remunerar | أجر مكافأة أجور
  facture facturer | bill invoice | factura facturar | فاتورة فواتير
  chèque | check cheque | cheque | شيك
  billet | ticket banknote | billete boleto | تذكرة تذاكر
  caisse | checkout cashier fund | caja fondo | صندوق خزنة
  loyer | rent | alquiler | إيجار
  locataire | tenant | inquilino arrendatario | مستأجر
  location | rental rent lease | alquiler arrendamiento | تأجير استئجار
  immobilier immobilière | estate property | inmobiliario | عقاري عقارات
  promoteur | promoter | promotor | مطور
  pension | pension | pensión | معاش
  retraite | retirement pension retired | jubilación jubilado retiro | تقاعد متقاعد معاش
  licenciement licencier licencié | layoff dismissal dismiss | despido despedir | تسريح
  embauche recrutement | hiring recruitment | contratación reclutamiento | توظيف
  entrepreneur | entrepreneur businessman contractor | empresario emprendedor | مقاول
  gérant manager | manager | gerente mánager | مدير
  partenaire partenariat | partner partnership | socio asociado asociación | شراكة شريك شركاء
  cofondateur cofondatrice | cofounder | cofundador cofundadora | مؤسسون
  filiale | subsidiary | filial | فرع
  branche | branch | rama sucursal | فرع فروع
  startup | startup | startup | ناشئة
  concurrent concurrence rivalité | competitor competition compete | competidor competencia competir | منافسة تنافس منافس
  fournisseur | supplier | proveedor | مورد مزود
  constructeur fabricant | manufacturer builder maker | fabricante constructor | مصنع
  distributeur | distributor dispenser | distribuidor | موزع
  vendeur vendeuse | seller salesman vendor | vendedor | بائع باعة
  acheteur | buyer purchaser | comprador | مشتر مشتري
  supermarché hypermarché | supermarket hypermarket | supermercado hipermercado | سوبرماركت
  entrepôt | warehouse depot | almacén depósito | مستودع مخزن
  stockage stock | storage stock stockpile | almacenamiento existencias | مخزون تخزين
  livraison livreur | delivery courier | entrega repartidor | توصيل تسليم
  publicité publicitaire | advertising advertisement | publicidad publicitario anuncio | إعلان إعلانات دعاية
  marketing | marketing | marketing mercadotecnia | تسويق
  promotion promouvoir promu | promotion promote | promoción promover | ترويج ترقية روج
  logistique | logistics logistic | logística logístico | لوجستي
  ménage foyer | household home | hogar | أسرة معيشية
  luxe luxueux | luxury luxurious | lujo lujoso | فاخر رفاهية
  fortune | fortune wealth | fortuna | ثروة
  chantier travaux | worksite works | obras | ورشة أشغال
  atelier | workshop | taller | ورشة مشغل
  professionnel professionnelle | professional | profesional | مهني محترف
  artisan artisanal artisanat | craftsman artisan craft | artesano artesanía artesanal | حرفي حرفة
  technicien | technician | técnico | فني
  mécanicien | mechanic | mecánico | ميكانيكي
  électricien | electrician | electricista | كهربائي
  plombier | plumber | fontanero | سباك
  menuisier charpentier | carpenter joiner | carpintero | نجار
  maçon | mason bricklayer | albañil | بناؤون
  forgeron | blacksmith smith | herrero | حداد
  boulanger boulangère boulangerie | baker bakery | panadero panadería | خباز مخبز
  boucherie | butcher | carnicero carnicería | جزار
  coiffeur coiffeuse | hairdresser barber | peluquero | حلاق
  serveur serveuse | waiter waitress server | camarero servidor | نادل خادم
  domestique | domestic servant | doméstico criado | خادم منزلي
  jardinier | gardener | jardinero | بستاني
  facteur | factor postman | factor cartero | عامل عوامل
  comptable comptabilité | accountant | contable contador contabilidad | محاسب محاسبة
  traducteur interprète | translator interpreter | traductor intérprete | مترجم
  imprimeur imprimerie imprimer | printer printing print | imprenta impresor imprimir | طباعة مطبعة
  analyste | analyst | analista | محلل محللون
  sociologue sociologie | sociologist sociology | sociólogo sociología | سوسيولوجي
  apprenti | apprentice | aprendiz | متدرب
  stage stagiaire | internship intern trainee | pasantía becario | تدريب متدرب
  agroalimentaire | agribusiness | agroalimentario | غذائية
  éleveur élevage bétail | breeder livestock cattle | ganadero ganadería | مربي ماشية
  rural campagne | rural countryside | rural campo | ريفي ريف
  champ | field | campo | حقل حقول
  pesticide | pesticide | pesticida | مبيد مبيدات
  engrais | fertilizer fertiliser | fertilizante | سماد أسمدة
  irrigation | irrigation | riego irrigación | ري
  tracteur | tractor | tractor | جرار
  moulin | mill windmill | molino | طاحونة
  bio | organic | orgánico | عضوي
  bois | wood timber | madera | خشب أخشاب
  plastique | plastic | plástico | بلاستيك
  caoutchouc | rubber | caucho goma | مطاط
  cuir | leather | cuero | جلد
  laine | wool | lana | صوف
  béton | concrete | hormigón | خرسانة
  ciment | cement | cemento | إسمنت
  brique | brick | ladrillo | طوب آجر
  marbre | marble | mármol | رخام
  aluminium | aluminum aluminium | aluminio | ألومنيوم
  étain | tin | estaño | قصدير
  zinc | zinc | zinc | زنك
  mercure | mercury | mercurio | زئبق
  diamant | diamond | diamante | ألماس ماس
  perle | pearl | perla | لؤلؤ لؤلؤة
  mine minier | mine mining miner | mina minería minero | منجم مناجم
  mineur mineure | minor underage | menor | قاصر قاصرين
  carburant | fuel | combustible carburante | وقود
  essence | gasoline petrol | gasolina | بنزين
  diesel gazole | diesel | diésel gasóleo | ديزل
  hydrocarbure | hydrocarbon | hidrocarburo | هيدروكربون محروقات
  baril | barrel | barril | برميل
  raffinerie | refinery | refinería | مصفاة
  pipeline oléoduc gazoduc | pipeline | oleoducto gasoducto | أنبوب
  éolien éolienne | wind windmill | eólico aerogenerador | ريحي رياح
  turbine | turbine | turbina | توربين توربينات
  batterie pile | battery | batería pila | بطارية
  transaction | transaction | transacción | صفقة معاملة
`;
