import type { Figure, Time } from '../../src/model/figure.ts';
import { parseDay } from '../../src/calendar/days.ts';
import { hullOf, type DayRange } from '../../src/calendar/edtf-days.ts';
import { parseEdtf } from '../../src/calendar/edtf.ts';
import { valuesOf } from './figures.ts';

/** One value that the specifications accept for an expression of time. */
interface Accepted {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** One result of a case; `end` is the last unit, not the one after it. */
export interface RecognizedResult {
  readonly text: string;
  readonly typename: string;
  readonly start: number;
  readonly end: number;
  readonly resolution?: { readonly value?: string | null; readonly unit?: string; readonly values?: readonly Accepted[] } | null;
}

/** A case of the recognizers' specifications. */
export interface Recognized {
  readonly results: readonly RecognizedResult[];
}

/** How many of the quantities that a case gives a value are found where they stand with that value, and its unit where it gives one. */
export function figuresFound({ results }: Recognized, found: readonly Figure[]): { readonly wanted: number; readonly right: number } {
  const wanted = results.filter(({ resolution }) => Number.isFinite(numberOf(resolution?.value)));
  const right = wanted.filter((result) =>
    found.some((figure) => touches(figure.span, result) && valueIs(figure, numberOf(result.resolution!.value)) && unitIs(figure, result)),
  );
  return { wanted: wanted.length, right: right.length };
}

const TIME_KINDS = new Set(['date', 'daterange', 'duration', 'set']);

/** True for the cases that name dates, stretches of days, durations and sets only. */
export function isOfDays({ results }: Recognized): boolean {
  return results.length > 0 && results.every(({ typename }) => TIME_KINDS.has(typename.split('.').at(-1)!));
}

/**
 * Whether each expression of a case is found with its value. A value is right as TIMEX3 or by the days it covers. The
 * specifications give a stretch as one expression where TimeML marks its two ends: then both ends have to be right. Lengths count
 * as equal in any unit, an untold count ("a few days": X) for their 3, and a month or week for a day counted in that unit ("two months ago").
 */
export function passesTimes({ results }: Recognized, found: readonly Time[], day: string): boolean {
  return results.every((result) => {
    const near = found.filter(({ span }) => touches(span, result));
    const accepted = result.resolution?.values ?? [];
    return (
      near.length > 0
      && (near.some((time) => accepted.some((one) => timeIs(time, one, result.text))) || (near.length === 2 && accepted.some((one) => endsAre(near, one, day))))
    );
  });
}

function touches(span: readonly [number, number], { start, end }: RecognizedResult): boolean {
  return span[0] <= end && start < span[1];
}

function numberOf(value: string | null | undefined): number {
  return value === null || value === undefined || value === '' ? Number.NaN : Number(value.replace('%', ''));
}

function valueIs(figure: Figure, wanted: number): boolean {
  const values = valuesOf(figure);
  return values.length === 1 && Math.abs(values[0]! - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
}

/** Their names of units that are not ours in another spelling. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  pound: ['pound-mass', 'pound sterling'],
  c: ['celsius'],
  f: ['fahrenheit'],
  ton: ['ton', 'metric ton'],
  year: ['year of age'],
  month: ['month of age'],
  week: ['week of age'],
  day: ['day of age'],
  age: ['year of age'],
  'netherlands guilder': ['dutch guilder'],
  pence: ['penny'],
  'united states dollar': ['dollar'],
  'british pound': ['pound sterling'],
};

function unitIs({ unit }: Figure, { typename, resolution }: RecognizedResult): boolean {
  if (typename === 'percentage') return unit === 'percentage';
  const theirs = resolution?.unit?.toLowerCase().replace(/meter/g, 'metre').replace(/liter/g, 'litre');
  if (theirs === undefined) return true;
  // "500,000 barrels a day" are barrels to them.
  const own = unit?.split(' per ')[0] ?? '';
  return own === theirs || unit === theirs || (UNITS[theirs] ?? []).includes(own);
}

function timeIs(time: Time, accepted: Accepted, words: string): boolean {
  if (accepted.timex === time.value || accepted.timex === plainSet(time.value)) return true;
  const [ours, theirs] = [lengthOf(time.value), lengthOf(accepted.timex ?? '')];
  if (ours !== null && ours === theirs) return true;
  if (/^PT?X/.test(time.value) && /^PT?3/.test(accepted.timex ?? '') && time.value.at(-1) === accepted.timex?.at(-1)) return true;
  const range = daysOf(time);
  if (range === null) return false;
  const day = parseDay(accepted.value ?? '');
  if (day !== null) return (range.first === day && range.last === day) || (/ago|from now|hence/.test(words) && range.first <= day && day <= range.last);
  return covers(range.first, range.last, accepted);
}

/** "T19:00" for a time of any day, and their other spellings of a set. */
function plainSet(value: string): string {
  return value.replace(/:00$/, '').replace(/^XXXX-XX-XX(?=T)/, '').replace('P1Q', 'P3M').replace('P6M', 'P0.5Y');
}

function endsAre(near: readonly Time[], accepted: Accepted, day: string): boolean {
  const [first, last] = near.map((time) => (time.value === 'PRESENT_REF' ? daysOf({ ...time, edtf: day }) : daysOf(time)));
  return (
    first !== null
    && first !== undefined
    && last !== null
    && last !== undefined
    && (covers(first.first, last.last, accepted) || covers(first.first, last.first, accepted))
  );
}

/** Their ends are sometimes the last day, sometimes the one after it. */
function covers(first: number, last: number, { start, end }: Accepted): boolean {
  const [from, to] = [parseDay(start?.slice(0, 10) ?? ''), parseDay(end?.slice(0, 10) ?? '')];
  return (from !== null || to !== null) && (from === null || from === first) && (to === null || to === last || to === last + 1);
}

/** The days of a value; one that is a single day stands also where `edtf` leaves another possible beside it. */
function daysOf({ value: given, edtf }: Time): DayRange | null {
  const value = edtf === null ? null : parseEdtf(edtf.startsWith('[') && parseDay(given) !== null ? given : edtf);
  return value === null ? null : hullOf(value);
}

const SECONDS = [31_556_952, 2_629_746, 604_800, 86_400, 3600, 60, 1];

function lengthOf(value: string): number | null {
  const parts = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(value);
  return parts === null ? null : SECONDS.reduce((sum, size, i) => sum + size * Number(parts[i + 1] ?? 0), 0);
}
