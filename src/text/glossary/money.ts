/** Paying, owing, saving and trading: a row a concept, `fr | en | es | ar`. */
export const MONEY_WORDS = `
  remboursement rembourser | refund repay reimburse | reembolso reembolsar | سداد تسديد
  verser versement | payment disburse | abonar pago | سدد تسديد
  emprunter emprunt | borrow loan borrowing | préstamo prestado empréstito | اقتراض اقترض قرض
  indemnité indemniser | compensation indemnity compensate | indemnizar indemnización | تعويض
  gain | gain earnings | ganancia | مكسب مكاسب
  commercialiser commercialisation | market marketing | comercializar comercialización | تسويق ترويج
  rachat racheter | takeover buyout | adquisición recompra | استحواذ شراء
  céder cession | cede transfer yield | ceder cesión | تنازل تخلى
  revaloriser revalorisation | upgrade raise | revalorizar revalorización | تثمين
  rentabilité rentable | profitability profitable | rentabilidad rentable | ربحية مربح
  gaspillage gaspiller | waste | desperdicio desperdiciar | هدر تبذير
  stock stockage stocker | stock storage | almacenamiento almacenar stock | مخزون تخزين خزن
  monopole | monopoly | monopolio | احتكار
  privatisation privatiser | privatization privatize | privatización privatizar | خصخصة
  nationalisation nationaliser | nationalization nationalize | nacionalización nacionalizar | تأميم
  prestation | benefit service | prestación | خدمات استحقاقات
  assurance assureur | insurance insurer | seguro aseguradora | تأمين
  compte | account | cuenta | حساب حسابات
  part | share portion | cuota participación | حصة نصيب
`;
