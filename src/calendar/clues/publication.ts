import type { Evidence } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { formatDay, parseDay, weekdayOf, weekdayOnOrBefore, type Day, type Weekday } from '../days.ts';
import { edtfOfDays } from '../edtf-days.ts';
import { formatEdtf } from '../edtf.ts';
import { resolveExpression } from '../expressions/resolve/resolve.ts';
import type { Clue, TellingClue, WeekdayClue } from './clue.ts';

/**
 * The first day of the week that the opening of a report tells of as past; without one, the first that all of them name alike. `null` where the opening
 * tells of "yesterday" or "last night" first, or in the same sentence: the day of the week is told in passing.
 */
export function leadWeekday(clues: readonly Clue[]): WeekdayClue | null {
  const past = clues.filter((clue) => clue.kind === 'weekday').filter(({ side, lasting }) => side === 'past' && lasting !== true);
  const lead = past.find((clue) => clue.lead) ?? (past.every(({ weekday }) => weekday === past[0]!.weekday) ? past[0] : undefined);
  return lead === undefined || clues.some((clue) => isOwnDay(clue) && clue.sentence <= lead.sentence) ? null : lead;
}

/** True for a day that the opening tells as past from the report's own day. */
function isOwnDay(clue: Clue): clue is TellingClue {
  return clue.kind === 'telling' && clue.side === 'past' && clue.expression.kind === 'relative';
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

/** A day and month that lie farther back, in days, are told as what came before. */
const RECENT = 10;

/** A day that a report tells of as past, and the words that tell it. */
export interface Told {
  readonly day: Day;
  readonly span: Span;
  /** The day of the week where the words name one. */
  readonly weekday: Weekday | null;
}

/**
 * When what a report published on `published` tells of happened: the day told as past by the first sentence of its opening that tells a day: its own day or
 * the day before in its words, then a day of the week, then a day and month. `null` where the first sentence of all looks ahead only, or where the day cannot
 * be told.
 */
export function happenedOn(published: Day, clues: readonly Clue[]): Told | null {
  const tellers = clues.filter((clue): clue is TellingClue | WeekdayClue => isTeller(clue, published));
  const first = tellers.filter(({ sentence }) => sentence === tellers[0]!.sentence);
  const past = first.filter(({ side }) => side === 'past');
  const own = past.find(isOwnDay);
  if (own !== undefined) return toldAs(dayTold(own, published), own.span, null);
  const weekday = past.find((clue) => clue.kind === 'weekday');
  const [stated] = past;
  if (weekday === undefined && stated?.kind === 'telling') {
    return isSure(stated, tellers, published) ? toldAs(dayTold(stated, published), stated.span, null) : null;
  }
  const lead = weekday ?? (isFirst(first, clues) ? null : leadWeekday(clues));
  return lead === null ? null : toldAs(toldDay(published, lead), lead.span, lead.weekday);
}

/** What is to come is what a report is about only where its first sentence tells of it. */
function isTeller(clue: Clue, published: Day): boolean {
  if ((clue.kind === 'weekday' || clue.kind === 'telling') && clue.side === 'future' && clue.sentence > 0) return false;
  if (clue.kind === 'weekday') return clue.lead && clue.lasting !== true;
  return clue.kind === 'telling' && (clue.side !== 'past' || dayTold(clue, published) !== null);
}

/** True for a day of the last days, or one beside which the opening tells of no other as past. */
function isSure(stated: TellingClue, tellers: readonly (TellingClue | WeekdayClue)[], published: Day): boolean {
  return published - dayTold(stated, published)! <= FRESH || tellers.every((one) => one === stated || one.side !== 'past');
}

/** True where no day of the week is told as past before these, be it by what belongs to it: "Sunday's stage". */
function isFirst(first: readonly { readonly sentence: number }[], clues: readonly Clue[]): boolean {
  return (
    first.length > 0
    && !clues.some((clue) => clue.kind === 'weekday' && clue.side === 'past' && clue.lasting !== true && clue.sentence <= first[0]!.sentence)
  );
}

function toldAs(day: Day | null, span: Span, weekday: Weekday | null): Told | null {
  return day === null ? null : { day, span, weekday };
}

function dayTold({ expression, side }: TellingClue, published: Day): Day | null {
  const day = parseDay(resolveExpression(expression, published, side).edtf ?? '');
  return day === null || day > published || day < published - RECENT ? null : day;
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
