import type { Evidence, Report } from '../../../model/report.ts';
import { parseDay, type Day } from '../../../calendar/days.ts';

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
export function dayByStory(report: Report, story: readonly Report[], candidates: (near: Day) => readonly Day[], reach: number): DayOfStory | null {
  const lenders = story.filter((other) => other.id !== report.id && dayOf(other) !== null);
  const near = [...new Set(lenders.flatMap((other) => candidates(dayOf(other)!).filter((day) => Math.abs(day - dayOf(other)!) <= reach).slice(0, 1)))];
  if (near.length !== 1) return null;
  const evidence = lenders.slice(0, 3).map((other): Evidence => ({
    value: other.published!,
    why: 'the day of another report of the running story, which tells the year',
    report: other.id,
    accepted: true,
  }));
  return { day: near[0]!, evidence };
}

function dayOf({ published }: Report): Day | null {
  return published === null ? null : parseDay(published);
}
