import { weekdayOf } from '../../../calendar/days.ts';
import type { Days } from '../days/day.ts';
import type { Profile } from '../profiles/profile.ts';
import type { LikenessTable } from './likeness-table.ts';

/** Least likeness to a report from which days are taken. */
const LEAST = 0.15;
/** A report on the same day of another week that is this share as alike leaves open which week is meant. */
const AS_ALIKE = 0.7;

/**
 * Profiles of which one without days, that opens with a day of the week, has the day of the dated report that it is most like, where that is a day of
 * this name and no report so alike lies on one of another week. The list itself where there is none.
 */
export function withDaysNamed(profiles: readonly Profile[], table: LikenessTable): readonly Profile[] {
  const dated = [...profiles.keys()].filter((k) => profiles[k]!.days !== null);
  if (dated.length === 0 || dated.length === profiles.length) return profiles;
  const named = profiles.map((profile, k) => {
    const day = profile.days !== null || profile.weekday === 0 ? null : dayNamed(k, dated, profiles, table);
    return day === null ? profile : { ...profile, days: day };
  });
  return named.some((profile, k) => profile !== profiles[k]) ? named : profiles;
}

/** The day of the report that an item is most like, when its day of the week can be no other. */
function dayNamed(item: number, dated: readonly number[], profiles: readonly Profile[], { count, values }: LikenessTable): Days | null {
  const alike = (other: number): number => values[item * count + other]!;
  const nearest = dated.reduce((best, other) => (alike(other) > alike(best) ? other : best));
  const days = profiles[nearest]!.days!;
  const { weekday } = profiles[item]!;
  if (alike(nearest) < LEAST || !isOne(days, weekday)) return null;
  const other = dated.some((k) => alike(k) >= AS_ALIKE * alike(nearest) && profiles[k]!.days![0] !== days[0] && isOne(profiles[k]!.days!, weekday));
  return other ? null : days;
}

/** True of a single day of this name. */
function isOne([first, last]: Days, weekday: number): boolean {
  return first === last && weekdayOf(first) === weekday;
}
