/** So many reports of one event are compared each with each. */
const EACH = 50;
/** Most places that one thing leads to, fewest, and those of all reports of an event together beyond that. */
const PLACES = { most: 400, fewest: 24, together: 20_000 };

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
