import { parseDay } from '../../../calendar/days.ts';
import { DAY_FIRST_ZONE, MONTH_FIRST_ZONE } from '../../../language/en/page/day-lines.ts';
import { yearlessDay } from '../../../language/en/time/yearless-day.ts';
import { yearlessDaysIn, type YearlessDay } from '../../../language/yearless-days.ts';
import { announced, FURNITURE_KINDS } from '../announce.ts';
import { printedDays } from '../dating/printed-day.ts';
import type { NumericOrder } from '../dating/printed-day.ts';
import { statedDays } from '../dating/stated-days.ts';
import type { StatedDay } from '../dating/stated-days.ts';

/** Lines longer than this are prose, whose days are those of events. */
const LONGEST = 300;
/** How much of a dump is looked through for what its numbers begin with, in units of it. */
const LOOKED_THROUGH = 5000;

/** The days that a line states, in any of the languages known, in order. With no order given, days such as 3/4/2031 are left out. */
export function daysIn(line: string, order: NumericOrder | null): readonly StatedDay[] {
  const stated = statedDays(line);
  if (line.length > LONGEST || !YEAR.test(line)) return stated;
  const isNew = ([start, end]: readonly [number, number]): boolean => stated.every(({ span }) => span[1] <= start || end <= span[0]);
  const printed = printedDays(line, order ?? 'day-first').flatMap(({ day, span, ambiguous }): StatedDay[] =>
    isNew(span) && !(ambiguous && order === null) ? [{ day: parseDay(day)!, span }] : [],
  );
  return printed.length === 0 ? stated : [...stated, ...printed].sort((a, b) => a.span[0] - b.span[0]);
}

/** The day that a line names without its year, with little else or with words of publication; `null` for any other line. */
export function yearlessLine(text: string): YearlessDay | null {
  if (text.length > LONGEST_DAY_LINE) return null;
  const only = yearlessDay(text);
  if (only !== null) return only;
  const [day] = yearlessDaysIn(text);
  if (day === undefined || SENTENCE_END.test(text)) return null;
  const beside = text.slice(0, day.span[0]) + text.slice(day.span[1]);
  return (beside.match(/\p{L}{2,}/gu)?.length ?? 0) <= MOST_BESIDE || (announced(text).anywhere & PUBLISHED) !== 0 ? day : null;
}

const LONGEST_DAY_LINE = 140;
const MOST_BESIDE = 2;
const SENTENCE_END = /[.!?…]["'”’»)]{0,2}$/u;
const PUBLISHED = 1 << FURNITURE_KINDS.indexOf('published');

const YEAR = /\p{Nd}{4}|\d\d[./-]\d\d[./-]\d\d(?!\d)/u;

/**
 * Which of two numbers comes first in the days of a dump: as in those of its days that can be read in one way alone; else as the hour beside them is told, or
 * as another line names the same day; else the day where its text (`sample`) is not English; `null` where nothing tells.
 */
export function orderIn(units: readonly { readonly text: string }[], sample: string): NumericOrder | null {
  let [dayFirst, monthFirst] = [0, 0];
  for (const { text } of units.slice(0, LOOKED_THROUGH)) {
    if (text.length > LONGEST) continue;
    for (const [, first, second] of text.matchAll(NUMBERS)) {
      if (Number(first) > 12 && Number(second) <= 12) dayFirst++;
      else if (Number(second) > 12 && Number(first) <= 12) monthFirst++;
    }
  }
  if (dayFirst + monthFirst > 0) return dayFirst > 0 && monthFirst > 0 ? null : dayFirst > 0 ? 'day-first' : 'month-first';
  return orderBeside(units) ?? (/\p{L}/u.test(sample) && !ENGLISH.test(sample) ? 'day-first' : null);
}

/** What stands beside days that can be read in two ways: the zone of their hour, or the same day in words in another line. */
function orderBeside(units: readonly { readonly text: string }[]): NumericOrder | null {
  const lines = units.slice(0, LOOKED_THROUGH).filter(({ text }) => text.length <= LONGEST);
  const numbered = lines.filter(({ text }) => printedDays(text, 'day-first').some(({ ambiguous }) => ambiguous)).slice(0, MOST_NUMBERED);
  if (numbered.length === 0) return null;
  const told = new Set(lines.flatMap(({ text }) => (YEAR.test(text) ? statedDays(text).map(({ day }) => day) : [])));
  const found = new Set(numbered.flatMap(({ text }): readonly NumericOrder[] => {
    const zone = MONTH_FIRST_ZONE.test(text) ? 'month-first' : DAY_FIRST_ZONE.test(text) ? 'day-first' : null;
    const named = ORDERS.filter((order) => printedDays(text, order).some(({ day, ambiguous }) => ambiguous && told.has(parseDay(day)!)));
    return zone !== null ? [zone] : named.length === 1 ? named : [];
  }));
  return found.size === 1 ? [...found][0]! : null;
}

const ORDERS: readonly NumericOrder[] = ['day-first', 'month-first'];
/** So many lines with such days tell the order of all. */
const MOST_NUMBERED = 20;

const NUMBERS = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d\d)(?![\d/-])/g;
const ENGLISH = /\b(?:the|and|of)\b/i;
