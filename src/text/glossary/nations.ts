/**
 * Adjectives and inhabitants of countries and continents, and the countries whose names are not one word in each language: a
 * row a concept, `fr | en | es | ar`.
 */
export const NATION_WORDS = `
  français française | french frenchman | francés francesa | فرنسي
  anglais | english englishman | inglés inglesa | إنجليزي إنكليزي
  britannique | british briton | británico | بريطاني
  écossais écossaise | scottish scot | escocés escocesa | اسكتلندي
  gallois | welsh | galés galesa | ويلزي
  irlandais irlandaise | irish | irlandés irlandesa | أيرلندي
  allemand | german | alemán alemana | ألماني
  autrichien | austrian | austríaco | نمساوي
  suisse | swiss | suizo | سويسري
  belge | belgian | belga | بلجيكي
  néerlandais hollandais néerlandaise | dutch | neerlandés holandés holandesa | هولندي
  danois | danish dane | danés danesa | دنماركي
  suédois | swedish swede | sueco | سويدي
  norvégien | norwegian | noruego | نرويجي
  finlandais finnois | finnish finn | finlandés finés | فنلندي
  islandais islandaise | icelandic | islandés islandesa | آيسلندي
  espagnol | spanish spaniard | español | إسباني
  catalan | catalan | catalán catalana | كتالوني
  portugais portugaise | portuguese | portugués portuguesa | برتغالي
  italien | italian | italiano | إيطالي
  grec grecque | greek | griego | يوناني إغريقي
  romain | roman | romano | روماني رومان
  polonais polonaise | polish pole | polaco | بولندي
  tchèque | czech | checo | تشيكي
  hongrois | hungarian | húngaro | مجري هنغاري
  roumain | romanian | rumano | روماني
  bulgare | bulgarian | búlgaro | بلغاري
  serbe | serbian serb | serbio | صربي
  croate | croatian croat | croata | كرواتي
  bosnien bosniaque | bosnian | bosnio | بوسني
  ukrainien | ukrainian | ucraniano | أوكراني
  russe | russian | ruso | روسي روس
  soviétique | soviet | soviético | سوفيتي سوفييتي
  turc turque | turkish turk | turco | تركي أتراك
  ottoman | ottoman | otomano | عثماني
  arabe | arab arabic | árabe | عربي عرب
  marocain | moroccan | marroquí | مغربي مغاربة
  algérien | algerian | argelino | جزائري
  tunisien | tunisian | tunecino | تونسي
  libyen | libyan | libio | ليبي
  égyptien | egyptian | egipcio | مصري
  soudanais soudanaise | sudanese | sudanés sudanesa | سوداني
  mauritanien | mauritanian | mauritano | موريتاني
  sénégalais sénégalaise | senegalese | senegalés senegalesa | سنغالي
  malien | malian | maliense malí | مالي
  ivoirien | ivorian | marfileño | إيفواري عاجي
  ghanéen | ghanaian | ghanés | غاني
  nigérian | nigerian | nigeriano | نيجيري
  camerounais camerounaise | cameroonian | camerunés | كاميروني
  congolais congolaise | congolese | congoleño | كونغولي
  éthiopien | ethiopian | etíope | إثيوبي
  kenyan | kenyan | keniano keniata | كيني
  syrien | syrian | sirio | سوري
  libanais libanaise | lebanese | libanés libanesa | لبناني
  jordanien | jordanian | jordano | أردني
  palestinien | palestinian | palestino | فلسطيني
  israélien | israeli | israelí | إسرائيلي
  irakien | iraqi | iraquí | عراقي
  iranien | iranian | iraní | إيراني
  perse persan | persian | persa | فارسي فرس
  saoudien | saudi | saudí | سعودي
  qatari qatarien | qatari | catarí qatarí | قطري
  koweïtien | kuwaiti | kuwaití | كويتي
  yéménite | yemeni | yemení | يمني
  émirien émirati | emirati | emiratí | إماراتي
  émirat émirats | emirate emirates | emirato emiratos | إمارة إمارات
  afghan | afghan | afgano | أفغاني
  pakistanais pakistanaise | pakistani | pakistaní | باكستاني
  indien | indian | indio | هندي هنود
  bangladais | bangladeshi | bangladesí | بنغلاديشي
  chinois | chinese | chino | صيني
  japonais japonaise | japanese | japonés japonesa | ياباني
  coréen | korean | coreano | كوري
  mongol | mongolian mongol | mongol | منغولي مغول
  vietnamien | vietnamese | vietnamita | فيتنامي
  thaïlandais thaïlandaise | thai | tailandés tailandesa | تايلاندي تايلندي
  indonésien | indonesian | indonesio | إندونيسي
  philippin | filipino philippine | filipino | فلبيني
  australien | australian | australiano | أسترالي
  américain étatsunien | american | americano estadounidense | أمريكي أميركي
  canadien | canadian | canadiense | كندي
  québécois | quebecer | quebequés | كيبيكي
  mexicain | mexican | mexicano | مكسيكي
  cubain | cuban | cubano | كوبي
  haïtien | haitian | haitiano | هايتي
  colombien | colombian | colombiano | كولومبي
  vénézuélien | venezuelan | venezolano | فنزويلي
  péruvien | peruvian | peruano | بيروفي
  chilien | chilean | chileno | تشيلي
  argentin | argentine argentinian | argentino | أرجنتيني
  uruguayen | uruguayan | uruguayo | أوروغواياني
  brésilien | brazilian | brasileño | برازيلي
  européen | european | europeo | أوروبي
  africain | african | africano | أفريقي
  asiatique | asian | asiático | آسيوي
  latin | latin | latino latín | لاتيني
  occidental | western | occidental | غربي
  juif juive | jewish jew | judío | يهودي يهود
  musulman | muslim | musulmán musulmana | مسلم
  berbère amazigh | berber amazigh | bereber amazig | أمازيغي بربري
  kurde | kurdish kurd | kurdo | كردي أكراد
  viking | viking | vikingo | فايكنج فايكنغ
  celte | celtic celt | celta | كلتي
  germanique | germanic | germánico | جرماني
  scandinave | scandinavian | escandinavo | إسكندنافي
  Turquie | Turkey Türkiye | Turquía | تركيا
  Afrique | Africa | África | أفريقيا
  Amérique | America | América | أمريكا أميركا
  Antarctique | Antarctica Antarctic | Antártida | أنتاركتيكا
  Arctique | Arctic | Ártico | القطب
  Angleterre | England | Inglaterra | إنجلترا إنكلترا
  Écosse | Scotland | Escocia | اسكتلندا
  Irlande | Ireland | Irlanda | أيرلندا
  Bretagne | Britain Brittany | Bretaña | بريطانيا
  Hollande | Holland Netherlands | Holanda | هولندا
  Tchéquie | Czechia | Chequia República | التشيك
  Birmanie | Burma Myanmar | Birmania Myanmar | بورما ميانمار
  Corée | Korea | Corea | كوريا
  Congo | Congo | Congo | الكونغو
  Arabie | Arabia | Arabia | جزيرة
  Émirats | Emirates | Emiratos | الإمارات
  Perse | Persia | Persia | فارس
  Bosnie | Bosnia | Bosnia | البوسنة
  Zélande | Zealand | Zelanda Zelandia | نيوزيلندا
  Macédoine | Macedonia | Macedonia | مقدونيا
  Yougoslavie | Yugoslavia | Yugoslavia | يوغوسلافيا
  URSS | USSR | URSS | السوفيتي
  Québec | Quebec | Quebec | كيبيك
  Catalogne | Catalonia | Cataluña | كتالونيا
  Andalousie | Andalusia | Andalucía | الأندلس
  Sicile | Sicily | Sicilia | صقلية
  Sibérie | Siberia | Siberia | سيبيريا
  Balkans | Balkans | Balcanes | البلقان
  Scandinavie | Scandinavia | Escandinavia | إسكندنافيا
  Méditerranée méditerranéen | Mediterranean | Mediterráneo | المتوسط
  Atlantique | Atlantic | Atlántico | الأطلسي الأطلنطي
  Pacifique | Pacific | Pacífico | الهادئ
  Alpes alpin | Alps Alpine | Alpes alpino | الألب
  Sahara saharien | Sahara Saharan | Sáhara sahariano | الصحراء
  Nil | Nile | Nilo | النيل
  Rhin | Rhine | Rin | الراين
  Danube | Danube | Danubio | الدانوب
  Tamise | Thames | Támesis | التايمز
  Seine | Seine | Sena | السين
  Amazonie Amazone | Amazon | Amazonas Amazonia | الأمازون
  Londres | London | Londres | لندن
  Paris parisien | Paris Parisian | París parisino | باريس
  Moscou | Moscow | Moscú | موسكو
  Rome | Rome | Roma | روما
  Athènes | Athens | Atenas | أثينا
  Vienne | Vienna | Viena | فيينا
  Berlin | Berlin | Berlín | برلين
  Bruxelles | Brussels | Bruselas | بروكسل
  Genève | Geneva | Ginebra | جنيف
  Lisbonne | Lisbon | Lisboa | لشبونة
  Varsovie | Warsaw | Varsovia | وارسو
  Madrid | Madrid | Madrid | مدريد
  Barcelone | Barcelona | Barcelona | برشلونة
  Marseille | Marseille Marseilles | Marsella | مارسيليا مرسيليا
  Milan | Milan | Milán | ميلانو
  Venise vénitien | Venice Venetian | Venecia veneciano | البندقية
  Florence florentin | Florence Florentine | Florencia florentino | فلورنسا
  Munich | Munich | Múnich | ميونخ ميونيخ
  Pékin | Beijing Peking | Pekín | بكين
  Tokyo | Tokyo | Tokio | طوكيو
  Caire | Cairo | Cairo | القاهرة
  Alger | Algiers | Argel | الجزائر
  Tunis | Tunis | Túnez | تونس
  Casablanca | Casablanca | Casablanca | الدار
  Rabat | Rabat | Rabat | الرباط
  Damas | Damascus | Damasco | دمشق
  Bagdad | Baghdad | Bagdad | بغداد
  Beyrouth | Beirut | Beirut | بيروت
  Jérusalem | Jerusalem | Jerusalén | القدس
  Mecque | Mecca | Meca | مكة
  Téhéran | Tehran Teheran | Teherán | طهران
  Istanbul | Istanbul | Estambul | إسطنبول
  Constantinople | Constantinople | Constantinopla | القسطنطينية
  Alexandrie | Alexandria | Alejandría | الإسكندرية
  Cordoue | Cordoba | Córdoba | قرطبة
  Grenade | Granada | Granada | غرناطة
  Séville | Seville | Sevilla | إشبيلية
  Washington | Washington | Washington | واشنطن
  York | York | York | يورك
  Californie californien | California Californian | California californiano | كاليفورنيا
`;
