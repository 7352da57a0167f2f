import type { Evidence, Report } from '../../../model/report.ts';
import type { Day } from '../../../calendar/days.ts';
import { daysOfOthers, firstOthers, type Group } from './group.ts';

/** A day whose year the reports of a running story tell. */
export interface DayOfStory {
  readonly day: Day;
  /** The reports that tell the year. */
  readonly evidence: readonly Evidence[];
}

/**
 * A day without a year in the year in which it lies by the other reports of a running story: `candidates` gives the days that it may be about a given one,
 * the nearest first, of which none more than `reach` days away counts. `null` when no other report has a day of its own, or when they tell of different years.
 */
export function dayByStory(report: Report, story: Group, candidates: (near: Day) => readonly Day[], reach: number): DayOfStory | null {
  const lenders = story.published();
  const near = new Set<Day>();
  for (const lent of daysOfOthers(lenders, report, () => true)) {
    const [nearest] = candidates(lent).filter((day) => Math.abs(day - lent) <= reach);
    if (nearest !== undefined) near.add(nearest);
    if (near.size > 1) return null;
  }
  const [day] = near;
  if (day === undefined) return null;
  const evidence = firstOthers(lenders.all, report).map((other): Evidence => ({
    value: other.published!,
    why: 'the day of another report of the running story, which tells the year',
    report: other.id,
    accepted: true,
  }));
  return { day, evidence };
}
