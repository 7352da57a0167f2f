import type { Event } from '../../model/event.ts';
import type { Notice } from '../../model/notice.ts';

/** So many reports of one event are compared each with each. */
const EACH = 50;
/** Most places that one thing leads to, fewest, and those of all reports of an event together beyond that. */
const PLACES = { most: 400, fewest: 8, together: 20_000 };

/** True for an event of very many reports, most of them copies of few. */
export function isCrowded(reports: number): boolean {
  return reports > EACH;
}

/**
 * How many places a run of words, or a word, leads to among the reports of one event. In crowded events those that carry the same meet in the first
 * few that carry it instead of each with each, so that what is compared grows with their number and not with its square.
 */
export function reachAmong(reports: number): number {
  return Math.min(PLACES.most, Math.max(PLACES.fewest, Math.floor(PLACES.together / reports)));
}

/** Says of an event of very many reports what was not compared; nothing of others. */
export function comparedInPart({ title, reports }: Event): readonly Notice[] {
  const reach = reachAmong(reports.length);
  if (reports.length <= reach) return [];
  const message =
    `The ${reports.length} reports of \u201c${title}\u201d are not compared each with each: what copies repeat word for word is compared in the first report that has it, `
    + `and words or values that more than ${reach} reports share in the first ${reach}.`;
  return [{ code: 'compared-in-part', message, report: reports[0]! }];
}
