/** The body, health, birth and death: a row a concept, `fr | en | es | ar`. */
export const HEALTH_WORDS = `
  clinique | clinic clinical | clínica clínico | عيادة سريري
  ambulance | ambulance | ambulancia | إسعاف
  hospitalisation hospitaliser | hospitalization hospitalize | hospitalización hospitalizar | استشفاء
  réanimation | resuscitation intensive | reanimación | إنعاش
  chirurgical chirurgicaux | surgical | quirúrgico | جراحي
  psychiatre psychiatrie psychiatrique | psychiatrist psychiatry psychiatric | psiquiatra psiquiatría psiquiátrico | نفساني
  dentiste dentaire | dentist dental | dentista dental | أسنان
  pharmacie pharmacien pharmaceutique | pharmacy pharmacist pharmaceutical | farmacia farmacéutico | صيدلية صيدلي
  vétérinaire | veterinarian veterinary vet | veterinario | بيطري
  soignant | caregiver carer | cuidador sanitario | رعاية
  thérapie thérapeutique | therapy therapeutic | terapia terapéutico | علاجي علاج
  diagnostic diagnostiquer diagnostiqué | diagnosis diagnose diagnostic | diagnóstico diagnosticar | تشخيص
  prescription | prescription | receta prescripción | وصفة
  pilule comprimé | pill tablet | píldora pastilla comprimido | حبوب أقراص
  dose | dose | dosis | جرعة جرعات
  injection injecter | injection inject | inyección inyectar | حقن حقنة
  greffe greffer | transplant graft | trasplante injerto trasplantar | ترقيع زرع
  vaccinal | vaccine | vacunal | لقاحات
  antibiotique | antibiotic | antibiótico | مضاد
  anticorps | antibody | anticuerpo | مضادة
  immunité immunitaire | immunity immune | inmunidad inmune inmunitario | مناعة مناعي
  respiratoire respiration respirateur | respiratory breathing ventilator | respiratorio respiración respirador | تنفس تنفسي
  hygiène | hygiene | higiene | نظافة
  désinfection désinfecter | disinfection disinfect | desinfección desinfectar | تعقيم تطهير
  savon | soap | jabón | صابون
  masque | mask | mascarilla máscara | كمامة قناع أقنعة
  gant | glove | guante | قفاز قفازات
  coronavirus covid | coronavirus covid | coronavirus covid | كورونا كوفيد
  épidémique épidémiologique épidémiologiste | epidemiological epidemiologist | epidemiológico epidemiólogo | وبائي
  contamination contaminer | contamination contaminate infection | contagio contaminación | تلوث عدوى
  infectieux contagieux contagion | infectious contagious contagion | infeccioso contagioso | معد معدي
  incubation | incubation | incubación | حضانة
  dépistage dépister | screening testing screen | cribado detección | فحص كشف
  test tester | test | prueba test probar | اختبار فحص اختبر
  quarantaine | quarantine | cuarentena | حجر
  distanciation | distancing | distanciamiento | تباعد
  syndrome | syndrome | síndrome | متلازمة
  pathologie | pathology | patología | مرض
  toux tousser | cough | tos toser | سعال
  inflammation inflammatoire | inflammation inflammatory | inflamación inflamatorio | التهاب التهابي
  fracture fracturer | fracture | fractura fracturar | كسر كسور
  traumatisme traumatique traumatiser | trauma traumatic | trauma traumático traumatismo | صدمة رضوض
  plaie cicatrice | wound scar | cicatriz llaga | جرح ندبة
  brûlure | burn | quemadura | حروق
  hémorragie | hemorrhage bleeding | hemorragia | نزيف
  cardiovasculaire | cardiovascular | cardiovascular | وعائي
  infarctus | infarction | infarto | نوبة
  avc | stroke | ictus | سكتة جلطة
  coma | coma | coma | غيبوبة
  paralysie paralyser | paralysis paralyze | parálisis paralizar | شلل
  dépression dépressif | depression | depresión | اكتئاب
  stress anxiété angoisse | stress anxiety anguish | estrés ansiedad angustia | ضيق قلق إجهاد
  mental mentaux | mental | mental | عقلي ذهني
  fou folle folie | mad crazy madness | loco locura | مجنون جنون
  autisme autiste | autism autistic | autismo autista | توحد
  démence | dementia | demencia | خرف
  diabète diabétique | diabetes diabetic | diabetes diabético | سكري
  obésité obèse | obesity obese | obesidad obeso | سمنة
  allergie allergique | allergy allergic | alergia alérgico | حساسية
  asthme | asthma | asma | ربو
  sida vih | aids hiv | sida vih | إيدز
  paludisme malaria | malaria | malaria paludismo | ملاريا
  choléra | cholera | cólera | كوليرا
  rougeole | measles | sarampión | حصبة
  variole | smallpox | viruela | جدري
  tuberculose | tuberculosis | tuberculosis | سل
  lèpre | leprosy | lepra | جذام
  poison empoisonnement venin | poison poisoning venom | veneno envenenamiento | سم تسمم
  toxique | toxic | tóxico | سام
  addiction toxicomane | addiction addict | adicción adicto | إدمان مدمن
  ivresse ivre | drunk drunkenness | ebrio borracho embriaguez | سكران سكر
  grossesse enceinte | pregnancy pregnant | embarazo embarazada | حمل حامل
  accouchement accoucher | childbirth delivery | parto | ولادة مخاض
  maternité | maternity motherhood | maternidad | أمومة
  avortement avorter | abortion abort | aborto abortar | إجهاض
  contraception | contraception contraceptive | anticoncepción anticonceptivo | منع
  stérile stérilité | sterile infertility | estéril esterilidad | عقيم عقم
  sexuel sexualité | sexual sexuality | sexual sexualidad | جنسي
  nourrisson | infant newborn | lactante recién | رضيع رضع
  embryon fœtus | embryo fetus | embrión feto | جنين أجنة
  vieillesse vieillissement vieillir | aging ageing age | vejez envejecimiento envejecer | شيخوخة
  mortalité | mortality | mortalidad | وفيات
  mortel mortelle | fatal deadly mortal | mortal letal | مميت قاتل
  défunt | deceased late | difunto | متوفى راحل
  obsèques funérailles | funeral | funeral exequias | جنازة تشييع
  cercueil | coffin casket | ataúd féretro | نعش تابوت
  deuil endeuillé | mourning grief | luto duelo | حداد عزاء
  condoléances | condolences | condolencias pésame | تعازي تعزية
  organe | organ | órgano | أعضاء
  organisme | organism body | organismo | كائن هيئة
  crâne | skull | cráneo | جمجمة
  lèvre | lip | labio | شفة شفاه
  barbe | beard | barba | لحية
  moustache | moustache mustache | bigote | شارب
  cou gorge | neck throat | cuello garganta | رقبة عنق حلق
  épaule | shoulder | hombro | كتف
  poitrine thorax | chest breast | pecho tórax | صدر
  hanche | hip | cadera | ورك
  genou genoux | knee | rodilla | ركبة
  cheville | ankle | tobillo | كاحل
  coude | elbow | codo | مرفق
  poing | fist | puño | قبضة
  pouce | thumb | pulgar | إبهام
  rein rénal | kidney renal | riñón renal | كلى كلوي
  intestin intestinal | intestine intestinal gut | intestino intestinal | أمعاء معوي
  artère artériel | artery arterial | arteria arterial | شريان شرايين
  veine | vein | vena | وريد
  larme pleurer pleur | tear weep cry | lágrima llorar llanto | بكاء دموع دمعة
  salive | saliva | saliva | لعاب
  protéine | protein | proteína | بروتين بروتينات
  enzyme | enzyme | enzima | إنزيم
  hormone hormonal | hormone hormonal | hormona hormonal | هرمون هرمونات
  vitamine | vitamin | vitamina | فيتامين
  graisse gras | fat | grasa | دهون دهن
  génome | genome | genoma | جينوم
  chromosome | chromosome | cromosoma | كروموسوم
  microbe pathogène | microbe pathogen germ | microbio patógeno germen | ميكروب جرثومة
  parasite | parasite | parásito | طفيلي طفيليات
  bain | bath | baño | حمام
  douche | shower | ducha | دش
  toilettes | toilet restroom | inodoro aseo | مرحاض
  parfum | perfume fragrance | perfume | عطر
  maquillage | makeup | maquillaje | مكياج
  porteur | carrier bearer | portador | حامل
  sensation | sensation | sensación | إحساس
`;
