/** More words that the press uses often, of time, number, qualities, feelings, speech and deeds: a row a concept, `fr | en | es | ar`. */
export const PRESS_QUALITY_WORDS = `
  demain | tomorrow | mañana | غدا
  tôt | early | temprano | مبكرا
  auparavant | previously beforehand | previamente anteriormente | سابقا
  aussitôt | promptly straightaway | enseguida | فورا
  subitement brusquement | suddenly abruptly | repentinamente bruscamente | فجأة
  imminent | imminent impending | inminente | وشيك
  tardif | late belated | tardío | متأخر
  antérieur | prior earlier | anterior | سابق سالف
  éphémère | ephemeral fleeting | efímero | عابر
  récurrent | recurrent recurring | recurrente | متكرر
  intérim intérimaire | interim | interino | مؤقت بالإنابة
  intervalle | interval | intervalo | فاصل
  cycle | cycle | ciclo | دورة
  éventuel éventualité | possible potential | eventual eventualidad | محتمل
  dizaine | dozens | decena | عشرات
  centaine | hundreds | centenar | مئات
  millier | thousands | millar | آلاف
  triple tripler | triple treble | triple triplicar | ثلاثي
  quadragénaire | quadragenarian | cuadragenario | أربعيني
  quinquagénaire | quinquagenarian | quincuagenario | خمسيني
  sexagénaire | sexagenarian | sexagenario | ستيني
  septuagénaire | septuagenarian | septuagenario | سبعيني
  octogénaire | octogenarian | octogenario | ثمانيني
  centenaire | centenary centenarian | centenario | مئوي
  proportionnel | proportional | proporcional | نسبي تناسبي
  colossal | colossal | colosal | هائل مهول
  variété | variety | variedad | تشكيلة أصناف
  spécificité | specificity peculiarity | especificidad peculiaridad | خصوصية
  fixer fixe | fix fixed | fijar fijo | حدد ثابت
  inévitable incontournable | inevitable unavoidable | inevitable ineludible | حتمي محتوم
  inacceptable inadmissible | unacceptable inadmissible | inaceptable inadmisible | مرفوض
  improbable | improbable unlikely | improbable | مستبعد
  vraisemblable plausible | plausible likely | verosímil plausible | مرجح معقول
  certainement | certainly surely | ciertamente seguramente | بالتأكيد حتما
  malheureusement hélas | unfortunately alas | desgraciadamente lamentablemente | للأسف
  littéral littéralement | literal literally | literal literalmente | حرفي حرفيا
  explicite explicitement | explicit explicitly | explícito explícitamente | صريح صراحة
  financièrement | financially | financieramente económicamente | ماليا
  spontané spontanément | spontaneous spontaneously | espontáneo espontáneamente | عفوي عفويا
  précis précisément | precise precisely | precisamente | دقيق بدقة
  minutieux minutieusement méticuleux | meticulous meticulously thorough | minucioso meticuloso | دقيق متأن
  rigueur rigoureux rigoureusement | rigour rigor rigorous | rigor riguroso | صرامة صارم
  fermeté | firmness | firmeza | حزم
  drastique draconien | drastic draconian | drástico draconiano | صارم مشدد
  erroné | erroneous mistaken | erróneo equivocado | خاطئ مغلوط
  fiable fiabilité | reliable trustworthy reliability | fiable confiable fiabilidad | موثوق موثوقية
  flagrant | flagrant blatant | flagrante | سافر صارخ
  contradictoire | contradictory | contradictorio | متناقض متضارب
  incompatible | incompatible | incompatible | متعارض متنافر
  inattendu surprenant | unexpected surprising | inesperado sorprendente | مفاجئ
  inégal | unequal uneven | desigual | متفاوت
  déséquilibre | imbalance | desequilibrio | اختلال
  ambigu ambiguïté | ambiguous ambiguity | ambiguo ambigüedad | ملتبس التباس
  énigme énigmatique | enigma riddle enigmatic | enigma enigmático | لغز أحجية
  problématique | problematic | problemático problemática | إشكالية إشكالي
  épineux | thorny | espinoso | شائك
  délicat | delicate tricky | delicado | حساس دقيق
  pénible | arduous | penoso arduo | شاق مضن
  accablant | overwhelming damning | abrumador | دامغ
  propice opportun | propitious opportune | propicio oportuno | مؤات ملائم
  préjudiciable nuisible | detrimental | perjudicial dañino | مضر ضار
  tangible palpable | tangible palpable | tangible palpable | ملموس محسوس
  primordial | paramount primordial | primordial | جوهري
  éminent | eminent | eminente | بارز مرموق
  grandeur | greatness grandeur | grandeza | عظمة
  fantastique formidable | fantastic terrific | fantástico formidable | رائع مذهل
  simplicité | simplicity | sencillez simplicidad | بساطة
  propreté | cleanliness | limpieza aseo | نظافة نظيف
  lenteur | slowness | lentitud | بطء
  mixte | mixed | mixto | مختلط
  solitaire | solitary lonely | solitario | منعزل وحيد
  silencieux | silent | silencioso | صامت
  festif | festive | festivo | احتفالي
  élégance élégant | elegance elegant | elegancia elegante | أناقة أنيق
  romantique romantisme | romantic romanticism | romántico romanticismo | رومانسي رومانسية
  réaliste réalisme | realistic realism | realista realismo | واقعي واقعية
  audacieux | daring audacious bold | audaz atrevido | جريء
  discret discrétion | discreet discretion | discreto discreción | متكتم تكتم
  courtois courtoisie | courteous courtesy polite | cortesía | لباقة مهذب
  fraternité fraternel | fraternity brotherhood fraternal | fraternidad hermandad fraternal | أخوي تآخي
  charité caritatif | charity charitable | caridad caritativo benéfico | خيري إحسان
  dévouement dévoué | dedication devotion | dedicación devoción | تفان
  empathie | empathy | empatía | تعاطف
  humilité humble | humility humble | humildad humilde | تواضع
  indifférence indifférent | indifference indifferent | indiferencia indiferente | لامبالاة
  imprudence imprudent | imprudence imprudent reckless | imprudencia imprudente temerario | تهور متهور
  intolérance intolérant | intolerance intolerant | intolerancia intolerante | تعصب
  intransigeance intransigeant | intransigence intransigent uncompromising | intransigencia intransigente | تعنت متعنت
  préjugé | prejudice | prejuicio | تحامل
  tabou | taboo | tabú | تابو محرمات
  malveillance malveillant | malice malicious | malevolencia malicioso | خبث خبيث
  féroce | ferocious fierce | feroz | شرس ضار
  virulent | virulent vehement | virulento vehemente | حاد شرس
  cinglant | scathing | mordaz cáustico | لاذع
  houleux | stormy turbulent | turbulento acalorado | صاخب
  instinct instinctif | instinct instinctive | instinto instintivo | غريزة غريزي
  humeur | mood | humor talante | مزاج
  serein sérénité | serene serenity | sereno serenidad | طمأنينة
  tranquillité | tranquillity tranquility calm | tranquilidad | هدوء
  joyeux | joyful cheerful merry | alegre jovial | بهيج مبهج
  émotionnel | emotional | emocional | عاطفي
  émouvant | poignant | conmovedor emotivo | مؤثر
  séduire séduction | seduce seduction | seducir seducción | أغوى إغراء
  fasciner fascination | fascinate fascination | fascinar fascinación | افتتان انبهار
  engouement | craze | furor entusiasmo | ولع
  excitation exciter | excitement excite | excitación excitar | تهيج
  élan impulsion | momentum impetus impulse | ímpetu | زخم اندفاع
  frayeur effroi | fright dread | susto espanto pavor | رعب هلع
  anxieux | anxious | ansioso | متوتر قلق
  honteux | shameful ashamed | vergonzoso avergonzado | مخز مخجل
  chagrin | grief sorrow | pena aflicción | أسى حزن
  sanglot sangloter | sob | sollozo sollozar | نحيب نشيج
  consoler consolation | console consolation | consolar consuelo | واسى مواساة
  amertume | bitterness | amargura | مرارة
  dégoût dégoûter | disgust | asco repugnancia | اشمئزاز
  décevant | disappointing | decepcionante | مخيب
  frustration frustrer | frustration frustrate | frustración frustrar | إحباط
  consternation consternant | consternation dismay | consternación | ذهول وجوم
  suspicion défiance | mistrust suspicion | recelo suspicacia | ارتياب توجس
  scepticisme sceptique | scepticism skepticism sceptical | escepticismo escéptico | تشكيك مشكك
  réticence réticent | reluctance reluctant | reticencia reticente renuencia | تحفظ متحفظ
  désagréable | unpleasant disagreeable | desagradable | كريه مزعج
  tollé | outcry uproar | clamor revuelo | ضجة صخب
  huée huer | boo jeer | abucheo abuchear | استهجان
  scander | chant | corear | هتف يهتف
  supplier | beg plead entreat | suplicar rogar | توسل يتوسل
  adieu | farewell goodbye | adiós | وداع
  bienvenue bienvenu | welcome | bienvenida bienvenido | ترحيب
  écho | echo | eco | صدى
  anecdote | anecdote | anécdota | طرفة
  exagérer exagération | exaggerate exaggeration | exagerar exageración | مبالغة يبالغ
  éluder esquiver | elude dodge | eludir esquivar | تملص تهرب
  dépeindre | depict portray | describir retratar | يصور
  improviser improvisation | improvise improvisation | improvisar improvisación | ارتجل ارتجال
  concilier | reconcile conciliate | conciliar | يوفق
  remédier pallier | remedy | remediar paliar | تدارك عالج
  juguler | curb | atajar | كبح
  saper | undermine | socavar minar | قوض يقوض
  déformer | distort deform | deformar distorsionar | شوه يشوه
  amplifier amplification | amplify | amplificar | تضخيم
  exacerber | exacerbate | exacerbar | فاقم
  attiser raviver | stoke rekindle | avivar atizar | أجج تأجيج
  décourager | discourage | desanimar desalentar | ثبط
  risquer | risk venture | arriesgar | جازف خاطر
  prévaloir | prevail | prevalecer | ساد يسود
  contourner | circumvent bypass | sortear | التف يلتف
  osciller | oscillate fluctuate | oscilar fluctuar | تأرجح تراوح
  coïncider coïncidence | coincide coincidence | coincidir coincidencia | تزامن مصادفة
  débarrasser | rid | librar deshacerse | تخلص يتخلص
  afflux affluer | influx flock | afluencia afluir | تدفق توافد
  substitution substituer | substitution substitute | sustitución sustituir | إحلال
  sauvegarde sauvegarder | safeguard | salvaguardia salvaguardar | صون حفظ
  délimiter | delimit demarcate | delimitar | ترسيم
  raccourcir raccourci | shorten shortcut | acortar atajo | اختصر اختصار
  balayer | sweep | barrer | كنس اكتسح
  déverser | pour spill | verter derramar | سكب صب
  survoler | overfly | sobrevolar | تحليق يحلق
  itinérant | itinerant | itinerante ambulante | متنقل متجول
  ascension | ascent ascension | ascensión ascenso | صعود تسلق
  conjoint conjointement | joint jointly | conjunto conjuntamente | مشترك مشتركا
`;
