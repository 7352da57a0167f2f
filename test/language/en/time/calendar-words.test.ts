import { describe, expect, it } from 'vitest';
import { MONTHS, MONTH_NAMES, MONTH_PATTERN, WEEKDAYS, monthName, weekdayName } from '../../../../src/language/en/time/calendar-words.ts';

describe('the words of the calendar', () => {
  it('name months and days of the week by their numbers', () => {
    expect([monthName(1), monthName(9), monthName(12), monthName(0), monthName(13)]).toEqual(['January', 'September', 'December', null, null]);
    expect(WEEKDAYS.map((_, i) => weekdayName(i + 1))).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
  });

  it('have a pattern for months in full and cut short, and for nothing else', () => {
    const whole = new RegExp(`^${MONTH_PATTERN}$`);
    for (const name of [...MONTH_NAMES, ...MONTHS, 'sept']) expect(name).toMatch(whole);
    for (const other of ['septtember', 'juny', 'marc', 'monday', '']) expect(other).not.toMatch(whole);
  });
});
