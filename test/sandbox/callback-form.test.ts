import type { BaseInteraction } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { startBot, type TestBot } from './bot.ts';
import { button, row, text, times, v2 } from './component-parts.ts';
import { codesOf, createRestClient } from './rest-client.ts';

let discord: Sandbox;
let bot: TestBot;
let alice: Person;

beforeAll(async () => {
  discord = await startSandbox();
  bot = await startBot(discord);
  alice = discord.user('alice');
  const question = { type: 3, name: 'question', description: 'x', autocomplete: true };
  await bot.client.application.commands.set([{ name: 'ask', description: 'x', options: [question] } as never]);
});
afterAll(async () => {
  await bot.stop();
  await discord.stop();
});

/** Answers an interaction with a body as it is, past the library's own checks; then properly, so that nobody waits. */
async function answer(act: () => Promise<unknown>, body: object, properly: object) {
  let answered: Awaited<ReturnType<ReturnType<typeof createRestClient>>> | undefined;
  bot.handle(async ({ id, token }: BaseInteraction) => {
    const call = (data: object) => createRestClient(discord)('POST', `/interactions/${id}/${token}/callback`, data);
    answered = await call(body);
    await call(properly);
  });
  await act();
  if (!answered) throw new Error('The bot was not asked');
  return answered;
}

const DONE = { type: 4, data: { content: 'done' } };
const onCommand = (body: object) => answer(() => alice.slash('ask'), body, DONE);
const onTyping = (choices: unknown) =>
  answer(
    () => alice.autocomplete('ask', { question: 'x' }),
    { type: 8, data: { choices } },
    { type: 8, data: { choices: [] } },
  );

const long = (length: number) => 'x'.repeat(length);
const label = (component: object) => ({ type: 18, label: 'x', component });
const input = (more: object = {}) => ({ type: 4, custom_id: 'a', style: 1, ...more });
const modal = (components: readonly object[], more: object = {}) => ({
  type: 9,
  data: { custom_id: 'm', title: 'x', components, ...more },
});

describe('an answer', () => {
  it.each([
    ['of an unknown kind', { type: 99 }, 'type BASE_TYPE_CHOICES'],
    ['of no kind', {}, 'type BASE_TYPE_REQUIRED'],
    ['that changes a message where there is none', { type: 7, data: { content: 'x' } }, 'type BASE_TYPE_CHOICES'],
    ['with choices to a command', { type: 8, data: { choices: [] } }, 'type BASE_TYPE_CHOICES'],
    ['of 2,001 characters', { type: 4, data: { content: long(2001) } }, 'data.content BASE_TYPE_MAX_LENGTH'],
    ['that comes later, with flags that are none', { type: 5, data: { flags: {} } }, 'data.flags NUMBER_TYPE_COERCE'],
    ['with an empty row', { type: 4, data: v2(row()) }, 'data.components.0.components BASE_TYPE_BAD_LENGTH'],
    [
      'with two of one custom id',
      { type: 4, data: v2(row(button('a'), button('a'))) },
      'data.components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'of 41 components',
      { type: 4, data: v2(...times(41, () => text('x'))) },
      'data.components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    ['with a modal without fields', modal([]), 'data.components BASE_TYPE_BAD_LENGTH'],
    [
      'with a modal of six fields',
      modal(times(6, (i) => label(input({ custom_id: `${i}` })))),
      'data.components BASE_TYPE_BAD_LENGTH',
    ],
    ['with a modal titled at length', modal([label(input())], { title: long(46) }), 'data.title BASE_TYPE_BAD_LENGTH'],
    [
      'with a modal of two fields of one name',
      modal([label(input()), label(input())]),
      'data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    ['with a modal with a button', modal([label(button('a'))]), 'data.components.0.component UNION_TYPE_CHOICES'],
    [
      'with a modal whose field wants more than it takes',
      modal([label(input({ min_length: 9, max_length: 8 }))]),
      'data.components.0.component.min_length NUMBER_TYPE_MAX',
    ],
    [
      'with a modal with a disabled menu',
      modal([label({ type: 5, custom_id: 'a', disabled: true })]),
      'data.components.0.component.disabled COMPONENT_DISABLED_IN_MODAL',
    ],
    [
      'with a modal that requires nothing',
      modal([label({ type: 19, custom_id: 'a', min_values: 0 })]),
      'data.components.0.component.min_values COMPONENT_REQUIRED_ZERO_MIN_VALUES',
    ],
    [
      'with a modal with one radio button',
      modal([label({ type: 21, custom_id: 'a', options: [{ label: 'x', value: 'x' }] })]),
      'data.components.0.component.options BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a modal whose row names no field',
      modal([row(input())]),
      'data.components.0.components.0.label BASE_TYPE_REQUIRED',
    ],
  ])('%s is refused', async (_, body, code) => {
    const refused = await onCommand(body);
    expect([refused.status, refused.body.code]).toEqual([400, 50035]);
    expect(codesOf(refused.body.errors)).toEqual([code]);
  });

  it.each([
    ['26 choices', times(26, (i) => ({ name: `${i}`, value: `${i}` })), 'data.choices BASE_TYPE_MAX_LENGTH'],
    ['a choice of no name', [{ name: '', value: 'x' }], 'data.choices.0.name BASE_TYPE_BAD_LENGTH'],
    ['a choice named at length', [{ name: long(101), value: 'x' }], 'data.choices.0.name BASE_TYPE_BAD_LENGTH'],
    ['a choice of 101 characters', [{ name: 'x', value: long(101) }], 'data.choices.0.value BASE_TYPE_BAD_LENGTH'],
    ['a choice of nothing', [{ name: 'x' }], 'data.choices.0.value BASE_TYPE_REQUIRED'],
    ['no list', undefined, 'data.choices BASE_TYPE_REQUIRED'],
  ])('to someone who types, with %s, is refused', async (_, choices, code) => {
    const refused = await onTyping(choices);
    expect([refused.status, refused.body.code]).toEqual([400, 50035]);
    expect(codesOf(refused.body.errors)).toEqual([code]);
  });

  it('of nothing is refused', async () => {
    expect((await onCommand({ type: 4, data: {} })).body.code).toBe(50006);
  });
});
