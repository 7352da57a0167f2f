import { parseEdtf } from '../calendar/edtf.ts';
import { intersectEdtf } from '../calendar/edtf-days.ts';
import type { Figure } from '../model/figure.ts';
import { amountOf, type Amount } from './amount.ts';
import { unitNamed } from './units.ts';

/** What two figures need to have to be compared. */
export type Comparable = Pick<Figure, 'value' | 'low' | 'high' | 'bound' | 'unit' | 'dimension' | 'of' | 'subject' | 'asOf' | 'direction'>;

/** Why two figures cannot be set against each other. */
export type Incomparable = 'no-number' | 'dimension' | 'unit' | 'basis' | 'subject' | 'time';

/**
 * How two figures stand to each other. `same`: the same amount with the same bound, also in another unit; `rounding`: one is the
 * other with fewer digits; `hedge`: the amounts agree as far as "about", "more than" or a range goes; `differ`: they cannot both be
 * right; `incomparable`: they do not measure the same.
 */
export type Relation = 'same' | 'rounding' | 'hedge' | 'differ' | 'incomparable';

/** The outcome of a comparison. */
export interface Comparison {
  readonly relation: Relation;
  /** Set when `relation` is `incomparable`. */
  readonly reason: Incomparable | null;
  /** How far apart the numbers are in parts of the larger one, after conversion; `null` when incomparable. */
  readonly difference: number | null;
  /** True when the figures are given in different units of one dimension. */
  readonly converted: boolean;
  /** What one of the two does not tell and the comparison took as equal. */
  readonly assumed: readonly ('basis' | 'subject' | 'time' | 'unit')[];
}

/** What the caller knows that the figures alone do not show. */
export interface CompareOptions {
  /** Whether both are about the same subject; by default the subjects' words decide. */
  readonly sameSubject?: boolean;
}

/** Two numbers are not one rounded when they lie farther apart than this part of the larger. */
const MOST_ROUNDING = 0.1;
/** "about" reaches this far. */
const ABOUT = 0.1;
/** "more than 4" still speaks of 4.1 and 5, hardly of 9. */
const BEYOND = 0.5;

/** Compares two figures: whether they measure the same, and if so how their amounts stand to each other. Symmetric. */
export function compareFigures(a: Comparable, b: Comparable, options: CompareOptions = {}): Comparison {
  const [x, y] = [amountOf(a), amountOf(b)];
  if (x === null || y === null) return incomparable('no-number');
  const reason = reasonAgainst(a, b, options);
  if (reason !== null) return incomparable(reason);
  const converted = a.unit !== b.unit && a.unit !== null && b.unit !== null;
  return { relation: relate(a, b, x, y, converted), reason: null, difference: relativeGap(x, y), converted, assumed: assumptions(a, b, options) };
}

function incomparable(reason: Incomparable): Comparison {
  return { relation: 'incomparable', reason, difference: null, converted: false, assumed: [] };
}

function reasonAgainst(a: Comparable, b: Comparable, options: CompareOptions): Incomparable | null {
  if (a.dimension !== b.dimension) return 'dimension';
  if (!sameUnit(a.unit, b.unit)) return 'unit';
  if (a.of !== null && b.of !== null && fold(a.of) !== fold(b.of)) return 'basis';
  if (options.sameSubject === false) return 'subject';
  if (options.sameSubject === undefined && a.subject !== null && b.subject !== null && fold(a.subject) !== fold(b.subject)) return 'subject';
  return overlapInTime(a.asOf, b.asOf) ? null : 'time';
}

/** Units that convert into each other, or the same noun or currency; an untold unit fits any. */
function sameUnit(a: string | null, b: string | null): boolean {
  if (a === b || a === null || b === null) return true;
  const [x, y] = [unitNamed(a), unitNamed(b)];
  return x !== null && y !== null && x.factor !== null && y.factor !== null && x.dimension === y.dimension;
}

function overlapInTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  return x === null || y === null || intersectEdtf(x, y) !== null;
}

function assumptions(a: Comparable, b: Comparable, options: CompareOptions): Comparison['assumed'] {
  const out: ('basis' | 'subject' | 'time' | 'unit')[] = [];
  const oneOnly = (x: unknown, y: unknown): boolean => (x === null) !== (y === null);
  if (oneOnly(a.unit, b.unit)) out.push('unit');
  if (oneOnly(a.of, b.of)) out.push('basis');
  if (options.sameSubject === undefined && oneOnly(a.subject, b.subject)) out.push('subject');
  if (oneOnly(a.asOf, b.asOf)) out.push('time');
  return out;
}

function relate(a: Comparable, b: Comparable, x: Amount, y: Amount, converted: boolean): Relation {
  if (oppose(a.direction, b.direction)) return 'differ';
  const equal = closeTo(x.low, y.low) && closeTo(x.high, y.high);
  if (equal) return sameBound(a.bound, b.bound) ? 'same' : 'hedge';
  const gap = relativeGap(x, y);
  const hedged = x.range || y.range || a.bound !== 'exact' || b.bound !== 'exact';
  const apart = Math.abs(x.centre - y.centre);
  if (!x.range && !y.range && apart <= Math.max(x.slack, y.slack) * (1 + 1e-9) && gap <= MOST_ROUNDING) {
    if (!hedged || a.bound === b.bound) return 'rounding';
    return a.bound === 'about' || b.bound === 'about' || allowEachOther(a, b, x, y) ? 'hedge' : 'differ';
  }
  // A conversion by the writer is rounded too: "5 miles (8 km)".
  if (converted && !hedged && apart <= (x.slack + y.slack) * (1 + 1e-9) && gap <= MOST_ROUNDING) return 'rounding';
  return hedged && allowEachOther(a, b, x, y) ? 'hedge' : 'differ';
}

function oppose(a: Figure['direction'], b: Figure['direction']): boolean {
  return (a === 'up' && b === 'down') || (a === 'down' && b === 'up');
}

function sameBound(a: Figure['bound'], b: Figure['bound']): boolean {
  return a === b;
}

/** Whether some value lies within what both say. */
function allowEachOther(a: Comparable, b: Comparable, x: Amount, y: Amount): boolean {
  const [p, q] = [allowed(a.bound, x), allowed(b.bound, y)];
  return Math.max(p.low, q.low) <= Math.min(p.high, q.high) && (x.range || y.range || relativeGap(x, y) <= BEYOND);
}

function allowed(bound: Figure['bound'], { low, high, slack }: Amount): { low: number; high: number } {
  const reach = Math.max(slack, Math.max(Math.abs(low), Math.abs(high)) * ABOUT);
  switch (bound) {
    case 'about': return { low: low - reach, high: high + reach };
    case 'more-than': case 'at-least': return { low, high: Infinity };
    case 'less-than': case 'at-most': return { low: -Infinity, high };
    case 'exact': return { low, high };
  }
}

function relativeGap(x: Amount, y: Amount): number {
  const size = Math.max(Math.abs(x.centre), Math.abs(y.centre));
  return size === 0 ? 0 : Math.abs(x.centre - y.centre) / size;
}

function closeTo(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

function fold(words: string): string {
  return words.toLowerCase().replace(/^(the|a|an|its|their|his|her|our) /, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
