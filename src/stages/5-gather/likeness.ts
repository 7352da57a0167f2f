import { daysBetween } from './day.ts';
import { WHOLE, type Profile } from './profile.ts';

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
  const [a, p, b, q] = [x.words, x.weights, y.words, y.weights];
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [u, v] = [a[i]!, b[j]!];
    if (u === v) sum += p[i++]! * q[j++]!;
    else if (u < v) i++;
    else j++;
  }
  return sum / (WHOLE * WHOLE);
}

/** The words of one profile, laid out so that many others are compared with it quickly; what it says is what `cosine` says. */
export class Comparer {
  #words = new Uint32Array(1024);
  #weights = new Uint16Array(1024);
  #of: Profile | null = null;

  /** How alike `x` and `y` are in words alone; quick when `x` is that of the last call. */
  cosine(x: Profile, y: Profile): number {
    if (x !== this.#of) this.#lay(x);
    const [words, weights] = [this.#words, this.#weights];
    const mask = words.length - 1;
    const count = y.words.length;
    let sum = 0;
    for (let k = 0; k < count; k++) {
      const word = y.words[k]!;
      for (let at = word & mask; weights[at] !== 0; at = (at + 1) & mask) {
        if (words[at] === word) { sum += weights[at]! * y.weights[k]!; break; }
      }
    }
    return sum / (WHOLE * WHOLE);
  }

  #lay(x: Profile): void {
    this.#of = x;
    if (x.words.length * 2 > this.#words.length) [this.#words, this.#weights] = [new Uint32Array(this.#words.length * 4), new Uint16Array(this.#words.length * 4)];
    const [words, weights] = [this.#words, this.#weights];
    weights.fill(0);
    const mask = words.length - 1;
    for (let k = 0; k < x.words.length; k++) {
      if (x.weights[k] === 0) continue;
      let at = x.words[k]! & mask;
      while (weights[at] !== 0) at = (at + 1) & mask;
      words[at] = x.words[k]!;
      weights[at] = x.weights[k]!;
    }
  }
}
