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

/** Most values and fewest that each of an event's is compared with; up to so many values are each compared with most. */
const COMPARED = { most: 40, fewest: 8, values: 6_000 };

/**
 * With how many others each value of an event is compared at most, those that share most rare words with it: thousands of figures in a few reports are tables,
 * where each looks like all others, and what is compared grows with their number and not twice over.
 */
export function comparedAmong(values: number, reports: number): number {
  const shared = Math.max(COMPARED.fewest, Math.floor((COMPARED.most * COMPARED.values) / Math.max(1, values)));
  return Math.min(COMPARED.most, shared, reachAmong(reports));
}

/** Says of an event of very many reports, or with very many figures, what was not compared; nothing of others. */
export function comparedInPart(event: Event, figures: number): readonly Notice[] {
  return [...reportsInPart(event), ...figuresInPart(event, figures)];
}

function figuresInPart({ title, reports }: Event, figures: number): readonly Notice[] {
  if (figures <= COMPARED.values || reports.length < 2) return [];
  const message =
    `The ${figures} figures in the reports of \u201c${title}\u201d are not compared each with each: a figure is compared with the ${comparedAmong(figures, 1)} of other reports `
    + 'that share most rare words with it.';
  return [{ code: 'compared-in-part', message, report: reports[0]! }];
}

function reportsInPart({ title, reports }: Event): readonly Notice[] {
  const reach = reachAmong(reports.length);
  if (reports.length <= reach) return [];
  const message =
    `The ${reports.length} reports of \u201c${title}\u201d are not compared each with each: what copies repeat word for word is compared in the first report that has it, `
    + `and words or values that more than ${reach} reports share in the first ${reach}.`;
  return [{ code: 'compared-in-part', message, report: reports[0]! }];
}
