import { describe, expect, it } from 'vitest';
import { yearlessDay } from '../../../../src/language/en/time/yearless-day.ts';

describe('a line that is a day without a year', () => {
  it.each([
    ['Tuesday May 4', 5, 4, 2], ['24 Oct', 10, 24, null], ['Posted: Wed., 4th of May, 9.15am', 5, 4, 3], ['May 31 at 10:20 PM EST', 5, 31, null], ['Published on Sept. 9', 9, 9, null],
  ])('%j', (line, month, day, weekday) => {
    expect(yearlessDay(line)).toMatchObject({ month, day, weekday });
  });

  it.each(['4 May 2031', 'May 4, 2031', 'May 45', '31 June', 'May', 'The march 4 miles long', 'March 4 of the Sellin guards', 'Updated: 4 May', 'Marching 4', ''])('%j is none', (line) => {
    expect(yearlessDay(line)).toBeNull();
  });

  it('stands in the line without its label and the time of day', () => {
    const line = 'Published: Tue 4 May, 14:10';
    expect(line.slice(...yearlessDay(line)!.span)).toBe('Tue 4 May');
  });
});
