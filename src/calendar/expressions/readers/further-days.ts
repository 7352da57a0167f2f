import type { TimeExpression } from '../expression.ts';
import { formAt, isNumberAt, type Read, type Scan } from '../scan.ts';
import { readDayNumber } from './day-numbers.ts';
import { dateRead } from './reads.ts';
import { readYear } from './years.ts';

/**
 * "April 6 and 7", "June 24, 25 and 26": the days that go on with a list behind a day of a month, from the mark or word at `at` that joins the next;
 * empty where none do.
 */
export function readFurtherDays(scan: Scan, at: number, before: TimeExpression): readonly (Read & { readonly first: number })[] {
  if (before.kind !== 'date' || before.month === null || before.day === null || before.to !== null || before.year !== null) return [];
  const days: (Read & { first: number })[] = [];
  let last = before.day;
  for (let joint = at; ;) {
    const closes = scan.words.listWords.has(formAt(scan, joint));
    if (!closes && formAt(scan, joint) !== ',') return [];
    const day = isNumberAt(scan, joint + 1) ? readDayNumber(scan, joint + 1) : null;
    if (day === null || day.day <= last) return [];
    const comma = closes && formAt(scan, day.next) === ',' ? readYear(scan, day.next + 1, true) : null;
    days.push({
      first: joint + 1,
      next: comma?.next ?? day.next,
      expression: dateRead({ year: comma?.year ?? null, month: before.month, day: day.day }, 0).expression,
    });
    if (closes) return comma !== null || scan.words.tense.behindDay.has(formAt(scan, day.next)) ? days : [];
    [joint, last] = [day.next, day.day];
  }
}
