/** Violence, fraud and what the law does about them: a row a concept, `fr | en | es | ar`. */
export const HARM_WORDS = `
  agression agresser agressif | assault aggression aggressive | agresión agredir agresivo | اعتداء اعتدى
  abattre abattu | shoot slaughter | abatir | أردى
  étrangler étranglement | strangle strangulation | estrangular estrangulamiento | خنق
  poignarder | stab | apuñalar | طعن
  empoisonner empoisonnement | poison poisoning | envenenar envenenamiento | تسمم تسميم
  abus abuser | abuse | abuso abusar | إساءة تعسف استغلال
  enlèvement enlever | kidnapping kidnap abduct | secuestro secuestrar rapto | اختطاف خطف
  séquestration séquestrer | confinement detain | secuestro retener | احتجاز
  bagarre rixe altercation | fight brawl altercation | pelea riña altercado | شجار مشاجرة عراك
  fraude escroquerie frauder | fraud scam swindle | fraude estafa | احتيال غش
  falsifier falsification | forge forgery falsify | falsificar falsificación | تزوير زور
  détournement détourner | embezzlement hijack divert | malversación desvío desviar | اختلاس اختلس
  trahison trahir | treason betray betrayal | traición traicionar | خيانة
  piratage pirater | hacking hack piracy | pirateo piratear | قرصنة اختراق
  sabotage saboter | sabotage | sabotaje sabotear | تخريب تدمير
  complot comploter conspiration | plot conspiracy conspire | complot conspiración conspirar | مؤامرة تآمر
  commettre commis commise | commit | cometer | ارتكب يرتكب ارتكاب
  implication impliquer | involvement involve imply | implicación implicar involucrar | تورط ضلوع
  inculper inculpation | indict indictment charge | imputar inculpar imputación | اتهم اتهام
  plainte plaignant plaindre | complaint plaintiff complain | denuncia queja querella | شكوى دعوى
  interpeller interpellation | arrest apprehend | detener interpelar | توقيف أوقف
  incarcérer incarcération | imprison incarcerate incarceration | encarcelar encarcelamiento | حبس سجن
  détention détenir détenu | detention detain detainee | detención detener | احتجاز احتجز معتقل
  acquittement acquitter | acquittal acquit | absolución absolver | براءة تبرئة
  délinquance délit délinquant | delinquency offence offender | delincuencia delito delincuente | جنوح جنحة
  incident | incident | incidente | حادثة حادث
  succomber | succumb | sucumbir | توفي
  noyer noyé noyade | drown drowning | ahogar ahogamiento | غرق غريق
  préjudice nuire | harm prejudice | perjuicio perjudicar | ضرر أضر
  neutraliser neutralisation | neutralize | neutralizar | تحييد
  sécuriser | secure | proteger asegurar | تأمين أمن
  intrusion | intrusion | intrusión | تطفل اقتحام
  alarme alarmer | alarm | alarma alarmar | إنذار
  prévention | prevention | prevención | وقاية
  précaution | precaution | precaución | احتياط احتياطات
  impunité | impunity | impunidad | إفلات
  caution | bail | fianza | كفالة
`;
