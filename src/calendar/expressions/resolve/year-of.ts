import { civilOf, isDate, type Day } from '../../days.ts';
import { plainTense, type DateExpression, type ToldTense } from '../expression.ts';

/** So many months ago, a month is no longer told of as if it were ahead. */
const LONG_GONE = 2;
/** A weak cue of tense alone does not send a date so many months away. */
const FAR = 9;

/**
 * The year of a month or day that is named without one: the nearest, unless the words say on which side it lies. Where they say so from afar and another is
 * much nearer, both, that one first: from March, "opened a pier in May" may be of last year, "announced a vote in May" of this; of a day that is told as
 * over, or of what lies just behind where the words look ahead, the nearer alone.
 */
export function yearsOf(e: DateExpression, anchor: Day, tense: ToldTense): readonly [number, number?] {
  const { year, month, day } = civilOf(anchor);
  if (e.yearShift !== null) return [year + e.yearShift];
  if (e.month === null) return [year];
  const months = (y: number): number => (y * 12 + e.month!) - (year * 12 + month);
  if (e.shift !== null) return [shiftedYear(e, year, months(year), day)];
  const around = [year - 1, year, year + 1];
  const candidates = (e.month === 2 && e.day === 29 ? [year - 4, year - 3, year - 2, ...around, year + 2, year + 3, year + 4] : around).filter(
    (y) => e.day === null || isDate(y, e.month!, e.day),
  );
  const distance = (y: number): number => months(y) + ((e.day ?? day) - day) / 31;
  const side = plainTense(tense);
  const allowed = candidates.filter((y) => (side === 'past' ? distance(y) <= 0.2 : side === 'future' ? distance(y) >= -0.2 : true));
  const nearest = (ys: number[]): number => ys.reduce((best, y) => (Math.abs(distance(y)) < Math.abs(distance(best)) ? y : best), ys[0] ?? year);
  const plain = nearest(candidates);
  if (allowed.length === 0) return [plain];
  if (tense === 'either') return bothSides(nearest(candidates.filter((y) => distance(y) < 0)), nearest(candidates.filter((y) => distance(y) >= 0)));
  const told = nearest(allowed);
  if (tense === 'till') return [told];
  // A verb right beside it is no weak cue, and of a month gone by for long no plan is told.
  const sure = tense === 'done' || (e.day === null && tense === 'planned' && distance(plain) <= -LONG_GONE);
  if (told === plain || sure || Math.abs(distance(told)) <= FAR) return [told];
  if (e.to !== null) return [plain];
  const isOpen = side === 'past' ? e.day === null : distance(plain) <= -LONG_GONE;
  return isOpen ? [plain, told] : [plain];
}

function bothSides(past: number, ahead: number): readonly [number, number?] {
  return past === ahead ? [ahead] : [ahead, past];
}

function shiftedYear(e: DateExpression, year: number, ahead: number, anchorDay: number): number {
  const before = ahead < 0 || (ahead === 0 && e.day !== null && e.day < anchorDay);
  if (e.shift! < 0) return before ? year : year - 1;
  if (e.shift! > 0) return before || (ahead === 0 && e.day === null) ? year + 1 : year;
  return year;
}
