import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../src/calendar/expressions/read.ts';
import { timeWords } from '../../../src/language/en/time/time-words.ts';

function days(text: string, from = '2031-08-20'): readonly (string | null)[] {
  return readTimes(text, from, timeWords).map(({ edtf }) => edtf);
}

describe('the order of dates in figures', () => {
  it('is that of the dates that can be read in one way alone', () => {
    expect(days('Made on 25/7/2031 and changed on 6/8/2031.')).toEqual(['2031-07-25', '2031-08-06']);
    expect(days('Made on 7/25/2031 and changed on 6/8/2031.')).toEqual(['2031-07-25', '2031-06-08']);
  });

  it('stays open where none shows it', () => expect(days('The lease of 6/8/2031 stands.')).toEqual(['[2031-06-08,2031-08-06]']));

  it('stays open where the dates show both', () => {
    expect(days('Made on 25/7/2031, filed 7/26/2031 and changed on 6/8/2031.').at(-1)).toBe('[2031-06-08,2031-08-06]');
  });

  it("is that which makes a day the report's own, or that the tense leaves", () => {
    expect(days('Printed 8/6/2031.', '2031-06-08')).toEqual(['2031-06-08']);
    expect(days('The mill burned on 4/9/2031.')).toEqual(['2031-04-09']);
    expect(days('The mill will close on 4/9/2031.')).toEqual(['2031-09-04']);
  });

  it('does not matter for one number twice', () => expect(days('The lease of 6/6/2031 stands.')).toEqual(['2031-06-06']));
});
