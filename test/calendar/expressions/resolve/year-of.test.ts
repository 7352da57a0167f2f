import { expect, it } from 'vitest';
import { dayOf } from '../../../../src/calendar/days.ts';
import type { DateExpression, ToldTense } from '../../../../src/calendar/expressions/expression.ts';
import { yearsOf } from '../../../../src/calendar/expressions/resolve/year-of.ts';

const NO_MORE = { kind: 'date', year: null, to: null, shift: null, yearShift: null, monthShift: null, weekday: null } as const;
const march = dayOf(2031, 3, 7);

it.each<[month: number, day: number | null, told: ToldTense, years: number[]]>([
  [5, null, 'done', [2030]], [5, null, 'past', [2031, 2030]], [5, null, 'none', [2031]], [5, 4, 'past', [2031]], [5, 4, 'done', [2030]],
  [1, null, 'planned', [2032]], [1, null, 'future', [2031, 2032]], [1, 1, 'future', [2031, 2032]], [1, null, 'past', [2031]], [10, null, 'past', [2030]],
])('month %s, day %s, told as %s', (month, day, told, years) => {
  expect(yearsOf({ ...NO_MORE, month, day } satisfies DateExpression, march, told)).toEqual(years);
});
