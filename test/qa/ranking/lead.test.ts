import { describe, expect, it } from 'vitest';
import { quoteText } from '../../../src/qa/answer.ts';
import { answerQuestion } from '../../../src/qa/answer-question.ts';
import { emphasisOf } from '../../../src/qa/emphasis.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { severalQuestions } from '../../../src/qa/question/several-questions.ts';
import type { Language } from '../../../src/text/language.ts';
import { buildArticle } from '../../support/build-article.ts';

function leadOf(question: string, lang: Language, passages: readonly string[]): string[] {
  const answer = answerQuestion(question, [createSearchIndex(lang, [buildArticle({ lang, passages })])]);
  if (answer.kind !== 'answered') throw new Error('It is answered.');
  return answer.lead.map(quoteText);
}

describe('what is shown at once', () => {
  it('is one sentence, where that says it all', () => {
    const passages = [
      'The ferry to Skarn leaves at noon. The crossing takes two hours.',
      'Tickets are sold on the pier.',
    ];
    expect(leadOf('When does the ferry to Skarn leave?', 'en', passages)).toEqual([
      'The ferry to Skarn leaves at noon.',
    ]);
  });

  it('has the sentence before, where the one that answers leans on it', () => {
    const passages = ['La sculptrice Maud Terrier a quitté Nîmes. Elle a ouvert un atelier à Dunkerque en 1988.'];
    expect(leadOf('Quand un atelier a-t-il ouvert à Dunkerque ?', 'fr', passages)).toEqual([
      'La sculptrice Maud Terrier a quitté Nîmes.',
      'Elle a ouvert un atelier à Dunkerque en 1988.',
    ]);
  });

  it.each([
    ['which is in another passage', ['La sculptrice Maud Terrier a quitté Nîmes.'], []],
    ['which would make it too long', [], [`La sculptrice Maud Terrier, ${'née là, '.repeat(80)}a quitté Nîmes.`]],
  ])('has none before that it leans on, %s', (_, passages, before) => {
    const answer = 'Elle a ouvert un atelier à Dunkerque en 1988.';
    const question = 'Quand un atelier a-t-il ouvert à Dunkerque ?';
    expect(leadOf(question, 'fr', [...passages, [...before, answer].join(' ')])).toEqual([answer]);
  });

  it('has the sentence after, where the one that answers announces it', () => {
    const passages = ['The recipe of the Skarn pie needs two things:\n\nIt takes cod. It takes butter.'];
    const lead = leadOf('What does the recipe of the Skarn pie need?', 'en', passages);
    expect(lead[0]).toBe('The recipe of the Skarn pie needs two things:');
    expect(lead).toHaveLength(2);
  });

  it.each([
    ['a reason', 'Why was the bridge closed?', 'The bridge was closed because of rust.', 'It had eaten two beams.'],
    ['a way', 'How is the bridge painted?', 'The bridge is painted with a long brush.', 'It is held by two men.'],
  ])('has the sentence after, where %s goes on there', (_, question, answer, more) => {
    const other = 'The mayor was absent that day.';
    expect(leadOf(question, 'en', [`${answer} ${more} ${other}`])).toEqual([answer, more]);
    expect(leadOf(question, 'en', [`${answer} ${other}`])).toEqual([answer]);
  });

  it('has not the sentence after, where a time is told', () => {
    const answer = 'The bridge was closed in 1931.';
    expect(leadOf('When was the bridge closed?', 'en', [`${answer} It had two beams.`])).toEqual([answer]);
  });

  it('has an answer to each thing asked, in the article’s order', () => {
    const passages = [
      'The bridge of Tolva was opened in 1931. It is made of steel.',
      'Ingrid Vale designed the bridge of Tolva after a journey to Porto.',
    ];
    expect(leadOf('Who designed the bridge of Tolva, and when was it opened?', 'en', passages)).toEqual([
      'The bridge of Tolva was opened in 1931.',
      'Ingrid Vale designed the bridge of Tolva after a journey to Porto.',
    ]);
  });
});

describe('several questions in one', () => {
  it.each([
    ['fr', 'Qui a ouvert le musée, et en quelle année ?', 2],
    ['fr', 'Qui a ouvert le musée et le théâtre ?', 1],
    ['en', 'Who built it and where and when?', 3],
    ['en', 'Which king and queen lived there?', 1],
    ['es', '¿Quién fundó la escuela y cuándo?', 2],
    ['ar', 'من أسس المدرسة ومتى؟', 2],
    ['fr', 'Qui a ouvert le musée et où ?', 2],
    ['fr', 'Qui a ouvert le musée, et qui l’a fermé ?', 2],
    ['en', 'Who built it, and in which year?', 2],
    ['en', 'When did it open, and how many people came?', 2],
    ['en', 'Who came and how did they leave?', 1],
    ['es', '¿Cuándo abrió y quiénes lo fundaron?', 2],
    ['fr', 'Quels pays et/ou régions sont touchés ?', 1],
    ['fr', 'QUELS PAYS ET/OU RÉGIONS SONT TOUCHÉS ?', 1],
    ['fr', 'Quelle différence entre ceux qui mangent et ceux qui dorment ?', 1],
    ['en', 'How many men and women who smoke die each year?', 1],
    ['en', 'What is said of the poor and those who work?', 1],
    ['en', 'How do the poor and with whom do they live?', 1],
    ['es', '¿Cómo viven los niños y quienes los cuidan?', 1],
    ['ar', 'كم عدد اللاعبين من فرنسا ومن إسبانيا؟', 1],
    ['ar', 'كم عدد اللاعبين من فرنسا و من إسبانيا؟', 1],
  ] as const)('are told apart, in %s: %s', (lang, question, count) => {
    expect(severalQuestions(question, lang)).toHaveLength(count);
  });

  const museum = createSearchIndex('fr', [
    buildArticle({
      lang: 'fr',
      passages: [
        'Le musée de Brissac a été ouvert par Maëlle Kerbrat en 1987.',
        'La fête des moissons aura lieu le 12 août à Lurmel.',
        'Le pont de Vantes sera fermé par la région.',
        'Le tournoi de 2030 sera organisé par le Maroc, l’Espagne et le Portugal.',
      ],
    }),
  ]);
  const passagesFor = (question: string) => {
    const answer = answerQuestion(question, [museum]);
    return answer.kind === 'answered' ? answer.lead.map(({ passage }) => passage) : [];
  };

  it.each([
    ['Qui a ouvert le musée de Brissac, et quand ?', [0]],
    ['Qui a ouvert le musée de Brissac ? Et quand aura lieu la fête des moissons ?', [0, 1]],
    ['Quand aura lieu la fête des moissons, et qui a ouvert le musée de Brissac ?', [0, 1]],
  ])('are each answered, alone or with the first: %s', (question, passages) => {
    expect(passagesFor(question)).toEqual(passages);
  });

  it.each([
    ['Où et quand aura lieu la fête des moissons ?', ['12 août', 'Lurmel']],
    ['Quand et où aura lieu la fête des moissons ?', ['12 août', 'Lurmel']],
    ['Qui a ouvert le musée de Brissac, et quand ?', ['Maëlle Kerbrat', '1987']],
    ['Quand aura lieu la fête des moissons ?', ['12 août']],
  ])('are each told in bold, where one sentence answers them all: %s', (question, bold) => {
    const answer = answerQuestion(question, [museum]);
    const [first] = answer.kind === 'answered' ? answer.lead : [];
    const text = first?.article.passages[first.passage]?.text;
    expect(first && emphasisOf([first]).map(({ start, end }) => text?.slice(start, end))).toEqual(bold);
  });

  it.each([
    [
      'en',
      'The museum of Brissac was opened by Mary Keller in 1987.',
      'Who opened the museum and when?',
      'Mary Keller',
    ],
    ['es', 'El museo fue inaugurado por Carmen Ruiz en 1987.', '¿Quién inauguró el museo y cuándo?', 'Carmen Ruiz'],
  ] as const)('are told so by a question word at the end, in %s', (lang, sentence, question, person) => {
    const answer = answerQuestion(question, [createSearchIndex(lang, [buildArticle({ lang, passages: [sentence] })])]);
    const lead = answer.kind === 'answered' ? answer.lead : [];
    expect(emphasisOf(lead).map(({ start, end }) => sentence.slice(start, end))).toEqual([person, '1987']);
  });

  it('are told so in Arabic, which writes « and » in one word with the question word', () => {
    const sentence = 'أسس محمد علي المدرسة في عام 1987.';
    const school = createSearchIndex('ar', [buildArticle({ lang: 'ar', passages: [sentence] })]);
    const answer = answerQuestion('من أسس المدرسة ومتى؟', [school]);
    const lead = answer.kind === 'answered' ? answer.lead : [];
    expect(emphasisOf(lead).map(({ start, end }) => sentence.slice(start, end))).toEqual(['محمد علي', 'عام 1987']);
  });

  it('are each told by the words that answer it', () => {
    const question = 'Qui a ouvert le musée et quels pays organiseront le tournoi de 2030 ?';
    const answer = answerQuestion(question, [museum]);
    const lead = answer.kind === 'answered' ? answer.lead : [];
    expect(
      lead.map(({ article, passage, answers }) =>
        article.passages[passage]?.text.slice(answers[0]?.start, answers[0]?.end),
      ),
    ).toContain('Maroc, l’Espagne et le Portugal');
  });
});
