/** Paying, owing, saving and trading: a row a concept, `fr | en | es | ar`. */
export const MONEY_WORDS = `
  rémunération rémunérer | remuneration pay | remuneración remunerar | أجر مكافأة
  remboursement rembourser | refund repay reimburse | reembolso reembolsar | سداد تسديد
  verser versement | payment disburse | abonar pago | سدد تسديد
  emprunter emprunt | borrow loan borrowing | préstamo prestado empréstito | اقتراض اقترض قرض
  endettement endetter | indebtedness indebted | endeudamiento endeudar | استدانة
  épargne épargner | savings save | ahorro ahorrar | ادخار مدخرات
  location louer | rent rental lease | alquiler alquilar arrendar | إيجار تأجير استأجر
  facture facturer | bill invoice | factura facturar | فاتورة فواتير
  frais | fee expense | gasto tarifa | رسوم مصاريف
  subvention subventionner | subsidy subsidize grant | subvención subsidio | دعم
  indemnité indemnisation indemniser | compensation indemnity compensate | indemnización indemnizar | تعويض تعويضات
  gain | gain earnings | ganancia | مكسب مكاسب
  déficit | deficit | déficit | عجز
  excédent surplus | surplus | excedente superávit | فائض
  faillite | bankruptcy bankrupt | quiebra bancarrota | إفلاس
  inflation | inflation | inflación | تضخم
  récession | recession | recesión | ركود
  cotisation cotiser | contribution | cotización cotizar | اشتراكات مساهمة
  pension | pension | pensión | معاش
  commercialiser commercialisation | marketing | comercializar comercialización | تسويق
  rachat racheter | takeover buyout | adquisición recompra | استحواذ شراء
  céder cession | cede transfer yield | ceder cesión | تنازل تخلى
  revaloriser revalorisation | upgrade raise | revalorizar revalorización | تثمين
  rentabilité rentable | profitability profitable | rentabilidad rentable | ربحية مربح
  gaspillage gaspiller | waste | desperdicio desperdiciar | هدر تبذير
  stock stockage stocker | stock storage | almacenamiento almacenar stock | مخزون تخزين خزن
  monopole | monopoly | monopolio | احتكار
  privatisation privatiser | privatization privatize | privatización privatizar | خصخصة
  nationalisation nationaliser | nationalization nationalize | nacionalización nacionalizar | تأميم
  embargo | embargo | embargo | حظر
  crédit | credit loan | crédito | ائتمان قرض
  fortune | fortune | fortuna | ثروة
  prestation | benefit service | prestación | خدمات استحقاقات
  assurance assureur | insurance insurer | seguro aseguradora | تأمين
  compte | account | cuenta | حساب حسابات
  fonds | fund | fondo | صندوق أموال
  part | share portion | cuota participación | حصة نصيب
`;
