import type { Evidence } from '../../model/report.ts';
import { formatDay, weekdayOf, weekdayOnOrBefore, type Day } from '../days.ts';
import { edtfOfDays } from '../edtf-days.ts';
import { formatEdtf } from '../edtf.ts';
import type { Clue, WeekdayClue } from './clue.ts';

/** The first day of the week that the opening of a report tells of as past; without one, the first that all of them name alike. */
export function leadWeekday(clues: readonly Clue[]): WeekdayClue | null {
  const past = clues.filter((clue) => clue.kind === 'weekday').filter(({ side }) => side === 'past');
  const lead = past.find((clue) => clue.lead);
  if (lead !== undefined) return lead;
  return past.length > 0 && past.every(({ weekday }) => weekday === past[0]!.weekday) ? past[0]! : null;
}

/** How many days after the day of the week that it leads with a report is still a report of that day. */
const FRESH = 3;

/**
 * The day that a report published on `published` tells of by the day of the week in its lead; `null` when it comes days later and tells of more than
 * one day.
 */
export function toldDay(published: Day, { weekday }: WeekdayClue): Day | null {
  const told = weekdayOnOrBefore(published, weekday);
  return published - told > FRESH ? null : told;
}

/** Days on which a report can have been published, with the steps that led there. */
export interface Publication {
  readonly days: readonly Day[];
  readonly evidence: readonly Evidence[];
}

/**
 * The days of publication of a report whose lead names the day of the week of one of `happened`.
 * A day of the week without a date is the last one or the next one: the report is of that day or one of the six after it. It is of the
 * day itself when it tells of the same occasion as still going on, and of the day or the one after when it has a dateline, which
 * is set where and when a report is filed. Another day of the week that is still to come is not the day of the report.
 */
export function publishedAfter(happened: readonly Day[], clues: readonly Clue[], hasDateline: boolean): Publication {
  const running = clues.find((clue) => clue.kind === 'running');
  const reach = running !== undefined ? 0 : hasDateline ? 1 : 6;
  // What is to come on the very day of the week that the lead tells of may come later that day.
  const told = new Set(happened.map(weekdayOf));
  const coming = clues.filter((clue) => clue.kind === 'weekday').filter(({ side, weekday }) => side === 'future' && !told.has(weekday));
  const days = happened.flatMap((day) => Array.from({ length: reach + 1 }, (_, i) => day + i));
  const left = [...new Set(days)].filter((day) => coming.every(({ weekday }) => weekdayOf(day) !== weekday)).sort((a, b) => a - b);
  const possible = left.length > 0 ? left : days;
  const value = formatEdtf(edtfOfDays(possible)!);
  const evidence: Evidence[] = [];
  if (running !== undefined) {
    evidence.push({ value, why: 'the report tells of its own occasion as still going on: it is of the same day', span: running.span, accepted: true });
  } else if (hasDateline) {
    evidence.push({ value, why: 'a report with a dateline is of the day that its lead names, or of the day after', accepted: true });
  } else {
    evidence.push({ value, why: 'a day of the week without a date is one of the last seven days', accepted: true });
  }
  for (const { span } of left.length > 0 && left.length < days.length ? coming : []) {
    evidence.push({ value, why: 'this day of the week is still to come', span, accepted: true });
  }
  if (reach === 6 && happened.length === 1) {
    evidence.push({
      value: `[${formatDay(happened[0]!)},${formatDay(happened[0]! + 1)}]`,
      why: 'likely, but not proven: most reports are of the day that they tell of, or of the day after',
      accepted: false,
    });
  }
  return { days: possible, evidence };
}
