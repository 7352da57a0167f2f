import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../../src/calendar/days.ts';
import type { ToldTense, WeekdayExpression } from '../../../../src/calendar/expressions/expression.ts';
import { resolveExpression } from '../../../../src/calendar/expressions/resolve/resolve.ts';

/** A Tuesday. */
const ANCHOR = parseDay('2031-03-04')!;

const weekday = (day: 1 | 4 | 6, after?: WeekdayExpression): WeekdayExpression => ({ kind: 'weekday', weekday: day, shift: null, ...(after && { after }) });

describe('resolveExpression', () => {
  it.each<[string, WeekdayExpression, ToldTense, string]>([
    ['what was', weekday(4), 'past', '2031-02-27'],
    ['what is to come', weekday(4), 'future', '2031-03-06'],
    ['the nearest of a deed that is ahead of it', weekday(6), 'near', '2031-03-01'],
    ['the one behind the nearest', weekday(6, weekday(4)), 'near', '2031-03-08'],
    ['what is scheduled or was', weekday(1), 'open', '[2031-03-03,2031-03-10]'],
    ['what a picture shows', weekday(1), 'shown', '2031-03-03'],
  ])('gives a day of the week on the side of %s', (_, expression, told, edtf) => {
    expect(resolveExpression(expression, ANCHOR, told).edtf).toBe(edtf);
  });
});
