import { expect, test } from 'vitest';
import { renewSource } from '../../src/content/source.ts';

const STORED = `---
# Chosen by a moderator
title: "Our harbour"
lang: en
date: 2024-03-05
url: https://gazette.example/harbour
questions:
  - Who opened the harbour?
---

Mayor Ada Cole opened it.
`;
const fetched = (facts: string, text: string) =>
  `---\ntitle: The new harbour\nurl: https://other.example/\n${facts}---\n\n${text}\n`;

test('a source takes the text and the date of its page, and keeps all else', () => {
  const renewed = renewSource(STORED, fetched('date: 2024-03-06\n', 'Mayor Ada Cole opened it on Monday.'));
  expect(renewed).toBe(STORED.replace('2024-03-05', '2024-03-06').replace('opened it.', 'opened it on Monday.'));
});

test('a page without a date leaves the one that is there', () => {
  expect(renewSource(STORED, fetched('', 'Another text.'))).toBe(
    STORED.replace('Mayor Ada Cole opened it.', 'Another text.'),
  );
});

test('a source stays exactly as it is where its page has the same text', () => {
  expect(renewSource(STORED, fetched('date: 2024-03-06\n', '\nMayor Ada Cole opened it.  '))).toBe(STORED);
});
