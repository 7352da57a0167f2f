import { expect, test } from 'vitest';
import { atWord, tidy, untilWord } from '../../../src/exchange/digest/passage.ts';

const TEXT = 'The harbour opens';

test('a cut moves to whole words, and stays where no word ends near', () => {
  expect([atWord(TEXT, 6, 0), atWord(TEXT, 0, 0), atWord(TEXT, 14, 0)]).toEqual([12, 0, 14]);
  expect([untilWord(TEXT, 8, 17), untilWord(TEXT, 17, 17), untilWord(TEXT, 2, 17)]).toEqual([3, 17, 2]);
  const long = `a ${'b'.repeat(40)} c`;
  expect([atWord(long, 3, 0), untilWord(long, 40, 44)]).toEqual([3, 40]);
});

test('words are told on one line', () => {
  expect(tidy('The\nold   quay')).toBe('The old quay');
});
