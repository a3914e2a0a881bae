import { describe, expect, test } from 'vitest';
import { createConversations, type Place } from '../../../src/discord/answer/conversations.ts';

const THREAD: Place = { channelId: 'thread', asker: 'alice', isConversation: true, isPublic: true };
const CHANNEL: Place = { ...THREAD, channelId: 'channel', isConversation: false };
const asked = (question: string) => ({ question, article: undefined });
const FIVE_MINUTES = 5 * 60_000;

function start() {
  let time = 1_000;
  const conversations = createConversations(() => time);
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return { ...conversations, pass };
}

describe('in a conversation', () => {
  test('the last question of the same person is the one before', () => {
    const { questionBefore, remember } = start();
    remember(THREAD, asked('who?'));
    remember(THREAD, asked('when?'));
    expect(questionBefore(THREAD)).toMatchObject({ question: 'when?' });
    expect(questionBefore({ ...THREAD, asker: 'bob' })).toBeUndefined();
    expect(questionBefore({ ...THREAD, channelId: 'elsewhere' })).toBeUndefined();
  });

  test('it is for five minutes', () => {
    const { questionBefore, remember, pass } = start();
    remember(THREAD, asked('who?'));
    pass(FIVE_MINUTES);
    expect(questionBefore(THREAD)).toMatchObject({ question: 'who?' });
    pass(1);
    expect(questionBefore(THREAD)).toBeUndefined();
  });
});

describe('in a reply to an answer', () => {
  test('the question answered there is the one before, whoever replies', () => {
    const { questionBefore, remember } = start();
    remember(CHANNEL, asked('who?'))('1');
    remember(CHANNEL, asked('when?'))('2');
    expect(questionBefore({ ...CHANNEL, repliesTo: '1' })).toMatchObject({ question: 'who?' });
    expect(questionBefore({ ...CHANNEL, asker: 'bob', repliesTo: '2' })).toMatchObject({ question: 'when?' });
    expect(questionBefore(CHANNEL)).toBeUndefined();
  });

  test('it goes before the last of the conversation, which counts where the answer is forgotten', () => {
    const { questionBefore, remember } = start();
    remember(THREAD, asked('who?'))('1');
    remember(THREAD, asked('when?'))('2');
    expect(questionBefore({ ...THREAD, repliesTo: '1' })).toMatchObject({ question: 'who?' });
    expect(questionBefore({ ...THREAD, repliesTo: '0' })).toMatchObject({ question: 'when?' });
  });
});

test('what was asked privately is not before what is asked in public', () => {
  const { questionBefore, remember } = start();
  remember({ ...THREAD, isPublic: false }, asked('who?'));
  expect(questionBefore(THREAD)).toBeUndefined();
  expect(questionBefore({ ...THREAD, isPublic: false })).toMatchObject({ question: 'who?' });
});

test('of many questions the oldest are forgotten', () => {
  const { questionBefore, remember } = start();
  for (let i = 0; i < 10_000; i++) remember({ ...THREAD, asker: `person ${i}` }, asked(`question ${i}`));
  expect(questionBefore({ ...THREAD, asker: 'person 0' })).toBeUndefined();
  expect(questionBefore({ ...THREAD, asker: 'person 9999' })).toMatchObject({ question: 'question 9999' });
});

test('what a person asked can be told and forgotten, each question once, and nothing of others', () => {
  const { remember, askedBy, forgetAskedBy, questionBefore, pass } = start();
  remember(THREAD, asked('who?'))('1');
  remember(CHANNEL, asked('when?'))('2');
  remember({ ...THREAD, asker: 'bob' }, asked('where?'))('3');
  expect(askedBy('alice')).toEqual([asked('who?'), asked('when?')]);
  forgetAskedBy('alice');
  expect(askedBy('alice')).toEqual([]);
  expect(questionBefore({ ...THREAD, repliesTo: '1' })).toBeUndefined();
  expect(askedBy('bob')).toEqual([asked('where?')]);
  pass(FIVE_MINUTES + 1);
  expect(askedBy('bob')).toEqual([]);
});
