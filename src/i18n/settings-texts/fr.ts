import type { SettingsTexts } from '../moderator-texts.ts';

export const settings: SettingsTexts = {
  title: 'Paramètres de ce serveur',
  intro: 'Chaque choix vaut aussitôt, pour tout le monde ici.',
  names: {
    answerLanguage: 'Langue des réponses publiques',
    defaultArticle: 'Article interrogé quand aucun n’est précisé',
    channels: 'Salons où je réponds',
    logChannel: 'Salon où les modifications sont annoncées',
    cooldownSeconds: 'Attente entre les questions d’une même personne',
    keepsQuestions: 'Les questions sans réponse sont gardées pour le rapport',
  },
  unset: {
    answerLanguage: 'Celle du serveur dans Discord',
    defaultArticle: 'Tous',
    channels: 'Tous les salons',
    logChannel: 'Aucun',
    cooldownSeconds: 'Celle qu’a choisie le responsable du bot',
  },
  hints: {
    channels: 'Un fil compte comme son salon. Les commandes des modérateurs marchent dans tous.',
    cooldownSeconds: 'Quelques questions peuvent d’abord se suivre sans attente.',
  },
  notServed: (slug) => `${slug} n’est plus en service\u00a0: tous les articles sont interrogés.`,
  moreArticles: (command) => `Les autres articles se choisissent par l’option de \`/${command}\`.`,
  channelGone: 'Un salon choisi ici n’existe plus.',
  keepsQuestions: { yes: 'oui', no: 'non' },
  keep: 'Les garder',
  dontKeep: 'Ne pas les garder',
  deleteAll: 'Tout supprimer…',
  form: {
    title: 'Tout supprimer',
    warning:
      'Les articles de ce serveur avec toutes leurs versions, ses paramètres et tout ce que je garde d’autre à son sujet seront supprimés pour de bon. Les fichiers du responsable du bot restent.',
    name: 'Tapez le nom du serveur',
  },
  deleted: 'Tout ce que je gardais au sujet de ce serveur est supprimé.',
};
