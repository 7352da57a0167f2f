import { formatDay, parseDay } from '../../../calendar/days.ts';
import { DAY_THEN_MONTH, MONTHS, MONTH_THEN_DAY, WEEKDAYS } from '../../../language/en/time/calendar-words.ts';
import { CLOCK_ZONE, PART_ALONE, RELATIVE_DAYS, ROUGH_CLOCK, THIS_DAY } from '../../../language/en/time/relative-days.ts';
import type { Time } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import { overlaps } from '../../../text/span.ts';
import type { Prepared } from '../prepared.ts';
import type { Day } from './day.ts';

/** True for a time whose words name a day: a day of the week or of a month, or this one. */
export function namesDay(text: string, { type, span }: Time): boolean {
  if ((type !== 'DATE' && type !== 'TIME') || isTitle(text, span)) return false;
  const words = text.slice(...span).toLowerCase();
  return THIS_DAY.test(words) || monthDayOf(words) !== null || WEEKDAYS.some((name) => words.includes(name));
}

interface PlacedDay {
  readonly span: Span;
  readonly value: Day;
}

/** The days that a report names, and those that it names by the last one before ("earlier in the day", "a day later"). */
export function daysIn({ report }: Prepared): PlacedDay[] {
  const named = report.times.flatMap((time): PlacedDay[] => {
    const value = isTitle(report.text, time.span) ? null : dayOf(report.text, time);
    return value === null ? [] : [{ span: time.span, value }];
  });
  return [...named, ...relativeDays(report.text, named)];
}

/** "the “Today” show", "the “Pay Tuesday” sale": words alone between quotation marks, or behind others with capitals, name something, and tell no day. */
function isTitle(text: string, [start, end]: Span): boolean {
  return /["\u201c](?:\p{Lu}\p{L}+ ){0,3}$/u.test(text.slice(Math.max(0, start - LONGEST_TITLE), start)) && /["\u201d]/.test(text[end] ?? '');
}

const LONGEST_TITLE = 40;

/** Only where such a phrase opens a sentence does it look back to the day named last. */
function relativeDays(text: string, named: readonly PlacedDay[]): PlacedDay[] {
  return RELATIVE_DAYS.flatMap(({ pattern, days }) => [...text.matchAll(pattern)].flatMap((match): PlacedDay[] => {
    const span: Span = [match.index, match.index + match[0].length];
    const last = named.filter((place) => place.span[1] <= span[0]).at(-1);
    if (
      last === undefined
      || !/(?:^|[\n.!?\u201d"])\s*$/.test(text.slice(Math.max(0, span[0] - 4), span[0]))
      || named.some((place) => overlaps(place.span, span))
    ) {
      return [];
    }
    return [{ span, value: shifted(last.value, days) }];
  }));
}

function shifted({ weekday, day }: Day, days: number): Day {
  const parsed = day === null ? null : parseDay(day);
  const moved = weekday === null ? null : (weekday + days + 7) % 7;
  return { weekday: moved, monthDay: null, until: null, day: parsed === null ? null : formatDay(parsed + days), clock: null, rough: false, zone: null };
}

function dayOf(text: string, time: Time): Day | null {
  if (time.type !== 'DATE' && time.type !== 'TIME') return null;
  const words = text.slice(time.span[0], time.span[1]).toLowerCase();
  const weekday = WEEKDAYS.findIndex((name) => new RegExp(`\\b${name}`).test(words));
  const [, , first, last] = SEVERAL_DAYS.exec(time.edtf ?? '') ?? [];
  const several = first !== undefined && monthDayOf(words) !== null;
  const monthDay = several ? first : monthDayOf(words);
  // A time of day that names no day is written with that of the report, which proves nothing.
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(time.edtf ?? (time.type === 'TIME' ? '' : time.value))?.[0] ?? null;
  const clock = /T(\d\d:\d\d)/.exec(time.value)?.[1] ?? null;
  if (PART_ALONE.test(words) || (weekday < 0 && monthDay === null && day === null && clock === null)) return null;
  const rough = clock !== null && ROUGH_CLOCK.test(text.slice(Math.max(0, time.span[0] - LONGEST_HEDGE), time.span[0] + LONGEST_HEDGE));
  const zone = clock === null ? null : CLOCK_ZONE.exec(text.slice(time.span[0], time.span[1] + LONGEST_HEDGE))?.[1] ?? null;
  return { weekday: weekday < 0 ? null : weekday, monthDay, until: several ? last! : null, day, clock, rough, zone };
}

/** The days of one year that words name together. */
const SEVERAL_DAYS = /^(?:(\d{4})-)(\d{2}-\d{2})\/\1-(\d{2}-\d{2})$/;

/** Longest hedge, in units, before a time of day or at its beginning. */
const LONGEST_HEDGE = 16;

function monthDayOf(words: string): string | null {
  const named = MONTH_THEN_DAY.exec(words) ?? DAY_THEN_MONTH.exec(words);
  if (named === null) return null;
  const [name, day] = /\d/.test(named[1]!) ? [named[2]!, named[1]!] : [named[1]!, named[2]!];
  const month = MONTHS.indexOf(name);
  return month < 0 ? null : `${String(month + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
