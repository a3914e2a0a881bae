import type { PrivacyTexts } from '../catalogue.ts';
import { plural } from '../format.ts';

const count = (value: number, one: string, other: string) => plural('en', value, { one, other });

export const privacy: PrivacyTexts = {
  title: 'What is held about you',
  votes: (votes) => `${count(votes, '# vote', '# votes')} on answers, under a code that stands for your id`,
  versions: (versions) =>
    `${count(versions, '# version', '# versions')} of articles with your id: what you changed as a moderator`,
  questions: (questions) => `${count(questions, '# question', '# questions')} of the last five minutes, in memory`,
  previews: (previews) =>
    `${count(previews, '# article', '# articles')} that you have not confirmed yet, in memory for 15 minutes`,
  cooldown: (when) => `how often you asked, here and elsewhere, in memory until ${when}`,
  noCooldown: 'nothing about how often you ask',
  keepsQuestions:
    'This server keeps questions that got no answer or a 👎, but not who asked: nobody can tell which are yours.',
  exported: 'What is held about you:',
  confirm: 'Delete what is held about you?',
  consequences:
    'Your votes and what is in memory are deleted, and your id in the history of articles; the versions stay, with their notes. This cannot be undone. How often you ask is forgotten by itself. Backups made before still hold all of it.',
  delete: 'Delete',
  deleted: 'Deleted:',
  kept: 'Cancelled: nothing was deleted.',
  deletedAuthor: 'somebody whose id was deleted',
};
