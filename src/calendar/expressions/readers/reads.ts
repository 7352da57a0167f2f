import type { Weekday } from '../../days.ts';
import type { DateExpression } from '../expression.ts';
import type { Read } from '../scan.ts';

/** A date read; what is not given is left open. */
export function dateRead(parts: Partial<Omit<DateExpression, 'kind'>>, next: number): Read {
  return {
    next,
    expression: { kind: 'date', year: null, month: null, day: null, to: null, shift: null, yearShift: null, monthShift: null, weekday: null, ...parts },
  };
}

/** A weekday read with its shift. */
export function weekdayRead(weekday: Weekday, shift: number | null, next: number): Read {
  return { next, expression: { kind: 'weekday', weekday, shift } };
}

/** A set read: what returns again and again. */
export function setRead(value: string, next: number): Read {
  return { next, expression: { kind: 'fixed', type: 'SET', value } };
}
