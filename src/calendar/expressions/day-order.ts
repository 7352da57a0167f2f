import type { DateExpression, FoundExpression } from './expression.ts';

/**
 * The dates in figures of a text, each that could be read either way ("5/6/2031") in the order that the others show: all days first ("24/7/2031"), or all
 * months first. Where the others show none, or both, they stay open.
 */
export function inDayOrder(found: readonly FoundExpression[]): readonly FoundExpression[] {
  const orders = new Set(found.flatMap(({ expression }) => (expression.kind === 'date' && expression.order !== undefined ? expression.order : [])));
  const dayFirst = orders.has('day-first');
  if (!orders.has('open') || dayFirst === orders.has('month-first')) return found;
  return found.map((one) => (one.expression.kind === 'date' && one.expression.order === 'open' ? { ...one, expression: settled(one.expression, dayFirst) } : one));
}

/** An open date read day first or month first. */
export function settled(date: DateExpression, dayFirst: boolean): DateExpression {
  return dayFirst ? { ...date, order: 'day-first', month: date.day, day: date.month } : { ...date, order: 'month-first' };
}
