import { dayOf, formatDay, isDate, parseDay, weekdayOf } from '../../../../calendar/days.ts';
import { WIRE_STAMP, WIRE_TIME } from '../../../../language/en/page/furniture.ts';
import { Reason } from '../../../../language/en/time/day-reasons.ts';
import { MONTHS } from '../../../../language/months.ts';
import type { YearlessDay } from '../../../../language/yearless-days.ts';
import type { Evidence } from '../../../../model/report.ts';
import type { RawPlaces } from '../../../../text/mapped/mapped.ts';
import { dayOfCapture, originalAddress } from '../../archived.ts';
import { yearlessLine } from '../../signs/days.ts';
import type { SortedUnit } from '../sorting/sorted.ts';
import type { Unit } from '../units/units.ts';

/**
 * The day that a line by the headline states without a year (`null` where it states none): in the year of a copyright line where the line names a day of
 * the week, which but one of those years (`years`) has on it; else an open one, for reports of the same story to tell the year.
 */
export function withoutYear({ text, span }: Unit, years: ReadonlySet<number>, places: RawPlaces): Evidence | null {
  const found = yearlessLine(text);
  if (found === null) return null;
  const { month, day, weekday } = found;
  const raw = places.rawOf([span[0] + found.span[0], span[0] + found.span[1]]);
  const fit = [...years].flatMap((year) => (isDate(year, month, day) && weekdayOf(dayOf(year, month, day)) === weekday ? dayOf(year, month, day) : []));
  if (fit.length === 1) return { value: formatDay(fit[0]!), why: Reason.copyrightLine, raw, accepted: true };
  return { value: openDay(found), why: Reason.yearlessLine, raw, accepted: false };
}

/** The day of the line by which a wire service says when it sent a story, or `null`; such lines set the month first wherever they are read. */
export function stampOf({ text, span }: Unit, places: RawPlaces): Evidence | null {
  const found = WIRE_STAMP.exec(text);
  const grouped = found === null ? WIRE_TIME.exec(text) : null;
  if (found === null && grouped === null) return null;
  const month = found === null ? MONTHS.get(grouped![2]!.toLowerCase()) : Number(found[1]);
  const [day, short] = (found === null ? [grouped![1], grouped![3]] : [found[2], found[3]]).map(Number);
  const year = (short! < FIRST_YEAR ? 2000 : 1900) + short!;
  return month !== undefined && isDate(year, month, day!)
    ? { value: formatDay(dayOf(year, month, day!)), why: Reason.stamp, raw: places.rawOf(span), accepted: true }
    : null;
}

/** Years of two figures from here on are of the century before. */
const FIRST_YEAR = 70;

/** A day of an unknown year, as EDTF writes it: "XXXX-05-04". */
function openDay({ month, day }: YearlessDay): string {
  return `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The years that an address shows: the one in its path, and the one of its capture where it is that of a copy in an archive. */
export function yearsOfAddress(url: string | null): readonly number[] {
  const captured = dayOfCapture(url ?? '');
  const year = /\/((?:19|20)\d\d)\//.exec(originalAddress(url ?? ''))?.[1];
  return [...(captured === null ? [] : [Number(formatDay(captured).slice(0, 4))]), ...(year === undefined ? [] : [Number(year)])];
}

/** The day that an address names ("/2031/05/04/"), if it names one. */
export function dayOfAddress(url: string | null): readonly Evidence[] {
  const found = /(?<!\d)((?:19|20)\d\d)([/-])(\d\d)\2(\d\d)(?!\d)/.exec(originalAddress(url ?? ''));
  const day = found === null ? null : parseDay(`${found[1]}-${found[3]}-${found[4]}`);
  return day === null ? [] : [{ value: formatDay(day), why: Reason.address, accepted: true }];
}

/** The years that copyright lines name, or those of them that end a stretch of years. */
export function copyrightYears(units: readonly SortedUnit[], pattern = YEAR): ReadonlySet<number> {
  return new Set(units.flatMap(({ unit, kind }) => (kind === 'copyright' ? Array.from(unit.text.matchAll(pattern), ([year]) => Number(year)) : [])));
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** A year that ends a stretch of years, or stands alone. */
export const LAST_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d| ?[-–—,] ?\d)/g;
