/** Violence, fraud and what the law does about them: a row a concept, `fr | en | es | ar`. */
export const HARM_WORDS = `
  violence violent | violence violent | violencia violento | عنف عنيف
  agression agresser agressif | assault aggression aggressive | agresión agredir agresivo | اعتداء اعتدى
  assaut assaillant | assault assailant | asalto asaltante | اقتحام مهاجم
  abattre abattu | shoot slaughter | abatir | أردى
  étrangler étranglement | strangle strangulation | estrangular estrangulamiento | خنق
  poignarder | stab | apuñalar | طعن
  empoisonner empoisonnement | poison poisoning | envenenar envenenamiento | تسمم تسميم
  torture torturer | torture | tortura torturar | تعذيب عذب
  maltraitance maltraiter | abuse mistreatment mistreat | maltrato maltratar | إساءة
  abus abuser | abuse | abuso abusar | إساءة تعسف استغلال
  viol violer | rape | violación violar | اغتصاب اغتصب
  enlèvement enlever | kidnapping kidnap abduct | secuestro secuestrar rapto | اختطاف خطف
  séquestration séquestrer | confinement detain | secuestro retener | احتجاز
  fusillade | shooting gunfire | tiroteo | إطلاق رصاص
  bagarre rixe altercation | fight brawl altercation | pelea riña altercado | شجار مشاجرة عراك
  émeute | riot | disturbio motín | شغب
  pillage piller | looting loot plunder | saqueo saquear | نهب
  vol cambriolage | theft robbery burglary | robo hurto | سرقة سطو
  fraude escroquerie frauder | fraud scam swindle | fraude estafa | احتيال غش
  falsifier falsification | forge forgery falsify | falsificar falsificación | تزوير زور
  blanchiment blanchir | laundering launder | blanqueo blanquear | غسل تبييض
  détournement détourner | embezzlement hijack divert | malversación desvío desviar | اختلاس اختلس
  contrebande | smuggling contraband | contrabando | تهريب
  chantage | blackmail | chantaje | ابتزاز
  trahison trahir | treason betray betrayal | traición traicionar | خيانة
  espionnage espionner espion | espionage spy | espionaje espiar espía | تجسس جاسوس
  piratage pirater | hacking hack piracy | pirateo piratear | قرصنة اختراق
  sabotage saboter | sabotage | sabotaje sabotear | تخريب
  complot comploter conspiration | plot conspiracy conspire | complot conspiración conspirar | مؤامرة تآمر
  complicité complice | complicity accomplice | complicidad cómplice | تواطؤ متواطئ
  commettre commis commise | commit | cometer | ارتكب يرتكب ارتكاب
  implication impliquer | involvement involve imply | implicación implicar involucrar | تورط ضلوع
  inculper inculpation | indict indictment charge | imputar inculpar imputación | اتهم اتهام
  plainte plaignant plaindre | complaint plaintiff complain | denuncia queja querella | شكوى دعوى
  interpeller interpellation | arrest apprehend | detener interpelar | توقيف أوقف
  incarcérer incarcération | imprison incarcerate incarceration | encarcelar encarcelamiento | حبس سجن
  détention détenir détenu | detention detain detainee | detención detener | احتجاز احتجز معتقل
  perquisition perquisitionner | raid search | allanamiento | مداهمة تفتيش
  acquittement acquitter | acquittal acquit | absolución absolver | براءة تبرئة
  recours recourir | recourse appeal resort | recurso recurrir | طعن لجأ لجوء
  audience audition | hearing audience | audiencia audición | جلسة استماع
  verdict | verdict | veredicto | حكم قرار
  délinquance délit délinquant | delinquency offence offender | delincuencia delito delincuente | جنوح جنحة
  drame dramatique | drama tragedy dramatic | drama dramático | دراما مأساة
  tragédie tragique | tragedy tragic | tragedia trágico | مأساة مأساوي
  incident | incident | incidente | حادثة حادث
  succomber | succumb | sucumbir | توفي
  noyer noyé noyade | drown drowning | ahogar ahogamiento | غرق غريق
  traumatisme traumatiser | trauma traumatic | trauma traumatismo | صدمة رضوض
  préjudice nuire | harm prejudice | perjuicio perjudicar | ضرر أضر
  neutraliser neutralisation | neutralize | neutralizar | تحييد
  désarmement désarmer | disarmament disarm | desarme desarmar | نزع تجريد
  trêve | truce ceasefire | tregua | هدنة
  offensive | offensive | ofensiva | هجومي هجوم
  patrouille patrouiller | patrol | patrulla patrullar | دورية دوريات
  sécuriser | secure | proteger asegurar | تأمين أمن
  intrusion | intrusion | intrusión | تطفل اقتحام
  radicalisation radicaliser | radicalization radicalize | radicalización radicalizar | تطرف
  alarme alarmer | alarm | alarma alarmar | إنذار
  scandale | scandal | escándalo | فضيحة
  injustice | injustice | injusticia | ظلم
  prévention | prevention | prevención | وقاية
  précaution | precaution | precaución | احتياط احتياطات
  autopsie | autopsy | autopsia | تشريح
  impunité | impunity | impunidad | إفلات
  amnistie gracier gracié | amnesty pardon | amnistía indulto | عفو
  caution | bail | fianza | كفالة
`;
