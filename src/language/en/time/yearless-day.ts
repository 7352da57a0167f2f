import type { YearlessDay } from '../../yearless-days.ts';
import { MONTHS, MONTH_PATTERN, WEEKDAYS } from './calendar-words.ts';

const WEEKDAY = '(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? {1,2})?';
/** A word of publication, which may be missing, before the day, and the time of day behind it. */
const LABEL = '^(?:(?:first )?(?:published|posted|printed)(?: on)?:? )?';
const CLOCK = '(?:,? {0,2}(?:at|[|·•–-])? {0,2}\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: \\p{Lu}{2,4})?)?$';
const MONTH_FIRST = new RegExp(`${LABEL}(${WEEKDAY}(${MONTH_PATTERN})\\.? {1,2}(\\d{1,2})(?:st|nd|rd|th)?)${CLOCK}`, 'iu');
const DAY_FIRST = new RegExp(`${LABEL}(${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH_PATTERN})\\.?)${CLOCK}`, 'iu');
const LONGEST = 60;
const LONGEST_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Reads a line that is a day without a year and hardly anything else: "Tuesday May 4", "Posted: 4 May, 9.15am"; `null` when it is none. */
export function yearlessDay(line: string): YearlessDay | null {
  if (line.length > LONGEST) return null;
  const monthFirst = MONTH_FIRST.exec(line);
  const found = monthFirst ?? DAY_FIRST.exec(line);
  if (found === null) return null;
  const [, whole, named, first, second] = found;
  const month = MONTHS.indexOf((monthFirst === null ? second! : first!).slice(0, 3).toLowerCase()) + 1;
  const day = Number(monthFirst === null ? first : second);
  if (day < 1 || day > LONGEST_MONTH[month - 1]!) return null;
  const weekday = named === undefined ? null : WEEKDAYS.findIndex((name) => name.startsWith(named.toLowerCase())) + 1;
  const start = line.indexOf(whole!);
  return { month, day, weekday, span: [start, start + whole!.length] };
}
