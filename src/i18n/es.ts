import type { Catalogue } from './catalogue.ts';
import { content } from './content-texts/es.ts';
import { formatNumber, plural } from './format.ts';
import { difference, library, refresh } from './library-texts/es.ts';
import { privacy } from './privacy-texts/es.ts';
import { report } from './report-texts/es.ts';
import { settings } from './settings-texts/es.ts';

const count = (value: number, one: string, other: string) => plural('es', value, { one, other });

export const es: Catalogue = {
  lang: 'es',
  commands: {
    ask: { name: 'preguntar', description: 'Haz una pregunta: el artículo responde con sus propias palabras' },
    askMessage: { name: 'Preguntar al artículo', description: 'Busca la respuesta a un mensaje, solo para ti' },
    summary: {
      name: 'resumen',
      description: 'Las frases más reveladoras de un artículo, o una de cada uno, palabra por palabra',
    },
    article: { name: 'article', description: 'Leer un artículo o ver cuáles hay' },
    articleRead: { name: 'read', description: 'Leer un artículo, un pasaje por página' },
    articleList: { name: 'list', description: 'Ver qué artículos hay' },
    help: { name: 'ayuda', description: 'Lo que puedes hacer aquí' },
    reload: { name: 'recargar', description: 'Volver a leer los archivos de los artículos y ver qué ha cambiado' },
    library: { name: 'library', description: 'Gestionar los artículos de este servidor' },
    libraryAdd: { name: 'add', description: 'Añadir un artículo: un archivo, una página o un texto pegado' },
    libraryReplace: { name: 'replace', description: 'Dar una nueva versión a un artículo' },
    libraryHistory: { name: 'history', description: 'Ver las versiones de un artículo y volver a una de ellas' },
    libraryRemove: { name: 'remove', description: 'Ocultar un artículo; se puede restaurar' },
    libraryRestore: { name: 'restore', description: 'Restaurar un artículo que se retiró' },
    libraryExport: { name: 'export', description: 'Recibir los artículos de este servidor en un zip' },
    libraryImport: {
      name: 'import',
      description: 'Añadir o reemplazar artículos con un zip de archivos .md, como el que se exporta',
    },
    settings: { name: 'ajustes', description: 'Lo que hago en este servidor, y dónde' },
    report: { name: 'report', description: 'Informes para moderadores' },
    reportUnanswered: {
      name: 'unanswered',
      description: 'Ver lo que se ha preguntado en vano: sin respuesta o con 👎',
    },
    privacy: { name: 'privacy', description: 'Lo que se guarda sobre ti' },
    privacyShow: { name: 'show', description: 'Ver lo que se guarda sobre ti' },
    privacyExport: { name: 'export', description: 'Recibir lo que se guarda sobre ti en un archivo' },
    privacyDelete: { name: 'delete', description: 'Borrar lo que se guarda sobre ti' },
    libraryDiff: { name: 'diff', description: 'Ver en qué se diferencian dos versiones de un artículo' },
    libraryRollback: { name: 'rollback', description: 'Volver a una versión de un artículo' },
    libraryRefresh: {
      name: 'refresh',
      description: 'Volver a leer la página de un artículo, ahora o cada cierto tiempo',
    },
    options: {
      question: { name: 'pregunta', description: '¿Qué quieres saber?' },
      article: { name: 'artículo', description: 'Qué artículo; si no lo indicas, la primera opción' },
      asked: {
        name: 'artículo',
        description: 'Qué artículo; si no lo indicas, el predeterminado del servidor o, si no hay, todos',
      },
      summarized: {
        name: 'artículo',
        description:
          'Qué artículo; si no lo indicas, el predeterminado del servidor o, si no hay, una frase de cada uno',
      },
      focus: { name: 'tema', description: 'De qué debe tratar sobre todo; de lo esencial si no lo indicas' },
      length: { name: 'extensión', description: 'Qué extensión: media si no la indicas' },
      private: { name: 'privado', description: 'Mostrarlo solo a ti' },
      onlyArticle: { name: 'artículo', description: 'Solo este artículo; todos si no lo indicas' },
      ownArticle: { name: 'artículo', description: 'Qué artículo de este servidor' },
      file: { name: 'archivo', description: 'Un archivo .md, .txt o .html, de 2 MiB como máximo' },
      url: { name: 'dirección', description: 'La dirección de una página con un artículo' },
      title: { name: 'título', description: 'Su título; el del contenido si no lo indicas' },
      slug: { name: 'identificador', description: 'Su nombre corto: a-z, 0-9 y -; sale del título si no lo indicas' },
      language: { name: 'idioma', description: 'Su idioma; se detecta si no lo indicas' },
      note: { name: 'motivo', description: 'Por qué, para el historial' },
      archive: { name: 'archivo', description: 'Un zip de archivos .md, 10 MiB como máximo' },
      defaultArticle: { name: 'artículo', description: 'Hace que se pregunte a este artículo si no se indica ninguno' },
      from: { name: 'desde', description: 'La versión antigua; la anterior si no la indicas' },
      to: { name: 'hasta', description: 'La versión nueva; la última si no la indicas' },
      version: { name: 'versión', description: 'Qué versión' },
      pageArticle: { name: 'artículo', description: 'Qué artículo de este servidor; si no lo indicas, lo programado' },
      every: { name: 'frecuencia', description: 'Volver a leerla automáticamente; si no la indicas, no cambia' },
    },
    languages: { fr: 'Francés', en: 'Inglés', es: 'Español', ar: 'Árabe' },
    schedules: { never: 'Nunca', hourly: 'Cada hora', daily: 'Cada día', weekly: 'Cada semana' },
    lengths: { short: 'Corto', medium: 'Medio', long: 'Largo' },
  },
  errors: {
    'article-not-found': () =>
      'No hay ningún artículo con ese nombre. Elige uno de la lista que aparece mientras escribes.',
    'empty-question': () => 'Aquí no hay ninguna pregunta: escríbela en pocas palabras.',
    'question-too-long': ({ limit }) => `Esa pregunta es demasiado larga: ${limit} caracteres como máximo.`,
    'subject-unknown': () => 'Aquí no se habla de eso. Elige un tema de la lista que aparece mientras escribes.',
    outdated: () => 'El artículo ha cambiado desde entonces. Vuelve a pedirlo, por favor.',
    'no-longer-offered': () => 'Lo que has elegido aquí ya no está disponible. Vuelve a usar el comando, por favor.',
    'not-yours': () => 'Solo quien hizo la pregunta, o un moderador, puede borrar esta respuesta.',
    'missing-permission': () => 'Para esto necesitas el permiso «Gestionar mensajes» en todo el servidor.',
    'manage-server-needed': () => 'Para borrarlo todo necesitas también el permiso «Gestionar servidor».',
    'server-only': () => 'Esto solo funciona en un servidor.',
    'other-channel': ({ channels }) => `No respondo en este canal. Pregunta aquí: ${channels}`,
    'channels-gone': () =>
      `Los canales de este servidor donde respondía ya no existen. Sus moderadores pueden elegir otros con \`/${es.commands.settings.name}\`.`,
    'storage-failed': () =>
      'En este momento no se pueden leer ni guardar los datos, y no se ha cambiado nada. Quien aloja el bot encontrará el motivo en su registro.',
    'file-or-url': () => 'Indica un archivo o una dirección, no ambos.',
    'slug-invalid': () => 'Un identificador solo lleva a-z, 0-9 y -, 64 caracteres como máximo.',
    'slug-served': () => 'Ya hay un artículo con ese identificador. Elige otro o usa `/library replace`.',
    'slug-hidden': () => 'Se retiró un artículo con ese identificador. Elige otro o usa `/library restore`.',
    'slug-operator': () =>
      'Un archivo del responsable del bot tiene ese identificador: un artículo del servidor necesita otro.',
    'library-full': ({ limit }) => `Este servidor tiene ${limit} artículos y no puede tener más. Retira uno primero.`,
    'library-too-large': ({ limit }) =>
      `Juntos, los artículos de este servidor no pueden superar ${limit} MiB. Retira o acorta uno primero.`,
    'content-unchanged': () => 'Es lo que ya está en servicio: no se ha creado ninguna versión.',
    'article-there': ({ article }) => `Este artículo ya está en servicio: ${article}. No se ha cambiado nada.`,
    'changed-meanwhile': ({ version }) =>
      `Alguien ha cambiado el artículo entretanto (versión ${version}): no se ha hecho nada. Consulta \`/library history\` y vuelve a intentarlo.`,
    'operators-article': () =>
      'Este artículo es un archivo del responsable del bot: no se puede cambiar desde Discord.',
    'article-hidden': () => 'Este artículo se retiró. Usa `/library restore` para restaurarlo.',
    'article-served': () => 'Este artículo está en servicio: no hay nada que restaurar.',
    'preview-expired': () => 'Esta vista previa ha caducado o no es tuya. Vuelve a usar el comando, por favor.',
    'already-confirmed': () => 'Ya lo has confirmado: `/library history` muestra lo que se hizo.',
    'nothing-to-export': () => 'Este servidor no tiene artículos propios: no hay nada que exportar.',
    'log-channel-hidden': ({ channel }) => `No veo ${channel}: dame allí el permiso «Ver canales» y elígelo de nuevo.`,
    'log-channel-closed': ({ channel }) =>
      `No puedo escribir en ${channel}: dame allí el permiso «Enviar mensajes» y elígelo de nuevo.`,
    'name-differs': () => 'Ese no es el nombre de este servidor: no se ha borrado nada.',
    'answer-too-old': () => 'Esta respuesta es demasiado antigua para votar: los votos se guardan 90 días.',
    'questions-not-kept': () =>
      `Este servidor no guarda ninguna pregunta. Con \`/${es.commands.settings.name}\`, sus moderadores pueden hacer que se guarden las que quedan sin respuesta o reciben un 👎, pero no quién las hizo.`,
    'question-gone': () =>
      'Esta pregunta ya no se guarda: está resuelta o es demasiado antigua. Vuelve a usar `/report unanswered`.',
    'version-not-found': () => 'No existe esa versión. Elige una de la lista que aparece mientras escribes.',
    'no-version-before': () => 'No hay ninguna versión anterior con la que compararla.',
    'no-article-to-schedule': () => 'Elige el artículo cuya página hay que consultar con esa frecuencia.',
    'no-page': () => 'Este artículo no indica de qué página procede. Dale una: `/library replace` con una dirección.',
    cooldown: ({ seconds }) =>
      `Un momento, por favor: podrás volver a hacerlo dentro de ${count(Number(seconds), '# segundo', '# segundos')}.`,
  },
  failure: (reference) =>
    `Algo ha salido mal. Si vuelve a ocurrir, dale esta referencia al responsable del bot: \`${reference}\``,
  answer: {
    passage: (number, total) => `pasaje ${formatNumber('es', number)} de ${formatNumber('es', total)}`,
    readWith: (previous, count) =>
      `leída con ${count === 1 ? 'la pregunta anterior' : 'las preguntas anteriores'}: ${previous}`,
    perhaps: 'Puede que el artículo responda con esto:',
    source: 'ver en la fuente',
    context: 'Contexto',
    more: 'Más',
    delete: 'Borrar',
    moreTitle: 'Los siguientes pasajes',
    unanswered: (articles) => (articles === 1 ? 'El artículo no lo dice.' : 'Los artículos no lo dicen.'),
    unansweredIn: (title) => `El artículo «${title}» no lo dice.`,
    nearest: 'Los pasajes más cercanos (no son una respuesta):',
    canAnswer: (articles) =>
      articles === 1 ? 'El artículo responde a estas preguntas:' : 'Los artículos responden a estas preguntas:',
    ask: 'Preguntar',
    howToAsk: (mention) => `Escribe tu pregunta después de ${mention} y responderé con las palabras del artículo.`,
  },
  summary: {
    title: 'Resumen',
    sentences: (chosen, total) =>
      `${formatNumber('es', chosen)} de ${count(total, '# frase', '# frases')}, palabra por palabra`,
    whole: 'el artículo entero, palabra por palabra',
    subject: (subject) => `sobre todo: ${subject}`,
    where: 'Dónde',
    longer: 'Más largo',
    shorter: 'Más corto',
    keyTerms: (terms) => `Términos clave: ${terms}`,
    listTitle: (articles) => count(articles, '# artículo en una frase', '# artículos en una frase cada uno'),
    open: 'Resumen',
  },
  article: {
    all: 'Todos los artículos',
    page: (number, total) => `página ${formatNumber('es', number)} de ${formatNumber('es', total)}`,
    previous: 'Anterior',
    next: 'Siguiente',
    jump: 'Ir a un pasaje',
    read: 'Leer el artículo',
    continued: 'continuación',
    listTitle: (articles) => count(articles, '# artículo', '# artículos'),
    passages: (passages) => count(passages, '# pasaje', '# pasajes'),
    revision: (revision) => `revisión ${revision}`,
  },
  help: {
    intro:
      'Respondo a preguntas sobre un artículo únicamente citándolo, palabra por palabra. Cuando no lo dice, te lo digo.',
    member: 'Lo que puedes hacer aquí',
    moderator: 'Para moderadores',
    menu: (name) =>
      `**Clic derecho en un mensaje › Aplicaciones › ${name}**: busco la respuesta a ese mensaje, solo para ti.`,
    mention: (mention) => `${mention} **y una pregunta**: respondo a tu mensaje.`,
    directMessage: '**Un mensaje directo**: escríbeme tu pregunta, sin ningún comando.',
    followUp:
      '**Después «¿Por qué?» o «¿Y en Francia?»**: lo leo con la pregunta anterior si lo escribes en los cinco minutos siguientes, en respuesta a mi mensaje, en un hilo o en un mensaje directo.',
  },
  reload: {
    done: 'Artículos recargados',
    failed: 'No se ha recargado nada',
    kept: 'El contenido anterior sigue en servicio. Por corregir:',
    revision: (revision, milliseconds) => `revisión ${revision} · ${formatNumber('es', milliseconds)} ms`,
    unchanged: (articles) => count(articles, '# artículo sin cambios', '# artículos sin cambios'),
    added: (passages) => `añadido, ${count(passages, '# pasaje', '# pasajes')}`,
    removed: 'retirado',
    others: (others) => `… y ${formatNumber('es', others)} más`,
  },
  difference,
  library,
  refresh,
  content,
  settings,
  report,
  privacy,
};
