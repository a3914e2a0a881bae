import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ButtonView, Reply } from '../../../src/sandbox/person/reply.ts';
import { transcribe } from '../../../src/sandbox/prompt/transcript.ts';

const button = (label: string, more: Partial<ButtonView> = {}): ButtonView => ({
  label,
  emoji: undefined,
  style: 2,
  disabled: false,
  customId: label,
  url: undefined,
  ...more,
});

const drawn = (reply: Partial<Reply>) =>
  stripVTControlCharacters(transcribe({ text: '', ephemeral: false, buttons: [], ...reply } as Reply));

describe('a transcript', () => {
  it('draws quotes, headings and small text', () => {
    expect(drawn({ text: '### Question\n> quoted\n-# small' })).toBe('Question\n┃ quoted\nsmall');
  });

  it('takes escapes, bold and links away, and keeps what they hold', () => {
    const text = String.raw`a \*star\*, **bold \_word\_**, [a \[label\]](https://example.org/#:~:text=x)`;
    expect(drawn({ text })).toBe('a *star*, bold _word_, a [label] (https://example.org/#:~:text=x)');
  });

  it('numbers what can be pressed', () => {
    const buttons = [
      button('Context'),
      button('Source', { style: 5 }),
      button('More', { disabled: true }),
      button('Delete'),
    ];
    expect(drawn({ text: 'x', buttons })).toBe('x\n[1 Context] [2 Delete]');
  });

  it('says when a reply is private', () => {
    expect(drawn({ text: 'x', ephemeral: true })).toBe('x\n(only you can see this)');
  });
});
