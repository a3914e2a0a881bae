/** Common verbs with the nouns made of them: a row a concept, `fr | en | es | ar`. */
export const ACTION_WORDS = `
  naître naissance | born birth | nacer nacimiento | ولد ولادة مولد
  mourir décéder | die | morir fallecer | مات توفي يموت
  mort décès | death dead | muerte muerto fallecimiento | موت وفاة
  vivre | live | vivir | عاش يعيش
  vie | life | vida | حياة
  grandir | grow | crecer criarse | نشأ نما
  épouser marier | marry | casar casarse | تزوج يتزوج
  divorce divorcer | divorce | divorcio divorciarse | طلاق طلق
  fonder fondation | found establish foundation | fundar fundación | أسس تأسيس
  fondateur fondatrice | founder | fundador fundadora | مؤسس
  créer créé création | create creation | crear creación | أنشأ إنشاء خلق
  créateur créatrice | creator | creador creadora | مبتكر خالق
  construire bâtir construction | build construct construction | construir edificar construcción | بنى بناء تشييد
  détruire destruction | destroy destruction | destruir destrucción | دمر تدمير
  reconstruire reconstruction | rebuild reconstruct reconstruction | reconstruir reconstrucción | إعادة
  restaurer restauration | restore restoration | restaurar restauración | ترميم رمم
  rénover rénovation | renovate renovation | renovar renovación reforma | تجديد
  commencer débuter | begin start | comenzar empezar iniciar | بدأ يبدأ
  début commencement | beginning start | comienzo inicio principio | بداية مطلع
  finir terminer achever | finish end complete | terminar acabar finalizar | انتهى أنهى
  fin | end | fin final | نهاية
  cesser arrêt | stop cease | cesar parar | توقف
  continuer | continue | continuar seguir | استمر واصل
  durer durée | last duration | durar duración | استمر دام مدة
  gagner remporter | win | ganar | فاز كسب
  perdre perte | lose loss | perder pérdida | خسر خسارة فقدان
  recevoir obtenir | receive get obtain | recibir obtener | تلقى حصل
  donner don | give donation | dar donar donación | أعطى منح
  offrir offre | offer | ofrecer oferta | قدم عرض
  prendre | take | tomar coger | أخذ يأخذ
  écrire rédiger écriture | write writing | escribir escritura | كتب كتابة
  lire lecture | read reading | leer lectura | قرأ قراءة
  publier publié publication | publish publication | publicar publicación | نشر منشور
  parler | speak talk | hablar | تحدث تكلم
  dire affirmer | say tell claim | decir afirmar | قال صرح
  annoncer annonce | announce announcement | anunciar anuncio | أعلن إعلان
  expliquer explication | explain explanation | explicar explicación | شرح فسر تفسير
  appeler nommer | call name | llamar nombrar | سمى دعا
  nom | name | nombre | اسم أسماء
  surnom surnommer | nickname nicknamed | apodo sobrenombre apodar | لقب لقبت
  prénom | forename | prenombre | اسمه
  titre | title | título | عنوان لقب
  signifier signification | mean means meaning | significar significado | يعني معنى
  décrire description décrite | describe description | describir descripción | وصف
  définir définition | define definition | definir definición | عرف تعريف
  connaître | know | conocer | عرف معروف
  connu célèbre | known famous | conocido famoso célebre | معروف مشهور شهير
  savoir connaissance | knowledge | saber conocimiento | معرفة
  penser pensée | think thought | pensar pensamiento | فكر ظن
  croire croyance | believe belief | creer creencia | اعتقد اعتقاد
  comprendre compréhension | understand understanding | comprender entender | فهم
  apprendre apprentissage | learn learning | aprender aprendizaje | تعلم
  enseigner enseignement | teach teaching | enseñar enseñanza | درس تدريس تعليم
  étudier étude | study | estudiar estudio | درس دراسة
  chercher rechercher | search seek | buscar | بحث يبحث
  trouver retrouver | find | encontrar hallar | وجد عثر
  découvrir découverte | discover discovery | descubrir descubrimiento | اكتشف اكتشاف
  inventer invention | invent invention | inventar invento invención | اخترع اختراع
  inventeur inventrice | inventor | inventor inventora | مخترع
  explorer exploration | explore exploration | explorar exploración | استكشف استكشاف
  explorateur | explorer | explorador | مستكشف
  développer développement | develop development | desarrollar desarrollo | طور تطوير تنمية
  améliorer amélioration | improve improvement | mejorar mejora | حسن تحسين
  produire production | produce production | producir producción | أنتج إنتاج
  producteur productrice | producer | productor productora | منتج
  fabriquer fabrication | manufacture make | fabricar fabricación | صنع تصنيع
  utiliser usage utilisation | use usage | utilizar usar uso | استخدم استعمل استخدام
  servir | serve | servir | خدم يخدم
  service | service | servicio | خدمة خدمات
  travailler | work | trabajar | عمل يعمل
  aider aide | help aid assistance | ayudar ayuda | ساعد مساعدة
  soutenir soutien appuyer | support | apoyar apoyo | دعم يدعم
  protéger protection | protect protection | proteger protección | حمى حماية
  sauver sauvetage | save rescue | salvar rescatar rescate | أنقذ إنقاذ
  accueillir | host welcome | acoger albergar | استضاف استقبل
  organisateur hôte | host organizer | anfitrión organizador | مضيف منظم
  inviter convier invitation | invite invitation | invitar invitación | دعا دعوة
  visiter visite | visit | visitar visita | زار زيارة
  visiteur touriste | visitor tourist | visitante turista | زائر زوار سائح
  rencontrer rencontre | meet meeting | encontrar reunir encuentro | التقى لقاء
  réunir réunion | meet meeting gather | reunir reunión | اجتمع اجتماع
  participer participation | participate participation | participar participación | شارك مشاركة
  participant | participant | participante | مشارك
  rejoindre adhérer | join | unirse ingresar | انضم انضمام
  quitter | leave quit | abandonar dejar | غادر ترك
  partir départ | leave depart departure | partir salir salida | رحيل غادر مغادرة
  arriver arrivée | arrive arrival | llegar llegada | وصل وصول
  venir | come | venir | جاء أتى
  aller allé | go | ir | ذهب يذهب
  revenir retour retourner | return | volver regresar regreso | عاد عودة
  entrer entrée | enter entry entrance | entrar entrada | دخل دخول مدخل
  sortir sortie | exit release | salir salida | خرج خروج
  traverser franchir | cross | cruzar atravesar | عبور اجتاز
  suivre | follow | seguir | تبع يتبع
  déplacer bouger mouvement | move movement | mover movimiento | تحرك حركة
  déménager installer | move settle | mudarse trasladar instalar | انتقل استقر
  voyager voyage | travel trip journey | viajar viaje | سافر رحلة سفر
  marcher marche | walk | caminar andar | مشى سار
  courir course | run race | correr carrera | جرى سباق
  tomber tombé chute | fall | caer caída | سقط سقوط
  monter augmenter augmentation | increase rise raise | aumentar subir aumento | زاد ارتفع زيادة
  hausse croissance croître | growth rise grow | crecimiento alza crecer | نمو ارتفاع
  baisser diminuer baisse | decrease decline fall | disminuir bajar descenso | انخفض تراجع انخفاض
  réduire réduction réduite | reduce reduction | reducir reducción | خفض قلل تخفيض
  changer changement | change | cambiar cambio | تغيير تغير
  remplacer remplacement | replace replacement | reemplazar sustituir | استبدل حل
  transformer transformation | transform transformation | transformar transformación | تحول تحويل
  ouvrir ouverture | open opening | abrir apertura abierto | فتح افتتاح
  inaugurer inauguration | inaugurate inauguration | inaugurar inauguración | افتتح افتتاح تدشين
  fermer fermé fermeture | close closure | cerrar cierre | أغلق إغلاق
  tenir | hold | celebrar sostener | عقد أقيم
  célébrer célébration fête | celebrate celebration festival | celebrar celebración fiesta | احتفل احتفال عيد
  lancer lancement | launch | lanzar lanzamiento | أطلق إطلاق
  envoyer envoyé envoi | send | enviar envío | أرسل إرسال
  porter porté | carry wear | llevar portar | حمل ارتدى
  apporter amener ramener | bring | traer aportar llevar | جلب أحضر
  tirer | shoot fire | disparar tirar | أطلق
  vendre vente | sell sale | vender venta | باع بيع مبيعات
  acheter achat | buy purchase | comprar compra | اشترى شراء
  payer payé paiement | pay payment | pagar pago | دفع يدفع
  coûter coût | cost | costar coste costo | كلف تكلفة
  dépenser dépense | spend spending expense | gastar gasto | أنفق إنفاق
  valoir valeur | worth value | valer valor | قيمة
  posséder propriétaire | owner possess ownership | poseer propietario dueño | امتلك مالك
  appartenir | belong | pertenecer | ينتمي انتمى
  contenir | contain | contener | يحتوي احتوى
  comprenant inclure | include comprise | incluir abarcar | شمل تضمن يشمل
  composer composition | compose composition consist | componer composición | تألف تأليف
  compter compte | count number | contar cuenta | عد يعد
  mesurer mesure | measure measurement | medir medida | قاس قياس
  peser poids | weigh weight | pesar peso | وزن يزن
  calculer calcul | calculate calculation | calcular cálculo | حسب حساب
  estimer estimation | estimate | estimar estimación calcular | قدر تقدير
  comparer comparaison | compare comparison | comparar comparación | قارن مقارنة
  choisir choix | choose choice | elegir escoger elección | اختار اختيار
  sélectionner sélection | select selection | seleccionar selección | اختار منتخب
  désigner nomination | appoint designate appointment | designar nombrar nombramiento | عين تعيين
  démissionner démission | resign resignation | dimitir renunciar dimisión | استقال استقالة
  accepter acceptation | accept acceptance | aceptar aceptación | قبول يقبل
  refuser refus | refuse refusal | rechazar negarse rechazo | رفض يرفض
  demander demande | ask request demand | pedir solicitar demanda | طلب سأل
  question | question | pregunta cuestión | سؤال أسئلة
  répondre réponse | answer respond response | responder respuesta contestar | أجاب جواب رد
  promettre promesse | promise | prometer promesa | وعد
  signer signature signe | sign signature | firmar firma | وقع توقيع
  approuver approbation | approve approval | aprobar aprobación | وافق موافقة
  adopter adoption | adopt adoption | adoptar adopción | تبنى اعتمد
  proposer proposition | propose proposal | proponer propuesta | اقترح يقترح اقتراح
  permettre | allow permit enable | permitir | سمح يسمح
  empêcher | prevent | impedir evitar | منع يمنع
  obliger obligatoire | force compulsory mandatory | obligar obligatorio | أجبر إلزامي
  réussir succès réussite | succeed success | lograr éxito triunfar | نجح نجاح
  échouer échec | fail failure | fracasar fracaso | فشل
  essayer tentative tenter | try attempt | intentar tratar intento | حاول محاولة
  causer cause provoquer | cause | causar causa provocar | سبب تسبب أسباب
  raison | reason | razón motivo | سبب دافع
  effet impact | effect impact | efecto impacto | أثر تأثير آثار
  influence influencer | influence | influencia influir | تأثير نفوذ أثر
  résultat | result outcome | resultado | نتيجة نتائج
  conséquence | consequence | consecuencia | عاقبة عواقب نتيجة
  but objectif | goal aim objective | objetivo meta propósito | هدف أهداف
  planifier planifié | plan | planear plan planificar | خطط خطة
  projet | project | proyecto | مشروع مشاريع
  préparer préparation | prepare preparation | preparar preparación | أعد إعداد
  jouer | play | jugar tocar | لعب يلعب
  chanter chant | sing singing | cantar canto | غنى غناء
  danser danse | dance | bailar danza baile | رقص
  peindre peinture | paint painting | pintar pintura | رسم
  dessiner dessin | draw drawing | dibujar dibujo | رسم رسوم رسومات
  concevoir conception | design | diseñar diseño | صمم تصميم
  représenter représentation | represent depict representation | representar representación | يمثل تمثيل
  montrer | show | mostrar | أظهر عرض
  présenter présentation | present presentation | presentar presentación | قدم تقديم
  apparaître apparition apparue | appear appearance | aparecer aparición | ظهر ظهور
  disparaître disparition disparue | disappear disappearance | desaparecer desaparición | اختفى اختفاء
  exister existence | exist existence | existir existencia | وجد وجود
  rester demeurer | remain stay | permanecer quedar | بقي ظل
  devenir | become | convertirse volverse | أصبح صار
  habiter résider | live reside inhabit | vivir residir habitar | سكن يسكن أقام
  habitant | inhabitant resident | habitante residente | ساكن سكان
  situer emplacement | locate location situated | situar ubicar ubicación | يقع موقع
  manger | eat | comer | أكل يأكل
  boire boisson | drink beverage | beber bebida | شرب مشروب
  dormir sommeil | sleep | dormir sueño | نام نوم
  voir vue | see view sight | ver vista | رأى رؤية
  regarder | watch look | mirar | شاهد نظر
  entendre écouter entendu | hear listen | oír escuchar | سمع استمع
  sentir sentiment | feel feeling | sentir sentimiento | شعر شعور
  aimer amour | love | amar amor querer | حب أحب
  haine détester | hatred hate | odio odiar | كراهية كره
  peur craindre | fear | miedo temer temor | خوف خاف
  espérer espoir | hope | esperar esperanza | أمل
  vouloir volonté | want wish | querer voluntad | أراد إرادة
  critiquer critique | criticize criticism critic | criticar crítica crítico | انتقد نقد ناقد
  récompense récompenser | reward award | recompensa premiar galardón | مكافأة كافأ
  brûler incendie | burn fire | quemar incendio arder | حرق حريق
  couler naufrage | sink shipwreck | hundir naufragio | غرق
  couper coupé | cut | cortar | قطع
  relier lier lien | connect link | conectar unir enlace | ربط يربط
  séparer séparation | separate separation | separar separación | فصل انفصال
  diviser division | divide division | dividir división | قسم تقسيم انقسام
  partager | share | compartir | شارك تقاسم
  couvrir | cover | cubrir | غطى يغطي
  remplir | fill | llenar | ملأ
  enregistrer enregistrement | record recording register | grabar registrar grabación | سجل تسجيل
  diffuser diffusion | broadcast | emitir difundir emisión | بث
  traduire traduction | translate translation | traducir traducción | ترجم ترجمة
  copier copie | copy | copiar copia | نسخ نسخة
  contrôler contrôle | control | controlar control | سيطر سيطرة مراقبة
  gérer gestion | manage management | gestionar gestión administrar | أدار إدارة
  appliquer application | apply application | aplicar aplicación | طبق تطبيق
  atteindre | reach achieve | alcanzar lograr | بلغ حقق
  dépasser dépassé | exceed overtake | superar sobrepasar | تجاوز
  investir investissement | invest investment | invertir inversión | استثمر استثمار
  financer financement | fund finance funding | financiar financiación | مول تمويل
  élever élevé | raise | criar elevar | ربى رفع
  enterrer enterrement funérailles | bury burial funeral | enterrar entierro funeral | دفن جنازة
  service organe | service agency | servicio órgano | جهاز أجهزة مصلحة
`;
