/** A stretch of units, half-open. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** The stretch with the greatest sum of masses; empty where none is positive. */
export function densestRegion(masses: readonly number[]): Region {
  let best = 0;
  let region: Region = { start: 0, end: 0 };
  let sum = 0;
  let start = 0;
  masses.forEach((mass, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += mass;
    if (sum > best) {
      best = sum;
      region = { start, end: i + 1 };
    }
  });
  return region;
}
