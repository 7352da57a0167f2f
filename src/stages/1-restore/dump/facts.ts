import type { Dateline, Evidence } from '../../../model/report.ts';
import { AGENCIES } from '../../../language/en/agencies.ts';
import { formatDay } from '../../../calendar/days.ts';
import type { RawPlaces } from '../../../text/mapped.ts';
import { statedDays } from '../dating/stated-days.ts';
import { creditOf } from './furniture.ts';
import type { Sorted } from './sort.ts';
import type { SortedUnit } from './sorted.ts';

/** The wire services that a dump names where an outlet does: dateline, byline, copyright line. The surest comes first. */
export function agenciesOf(sorted: Sorted, dateline: Dateline | null, places: RawPlaces): readonly Evidence[] {
  const found: Evidence[] = [];
  if (dateline?.agency != null) found.push({ value: dateline.agency, why: 'named in the dateline', accepted: true });
  for (const { at, byline } of sorted.bylines) {
    if (byline.agency !== null) found.push({ value: byline.agency, why: 'named in the byline', raw: places.rawOf(sorted.units[at]!.unit.span), accepted: true });
  }
  for (const { unit, kind } of sorted.units) {
    const agency = kind === 'copyright' ? agencyIn(unit.text) : null;
    if (agency !== null) found.push({ value: agency, why: 'named in the copyright line', raw: places.rawOf(unit.span), accepted: true });
  }
  const [first] = found;
  return found.map((evidence) => ({ ...evidence, accepted: evidence.value === first!.value }));
}

/** The outlets that lines of credit name, in order. */
export function creditsOf(units: readonly SortedUnit[]): readonly string[] {
  return units.flatMap(({ unit, kind }) => (kind === 'credit' ? creditOf(unit.text) ?? [] : []));
}

/** The days that lines outside the body state, not yet judged: `why` says what kind of line each stands in. */
export function daysOfLines(units: readonly SortedUnit[], places: RawPlaces): readonly Evidence[] {
  return units.flatMap(({ unit, kind }) => {
    const why = kind === null ? undefined : LINES[kind];
    if (why === undefined || unit.text.length > 1500) return [];
    return statedDays(unit.text).map(({ span, day }) => ({
      value: formatDay(day), why, raw: places.rawOf([unit.span[0] + span[0], unit.span[0] + span[1]]), accepted: false,
    }));
  });
}

const LINES: Readonly<Record<string, string>> = { 'date-line': 'a line of the page that holds a day', caption: 'the day in a caption', byline: 'the day in the byline' };

/** An agency's full name in a line; codes of two or three letters are left out, since other things have them too. */
function agencyIn(text: string): string | null {
  return AGENCIES.find((agency) => agency.names.some((name) => name.length > 4 && text.includes(name)))?.code ?? null;
}
