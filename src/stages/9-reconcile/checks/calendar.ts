import { civilOf, dayOf, isDate, parseDay, weekdayOf } from '../../../calendar/days.ts';
import type { Day } from '../../../calendar/days.ts';
import { MONTHS, WEEKDAYS } from '../../../language/en/time/calendar-words.ts';
import {
  ANNIVERSARY, BORN_AGED, BORN_DIED, COUNTED_LENGTH, COUNTED_YEARS, DATE, DEAD, OTHER_YEAR, RANGE_WORDS, ROUGHLY_BEFORE, ROUGH_YEARS, TELLS_OF_BIRTH,
  WEEKDAY_DATE, YEARS_AGO, YEAR_RANGE,
} from '../../../language/en/figures/dated-sums.ts';
import { PUT_OFF } from '../../../language/en/time/happening-days.ts';
import { numberWords } from '../../../language/en/figures/number-words.ts';
import type { Span } from '../../../model/span.ts';
import type { Finding } from './finding.ts';

/** A date without a year that is so many days from the day of publication is of the year of publication. */
const NEAR = 45;

/**
 * Days of the week, lengths, ages and anniversaries against the dates that they are given with. `published` is the report's day of publication where
 * it is one day.
 */
export function checkCalendar(text: string, sentence: Span, published: string | null): Finding[] {
  const words = text.slice(sentence[0], Math.min(sentence[1], sentence[0] + 1500));
  // Every pattern asks for a date, a year or an age in digits; most sentences are spared the patterns so.
  if (!/\d/.test(words)) return [];
  const day = published === null ? null : parseDay(published.slice(0, 10));
  return [...weekdays(words, day), ...lengths(words, day), ...years(words), ...lives(words, day), ...agos(words, day), ...anniversaries(words, day)]
    .map((finding) => ({ ...finding, spans: finding.spans.map(([start, end]): Span => [sentence[0] + start, sentence[0] + end]) }));
}

function calendar(spans: readonly Span[], explanation: string): Finding {
  return { kind: 'calendar', spans, explanation, severity: 'conflict' };
}

function weekdays(words: string, published: Day | null): Finding[] {
  return [...words.matchAll(WEEKDAY_DATE)].flatMap((match) => {
    const date = dateOf(match.slice(2, 7), published);
    if (date === null) return [];
    const named = WEEKDAYS.indexOf(match[1]!.toLowerCase()) + 1;
    const actual = weekdayOf(date.day);
    if (actual === named || (!date.exact && weekdaysOfOtherYears(date.day, published!).includes(named))) return [];
    const { year } = civilOf(date.day);
    return [
      calendar(
        [[match.index, match.index + match[0].length]],
        `${match[0].replace(/^\S+\s+/, '')}${date.exact ? '' : ` ${year}`} was a ${capital(WEEKDAYS[actual - 1]!)}, not a ${capital(match[1]!)}.`,
      ),
    ];
  });
}

/** Far from the day of publication a date without a year may be of another year: the weekdays that it then has. */
function weekdaysOfOtherYears(day: Day, published: Day): number[] {
  if (Math.abs(day - published) <= NEAR) return [];
  const { year, month, day: date } = civilOf(day);
  return [-2, -1, 1].flatMap((step) => (isDate(year + step, month, date) ? [weekdayOf(dayOf(year + step, month, date))] : []));
}

function dateOf([month1, day1, day2, month2, year]: readonly (string | undefined)[], published: Day | null): { day: Day; exact: boolean } | null {
  const month = MONTHS.indexOf((month1 ?? month2)!.slice(0, 3).toLowerCase()) + 1;
  const date = Number(day1 ?? day2);
  if (year !== undefined) return isDate(Number(year), month, date) ? { day: dayOf(Number(year), month, date), exact: true } : null;
  if (published === null) return null;
  const base = civilOf(published).year;
  const near = [base - 1, base, base + 1]
    .filter((y) => isDate(y, month, date))
    .map((y) => dayOf(y, month, date))
    .sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0];
  return near === undefined ? null : { day: near, exact: false };
}

/** "a 12-day strike from March 1 to March 10" */
function lengths(words: string, published: Day | null): Finding[] {
  const dates = [...words.matchAll(DATE)];
  if (dates.length !== 2) return [];
  const counts = [...words.matchAll(COUNTED_LENGTH)].flatMap((match) => {
    const value = valueOf(match[1]!);
    return value === null ? [] : [{ match, value, unit: match[2]!.toLowerCase() }];
  });
  if (counts.length !== 1 || !RANGE_WORDS.test(words)) return [];
  const [first, second] = dates.map((match) => dateOf(match.slice(1, 6), published ?? dayOf(2023, 6, 30)));
  const { match, value, unit } = counts[0]!;
  if (PUT_OFF.test(words.slice(0, dates[0]!.index))) return [];
  if (first == null || second == null || second.day < first.day || ROUGHLY_BEFORE.test(words.slice(0, match.index))) return [];
  const days = second.day - first.day;
  const fits =
    unit === 'day'
      ? value === days || value === days + 1
      : unit === 'week'
        ? Math.abs(days - value * 7) <= 4
        : unit === 'month'
          ? Math.abs(days - value * 30.44) <= 20
          : Math.abs(days - value * 365.25) <= 190;
  if (fits) return [];
  return [
    calendar(
      [[match.index, match.index + match[0].length], ...dates.map((date): Span => [date.index, date.index + date[0].length])],
      `From ${dates[0]![0]} to ${dates[1]![0]} is ${days} days, not ${match[0].toLowerCase().replace('-', ' ')}${unit === 'day' || value === 1 || match[0].endsWith('s') ? (match[0].endsWith('s') || value === 1 ? '' : 's') : 's'}.`,
    ),
  ];
}

function years(words: string): Finding[] {
  const range = YEAR_RANGE.exec(words);
  if (range === null) return [];
  const counts = [...words.matchAll(COUNTED_YEARS)].flatMap((match) => (valueOf(match[1]!) === null ? [] : [match]));
  if (counts.length !== 1 || ROUGH_YEARS.test(words.slice(0, counts[0]!.index))) return [];
  const length = Number(range[2]) - Number(range[1]);
  const value = valueOf(counts[0]![1]!)!;
  if (length < 0 || Math.abs(length - value) <= 1) return [];
  return [
    calendar(
      [
        [counts[0]!.index, counts[0]!.index + counts[0]![0].length],
        [range.index, range.index + range[0].length],
      ],
      `${range[1]} to ${range[2]} is ${length} years, not ${value}.`,
    ),
  ];
}

function lives(words: string, published: Day | null): Finding[] {
  if (!TELLS_OF_BIRTH.test(words)) return [];
  const died = BORN_DIED.exec(words);
  if (died !== null) return aged(Number(died[2]) - Number(died[1]), Number(died[3]), died, `${died[2]} \u2212 ${died[1]}`);
  const lives = BORN_AGED.exec(words);
  if (lives === null || published === null || DEAD.test(words)) return [];
  const { year } = civilOf(published);
  return aged(year - Number(lives[2]), Number(lives[1]), lives, `${year} \u2212 ${lives[2]}`);
}

/** Before the birthday a person is a year younger than the years apart. */
function aged(apart: number, age: number, match: RegExpExecArray, sum: string): Finding[] {
  if (age === apart || age === apart - 1) return [];
  return [calendar([[match.index, match.index + match[0].length]], `${sum} = ${apart}: an age of ${apart - 1} or ${apart}, not ${age}.`)];
}

function agos(words: string, published: Day | null): Finding[] {
  const match = YEARS_AGO.exec(words);
  if (match === null || published === null) return [];
  const [year, count] = [Number(match[1] ?? match[4]), valueOf((match[2] ?? match[3])!)];
  const now = civilOf(published).year;
  if (count === null || Math.abs(now - year - count) <= 1) return [];
  return [calendar([[match.index, match.index + match[0].length]], `${now} \u2212 ${year} = ${now - year} years, not ${count}.`)];
}

function anniversaries(words: string, published: Day | null): Finding[] {
  const match = ANNIVERSARY.exec(words);
  if (match === null || published === null) return [];
  const ordinal = match[1] === undefined ? numberWords.ordinals.get(match[3]!.toLowerCase()) ?? null : Number(match[1]);
  const year = Number(match[2] ?? match[4]);
  const { year: now } = civilOf(published);
  if (ordinal === null || OTHER_YEAR.test(words.slice(0, match.index) + words.slice(match.index + match[0].length)) || Math.abs(now - year - ordinal) === 0) {
    return [];
  }
  // Told late in the year before or early in the year after, an anniversary may be a year off.
  const { month } = civilOf(published);
  if ((month >= 11 && now + 1 - year === ordinal) || (month <= 2 && now - 1 - year === ordinal)) return [];
  return [calendar([[match.index, match.index + match[0].length]], `${year} + ${ordinal} = ${year + ordinal}, not ${now}.`)];
}

function valueOf(word: string): number | null {
  return /^\d/.test(word) ? Number(word) : numberWords.small.get(word.toLowerCase()) ?? numberWords.tens.get(word.toLowerCase()) ?? null;
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1).toLowerCase();
}
