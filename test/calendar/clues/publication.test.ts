import { describe, expect, it } from 'vitest';
import { findClues } from '../../../src/calendar/clues/find-clues.ts';
import { happenedOn, leadWeekday } from '../../../src/calendar/clues/publication.ts';
import { formatDay, parseDay } from '../../../src/calendar/days.ts';
import { clueWords } from '../../../src/language/en/time/day-clues.ts';
import { timeWords } from '../../../src/language/en/time/time-words.ts';

const clues = (text: string) => findClues(text, timeWords, clueWords);
/** The day that a report of Thursday, 4 March 2032 tells of. */
const happened = (text: string): string | null => {
  const told = happenedOn(parseDay('2032-03-04')!, clues(text));
  return told === null ? null : formatDay(told.day);
};

describe('happenedOn', () => {
  it.each([
    ['The weir gave way on Tuesday, drowning a herd.', '2032-03-02'],
    ['The weir gave way yesterday, drowning a herd. Keepers had checked it on Monday.', '2032-03-03'],
    ['The strike that began on Monday ended yesterday.', '2032-03-03'],
    ['Two men were held last night over the fire. They had been sought since Monday.', '2032-03-03'],
    ['The quay opened today. The old one closed on Tuesday.', '2032-03-04'],
    ['The keeper of the weir died on Feb. 26 in Lidovar.', '2032-02-26'],
    ['A fair was called off on Wednesday night because of wind. Stalls that were shut today open again soon.', '2032-03-03'],
    ['Lena Orr won Wednesday\'s third stage. Friday is a rest day.', '2032-03-03'],
    ['Rain fell on the hills of Lidovar. Forty more were expected on Friday. The weir broke on Tuesday.', '2032-03-02'],
  ])('takes the day that the opening tells first: %s', (text, day) => {
    expect(happened(text)).toBe(day);
  });

  it.each([
    ['Jurors hear the keeper of the weir on Friday. Lawyers spoke on Tuesday.'],
    ['The weir has been shut since Monday.'],
    ['The keeper died on Feb. 26 in Lidovar. His daughter told the council on Tuesday.'],
    ['Three weeks after the flood of Feb. 12 the keepers are unpaid.'],
    ['Voters in Lidovar go to the polls today. The campaign ended on Wednesday night.'],
    ['The weir gave way on Saturday.'],
  ])('tells no day where none is sure: %s', (text) => {
    expect(happened(text)).toBeNull();
  });
});

describe('leadWeekday', () => {
  it('is none where the day before is told first', () => {
    expect(leadWeekday(clues('The weir gave way yesterday. Keepers had checked it on Monday.'))).toBeNull();
    expect(leadWeekday(clues('The weir gave way on Monday. Keepers came yesterday.'))).toMatchObject({ weekday: 1 });
  });
});
