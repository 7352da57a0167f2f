import { describe, expect, it } from 'vitest';
import { checkCalendar } from '../../../../src/stages/9-reconcile/checks/calendar.ts';

/** What does not fit, in a report of 5 March 2031, a Wednesday. */
const told = (text: string, published: string | null = '2031-03-05'): string[] => checkCalendar(text, [0, text.length], published).map(({ explanation }) => explanation);

describe('checkCalendar', () => {
  it.each<[string, string | RegExp]>([
    ['They met on Tuesday, March 4, 2031.', ''], ['They met on Friday, March 4, 2031.', /was a Tuesday, not a Friday/], ['They meet on Friday, March 7.', ''],
    ['They meet on Monday, March 7.', /2031 was a Friday, not a Monday/],
  ])('a day of the week: "%s"', (text, explanation) => {
    if (explanation === '') expect(told(text)).toEqual([]);
    else expect(told(text)).toEqual([expect.stringMatching(explanation)]);
  });

  it('says nothing of a day far off that falls so in another year, and of one without a year where no day is known', () => {
    // 4 July is a Friday in 2031 and a Thursday in 2030.
    expect(told('They met on Thursday, July 4.')).toEqual([]);
    expect(told('They meet on Monday, March 7.', null)).toEqual([]);
    expect(told('They met on Friday, March 4, 2031.', null)).toHaveLength(1);
  });

  it('counts a length against two days, but not how long after something, nor days of which one took the place of the other', () => {
    expect(told('A 12-day strike ran from March 1 to March 20.')).toEqual([expect.stringMatching(/is 19 days, not 12/)]);
    expect(told('Crowds came three days after the fair ran from March 1 to March 20.')).toEqual([]);
    expect(told('The three-day fair was postponed from March 1 to March 20.')).toEqual([]);
  });

  it('tells the place in the whole text', () => {
    const text = 'Rain fell. They met on Friday, March 4, 2031.';
    const [{ spans }] = checkCalendar(text, [11, text.length], null) as [ReturnType<typeof checkCalendar>[number]];
    expect(spans.map((span) => text.slice(...span))).toEqual(['Friday, March 4, 2031']);
  });

  it('looks at nothing where no digit stands', () => {
    expect(told('They met on Friday the fourth of March.')).toEqual([]);
  });
});
