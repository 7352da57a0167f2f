import { daysBetween } from './day.ts';
import type { Profile } from './profile.ts';

/** Days within which reports are of one day's news. */
const SAME_NEWS = 2;
/** Days from which two reports do not tell of one happening. */
const WEEKS = 14;
/** Days after which a gap counts in full. */
const LONG_GAP = 10;
/** What it does to the likeness that two openings name one day of the week, or two. */
const SAME_WEEKDAY = 1.15;
const OTHER_WEEKDAY = 0.7;
/** What a full gap takes from the likeness. */
const GAP_COST = 0.7;

/** How alike two reports are, 0 to 1: the cosine of their profiles, less for days between them where both are known. */
export function likeness(x: Profile, y: Profile): number {
  return cosine(x, y) * nearness(x, y);
}

/** What days and days of the week make of a likeness: a factor. */
export function nearness(x: Profile, y: Profile): number {
  const weekdays = x.weekday === 0 || y.weekday === 0 ? 1 : x.weekday === y.weekday ? SAME_WEEKDAY : OTHER_WEEKDAY;
  if (x.days === null || y.days === null) return weekdays;
  const gap = daysBetween(x.days, y.days);
  if (gap > WEEKS) return 0;
  return weekdays * 1 - GAP_COST * Math.min(1, Math.max(0, gap - SAME_NEWS) / LONG_GAP);
}

/** How alike two reports are in words alone, 0 to 1. */
export function cosine(x: Profile, y: Profile): number {
  return dotProduct(x.words, x.weights, y.words, y.weights);
}

/** The sum of products of the weights of the words that two lists share; both lists ascend. */
export function dotProduct(a: Uint32Array, p: Float32Array, b: Uint32Array, q: Float32Array): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [u, v] = [a[i]!, b[j]!];
    if (u === v) sum += p[i++]! * q[j++]!;
    else if (u < v) i++;
    else j++;
  }
  return sum;
}

/** Likenesses of every two of some items: a full table, the diagonal 0. */
export class LikenessTable {
  readonly count: number;
  readonly values: Float64Array;

  /** Fills the table with what `between` says of each two items. */
  constructor(count: number, between: (i: number, j: number) => number) {
    this.count = count;
    this.values = new Float64Array(count * count);
    for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) this.values[i * count + j] = this.values[j * count + i] = between(i, j);
  }

  /** The likeness of items i and j. */
  at(i: number, j: number): number {
    return this.values[i * this.count + j]!;
  }
}
