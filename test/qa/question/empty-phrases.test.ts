import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { parseQuery } from '../../../src/qa/question/query.ts';
import type { Language } from '../../../src/text/language.ts';
import { buildArticle } from '../../support/build-article.ts';

const indexes = new Map(
  (['fr', 'en', 'es', 'ar'] as const).map((lang) => [
    lang,
    createSearchIndex(lang, [buildArticle({ lang, passages: ['…'] })]),
  ]),
);

/** The words of a question that are searched for. */
function searchedFor(lang: Language, question: string): string[] {
  const index = indexes.get(lang);
  return index ? parseQuery(question, index).terms.map(({ word }) => word) : [];
}

describe('a question that speaks of the article itself', () => {
  it.each([
    ['fr', 'Que dit l’article sur les hérons ?', ['herons']],
    ['fr', 'L’article parle-t-il de hérons ?', ['herons']],
    ['fr', 'Selon le texte, où nichent les hérons ?', ['nichent', 'herons']],
    ['fr', 'Est-il question de hérons dans cet article ?', ['herons']],
    ['fr', 'De quoi parle l’article ?', []],
    ['fr', 'Que sait-on des hérons ?', ['herons']],
    ['fr', 'Que signifie le sigle LPO ?', ['lpo']],
    ['fr', 'Que veut dire LPO ?', ['lpo']],
    ['es', '¿Qué significan las siglas SEO?', ['seo']],
    ['ar', 'ماذا يعني اختصار LPO؟', ['lpo']],
    ['fr', 'Qu’est-il dit des hérons ?', ['herons']],
    ['en', 'What is said about herons?', ['herons']],
    ['es', '¿Qué se dice de las garzas?', ['garzas']],
    ['ar', 'ماذا قيل عن الطيور؟', ['الطيور']],
    ['fr', 'Selon le texte (5 pages), où nichent les hérons ?', ['5', 'pages', 'nichent', 'herons']],
    ['en', 'According to the article, in 2015 who sang?', ['2015', 'sang']],
    ['ar', 'ماذا قال محمد ﷺ في المقال عن الصبر؟', ['قال', 'محمد', 'صلياللهعليهوسلم', 'الصبر']],
    ['en', 'What does the article say about herons?', ['herons']],
    ['en', 'Does this text mention herons?', ['herons']],
    ['en', 'According to the article, where do herons nest?', ['herons', 'nest']],
    ['es', '¿Qué dice el artículo sobre las garzas?', ['garzas']],
    ['es', 'Según el texto, ¿dónde anidan las garzas?', ['anidan', 'garzas']],
    ['ar', 'ماذا يقول المقال عن الطيور؟', ['الطيور']],
    ['fr', 'Que signifient les trois lettres LPO ?', ['lpo']],
    ['fr', 'À propos de quoi le héron est-il cité dans le texte ?', ['heron']],
    ['fr', 'Le héron vient faire quoi là-dedans ?', ['heron', 'dedans']],
    ['fr', 'On a parlé de hérons ?', ['herons']],
    ['fr', 'Ont-ils parlé de hérons ?', ['herons']],
    ['fr', 'De quoi ont-ils parlé ?', ['parle']],
    ['fr', 'Ils ont parlé de quoi ?', ['parle']],
    ['fr', 'Pourquoi le héron est-il présenté comme un modèle ?', ['heron', 'modele']],
    ['en', 'Why are herons seen as a model?', ['herons', 'model']],
    ['es', '¿Por qué son vistas como modelo las garzas?', ['modelo', 'garzas']],
    ['fr', 'Pourquoi le héron a-t-il été présenté comme un modèle ?', ['heron', 'modele']],
    ['fr', 'Le héron est mentionné à quel propos ?', ['heron']],
    ['fr', 'Quelle région du monde abrite des hérons ?', ['abrite', 'herons']],
    ['en', 'Which part of the world has herons?', ['part', 'herons']],
    ['es', '¿En qué parte del mundo anidan las garzas?', ['parte', 'anidan', 'garzas']],
    ['es', '¿En qué regiones del mundo anidan las garzas?', ['regiones', 'anidan', 'garzas']],
    ['fr', 'Le héron est concerné par quelle loi ?', ['heron', 'loi']],
    ['fr', 'Qui a félicité Mme Kerbrat ?', ['felicite', 'kerbrat']],
    ['fr', 'Qui a félicité Mmes Kerbrat et Lozac ?', ['felicite', 'kerbrat', 'lozac']],
    ['en', 'Who praised Mrs Kerbrat?', ['praised', 'kerbrat']],
    ['es', '¿Quién elogió a la Sra. Kerbrat?', ['elogio', 'kerbrat']],
    ['es', '¿Quién elogió a la Srta. Kerbrat?', ['elogio', 'kerbrat']],
    ['ar', 'هل تكلموا عن الطيور؟', ['الطيور']],
    ['ar', 'واش هضرو على الطيور؟', ['الطيور']],
    ['en', 'Did they talk about herons?', ['herons']],
    ['en', 'What did they talk about?', ['talk']],
    ['es', '¿Se habló de garzas?', ['garzas']],
    ['fr', 'Quelle est la différence entre les hérons et les aigrettes ?', ['herons', 'aigrettes']],
    ['en', 'What’s the difference between herons and egrets?', ['herons', 'egrets']],
    ['es', '¿Qué diferencia hay entre garzas y cigüeñas?', ['garzas', 'ciguenas']],
  ] as const)('is searched for by its other words, in %s: %s', (lang, question, words) => {
    expect(searchedFor(lang, question)).toEqual([...words]);
  });

  it.each([
    ['fr', 'Quand le vote a-t-il eu lieu ?', ['vote']],
    ['fr', 'Où s’est tenue l’exposition ?', ['exposition']],
    ['fr', 'Quand se déroulera le vote ?', ['vote']],
    ['en', 'When did the mayors hold their meeting?', ['mayors', 'meeting']],
    ['en', 'Who hosted the talks?', ['talks']],
    ['en', 'When are the mayors holding a meeting?', ['mayors', 'meeting']],
    ['en', 'Which town holds talks on herons?', ['talks', 'herons']],
    ['fr', 'Les maires se son vu kan ?', ['maires']],
    ['fr', 'De quel parti fait-elle partie ?', ['parti']],
    ['fr', 'Quel oiseau en fait partie ?', ['oiseau']],
    ['en', 'When did the vote take place?', ['vote']],
    ['en', 'Which exhibition was held in Lurmel?', ['exhibition', 'lurmel']],
    ['es', '¿Cuándo tuvo lugar la votación?', ['votacion']],
    ['es', '¿Dónde se celebró la votación?', ['votacion']],
    ['ar', 'أين انعقد المؤتمر؟', ['الموتمر']],
    ['ar', 'متى عقد المؤتمر؟', ['الموتمر']],
    ['fr', 'Où se sont tenues les élections ?', ['elections']],
    ['fr', 'Le vote n’aura-t-il pas lieu ?', ['vote']],
    ['es', '¿Dónde se celebrarán los juegos?', ['juegos']],
    ['ar', 'متى جرى السباق؟', ['السباق']],
  ] as const)(
    'has verbs that are not searched for, since they say only that it happened, in %s: %s',
    (lang, question, words) => {
      expect(searchedFor(lang, question)).toEqual([...words]);
    },
  );

  it.each([
    ['fr', 'Quand est-elle partie ?', 'partie'],
    ['fr', 'Quels maires se sont vu refuser l’entrée ?', 'vu'],
    ['fr', 'Quels maires se sont vu ouvrir la porte ?', 'vu'],
    ['fr', 'Qui sait que le pont est fermé ?', 'sait'],
    ['en', 'Which place in the World Cup did Lurmel take?', 'world'],
    ['en', 'Where was the vote held?', 'held'],
    ['en', 'Who was held hostage?', 'held'],
    ['en', 'Who did they hold responsible?', 'hold'],
    ['es', '¿Quién sucedió a Franco?', 'sucedio'],
    ['ar', 'هل تحدث علي مع الوزير؟', 'تحدث'],
    ['ar', 'كم عقد وقع المدير؟', 'عقد'],
    ['ar', 'ما مدة عقد المدير؟', 'عقد'],
  ] as const)('has verbs and nouns like these that are searched for, in %s: %s', (lang, question, word) => {
    expect(searchedFor(lang, question)).toContain(word);
  });

  it.each([
    ['fr', 'Que dit l’article 5 ?', 'article'],
    ['fr', 'Que dit l’article premier ?', 'article'],
    ['fr', 'Que dit le texte de 1789 ?', 'texte'],
    ['fr', 'Qui a écrit cet article ?', 'article'],
    ['en', 'What does the article 56 say?', 'article'],
  ] as const)('is another one that names an article of its own, in %s: %s', (lang, question, word) => {
    expect(searchedFor(lang, question)).toContain(word);
  });
});

describe('what says how many there are of what is known, or what kind is asked for', () => {
  it.each([
    ['fr', 'Où nichent les deux hérons ?', ['nichent', 'herons']],
    ['fr', 'Quels sont les trois hérons de l’étang ?', ['herons', 'etang']],
    ['fr', 'La parade à trois, c’est prévu pour quand ?', ['parade']],
    ['fr', 'Quel étang est à trois kilomètres ?', ['etang', 'trois', 'kilometres']],
    ['fr', 'Le héron a pondu deux œufs ?', ['heron', 'pondu', 'deux', 'oeufs']],
    ['fr', 'Qui a écrit Les Trois Hérons ?', ['ecrit', 'trois', 'herons']],
    ['fr', 'Quelle espèce du héron est rare ?', ['espece', 'heron', 'rare']],
    ['en', 'Who painted the three-heron sign?', ['painted', 'three', 'heron', 'sign']],
    ['fr', 'Quel genre d’oiseaux mangent-ils ?', ['oiseaux', 'mangent']],
    ['en', 'Where do the two herons nest?', ['herons', 'nest']],
    ['en', 'What kind of birds do they eat?', ['birds', 'eat']],
    ['en', 'Did the heron lay two eggs?', ['heron', 'lay', 'two', 'eggs']],
    ['es', '¿Dónde anidan las dos garzas?', ['anidan', 'garzas']],
    ['es', '¿Qué tipo de aves comen?', ['aves', 'comen']],
    ['ar', 'ما نوع الطيور؟', ['الطيور']],
  ] as const)('is not searched for, in %s: %s', (lang, question, words) => {
    expect(searchedFor(lang, question)).toEqual([...words]);
  });
});

describe('what somebody wants, may or has to do', () => {
  it.each([
    ['fr', 'Où les hérons vont-ils nicher ?', ['herons', 'nicher']],
    ['fr', 'Les hérons veulent bien se nourrir de quoi ?', ['herons', 'nourrir']],
    ['fr', 'Où est le compte bancaire du héron ?', ['compte', 'bancaire', 'heron']],
    ['fr', 'Où compte-t-il nicher ?', ['nicher']],
    ['fr', 'Que compte-t-il lire ?', ['lire']],
    ['fr', 'Combien doit le notaire ?', ['doit', 'notaire']],
    ['en', 'Who dropped the plan to nest?', ['dropped', 'plan', 'nest']],
    ['en', 'Where do herons plan to nest?', ['herons', 'nest']],
    ['es', '¿Dónde quieren anidar las garzas?', ['anidar', 'garzas']],
    ['ar', 'أين يريد الطائر أن يبني؟', ['الطاير', 'يبني']],
  ] as const)('is asked by the verb behind, in %s: %s', (lang, question, words) => {
    expect(searchedFor(lang, question)).toEqual([...words]);
  });
});

describe('a question of whether something is mentioned', () => {
  it.each([
    ['fr', 'Le héron a-t-il été évoqué ?', ['heron']],
    ['fr', 'Et les hérons, le sujet a été abordé ?', ['herons']],
    ['fr', 'Le héron, c’est mentionné là-dedans ?', ['heron']],
    ['fr', 'Ils ont parlé du héron pendant la réunion ?', ['heron']],
    ['fr', 'Qui a parlé lors de la réunion ?', ['parle', 'reunion']],
    ['fr', 'Le héron est-il venu sur la table pendant la discussion ?', ['heron']],
    ['ar', 'هل تحدثوا عن الطيور؟', ['الطيور']],
    ['fr', 'Qui a demandé la grâce au roi ?', ['demande', 'grace', 'roi']],
    ['en', 'Where was the heron brought up?', ['heron', 'brought']],
    ['en', 'Was the heron brought up?', ['heron']],
    ['en', 'Which herons were brought up?', ['herons']],
    ['en', 'Are herons mentioned?', ['herons']],
    ['es', '¿La garza se menciona?', ['garza']],
  ] as const)('is searched for by what that is, in %s: %s', (lang, question, words) => {
    expect(searchedFor(lang, question)).toEqual([...words]);
  });
});
