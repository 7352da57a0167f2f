import { expect, test } from 'vitest';
import { correctionsIn } from '../../../src/stages/7-trace/corrections.ts';

const owned = (line: string): number => correctionsIn({ text: line, paragraphs: [[0, line.length]] }).length;

test.each([
  'Correction, 5 May: the ferry has two decks.',
  'This story has been corrected to show that the ferry has two decks.',
  'This news article was amended on 5 May: the ferry has two decks.',
  'An earlier version of this report gave the ferry three decks.',
  'We have corrected this article.',
])('owns up to an error: %s', (line) => {
  expect(owned(line)).toBe(1);
});

test.each([
  'This story has been updated with what the line said.',
  'The story was corrected by the mayor, who read it aloud.',
  'An earlier version of the ferry had three decks.',
  'Correctional officers kept the gate.',
  'We corrected course at noon, the master said.',
])('tells of something else: %s', (line) => {
  expect(owned(line)).toBe(0);
});
