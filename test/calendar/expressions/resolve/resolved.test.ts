import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../../src/calendar/days.ts';
import { eraResult, monthResult, partResult, sideResult, weekResult, yearResult } from '../../../../src/calendar/expressions/resolve/resolved.ts';

const day = parseDay('2031-03-05')!;

describe('what expressions come to', () => {
  it.each([
    ['a year', yearResult(2031), '2031', '2031'],
    ['a year of five digits', yearResult(12_031), 'FUTURE_REF', null],
    ['one long gone', yearResult(-12_031), 'PAST_REF', null],
    ['a decade', eraResult('198'), '198', '198X'],
    ['a century', eraResult('19'), '19', '1900/1999'],
    ['a week', weekResult(day), '2031-W10', '2031-03-03/2031-03-09'],
    ['its working days', weekResult(day, 'workweek'), '2031-W10', '2031-03-03/2031-03-07'],
    ['its weekend', weekResult(day, 'weekend'), '2031-W10-WE', '2031-03-08/2031-03-09'],
    ['a fortnight', weekResult(day, 'week', 2), '2031-W10', '2031-03-03/2031-03-16'],
    ['a quarter', partResult(2031, 'quarter', 1), '2031-Q1', '2031-01-01/2031-03-31'],
    ['a half', partResult(2031, 'half', 2), '2031-H2', '2031-07-01/2031-12-31'],
    ['a month before the first year', monthResult(day, -12 * 2300), '-0269-03', '-0269-03'],
    ['a month', monthResult(day, -3), '2030-12', '2030-12'],
  ])('%s', (_, resolved, value, edtf) => {
    expect(resolved).toEqual({ type: 'DATE', value, edtf });
  });

  it('may be a time on one side of now', () => {
    expect(sideResult(1, 'TIME')).toEqual({ type: 'TIME', value: 'FUTURE_REF', edtf: null });
  });
});
