import type { Catalogue } from './catalogue.ts';
import { formatNumber, plural } from './format.ts';

const count = (value: number, one: string, other: string) => plural('fr', value, { one, other });

export const fr: Catalogue = {
  lang: 'fr',
  commands: {
    ask: { name: 'demander', description: 'Posez une question : l’article répond avec ses propres mots' },
    askMessage: { name: 'Demander aux articles', description: 'Cherche la réponse à un message, pour vous seul' },
    summary: { name: 'résumé', description: 'Les phrases les plus parlantes d’un article, mot pour mot' },
    article: { name: 'article', description: 'Lire un article, ou voir lesquels sont disponibles' },
    articleRead: { name: 'read', description: 'Lire un article, un passage par page' },
    articleList: { name: 'list', description: 'Voir les articles disponibles' },
    help: { name: 'aide', description: 'Ce que vous pouvez faire ici' },
    reload: { name: 'recharger', description: 'Relire les fichiers des articles et voir ce qui a changé' },
    options: {
      question: { name: 'question', description: 'Que voulez-vous savoir ?' },
      article: { name: 'article', description: 'Quel article ; sans précision, le premier choix' },
      length: { name: 'longueur', description: 'Quelle longueur : moyenne sans précision' },
      private: { name: 'privé', description: 'Montrer la réponse à vous seul' },
      reloadArticle: { name: 'article', description: 'Cet article seulement ; tous, sans précision' },
    },
    lengths: { short: 'Court', medium: 'Moyen', long: 'Long' },
  },
  errors: {
    'article-not-found': () =>
      'Il n’y a pas d’article de ce nom. Choisissez-en un dans la liste qui s’affiche pendant la saisie.',
    'empty-question': () => 'Il n’y a pas de question ici\u00a0: écrivez-la en quelques mots.',
    'question-too-long': ({ limit }) => `Cette question est trop longue\u00a0: ${limit} caractères au plus.`,
    outdated: () => 'L’article a changé depuis. Posez de nouveau votre question.',
    'not-yours': () => 'Seuls la personne qui a posé la question et les modérateurs peuvent supprimer cette réponse.',
    'missing-permission': () => 'Il vous faut pour cela la permission «\u00a0Gérer les messages\u00a0».',
    'server-only': () => 'Cela ne fonctionne que sur un serveur.',
    'storage-failed': () =>
      'Les données enregistrées ne peuvent être ni lues ni écrites pour le moment, et rien n’a été modifié. La personne qui héberge le bot en trouvera la raison dans son journal.',
    cooldown: ({ seconds }) =>
      `Un instant, s’il vous plaît\u00a0: vous pourrez poser une autre question dans ${count(Number(seconds), '# seconde', '# secondes')}.`,
  },
  failure: (reference) =>
    `Quelque chose s’est mal passé. Si cela se reproduit, donnez cette référence au responsable du bot\u00a0: \`${reference}\``,
  answer: {
    passage: (number, total) => `passage ${formatNumber('fr', number)} sur ${formatNumber('fr', total)}`,
    readWith: (previous) => `lue avec la question précédente\u00a0: ${previous}`,
    perhaps: 'L’article répond peut-être par ceci\u00a0:',
    source: 'voir dans la source',
    context: 'Contexte',
    more: 'Plus',
    delete: 'Supprimer',
    moreTitle: 'Les passages suivants',
    unanswered: (articles) => (articles === 1 ? 'L’article ne le dit pas.' : 'Les articles ne le disent pas.'),
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
  },
  article: {
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
      '**Puis «\u00a0Pourquoi\u00a0?\u00a0» ou «\u00a0Et en France\u00a0?\u00a0»**\u00a0: je le lis avec la question précédente, pendant cinq minutes\u00a0: si vous répondez à ma réponse, dans un fil ou en message privé.',
  },
  reload: {
    done: 'Articles rechargés',
    failed: 'Rien n’a été rechargé',
    kept: 'Le contenu précédent reste en service. À corriger\u00a0:',
    revision: (revision, milliseconds) => `révision ${revision} · ${formatNumber('fr', milliseconds)} ms`,
    unchanged: (articles) => count(articles, '# article inchangé', '# articles inchangés'),
    added: (passages) => `ajouté, ${count(passages, '# passage', '# passages')}`,
    removed: 'retiré',
    changed: (added, removed) =>
      `modifié\u00a0: ${count(added, '# passage ajouté', '# passages ajoutés')}, ${count(removed, '# retiré', '# retirés')}`,
    others: (others) => `… et ${count(others, '# autre', '# autres')}`,
  },
};
