import type { PrivacyTexts } from '../catalogue.ts';
import { plural } from '../format.ts';

const count = (value: number, one: string, other: string) => plural('fr', value, { one, other });

export const privacy: PrivacyTexts = {
  title: 'Ce qui est conservé à votre sujet',
  votes: (votes) =>
    `${count(votes, '# vote', '# votes')} sur des réponses, sous un code qui tient lieu de votre identifiant`,
  versions: (versions) =>
    `${count(versions, '# version', '# versions')} d’articles avec votre identifiant\u00a0: ce que vous avez modifié comme modérateur`,
  questions: (questions) => `${count(questions, '# question', '# questions')} des cinq dernières minutes, en mémoire`,
  previews: (previews) => `${count(previews, '# article', '# articles')} à confirmer, en mémoire pendant 15 minutes`,
  cooldown: (when) => `la fréquence de vos questions, ici et ailleurs, en mémoire jusqu’au ${when}`,
  noCooldown: 'rien sur la fréquence de vos questions',
  keepsQuestions:
    'Ce serveur conserve les questions restées sans réponse ou qui ont reçu un 👎, sans leur auteur\u00a0: personne ne peut dire lesquelles sont les vôtres.',
  exported: 'Ce qui est conservé à votre sujet\u00a0:',
  confirm: 'Supprimer ce qui est conservé à votre sujet\u00a0?',
  consequences:
    'Vos votes et ce qui est en mémoire sont supprimés, ainsi que votre identifiant dans l’historique des articles\u00a0; les versions restent, avec leurs motifs. C’est irréversible. La fréquence de vos questions s’oublie d’elle-même. Les sauvegardes faites auparavant contiennent encore tout cela.',
  delete: 'Supprimer',
  deleted: 'Supprimé\u00a0:',
  kept: 'Annulé\u00a0: rien n’a été supprimé.',
  deletedAuthor: 'une personne dont l’identifiant a été supprimé',
};
