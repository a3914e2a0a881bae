import { formatNumber, plural } from '../format.ts';
import type { DifferenceTexts, LibraryTexts, RefreshTexts } from '../moderator-texts.ts';

const count = (value: number, one: string, other: string) => plural('fr', value, { one, other });

export const library: LibraryTexts = {
  newArticle: 'Nouvel article\u00a0: aperçu',
  newVersion: 'Nouvelle version\u00a0: aperçu',
  pending: 'Rien n’est encore en service\u00a0: confirmez dans les 15 minutes.',
  firstLine: 'Première ligne',
  lastLine: 'Dernière ligne',
  warnings: 'À vérifier',
  chooseLanguage: 'Dans quelle langue est-il\u00a0? Choisissez avant de confirmer',
  confirm: 'Confirmer',
  cancel: 'Annuler',
  cancelled: 'Annulé\u00a0: rien n’a été modifié.',
  form: {
    title: 'Texte de l’article',
    text: 'Texte, une ligne vide entre les paragraphes',
    articleTitle: 'Titre',
    slug: 'Identifiant\u00a0: a-z, 0-9 et -',
    note: 'Motif, pour l’historique',
  },
  saved: {
    add: (article, version) => `${article} est maintenant en service (version ${version}).`,
    replace: (article, version) => `La nouvelle version de ${article} est maintenant en service (version ${version}).`,
    rollback: (article, version) => `${article} est de nouveau comme alors (maintenant version ${version}).`,
    remove: (article, version) =>
      `${article} n’est plus en service (version ${version}). Pour le rétablir\u00a0: \`/library restore\`.`,
    restore: (article, version) => `${article} est de nouveau en service (version ${version}).`,
  },
  historyTitle: (article) => `Versions de ${article}`,
  version: (number) => `version n°\u00a0${formatNumber('fr', number)}`,
  kinds: { add: 'ajouté', replace: 'remplacé', rollback: 'retour arrière', remove: 'retiré', restore: 'rétabli' },
  rollback: 'Revenir à une version',
  archive: {
    exported: (articles) => `${count(articles, '# article', '# articles')}, mot pour mot, et un manifeste.`,
    preview: 'Importation\u00a0: aperçu',
    pending: 'Rien n’a encore changé\u00a0: confirmez dans les 15 minutes.',
    nothing: 'Il n’y a rien à importer.',
    done: 'Importation',
    groups: {
      refused: 'Refusés',
      failed: 'Non importés',
      added: 'Nouveaux',
      changed: 'Modifiés',
      unchanged: 'Inchangés',
      ignored: 'Non lus, car ce ne sont pas des fichiers .md',
    },
    edited: 'modifié depuis l’export',
    interrupted:
      'Les données n’ont pas pu être enregistrées. Le responsable du bot en trouve la raison dans son journal.',
  },
};

export const difference: DifferenceTexts = {
  passages: {
    added: (passages) => count(passages, '# passage ajouté', '# passages ajoutés'),
    changed: (passages) => count(passages, '# passage modifié', '# passages modifiés'),
    removed: (passages) => count(passages, '# passage retiré', '# passages retirés'),
  },
  details: 'titre, date ou intertitres modifiés',
  moved: 'seuls l’ordre ou la mise en forme ont changé',
  title: (article) => `Ce qui a changé dans ${article}`,
  none: 'Les deux versions ont le même contenu.',
};

export const refresh: RefreshTexts = {
  unchanged: (article) => `La page de ${article} n’a pas changé\u00a0: aucune version n’a été créée.`,
  stopped: (article) => `La page de ${article} n’est relue que lorsque vous le demandez.`,
  scheduled: {
    hourly: (next) => `relue toutes les heures, prochaine fois ${next}`,
    daily: (next) => `relue tous les jours, prochaine fois ${next}`,
    weekly: (next) => `relue toutes les semaines, prochaine fois ${next}`,
  },
  fails: 'échec la dernière fois',
  schedules: 'Pages relues automatiquement',
  noSchedule:
    'Aucune page n’est relue automatiquement. Indiquez un article, et la fréquence avec l’option `fréquence`.',
  refreshed: (article, version) => `${article} a changé sur sa page (maintenant version ${version})`,
  goBack: (version) => `Revenir à la ${version}`,
  failed: (article) =>
    `La page de ${article} n’a pas pu être lue\u00a0; l’article reste en service tel qu’il était\u00a0:`,
  retried: 'Je réessaie, et je le dirai quand cela fonctionnera de nouveau.',
  works: (article) => `La page de ${article} est de nouveau lisible.`,
  ended: (article) => `${article} n’indique plus la page dont il venait\u00a0: elle n’est plus relue.`,
};
