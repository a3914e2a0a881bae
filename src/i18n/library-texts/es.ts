import { formatNumber, plural } from '../format.ts';
import type { DifferenceTexts, LibraryTexts, RefreshTexts } from '../moderator-texts.ts';

const count = (value: number, one: string, other: string) => plural('es', value, { one, other });

export const library: LibraryTexts = {
  newArticle: 'Artículo nuevo: vista previa',
  newVersion: 'Versión nueva: vista previa',
  pending: 'Aún no está en servicio: tienes 15 minutos para confirmar.',
  firstLine: 'Primera línea',
  lastLine: 'Última línea',
  warnings: 'Conviene revisar',
  chooseLanguage: '¿En qué idioma está? Elige antes de confirmar',
  confirm: 'Confirmar',
  cancel: 'Cancelar',
  cancelled: 'Cancelado: no se ha cambiado nada.',
  form: {
    title: 'Texto del artículo',
    text: 'Texto, una línea vacía entre párrafos',
    articleTitle: 'Título',
    slug: 'Identificador: a-z, 0-9 y -',
    note: 'Motivo, para el historial',
  },
  saved: {
    add: (article, version) => `${article} ya está en servicio (versión ${version}).`,
    replace: (article, version) => `La nueva versión de ${article} ya está en servicio (versión ${version}).`,
    rollback: (article, version) => `${article} vuelve a estar como entonces (ahora versión ${version}).`,
    remove: (article, version) =>
      `${article} ya no está en servicio (versión ${version}). Para restaurarlo: \`/library restore\`.`,
    restore: (article, version) => `${article} está de nuevo en servicio (versión ${version}).`,
  },
  historyTitle: (article) => `Versiones de ${article}`,
  version: (number) => `versión ${formatNumber('es', number)}`,
  kinds: {
    add: 'añadido',
    replace: 'reemplazado',
    rollback: 'vuelta atrás',
    remove: 'retirado',
    restore: 'restaurado',
  },
  rollback: 'Volver a una versión',
  archive: {
    exported: (articles) => `${count(articles, '# artículo', '# artículos')}, palabra por palabra, y un manifiesto.`,
    preview: 'Importación: vista previa',
    pending: 'Aún no ha cambiado nada: tienes 15 minutos para confirmar.',
    nothing: 'No hay nada que importar.',
    done: 'Importación',
    groups: {
      refused: 'Rechazados',
      failed: 'No importados',
      added: 'Nuevos',
      changed: 'Modificados',
      unchanged: 'Sin cambios',
      ignored: 'No leídos, por no ser archivos .md',
    },
    edited: 'modificado desde la exportación',
    interrupted: 'No se ha podido guardar. El responsable del bot encuentra la causa en su registro.',
  },
};

export const difference: DifferenceTexts = {
  passages: {
    added: (passages) => count(passages, '# pasaje añadido', '# pasajes añadidos'),
    changed: (passages) => count(passages, '# pasaje modificado', '# pasajes modificados'),
    removed: (passages) => count(passages, '# pasaje retirado', '# pasajes retirados'),
  },
  details: 'título, fecha o encabezados modificados',
  moved: 'solo ha cambiado el orden o el formato',
  title: (article) => `Qué ha cambiado en ${article}`,
  none: 'Las dos versiones tienen el mismo contenido.',
};

export const refresh: RefreshTexts = {
  unchanged: (article) => `La página de ${article} no ha cambiado: no se ha creado ninguna versión.`,
  stopped: (article) => `La página de ${article} solo se vuelve a leer cuando lo pides.`,
  scheduled: {
    hourly: (next) => `se lee cada hora, la próxima vez ${next}`,
    daily: (next) => `se lee cada día, la próxima vez ${next}`,
    weekly: (next) => `se lee cada semana, la próxima vez ${next}`,
  },
  fails: 'falló la última vez',
  schedules: 'Páginas que se leen automáticamente',
  noSchedule: 'Ninguna página se lee automáticamente. Indica un artículo y, con la opción `frecuencia`, cada cuánto.',
  refreshed: (article, version) => `${article} ha cambiado en su página (ahora versión ${version})`,
  goBack: (version) => `Volver a la ${version}`,
  failed: (article) => `No se ha podido leer la página de ${article}; el artículo sigue en servicio como estaba:`,
  retried: 'Lo sigo intentando y avisaré cuando vuelva a funcionar.',
  works: (article) => `La página de ${article} se puede leer de nuevo.`,
  ended: (article) => `${article} ya no indica la página de la que procedía, que no se volverá a leer.`,
};
