import { expect, test } from 'vitest';
import { findClues } from '../../../src/calendar/clues/find-clues.ts';
import { agreesWithToldDates } from '../../../src/calendar/clues/told-dates.ts';
import { parseDay } from '../../../src/calendar/days.ts';
import { clueWords } from '../../../src/language/en/time/day-clues.ts';
import { timeWords } from '../../../src/language/en/time/time-words.ts';

const agrees = (text: string, day: string): boolean => agreesWithToldDates(findClues(text, timeWords, clueWords), parseDay(day)!);

test.each([
  ['Ministers put off a ruling from March 5 to April 9.', ['2031-02-26'], ['2031-04-09', '2031-04-16', '2031-06-04']],
  ['The hearing was moved to 9 April.', ['2031-04-02', '2031-02-26'], ['2031-04-09', '2031-04-16']],
  ['The bridge will open on April 9, 2031.', ['2031-04-02', '2029-04-04'], ['2031-04-09', '2034-04-05']],
  ['The crews met on April 9.', ['2031-04-09', '2031-04-16', '2031-04-07', '2031-09-03'], ['2031-04-02', '2031-02-26']],
  ['The pact was signed on April 9, 2031.', ['2031-04-09', '2033-01-05'], ['2031-03-26', '2030-04-10']],
])('a day that a report leads with lies before what it tells as ahead and after what it tells as past: %s', (text, fitting, contradicted) => {
  expect(fitting.filter((day) => !agrees(text, day))).toEqual([]);
  expect(contradicted.filter((day) => agrees(text, day))).toEqual([]);
});

test('a date beside no verb of its own, or in a quotation, rules no day out', () => {
  for (const text of ['The council voted after two hours to close the mine on April 9.', 'The report of April 9 was long.', 'The vote, which was planned for April 9, is off.', 'It was first scheduled to begin on April 9.', '“We will open on April 9,” Lindt said.']) {
    expect([text, agrees(text, '2031-04-02'), agrees(text, '2031-04-16')]).toEqual([text, true, true]);
  }
});

test('a date without a year that is months away is taken for the nearer one of its side', () => {
  expect(agrees('The ban will take effect on Nov. 3.', '2031-03-05')).toBe(true);
  expect(agrees('The ban took effect on Nov. 3.', '2031-03-05')).toBe(true);
});
