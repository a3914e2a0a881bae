import type { ArticleFault } from '../../errors.ts';
import type { Texts } from '../coded-text.ts';

export const faults: Texts<ArticleFault> = {
  'utf-16': () => 'Le fichier est en UTF-16. Enregistrez-le en UTF-8.',
  'zero-byte': () => 'Le fichier n’est pas du texte\u00a0: il contient un octet nul.',
  'not-utf-8': () => 'Le fichier n’est pas en UTF-8. Enregistrez-le en UTF-8.',
  'file-too-large': ({ max }) => `Le fichier dépasse ${max} Mio.`,
  'not-yaml': ({ reason }) => `L’en-tête n’est pas du YAML\u00a0: ${reason}.`,
  'colon-unquoted': () =>
    'Une valeur qui contient deux-points et une espace se met entre guillemets droits\u00a0: title: "Un\u00a0: deux".',
  alias: () => 'Les ancres et les alias de YAML ne sont pas acceptés.',
  'title-missing': () => 'Il manque le titre\u00a0: ajoutez une ligne «\u00a0title: …\u00a0».',
  'no-keys': () => 'L’en-tête est une liste de lignes «\u00a0clé: valeur\u00a0».',
  'unknown-key': ({ key, known }) => `La clé «\u00a0${key}\u00a0» n’existe pas\u00a0: les clés sont ${known}.`,
  'not-a-text': ({ key }) =>
    `«\u00a0${key}\u00a0» est un texte. Mettez-le entre guillemets droits s’il contient deux-points et une espace, ou commence par un crochet.`,
  'value-empty': ({ key }) => `«\u00a0${key}\u00a0» est vide.`,
  'several-lines': ({ key }) => `«\u00a0${key}\u00a0» tient sur plus d’une ligne.`,
  'control-character': ({ key }) => `«\u00a0${key}\u00a0» contient un caractère de contrôle.`,
  'value-too-long': ({ key, max }) => `«\u00a0${key}\u00a0» dépasse ${max} caractères.`,
  'date-invalid': () => '«\u00a0date\u00a0» est un jour du calendrier, comme 2026-03-14.',
  'url-invalid': () => '«\u00a0url\u00a0» est une adresse qui commence par http:// ou https://.',
  'lang-unknown': ({ known }) => `«\u00a0lang\u00a0» est l’une de ces valeurs\u00a0: ${known}.`,
  'questions-no-list': () => '«\u00a0questions\u00a0» est une liste\u00a0: une ligne «\u00a0- …\u00a0» pour chacune.',
  'too-many-questions': ({ max }) => `Il y a plus de ${max} questions.`,
  'front-matter-too-large': ({ max }) => `L’en-tête dépasse ${max} Kio.`,
  'front-matter-missing': () =>
    'Il manque l’en-tête\u00a0: commencez par une ligne «\u00a0---\u00a0», puis «\u00a0title: …\u00a0», puis «\u00a0---\u00a0».',
  'front-matter-open': () => 'L’en-tête n’a pas de fin\u00a0: fermez-le par une ligne «\u00a0---\u00a0».',
  'name-invalid': () => 'Avant son extension, le nom du fichier ne contient que a-z, 0-9 et -, 64 caractères au plus.',
  'no-text': () => 'Il n’y a pas de texte sous l’en-tête.',
  'language-unknown': () =>
    'La langue n’a pas pu être déterminée\u00a0: ajoutez une ligne «\u00a0lang: fr\u00a0» (ou en, es, ar).',
  'folder-unreadable': ({ cause }) => `Le dossier ne peut pas être lu (${cause}).`,
  'file-unreadable': ({ cause }) => `Le fichier ne peut pas être lu (${cause}).`,
  'being-written': () => 'Le fichier est en cours d’écriture. Réessayez quand il sera complet.',
  'link-outside': () => 'Le fichier est un lien qui mène hors du dossier.',
  'no-file': () => 'Ce n’est pas un fichier ordinaire.',
  'same-name': ({ other }) => `Le fichier ${other} a le même nom\u00a0: n’en gardez qu’un.`,
  'no-article': () => 'Il n’y a pas d’article (.md ou .txt) dans le dossier.',
};
