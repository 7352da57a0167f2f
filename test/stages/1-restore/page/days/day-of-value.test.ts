import { describe, expect, it } from 'vitest';
import { dayOfValue } from '../../../../../src/stages/1-restore/page/days/day-of-value.ts';

describe('dayOfValue', () => {
  it.each([
    ['2021-05-04T10:00:00+02:00', '2021-05-04'], ['20210504', '2021-05-04'], ['2021/05/04 10:00', '2021-05-04'], ['Tue, 04 May 2021 10:00:00 GMT', '2021-05-04'],
    ['1620115200', '2021-05-04'], ['4. Mai 2021', '2021-05-04'], ['yesterday', null], ['2021-13-40', null],
  ])('reads %s', (value, day) => {
    expect(dayOfValue(value)).toBe(day);
  });
});
