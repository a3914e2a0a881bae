import type { ArticleFault } from '../../errors.ts';
import type { Texts } from '../coded-text.ts';

export const faults: Texts<ArticleFault> = {
  'utf-16': () => 'El archivo está en UTF-16. Guárdalo en UTF-8.',
  'zero-byte': () => 'El archivo no es texto: contiene un byte nulo.',
  'not-utf-8': () => 'El archivo no está en UTF-8. Guárdalo en UTF-8.',
  'file-too-large': ({ max }) => `El archivo supera ${max} MiB.`,
  'not-yaml': ({ reason }) => `El encabezado no es YAML: ${reason}.`,
  'colon-unquoted': () => 'Un valor que contiene dos puntos y un espacio va entre comillas rectas: title: "Uno: dos".',
  alias: () => 'No se aceptan las anclas ni los alias de YAML.',
  'title-missing': () => 'Falta el título: añade una línea «title: …».',
  'no-keys': () => 'El encabezado es una lista de líneas «clave: valor».',
  'unknown-key': ({ key, known }) => `La clave «${key}» no existe: las claves son ${known}.`,
  'not-a-text': ({ key }) =>
    `«${key}» es un texto. Ponlo entre comillas rectas si contiene dos puntos y un espacio o empieza por un corchete.`,
  'value-empty': ({ key }) => `«${key}» está vacío.`,
  'several-lines': ({ key }) => `«${key}» ocupa más de una línea.`,
  'control-character': ({ key }) => `«${key}» contiene un carácter de control.`,
  'value-too-long': ({ key, max }) => `«${key}» supera ${max} caracteres.`,
  'date-invalid': () => '«date» es un día del calendario, como 2026-03-14.',
  'url-invalid': () => '«url» es una dirección que empieza por http:// o https://.',
  'lang-unknown': ({ known }) => `«lang» es uno de estos valores: ${known}.`,
  'questions-no-list': () => '«questions» es una lista: una línea «- …» para cada una.',
  'too-many-questions': ({ max }) => `Hay más de ${max} preguntas.`,
  'front-matter-too-large': ({ max }) => `El encabezado supera ${max} KiB.`,
  'front-matter-missing': () =>
    'Falta el encabezado: empieza con una línea «---», sigue con «title: …» y termina con «---».',
  'front-matter-open': () => 'El encabezado no tiene fin: ciérralo con una línea «---».',
  'name-invalid': () =>
    'Antes de la extensión, el nombre del archivo solo lleva a-z, 0-9 y -, 64 caracteres como máximo.',
  'no-text': () => 'No hay texto debajo del encabezado.',
  'language-unknown': () => 'No se ha podido determinar el idioma: añade una línea «lang: fr» (o en, es, ar).',
  'folder-unreadable': ({ cause }) => `No se puede leer la carpeta (${cause}).`,
  'file-unreadable': ({ cause }) => `No se puede leer el archivo (${cause}).`,
  'being-written': () => 'El archivo todavía se está escribiendo. Vuelve a intentarlo cuando esté completo.',
  'link-outside': () => 'El archivo es un enlace que lleva fuera de la carpeta.',
  'no-file': () => 'No es un archivo corriente.',
  'same-name': ({ other }) => `El archivo ${other} tiene el mismo nombre: deja solo uno de ellos.`,
  'no-article': () => 'No hay ningún artículo (.md o .txt) en la carpeta.',
};
