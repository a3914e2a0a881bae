/** A small file in the format of SQuAD. */
export const SQUAD = {
  version: '1',
  data: [
    {
      title: 'The_mill',
      paragraphs: [
        {
          context: 'The mill was built in 1904. It has been closed since the flood. Ada Finch runs it now.',
          qas: [
            { id: 'a', question: 'When was the mill built?', answers: [{ text: 'in 1904', answer_start: 19 }] },
            { id: 'b', question: 'Who runs the mill?', answers: [{ text: 'Ada Finch', answer_start: 64 }] },
            {
              id: 'c',
              question: 'Who closed the mill?',
              is_impossible: true,
              answers: [],
              plausible_answers: [{ text: 'Ada Finch', answer_start: 64 }],
            },
          ],
        },
        { context: 'Nothing is asked about this.' },
      ],
    },
    {
      title: 'The_two_bridges',
      paragraphs: [
        {
          context: 'The bridge is old. It is forty metres long.',
          qas: [
            { id: 4, question: 'How long is the bridge?', answers: [{ text: 'forty metres', answer_start: 25 }] },
            { id: 5, question: 'What is old?', answers: [{ text: 'The bridge is old. It', answer_start: 0 }] },
          ],
        },
      ],
    },
  ],
};

/** One question, about a passage with letters of two UTF-16 units. */
export const FISH = (
  text: string,
  answer_start: number,
  context = '🐟🐟 We saw one trout and one eel; one trout was big.',
) => ({
  data: [
    {
      title: 'Fish',
      paragraphs: [{ context, qas: [{ id: 'f', question: 'What?', answers: [{ text, answer_start }] }] }],
    },
  ],
});

/** A golden file, as the bot's own tests have them. */
export const GOLDEN = {
  lang: 'en',
  title: 'Seals',
  passages: ['A survey led by Moira Kell counted 12 seals in June, not 112.', 'The 12 seals were asleep.'],
  questions: [
    { question: 'How many seals were counted?', answer: '12' },
    { question: 'Who counted them?', answer: 'Moira Kell' },
    { question: 'Where were they counted?', answer: 'Torrin' },
  ],
  misses: [{ question: 'When were they counted?', answer: 'June' }],
  offTopic: ['Who painted the Mona Lisa?'],
};
