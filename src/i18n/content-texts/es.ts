import { faults } from '../article-faults/es.ts';
import type { ContentTexts } from '../catalogue.ts';
import { codedText } from '../coded-text.ts';
import { formatNumber, plural } from '../format.ts';

const number = (value: number) => formatNumber('es', value);

export const content: ContentTexts = {
  problems: {
    empty: () => 'No hay texto. Da un archivo, una página o un texto con al menos una frase.',
    'too-large': ({ maxBytes }) =>
      `El contenido supera ${number(maxBytes / 1024 / 1024)} MiB. Divídelo en varios artículos.`,
    binary: ({ format }) => `No es texto${format ? ` (${format})` : ''}. Guarda su texto como .md o .txt, en UTF-8.`,
    'unsupported-type': ({ type }) =>
      `«${type}» no se puede leer. Da un archivo .md, .txt o .html, o la dirección de una página.`,
    'wrong-encoding': ({ encoding }) => `No se puede descodificar como ${encoding}. Guárdalo en UTF-8.`,
    'front-matter': ({ line, fault }) => `Línea ${line}: ${codedText(faults, fault)}`,
    'too-many-passages': ({ passages, max }) =>
      `Tiene ${number(passages)} pasajes, más de ${number(max)}. Divídelo en varios artículos.`,
    'passage-too-long': ({ line, characters, max }) =>
      `El párrafo de la línea ${line} tiene ${number(characters)} caracteres, más de ${number(max)}. Deja una línea vacía entre los párrafos.`,
    'page-too-complex': () => 'La página tiene demasiados elementos o muy anidados. Mejor copia su texto.',
    'no-article': () => 'No hay ningún artículo en la página. Da la dirección del artículo mismo o copia su texto.',
    'invalid-url': () => 'No es la dirección de una página. Empieza por http:// o https://.',
    'url-with-credentials': () => 'La dirección lleva un nombre de usuario o una contraseña. Dala sin ellos.',
    'forbidden-address': ({ host }) =>
      `${host} no está en la internet pública. El responsable del bot puede permitirlo (FETCH_ALLOWED_HOSTS).`,
    'foreign-attachment': ({ host }) => `El archivo adjunto está en ${host}, que no es de Discord. Sube el archivo.`,
    'robots-refused': ({ url }) => `El sitio no deja que los programas lean ${url} (robots.txt). Mejor copia su texto.`,
    'too-many-redirects': ({ max }) => `La página redirige más de ${max} veces. Da la dirección en la que termina.`,
    'http-status': ({ status, host }) =>
      `${host} respondió con el código ${status}. Comprueba la dirección o inténtalo más tarde.`,
    unreachable: ({ host, cause }) =>
      `No se puede acceder a ${host} (${cause}). Comprueba la dirección o inténtalo más tarde.`,
    timeout: ({ seconds }) => `La página no llegó en ${seconds} s. Inténtalo más tarde o copia su texto.`,
    'archive-unreadable': () => 'No es un zip, o está dañado. Créalo de nuevo.',
    'archive-file-damaged': ({ file }) =>
      `${file} no se puede descomprimir: está dañado o comprimido de forma poco común. Crea el zip de nuevo.`,
    'archive-unsafe-path': ({ file }) =>
      `El zip contiene la ruta ${file}, que puede llevar fuera de él. De un zip así no se lee nada.`,
    'archive-encrypted': ({ file }) => `${file} está cifrado en el zip. Crea el zip sin contraseña.`,
    'archive-link': ({ file }) => `${file} es, en el zip, un enlace a otro archivo. Pon en su lugar el archivo mismo.`,
    'archive-too-many-files': ({ max }) =>
      `El zip contiene más de ${number(max)} archivos y carpetas. Deja solo los artículos.`,
    'archive-too-large': ({ maxBytes }) => `El zip supera ${number(maxBytes / 1024 / 1024)} MiB. Divídelo en varios.`,
    'archive-file-too-large': ({ file, maxBytes }) =>
      `${file} supera ${number(maxBytes / 1024 / 1024)} MiB al descomprimirse. Divídelo en varios artículos.`,
    'archive-unpacked-too-large': ({ maxBytes }) =>
      `El zip supera ${number(maxBytes / 1024 / 1024)} MiB al descomprimirse. Divídelo en varios.`,
    'archive-empty': () => 'No hay ningún artículo en el zip. Los artículos son sus archivos .md.',
    'archive-too-many-articles': ({ articles, max }) =>
      `El zip contiene ${number(articles)} artículos y un servidor puede tener ${number(max)}. Quita algunos.`,
    'archive-same-slug': ({ slug, file, other }) =>
      `${other} y ${file} serían los dos el artículo ${slug}. Cambia el nombre de uno de ellos en el zip.`,
    'manifest-invalid': () =>
      'El manifest.json del zip no es el de una exportación. Quítalo: los artículos se leen sin él.',
    'manifest-newer': ({ format }) =>
      `El zip viene de una versión más reciente del bot (formato ${format}). Actualiza el bot o quita manifest.json.`,
  },
  faults,
  warnings: {
    'very-short': ({ words }) =>
      `El texto es muy corto: ${plural('es', words, { one: '# palabra', other: '# palabras' })}.`,
    'huge-passage': ({ passage, characters }) =>
      `El pasaje ${passage} tiene ${number(characters)} caracteres. Con líneas vacías entre los párrafos, las respuestas son más cortas.`,
    'unknown-language': () => 'No se ha podido determinar el idioma. Indícalo: fr, en, es o ar.',
    'language-differs': ({ declared }) => `La página dice estar en «${declared}», pero parece estar en otro idioma.`,
    'address-differs': ({ url }) => `La dirección que se guarda no es la indicada: ${url}`,
    'encoding-guessed': ({ encoding }) => `La codificación es una suposición (${encoding}). Revisa las tildes.`,
  },
};
