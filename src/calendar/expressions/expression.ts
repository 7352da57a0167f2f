import type { Weekday } from '../days.ts';

/** The stretches of time that expressions count in. */
export type TimeUnit =
  | 'second' | 'minute' | 'hour' | 'day' | 'night' | 'week' | 'workweek' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year' | 'decade'
  | 'century';

/** Whether the words about an expression tell of what was or of what is to come; `none` when they tell neither. */
export type Tense = 'past' | 'future' | 'none';

/**
 * The same, with `done` where the verb of the past stands so close that there is no doubt, `planned` where one of the present tells of a plan, and `near`
 * behind "ahead of", which looks ahead from the deed that is told: the nearest such day, on either side of the report. `open` is the present of what is
 * scheduled or of what was, `shown` that of what is scheduled or of what a picture shows: a day of the week close ahead is scheduled, one just gone is shown,
 * and of others both sides are possible. `unsettled` is a plan of the past ("was to meet on Monday"), of which nothing tells whether its day is over. `till` is a
 * day until or by which something is yet to run or to be done, however far ahead; `either` one until which something ran, of which the side is not told.
 */
export type ToldTense = Tense | 'done' | 'planned' | 'near' | 'open' | 'shown' | 'unsettled' | 'till' | 'either';

/** The tense without how sure it is. */
export function plainTense(told: ToldTense): Tense {
  if (told === 'open' || told === 'shown' || told === 'unsettled' || told === 'either') return 'none';
  return told === 'done' ? 'past' : told === 'near' || told === 'planned' || told === 'till' ? 'future' : told;
}

/** A day of the calendar; what is `null` is left to the anchor day. `to` is the last day of a stretch ("June 24-26"). */
export interface DateExpression {
  readonly kind: 'date';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly to: { readonly month: number | null; readonly day: number } | null;
  /** -1, 0 or 1 where the text says last, this or next. */
  readonly shift: number | null;
  /** -1, 0 or 1 where the text says "last year", "this year" or "next year" after the month. */
  readonly yearShift: number | null;
  /** The same for the month of a day that has no month by name ("the 21st of next month"). */
  readonly monthShift: number | null;
  /** The day of the week that the text names beside the day of the month ("Tuesday the 13th"). */
  readonly weekday: Weekday | null;
  /** For a date in figures that could be read either way ("5/6/2031") or shows how its text writes them ("24/7/2031"); read as month first while open. */
  readonly order?: 'open' | 'month-first' | 'day-first';
}

/** A day of the week; `shift` is -1, 0 or 1 where the text says last, this or next. */
export interface WeekdayExpression {
  readonly kind: 'weekday';
  readonly weekday: Weekday;
  readonly shift: number | null;
  /** True where the word of the shift means the nearest one ("this coming Friday"), not the one of the week before or after. */
  readonly near?: true;
  /** Where the text names the week by another expression ("Friday of the first week of May"), or the day that it follows ("from Monday to Friday"). */
  readonly week?: TimeExpression;
  readonly after?: TimeExpression;
}

/** The stretch of the calendar that lies `by` units from the one that holds the anchor: today, last week, next year. */
export interface RelativeExpression {
  readonly kind: 'relative';
  readonly unit: TimeUnit;
  readonly by: number;
  /** True where it is counted from the day that the text named last ("that year", "the following day"). */
  readonly named?: true;
  /** True for what is left of it: "the rest of the week". */
  readonly rest?: true;
  /** True for "this weekend": before its Saturday rather the one to come, where "the weekend" is the one gone by. */
  readonly pointed?: true;
}

/** A count of one unit. */
export interface Step {
  readonly unit: TimeUnit;
  readonly count: number;
}

/** A count of units before or after the anchor: two weeks ago. */
export interface OffsetExpression {
  readonly kind: 'offset';
  readonly unit: TimeUnit;
  readonly count: number;
  /** Counts of smaller units that go on: "2 weeks and 2 days ago". */
  readonly more?: readonly Step[];
  readonly direction: -1 | 1;
  /** True for "earlier" at the head of a sentence, which tells a story on: counted from what was named last, never from the report's own day. */
  readonly told?: true;
  /** The day it is counted from, where the text names one ("two days after Monday"). */
  readonly from?: TimeExpression;
}

/** A quarter or half of a year; `year` is `null` and `shift` 0 for the nearest one. */
export interface YearPartExpression {
  readonly kind: 'part';
  readonly unit: 'quarter' | 'half';
  readonly number: number;
  readonly year: number | null;
  readonly shift: number | null;
  /** True for a part of a business year, which begins on a day of its own. */
  readonly fiscal?: true;
  /** How many years before the one named it is; none when left out. */
  readonly yearsBefore?: number;
}

/** The quarter that a report of results is about, or the same one `years` earlier: the one last named, else the last that is over. */
export interface ReportedQuarterExpression {
  readonly kind: 'reported-quarter';
  readonly years: number;
}

/** A season. */
export interface SeasonExpression {
  readonly kind: 'season';
  readonly season: 'SP' | 'SU' | 'FA' | 'WI';
  readonly year: number | null;
  readonly shift: number | null;
}

/** A feast or day that returns every year by a rule of the calendar. */
export interface HolidayExpression {
  readonly kind: 'holiday';
  readonly rule: HolidayRule;
  readonly year: number | null;
  readonly shift: number | null;
  /** -1, 0 or 1 where the text says "last year", "this year" or "next year" behind the feast. */
  readonly yearShift?: number;
  /** True for a feast that each country has on a day of its own, where nothing tells whose is meant. */
  readonly ownerless?: true;
}

/** A fixed day, the nth such weekday of a month (-1: the last), or days from Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: Weekday; readonly nth: number; readonly plus?: number }
  | { readonly easter: number };

/** The week or weekend that holds a day or lies beside it: "the week of May 6", "Labor Day weekend". */
export interface HoldingExpression {
  readonly kind: 'holding';
  readonly unit: 'week' | 'weekend';
  readonly day: TimeExpression;
}

/** The nth unit or weekday of a longer stretch, from its end where `number` is negative: "the third month of 2021", "the last Friday of May". */
export interface SliceExpression {
  readonly kind: 'slice';
  readonly of: TimeExpression;
  readonly unit: TimeUnit | Weekday;
  readonly number: number;
}

/** A decade or a century, by the digits of its value: "198" or "19". */
export interface EraExpression {
  readonly kind: 'era';
  readonly digits: string;
}

/** A value that no anchor changes: a duration, a set, `PRESENT_REF`. */
export interface FixedExpression {
  readonly kind: 'fixed';
  readonly type: 'DATE' | 'DURATION' | 'SET';
  readonly value: string;
  /** For a length: what it counts. */
  readonly counted?: Step;
  /** For a length that the text lays against a day: which days it covers. */
  readonly laid?: Laid;
}

/**
 * How a length lies: beside its day ("the past two months"), from that day on ("within two days"), with its end alone told ("in two weeks"), or
 * inside a stretch ("the first two weeks of May").
 */
export interface Laid {
  readonly steps: readonly Step[];
  readonly direction: -1 | 1;
  readonly how: 'beside' | 'from' | 'end' | 'inside';
  /** True where only working days count. */
  readonly working?: true;
  /** The day or stretch that it is laid against; the day of the report when left out. */
  readonly base?: TimeExpression;
}

/** A time of day, on a day when the text tells which: `tod` is `T19:15`, `TMO`, `TNI` … */
export interface ClockExpression {
  readonly kind: 'clock';
  readonly tod: string;
  readonly on: TimeExpression | null;
}

/** What an expression of time says, before an anchor day gives it a value. */
export type TimeExpression =
  | DateExpression | WeekdayExpression | RelativeExpression | OffsetExpression | YearPartExpression | SeasonExpression
  | ReportedQuarterExpression | HolidayExpression | EraExpression | FixedExpression | ClockExpression | HoldingExpression | SliceExpression;

/** An expression with its place, in lexemes `[first, next)`. */
export interface FoundExpression {
  readonly first: number;
  readonly next: number;
  readonly expression: TimeExpression;
  /** True for a day that goes on with a list, whose tense is that of the first. */
  readonly listed?: true;
}

/** A day of the week that stands by itself: "Monday", "on Monday night"; `null` for anything else. */
export function plainWeekday(expression: TimeExpression): WeekdayExpression | null {
  if (expression.kind === 'clock') return expression.on === null ? null : plainWeekday(expression.on);
  return expression.kind === 'weekday' && expression.shift === null ? expression : null;
}
