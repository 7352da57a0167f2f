import type { Edtf } from '../../model/span.ts';
import type { Day } from '../days.ts';
import { hullOf } from '../edtf-days.ts';
import { parseEdtf } from '../edtf.ts';
import type { FoundExpression, OffsetExpression, RelativeExpression, TimeExpression, TimeUnit } from './expression.ts';
import { resolveExpression } from './resolve/resolve.ts';
import type { Resolved } from './resolve/resolved.ts';

/** How many lexemes a named day stays the one that "that year" or "the following day" is counted from. */
const REACH = 80;

/** A longer stretch, in days, is not what a day or a year is counted from. */
const LONGEST = 366;

/** How many days a stretch may have at most so that a unit of this length can be counted from it. */
const SIZES: Partial<Record<TimeUnit, number>> = { day: 1, night: 1, week: 7, weekend: 7, month: 31, quarter: 92, year: 366 };

/** What a value beyond the calendar leaves possible. */
const ANY = { first: -Infinity, last: Infinity };

/** What stands for the unit that no named day tells. */
const OPEN: Partial<Record<TimeUnit, string>> = {
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  year: 'XXXX',
};

/** The day, month or year that the text named last: what "that year" and "the following day" are counted from. */
export class NamedLast {
  readonly #noted: { readonly edtf: Edtf; readonly first: number }[] = [];

  /** Takes in what an expression came to, when it names a day or a stretch of them. */
  note({ expression, first }: FoundExpression, { type, edtf }: Resolved): void {
    if (edtf === null || edtf.startsWith('[') || (type !== 'DATE' && type !== 'TIME') || expression.kind === 'era') return;
    // "The previous day" told twice is one day; "the next day" goes on.
    if ((namedIn(expression)?.by ?? 0) >= 0) this.#noted.push({ edtf, first });
  }

  /** True for "that day" where none is near: it points at something else. */
  isAstray({ expression, first }: FoundExpression): boolean {
    const relative = namedIn(expression);
    return relative?.by === 0 && relative.unit === 'day' && this.#dayFor(relative, first) === null;
  }

  /**
   * The value of an expression that is counted from the day named last; `null` for all others, and where none is near and the report's own day can
   * stand in: not for "the next day" of what is over.
   */
  resolve({ expression, first }: FoundExpression, isOver: () => boolean): Resolved | null {
    if (expression.kind === 'offset' && expression.told === true) return this.#toldOn(expression, first);
    const relative = namedIn(expression);
    if (relative === null) return null;
    const day = this.#dayFor(relative, first);
    if (day !== null) return resolveExpression(expression, day, 'none');
    return relative.by < 0 || (relative.by > 0 && !isOver()) ? null : { type: 'DATE', value: OPEN[relative.unit] ?? 'XXXX', edtf: null };
  }

  #toldOn({ unit, count, direction }: OffsetExpression, at: number): Resolved {
    const step: RelativeExpression = { kind: 'relative', unit, by: count * direction };
    const day = this.#dayFor(step, at);
    return day === null ? { type: 'DATE', value: OPEN[unit] ?? 'XXXX', edtf: null } : resolveExpression(step, day, 'none');
  }

  /** The first day of what was named last, where it is near and no longer than the unit. */
  #dayFor({ unit }: RelativeExpression, at: number): Day | null {
    for (let i = this.#noted.length - 1; i >= 0 && at - this.#noted[i]!.first < REACH; i--) {
      const value = parseEdtf(this.#noted[i]!.edtf);
      const { first, last } = value === null ? ANY : hullOf(value);
      if (last - first <= LONGEST) return last - first < (SIZES[unit] ?? 0) ? first : null;
    }
    return null;
  }
}

function namedIn(expression: TimeExpression): RelativeExpression | null {
  const relative = expression.kind === 'clock' && expression.on !== null ? expression.on : expression;
  return relative.kind === 'relative' && relative.named === true ? relative : null;
}
