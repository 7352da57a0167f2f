import { expect, test } from 'vitest';
import { dayInWords, numberInWords, separateInWords, unitInWords } from '../../../src/exchange/digest/words.ts';

test.each([
  ['2025-02-12', '12 February 2025'],
  ['2025-02', 'February 2025'],
  ['1999', '1999'],
  ['2025-02-12T14:05:00Z', '12 February 2025, 14:05'],
  ['[2025-06-05,2025-06-12,2025-06-19]', '5, 12 or 19 June 2025'],
  ['[2025-05-29,2025-06-05]', '29 May 2025 or 5 June 2025'],
  ['2025-06-24/2025-06-26', '24 June 2025 to 26 June 2025'],
  ['2025-06-24/..', '24 June 2025 or later'],
  ['[2031-05-09..2031-05-11,2031-05-13..]', '9 May 2031 to 11 May 2031 or 13 May 2031 or later'],
  ['../2025-06-26', 'until 26 June 2025'],
  [null, 'day unknown'],
])('%s reads as %s', (edtf, words) => {
  expect(dayInWords(edtf)).toBe(words);
});

test.each([
  [3.25, 'percentage point', '3.25 percentage points'],
  [2300, 'town', '2,300 towns'],
  [55_000_000, 'crown', '55 million crowns'],
  [1, 'crown', '1 crown'],
  [71, 'person', '71 people'],
  [12, 'library', '12 libraries'],
  [4.5e9, 'pound sterling', '4.5 billion pounds'],
  [1, 'pound sterling', '1 pound'],
  [60e9, 'japanese yen', '60 billion Japanese yen'],
  [7, 'new zealand dollar', '7 New Zealand dollars'],
  [30e6, 'euro per year', '30 million euros per year'],
  [1_200_000_000, 'EUR', '1.2 billion EUR'],
])('%d %s reads as %s', (value, unit, words) => {
  expect(`${numberInWords(value)} ${unitInWords(unit, value)}`).toBe(words);
});


test.each([
  [12, 8, '12 reports, of which 8 are separate'],
  [5, 1, '5 reports, of which 1 is separate'],
  [3, 3, '3 reports, all of them separate'],
  [1, 1, '1 report'],
  [0, 0, 'No report'],
])('%d reports, %d of them separate, are told as %s', (reports, separate, words) => {
  expect(separateInWords(reports, separate)).toBe(words);
});
