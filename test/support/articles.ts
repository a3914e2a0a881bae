/** Small articles for tests, in four languages; each with its own words. */
export const HARBOUR = `---
title: The new harbour
date: 2024-03-05
source: The Gazette
url: https://gazette.example/harbour_(new)
questions:
  - Who opened the harbour?
  - How many cranes are there?
---
# Opening

Mayor Ada Cole opened the new harbour on Monday. It took nine years to build. About two thousand people came to the quay.

# Machines

Twelve cranes stand along the northern quay. They run on electricity from a wind farm nearby.
`;

export const PORT = `---
title: Le port de plaisance
lang: fr
date: 2023-11-20
---
La maire Jeanne Morel a inauguré le port de plaisance samedi. Les travaux ont duré trois ans.

Quarante bateaux peuvent y accoster.
`;

export const PUERTO = `---
title: El puerto deportivo
lang: es
---
La alcaldesa Rosa Peña inauguró el puerto deportivo el sábado. Las obras duraron tres años.

Cuarenta barcos pueden atracar en él.
`;

export const MARSA = `---
title: ميناء المدينة
lang: ar
date: 2025-01-31
---
افتتح رئيس البلدية خالد المنصوري ميناء المدينة يوم السبت. استمرت الأشغال ثلاث سنوات.

يستطيع أربعون قاربا الرسو فيه.
`;
