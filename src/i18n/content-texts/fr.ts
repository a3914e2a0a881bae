import { faults } from '../article-faults/fr.ts';
import type { ContentTexts } from '../catalogue.ts';
import { codedText } from '../coded-text.ts';
import { formatNumber, plural } from '../format.ts';

const number = (value: number) => formatNumber('fr', value);

export const content: ContentTexts = {
  problems: {
    empty: () => 'Il n’y a pas de texte. Donnez un fichier, une page ou un texte d’au moins une phrase.',
    'too-large': ({ maxBytes }) =>
      `Le contenu dépasse ${number(maxBytes / 1024 / 1024)} Mio. Répartissez-le en plusieurs articles.`,
    binary: ({ format }) =>
      `Ce n’est pas du texte${format ? ` (${format})` : ''}. Enregistrez son texte en .md ou .txt, en UTF-8.`,
    'unsupported-type': ({ type }) =>
      `«\u00a0${type}\u00a0» ne peut pas être lu. Donnez un fichier .md, .txt ou .html, ou l’adresse d’une page.`,
    'wrong-encoding': ({ encoding }) => `Le contenu ne peut pas être décodé en ${encoding}. Enregistrez-le en UTF-8.`,
    'front-matter': ({ line, fault }) => `Ligne ${line}\u00a0: ${codedText(faults, fault)}`,
    'too-many-passages': ({ passages, max }) =>
      `Il y a ${number(passages)} passages, plus que ${number(max)}. Répartissez-les en plusieurs articles.`,
    'passage-too-long': ({ line, characters, max }) =>
      `Le paragraphe de la ligne ${line} a ${number(characters)} caractères, plus que ${number(max)}. Mettez une ligne vide entre les paragraphes.`,
    'page-too-complex': () => 'La page a trop d’éléments, ou trop imbriqués. Copiez plutôt son texte.',
    'no-article': () =>
      'Il n’y a pas d’article sur cette page. Donnez l’adresse de l’article lui-même, ou copiez son texte.',
    'invalid-url': () => 'Ce n’est pas l’adresse d’une page. Elle commence par http:// ou https://.',
    'url-with-credentials': () => 'L’adresse contient un nom d’utilisateur ou un mot de passe. Donnez-la sans eux.',
    'forbidden-address': ({ host }) =>
      `${host} n’est pas sur l’internet public. Le responsable du bot peut l’autoriser (FETCH_ALLOWED_HOSTS).`,
    'foreign-attachment': ({ host }) =>
      `La pièce jointe se trouve sur ${host}, qui n’est pas à Discord. Envoyez le fichier.`,
    'robots-refused': ({ url }) =>
      `Le site ne laisse pas les programmes lire ${url} (robots.txt). Copiez plutôt son texte.`,
    'too-many-redirects': ({ max }) => `La page redirige plus de ${max} fois. Donnez l’adresse où elle aboutit.`,
    'http-status': ({ status, host }) =>
      `${host} a répondu avec le code ${status}. Vérifiez l’adresse, ou réessayez plus tard.`,
    unreachable: ({ host, cause }) => `${host} est injoignable (${cause}). Vérifiez l’adresse, ou réessayez plus tard.`,
    timeout: ({ seconds }) => `La page n’est pas arrivée en ${seconds} s. Réessayez plus tard, ou copiez son texte.`,
    'archive-unreadable': () => 'Ce n’est pas un zip, ou il est abîmé. Recréez-le.',
    'archive-file-damaged': ({ file }) =>
      `${file} ne peut pas être décompressé\u00a0: il est abîmé, ou compressé de façon inhabituelle. Recréez le zip.`,
    'archive-unsafe-path': ({ file }) =>
      `Le zip contient le chemin ${file}, qui peut mener hors de lui. Rien n’est lu dans un tel zip.`,
    'archive-encrypted': ({ file }) => `${file} est chiffré dans le zip. Créez le zip sans mot de passe.`,
    'archive-link': ({ file }) =>
      `${file} est, dans le zip, un lien vers un autre fichier. Mettez le fichier lui-même à sa place.`,
    'archive-too-many-files': ({ max }) =>
      `Le zip contient plus de ${number(max)} fichiers et dossiers. N’y laissez que les articles.`,
    'archive-too-large': ({ maxBytes }) =>
      `Le zip dépasse ${number(maxBytes / 1024 / 1024)} Mio. Répartissez-le en plusieurs.`,
    'archive-file-too-large': ({ file, maxBytes }) =>
      `${file} dépasse ${number(maxBytes / 1024 / 1024)} Mio une fois décompressé. Répartissez-le en plusieurs articles.`,
    'archive-unpacked-too-large': ({ maxBytes }) =>
      `Le zip dépasse ${number(maxBytes / 1024 / 1024)} Mio une fois décompressé. Répartissez-le en plusieurs.`,
    'archive-empty': () => 'Il n’y a pas d’article dans le zip. Les articles sont ses fichiers .md.',
    'archive-too-many-articles': ({ articles, max }) =>
      `Le zip contient ${number(articles)} articles, et un serveur peut en avoir ${number(max)}. Retirez-en.`,
    'archive-same-slug': ({ slug, file, other }) =>
      `${other} et ${file} seraient tous deux l’article ${slug}. Renommez l’un d’eux dans le zip.`,
    'manifest-invalid': () =>
      'Le manifest.json du zip n’est pas celui d’un export. Retirez-le\u00a0: les articles se lisent sans lui.',
    'manifest-newer': ({ format }) =>
      `Le zip vient d’une version plus récente du bot (format ${format}). Mettez le bot à jour, ou retirez manifest.json.`,
  },
  faults,
  warnings: {
    'very-short': ({ words }) =>
      `Le texte est très court\u00a0: ${plural('fr', words, { one: '# mot', other: '# mots' })}.`,
    'huge-passage': ({ passage, characters }) =>
      `Le passage ${passage} a ${number(characters)} caractères. Avec des lignes vides entre les paragraphes, les réponses sont plus courtes.`,
    'unknown-language': () => 'La langue n’a pas pu être déterminée. Indiquez-la\u00a0: fr, en, es ou ar.',
    'language-differs': ({ declared }) =>
      `La page se dit en «\u00a0${declared}\u00a0», mais semble être dans une autre langue.`,
    'address-differs': ({ url }) => `L’adresse conservée n’est pas celle qui a été donnée\u00a0: ${url}`,
    'encoding-guessed': ({ encoding }) => `L’encodage a été deviné (${encoding}). Vérifiez les lettres accentuées.`,
  },
};
