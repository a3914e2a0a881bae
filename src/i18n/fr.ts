import type { Catalogue } from './catalogue.ts';
import { content } from './content-texts/fr.ts';
import { formatNumber, plural } from './format.ts';
import { difference, library, refresh } from './library-texts/fr.ts';
import { privacy } from './privacy-texts/fr.ts';
import { report } from './report-texts/fr.ts';
import { settings } from './settings-texts/fr.ts';

const count = (value: number, one: string, other: string) => plural('fr', value, { one, other });

export const fr: Catalogue = {
  lang: 'fr',
  commands: {
    ask: { name: 'demander', description: 'Posez une question\u00a0: l’article répond avec ses propres mots' },
    askMessage: { name: 'Demander aux articles', description: 'Cherche la réponse à un message, pour vous seul' },
    summary: {
      name: 'résumé',
      description: 'Les phrases les plus parlantes d’un article, ou une de chacun, mot pour mot',
    },
    article: { name: 'article', description: 'Lire un article, ou voir lesquels sont disponibles' },
    articleRead: { name: 'read', description: 'Lire un article, un passage par page' },
    articleList: { name: 'list', description: 'Voir les articles disponibles' },
    help: { name: 'aide', description: 'Ce que vous pouvez faire ici' },
    reload: { name: 'recharger', description: 'Relire les fichiers des articles et voir ce qui a changé' },
    library: { name: 'library', description: 'Gérer les articles de ce serveur' },
    libraryAdd: { name: 'add', description: 'Ajouter un article\u00a0: un fichier, une page ou un texte collé' },
    libraryReplace: { name: 'replace', description: 'Donner une nouvelle version à un article' },
    libraryHistory: { name: 'history', description: 'Voir les versions d’un article, et revenir à l’une d’elles' },
    libraryRemove: { name: 'remove', description: 'Masquer un article, qui peut être rétabli' },
    libraryRestore: { name: 'restore', description: 'Rétablir un article qui a été retiré' },
    libraryExport: { name: 'export', description: 'Recevoir les articles de ce serveur dans un zip' },
    libraryImport: {
      name: 'import',
      description: 'Ajouter ou remplacer des articles par un zip de fichiers .md, comme en fait l’export',
    },
    settings: { name: 'paramètres', description: 'Ce que je fais sur ce serveur, et où' },
    report: { name: 'report', description: 'Rapports pour les modérateurs' },
    reportUnanswered: {
      name: 'unanswered',
      description: 'Voir ce qui a été demandé en vain\u00a0: sans réponse, ou 👎',
    },
    privacy: { name: 'privacy', description: 'Ce qui est conservé à votre sujet' },
    privacyShow: { name: 'show', description: 'Voir ce qui est conservé à votre sujet' },
    privacyExport: { name: 'export', description: 'Recevoir ce qui est conservé à votre sujet dans un fichier' },
    privacyDelete: { name: 'delete', description: 'Supprimer ce qui est conservé à votre sujet' },
    libraryDiff: { name: 'diff', description: 'Voir ce qui diffère entre deux versions d’un article' },
    libraryRollback: { name: 'rollback', description: 'Revenir à une version d’un article' },
    libraryRefresh: {
      name: 'refresh',
      description: 'Relire la page d’un article, maintenant ou à intervalles réguliers',
    },
    options: {
      question: { name: 'question', description: 'Que voulez-vous savoir\u00a0?' },
      article: { name: 'article', description: 'Quel article\u00a0; sans précision, le premier choix' },
      asked: {
        name: 'article',
        description: 'Quel article\u00a0; sans précision, celui que le serveur a choisi, ou sinon tous',
      },
      summarized: {
        name: 'article',
        description: 'Quel article\u00a0; sans précision, celui que le serveur a choisi, ou sinon une phrase de chacun',
      },
      focus: { name: 'sujet', description: 'De quoi il doit parler surtout\u00a0; sans précision, de l’essentiel' },
      length: { name: 'longueur', description: 'Quelle longueur\u00a0: moyenne sans précision' },
      private: { name: 'privé', description: 'Montrer la réponse à vous seul' },
      onlyArticle: { name: 'article', description: 'Cet article seulement\u00a0; tous, sans précision' },
      ownArticle: { name: 'article', description: 'Quel article de ce serveur' },
      file: { name: 'fichier', description: 'Un fichier .md, .txt ou .html, de 2 Mio au plus' },
      url: { name: 'adresse', description: 'L’adresse d’une page qui contient un article' },
      title: { name: 'titre', description: 'Son titre\u00a0; sans précision, celui du contenu' },
      slug: {
        name: 'identifiant',
        description: 'Son nom court\u00a0: a-z, 0-9 et -\u00a0; sans précision, tiré du titre',
      },
      language: { name: 'langue', description: 'Sa langue\u00a0; sans précision, elle est détectée' },
      note: { name: 'motif', description: 'Pourquoi, pour l’historique' },
      archive: { name: 'fichier', description: 'Un zip de fichiers .md, 10 Mio au plus' },
      defaultArticle: { name: 'article', description: 'En fait l’article interrogé quand aucun n’est précisé' },
      from: { name: 'de', description: 'L’ancienne version\u00a0; sans précision, la précédente' },
      to: { name: 'à', description: 'La nouvelle version\u00a0; sans précision, la dernière' },
      version: { name: 'version', description: 'Quelle version' },
      pageArticle: {
        name: 'article',
        description: 'Quel article de ce serveur\u00a0; sans précision, voir ce qui est prévu',
      },
      every: { name: 'fréquence', description: 'La relire automatiquement\u00a0; sans précision, rien ne change' },
    },
    languages: { fr: 'Français', en: 'Anglais', es: 'Espagnol', ar: 'Arabe' },
    schedules: { never: 'Jamais', hourly: 'Toutes les heures', daily: 'Tous les jours', weekly: 'Toutes les semaines' },
    lengths: { short: 'Court', medium: 'Moyen', long: 'Long' },
  },
  errors: {
    'article-not-found': () =>
      'Il n’y a pas d’article de ce nom. Choisissez-en un dans la liste qui s’affiche pendant la saisie.',
    'empty-question': () => 'Il n’y a pas de question ici\u00a0: écrivez-la en quelques mots.',
    'question-too-long': ({ limit }) => `Cette question est trop longue\u00a0: ${limit} caractères au plus.`,
    'subject-unknown': () =>
      'Il n’en est pas question ici\u00a0: choisissez un sujet dans la liste qui s’affiche pendant la saisie.',
    outdated: () => 'L’article a changé depuis. Refaites votre demande, s’il vous plaît.',
    'no-longer-offered': () => 'Ce que vous avez choisi ici n’est plus proposé. Relancez la commande, s’il vous plaît.',
    'not-yours': () => 'Seuls la personne qui a posé la question et les modérateurs peuvent supprimer cette réponse.',
    'missing-permission': () =>
      'Il vous faut pour cela la permission «\u00a0Gérer les messages\u00a0» sur tout le serveur.',
    'manage-server-needed': () =>
      'Pour tout supprimer, il vous faut aussi la permission «\u00a0Gérer le serveur\u00a0».',
    'server-only': () => 'Cela ne fonctionne que sur un serveur.',
    'other-channel': ({ channels }) => `Je ne réponds pas dans ce salon. Posez votre question ici\u00a0: ${channels}`,
    'channels-gone': () =>
      `Les salons où je répondais sur ce serveur n’existent plus. Ses modérateurs peuvent en choisir d’autres avec \`/${fr.commands.settings.name}\`.`,
    'storage-failed': () =>
      'Les données enregistrées ne peuvent être ni lues ni écrites pour le moment, et rien n’a été modifié. La personne qui héberge le bot en trouvera la raison dans son journal.',
    'file-or-url': () => 'Donnez un fichier ou une adresse, pas les deux.',
    'slug-invalid': () => 'Un identifiant ne contient que a-z, 0-9 et -, 64 caractères au plus.',
    'slug-served': () =>
      'Il y a déjà un article avec cet identifiant. Choisissez-en un autre, ou utilisez `/library replace`.',
    'slug-hidden': () =>
      'Un article avec cet identifiant a été retiré. Choisissez-en un autre, ou utilisez `/library restore`.',
    'slug-operator': () =>
      'Un fichier du responsable du bot a cet identifiant\u00a0: un article du serveur doit en avoir un autre.',
    'library-full': ({ limit }) => `Ce serveur a ${limit} articles et ne peut en avoir plus. Retirez-en un d’abord.`,
    'library-too-large': ({ limit }) =>
      `Ensemble, les articles de ce serveur ne peuvent dépasser ${limit} Mio. Retirez-en ou raccourcissez-en un d’abord.`,
    'content-unchanged': () => 'C’est ce qui est déjà en service\u00a0: aucune version n’a été créée.',
    'article-there': ({ article }) => `Cet article est déjà en service\u00a0: ${article}. Rien n’a été changé.`,
    'changed-meanwhile': ({ version }) =>
      `Quelqu’un a modifié l’article entre-temps (version ${version})\u00a0: rien n’a été fait. Consultez \`/library history\`, puis réessayez.`,
    'operators-article': () =>
      'Cet article est un fichier du responsable du bot\u00a0: il ne peut pas être modifié depuis Discord.',
    'article-hidden': () => 'Cet article a été retiré. Utilisez `/library restore` pour le rétablir.',
    'article-served': () => 'Cet article est en service\u00a0: il n’y a rien à rétablir.',
    'preview-expired': () => 'Cet aperçu a expiré, ou n’est pas le vôtre. Relancez la commande, s’il vous plaît.',
    'already-confirmed': () => 'Vous l’avez déjà confirmé\u00a0: `/library history` montre ce qui a été fait.',
    'nothing-to-export': () => 'Ce serveur n’a pas d’article à lui\u00a0: il n’y a rien à exporter.',
    'log-channel-hidden': ({ channel }) =>
      `Je ne vois pas ${channel}\u00a0: donnez-m’y la permission «\u00a0Voir les salons\u00a0», puis choisissez-le de nouveau.`,
    'log-channel-closed': ({ channel }) =>
      `Je ne peux pas écrire dans ${channel}\u00a0: donnez-m’y la permission «\u00a0Envoyer des messages\u00a0», puis choisissez-le de nouveau.`,
    'name-differs': () => 'Ce n’est pas le nom de ce serveur\u00a0: rien n’a été supprimé.',
    'answer-too-old': () => 'Cette réponse est trop ancienne pour un vote\u00a0: les votes sont conservés 90 jours.',
    'questions-not-kept': () =>
      `Ce serveur ne conserve aucune question. Avec \`/${fr.commands.settings.name}\`, ses modérateurs peuvent faire conserver celles qui restent sans réponse ou reçoivent un 👎, sans leur auteur.`,
    'question-gone': () =>
      'Cette question n’est plus conservée\u00a0: elle est traitée, ou trop ancienne. Relancez `/report unanswered`.',
    'version-not-found': () =>
      'Il n’y a pas de version de ce numéro. Choisissez-en une dans la liste qui s’affiche pendant la saisie.',
    'no-version-before': () => 'Il n’y a pas de version plus ancienne à laquelle la comparer.',
    'no-article-to-schedule': () => 'Choisissez l’article dont la page est à relire à ce rythme.',
    'no-page': () =>
      'Cet article n’indique pas de quelle page il vient. Donnez-lui-en une\u00a0: `/library replace` avec une adresse.',
    cooldown: ({ seconds }) =>
      `Un instant, s’il vous plaît\u00a0: vous pourrez recommencer dans ${count(Number(seconds), '# seconde', '# secondes')}.`,
  },
  failure: (reference) =>
    `Quelque chose s’est mal passé. Si cela se reproduit, donnez cette référence au responsable du bot\u00a0: \`${reference}\``,
  answer: {
    passage: (number, total) => `passage ${formatNumber('fr', number)} sur ${formatNumber('fr', total)}`,
    readWith: (previous, count) =>
      `lue avec ${count === 1 ? 'la question précédente' : 'les questions précédentes'}\u00a0: ${previous}`,
    perhaps: 'L’article répond peut-être par ceci\u00a0:',
    source: 'voir dans la source',
    context: 'Contexte',
    more: 'Plus',
    delete: 'Supprimer',
    moreTitle: 'Les passages suivants',
    unanswered: (articles) => (articles === 1 ? 'L’article ne le dit pas.' : 'Les articles ne le disent pas.'),
    unansweredIn: (title) => `L’article «\u00a0${title}\u00a0» ne le dit pas.`,
    nearest: 'Les passages les plus proches (ce n’est pas une réponse)\u00a0:',
    canAnswer: (articles) =>
      articles === 1 ? 'L’article répond à ces questions\u00a0:' : 'Les articles répondent à ces questions\u00a0:',
    ask: 'Demander',
    howToAsk: (mention) => `Écrivez votre question après ${mention}\u00a0: je répondrai avec les mots de l’article.`,
  },
  summary: {
    title: 'Résumé',
    sentences: (chosen, total) =>
      `${formatNumber('fr', chosen)} sur ${count(total, '# phrase', '# phrases')}, mot pour mot`,
    whole: 'l’article entier, mot pour mot',
    subject: (subject) => `surtout sur\u00a0: ${subject}`,
    where: 'Où\u00a0?',
    longer: 'Plus long',
    shorter: 'Plus court',
    keyTerms: (terms) => `Mots-clés\u00a0: ${terms}`,
    listTitle: (articles) => count(articles, '# article en une phrase', '# articles en une phrase chacun'),
    open: 'Résumé',
  },
  article: {
    all: 'Tous les articles',
    page: (number, total) => `page ${formatNumber('fr', number)} sur ${formatNumber('fr', total)}`,
    previous: 'Précédent',
    next: 'Suivant',
    jump: 'Aller à un passage',
    read: 'Lire l’article',
    continued: 'suite',
    listTitle: (articles) => count(articles, '# article', '# articles'),
    passages: (passages) => count(passages, '# passage', '# passages'),
    revision: (revision) => `révision ${revision}`,
  },
  help: {
    intro:
      'Je réponds aux questions sur un article uniquement en le citant, mot pour mot. Quand il ne le dit pas, je vous le dis.',
    member: 'Ce que vous pouvez faire ici',
    moderator: 'Pour les modérateurs',
    menu: (name) =>
      `**Clic droit sur un message › Applications › ${name}**\u00a0: je cherche la réponse à ce message, pour vous seul.`,
    mention: (mention) => `${mention} **et une question**\u00a0: je réponds à votre message.`,
    directMessage: '**Un message privé**\u00a0: écrivez-moi votre question, sans commande.',
    followUp:
      '**Puis «\u00a0Pourquoi\u00a0?\u00a0» ou «\u00a0Et en France\u00a0?\u00a0»**\u00a0: je le lis avec la question précédente si vous l’écrivez dans les cinq minutes, en réponse à mon message, dans un fil ou en message privé.',
  },
  reload: {
    done: 'Articles rechargés',
    failed: 'Rien n’a été rechargé',
    kept: 'Le contenu précédent reste en service. À corriger\u00a0:',
    revision: (revision, milliseconds) => `révision ${revision} · ${formatNumber('fr', milliseconds)} ms`,
    unchanged: (articles) => count(articles, '# article inchangé', '# articles inchangés'),
    added: (passages) => `ajouté, ${count(passages, '# passage', '# passages')}`,
    removed: 'retiré',
    others: (others) => `… et ${count(others, '# autre', '# autres')}`,
  },
  difference,
  library,
  refresh,
  content,
  settings,
  report,
  privacy,
};
