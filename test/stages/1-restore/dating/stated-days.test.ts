import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../../src/calendar/days.ts';
import { statedDays } from '../../../../src/stages/1-restore/dating/stated-days.ts';

describe('days that a line states', () => {
  it.each([
    ['Published May 4, 2031 at 9:15 am', ['2031-05-04']],
    ['WorldSeptember 12, 2031', ['2031-09-12']],
    ['4 Sept. 2031 | updated 6th October 2031', ['2031-09-04', '2031-10-06']],
    ['May 4, 20319:15 AM GMT+2', ['2031-05-04']], ['4 May 203111.20', ['2031-05-04']], ['Published On 4 May 20314 May 2031', ['2031-05-04']], ['May 4, 20319', []],
    ['fetched 2031-02-28', ['2031-02-28']],
    ['Stand: 4.3.2031, 17:26 Uhr', ['2031-03-04']],
    ['Tuesday, May 6, 2031. (Pool)', ['2031-05-06']],
    ['3/4/2031', []],
    ['February 30, 2031', []],
    ['In May 2031 and 12 others', []],
    ['version 4.3.20311', []],
  ])('%j', (line, days) => {
    expect(statedDays(line).map(({ day }) => formatDay(day))).toEqual(days);
  });
});
