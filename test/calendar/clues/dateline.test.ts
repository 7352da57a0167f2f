import { expect, test } from 'vitest';
import { datelineDays } from '../../../src/calendar/clues/dateline.ts';
import { findClues } from '../../../src/calendar/clues/find-clues.ts';
import { formatDay, parseDay } from '../../../src/calendar/days.ts';
import { clueWords } from '../../../src/language/en/time/day-clues.ts';
import { timeWords } from '../../../src/language/en/time/time-words.ts';

const clues = (text: string) => findClues(text, timeWords, clueWords);

test.each([
  ['TELMA, Norvath, May 4 (Rook News) - The locks were shut on Wednesday.', true],
  ['TELMA, 4 May — The locks were shut on Wednesday.', true],
  ['TELMA, May 4 /RookLine/ -- The locks were shut.', true],
  ['May 4 (Reuters) - The locks were shut on Wednesday.', true],
  ['4 May (AP) — The locks were shut.', true],
  ['May 4 (left) - The locks, shut again.', false],
  ['May 4 - The locks were shut.', false],
  ['The locks were shut on May 4 - and nobody said why.', false],
  ['TELMA, Norvath (RN) — The locks were shut on May 4.', false],
  ['TELMA, May 4, 2033 (Rook News) - The locks were shut.', false],
])('the day without a year in a dateline: %s', (text, is) => {
  expect(clues(text).some(({ kind }) => kind === 'dateline')).toBe(is);
});

test('such a day lies in the years in which it fits the day of the week', () => {
  const found = clues('TELMA, Norvath, May 4 (Rook News) - The locks were shut on Wednesday.');
  expect(datelineDays(found, parseDay('2032-11-20')!).map(formatDay)).toEqual(['2033-05-04']);
  expect(datelineDays([], parseDay('2032-11-20')!)).toEqual([]);
});
