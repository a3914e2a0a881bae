/**
 * Senses of frequent words beside those of other tables: "run" for direct, "safe" for secure; and what tells whether somebody was
 * alone.
 */
export const FURTHER_SENSES = `
  domaine secteur | area field domain | ámbito área sector | مجال ميدان قطاع
  fonctionner marcher | work function operate | funcionar marchar | اشتغل يشتغل
  diriger gérer | run manage lead | dirigir gestionar liderar | أدار يدير يقود
  sûr sécurisé sécurité | safe secure | seguro protegido | آمن أمان
  question problème sujet | issue question topic | cuestión problema tema | مسألة قضية موضوع
  lien relation attache | ties bond connection | vínculo lazo nexo | صلة روابط علاقات
  prouvé avéré | proven proved | probado demostrado | ثابت مثبت
  contrer combattre | counter fight thwart | contrarrestar combatir | تصدى يتصدى مواجهة
  affronter lutter | tackle confront face | afrontar enfrentar | واجه يواجه
  lutte | fight fighting struggle | lucha | مكافحة محاربة
  opération | ops | operaciones | عمليات
  but objectif finalité | purpose objective aim | propósito finalidad | غرض غاية
  partie côté camp | side party camp | parte lado bando | طرف جانب
  seul accompagné | alone lone | solo | بمفرده وحده
  ensemble conjoint commun | together jointly | juntos conjuntamente | معا سويا مشترك
  traiter aborder | cover address | tratar abordar cubrir | تناول يتناول
  mener conduire | conduct carry wage | llevar conducir | قام أجرى
  personnel effectif | staff workforce manpower | plantilla personal efectivos | موظفون طاقم
  valoir coûter | worth cost | valer costar | ساوى يساوي
  faux erroné | false wrong fake | falso erróneo | خاطئ زائف
  vêtu habillé | dressed wearing clad | vestido ataviado | مرتد يرتدي
  tué mort | killed dead | muerto asesinado | قتيل قتلى
  migratoire migration | migratory migration | migratorio migración | هجرة
  lié rattaché | linked related connected | vinculado ligado relacionado | مرتبط متصل
  croissant croissance | growing increasing rising | creciente | متزايد متنام
  saluer reconnaissant | thank thankful thanks | agradecer agradecido gracias | شكر شكرت
  efficacité efficacement | success succeed successful | éxito exitoso | نجاح نجح ناجح
`;
