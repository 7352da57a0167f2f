import type { Span } from '../../../model/span.ts';
import { dayOf, isDate, type Day } from '../../../calendar/days.ts';
import { MONTHS, MONTH_PATTERN } from '../../../language/en/time/calendar-words.ts';

/** A full day, with its year, as a line states it; `span` is within the line. */
export interface StatedDay {
  readonly span: Span;
  readonly day: Day;
}

/**
 * A year, with the time of day or the same day anew set right against it where a page shows both side by side: "May 4, 20319:15 AM", "4 May 20314 May 2031".
 */
const YEAR = `(\\d{4})(?:(?!\\d)|(?=\\d{1,2}[:.]\\d\\d(?!\\d))|(?=\\d{1,2} (?:${MONTH_PATTERN})))`;
const MONTH_FIRST = new RegExp(`(?<!\\p{L})(${MONTH_PATTERN})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?:,|\\s)\\s{0,3}${YEAR}`, 'giu');
const GLUED_NAMES = MONTH_PATTERN.replace(/(?<=^\(\?:|\|)[a-z]/g, (first) => first.toUpperCase());
/** Scrapers set "World" and "May 4, 2031" together. */
const GLUED = new RegExp(`(?<=[a-z])(${GLUED_NAMES})\\.? (\\d{1,2}), ${YEAR}`, 'g');
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}(${MONTH_PATTERN})\\.?,?[ -]${YEAR}`, 'gi');
const ISO = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/g;
/** Figures with points between them begin with the day wherever they are used. */
const POINTS = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d|\.\d)/g;
const LONGEST = 2000;

/** The full days that a line states in words, as ISO 8601 or as 4.3.2031, in order. Days such as 3/4/2031 are not told apart and left out. */
export function statedDays(line: string): readonly StatedDay[] {
  const text = line.slice(0, LONGEST);
  const found: StatedDay[] = [];
  const add = (match: RegExpMatchArray, year: number, month: number, day: number): void => {
    const span: Span = [match.index!, match.index! + match[0].length];
    if (isDate(year, month, day) && found.every((f) => f.span[1] <= span[0] || span[1] <= f.span[0])) found.push({ span, day: dayOf(year, month, day) });
  };
  for (const pattern of [MONTH_FIRST, GLUED]) for (const m of text.matchAll(pattern)) add(m, Number(m[3]), monthOf(m[1]!), Number(m[2]));
  for (const m of text.matchAll(DAY_FIRST)) add(m, Number(m[3]), monthOf(m[2]!), Number(m[1]));
  for (const m of text.matchAll(ISO)) add(m, Number(m[1]), Number(m[2]), Number(m[3]));
  for (const m of text.matchAll(POINTS)) add(m, Number(m[3]), Number(m[2]), Number(m[1]));
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
