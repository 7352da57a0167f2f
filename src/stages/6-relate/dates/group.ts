import { parseDay, type Day } from '../../../calendar/days.ts';
import type { Report } from '../../../model/report.ts';
import { lazily } from '../../../text/lazily.ts';

/** Reports of one group that are of a day, in order. */
export interface Lenders {
  readonly all: readonly Report[];
  /** Those of each day. */
  readonly byDay: ReadonlyMap<Day, readonly Report[]>;
}

/** The reports of one event or running story; what one of them asks of all others is found by day, so that not each goes through all. */
export class Group {
  /** In order of their ids. */
  readonly reports: readonly Report[];
  /** Those that were published on a day that is known. */
  readonly published: () => Lenders;
  /** Those whose own words prove the day of what they tell. */
  readonly happened: () => Lenders;

  constructor(reports: readonly Report[]) {
    this.reports = reports;
    this.published = lazily(() => lendersAmong(reports, ({ published }) => published));
    this.happened = lazily(() => lendersAmong(reports, ({ happened }) => happened));
  }
}

function lendersAmong(reports: readonly Report[], statedIn: (report: Report) => string | null): Lenders {
  const all: Report[] = [];
  const byDay = new Map<Day, Report[]>();
  for (const report of reports) {
    const stated = statedIn(report);
    const day = stated === null ? null : parseDay(stated);
    if (day === null) continue;
    all.push(report);
    const known = byDay.get(day);
    if (known === undefined) byDay.set(day, [report]);
    else known.push(report);
  }
  return { all, byDay };
}

/** Most lenders that evidence names. */
const NAMED = 3;

/** The first few of some reports, without this one. */
export function firstOthers(reports: readonly Report[], { id }: Report): readonly Report[] {
  return reports.slice(0, NAMED + 1).filter((other) => other.id !== id).slice(0, NAMED);
}

/** The days, of those asked for, that others than this report have. */
export function daysOfOthers({ byDay }: Lenders, { id }: Report, isAskedFor: (day: Day) => boolean): readonly Day[] {
  return [...byDay].filter(([day, [first, second]]) => isAskedFor(day) && (first!.id !== id || second !== undefined)).map(([day]) => day);
}
