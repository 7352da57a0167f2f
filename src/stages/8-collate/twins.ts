import { likeness } from './slots.ts';
import type { Slot } from './slots.ts';

/** Two values of two places whose sentences say the same thing. */
export interface Twin<Value> {
  readonly a: Slot<Value>;
  readonly b: Slot<Value>;
  readonly score: number;
  /** Words near both values. */
  readonly near: number;
  readonly same: boolean;
}

/** How two values stand to each other: the same, not the same, or of kinds that cannot be compared. */
export type Comparer<Value> = (a: Value, b: Value) => 'same' | 'differ' | 'incomparable';

/** How alike sentences must be. */
export interface TwinLimits {
  /** Least likeness of the words around two values that differ. */
  readonly differ: number;
  /** Least number of words shared. */
  readonly shared: number;
}

/** Values looked up by the rarest words around them. */
const RAREST = 8;
/** A word around more values than this does not lead from one to another. */
const COMMON = 300;
/** Candidates compared for each value, those that share most rare words first. */
const MOST = 40;
/** A place that gives the same value excuses a difference when it is nearly as alike. */
const NEARLY = 0.8;

/**
 * Finds for each value its twins in the other reports: the place that speaks of the same thing. A report that gives the same value in a place
 * nearly as alike as the best does not differ. Compares through an index by rare words, so that cost grows with the number of values.
 */
export function findTwins<Value>(slots: readonly Slot<Value>[], compare: Comparer<Value>, limits: TwinLimits): Twin<Value>[] {
  const index = indexByRareWords(slots);
  const best = slots.map((_, s) => bestByPage(slots, s, candidates(slots, index, s), compare, limits));
  const twins: Twin<Value>[] = [];
  best.forEach((pages, s) => {
    for (const { other, score, near, same } of pages.values()) {
      const back = best[other]!.get(slots[s]!.page);
      if (back?.other === s && other < s) continue;
      if (same || back === undefined || score >= back.score * NEARLY) twins.push({ a: slots[s]!, b: slots[other]!, score, near, same });
    }
  });
  return twins;
}

interface Best {
  readonly other: number;
  readonly near: number;
  readonly score: number;
  readonly same: boolean;
}

function indexByRareWords(slots: readonly Slot<unknown>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  slots.forEach((slot, s) => {
    for (const key of slot.context.keys()) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [s]);
      else list.push(s);
    }
  });
  return index;
}

function candidates(slots: readonly Slot<unknown>[], index: ReadonlyMap<string, readonly number[]>, s: number): number[] {
  const weights = new Map<number, number>();
  const rarest = [...slots[s]!.context].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, RAREST);
  for (const [key, weight] of rarest) {
    const list = index.get(key)!;
    if (list.length > COMMON) continue;
    for (const other of list) if (slots[other]!.page !== slots[s]!.page) weights.set(other, (weights.get(other) ?? 0) + weight);
  }
  return [...weights].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST).map(([other]) => other);
}

function bestByPage<Value>(slots: readonly Slot<Value>[], s: number, others: readonly number[], compare: Comparer<Value>, limits: TwinLimits): Map<number, Best> {
  const pages = new Map<number, Best>();
  for (const other of others) {
    const [a, b] = [slots[s]!, slots[other]!];
    const standing = compare(a.value, b.value);
    if (standing === 'incomparable') continue;
    const { score, shared, near } = likeness(a, b);
    const same = standing === 'same';
    if (score < (same ? limits.differ * NEARLY : limits.differ) || shared < limits.shared) continue;
    const known = pages.get(b.page);
    if (known === undefined || weigh(score, same) > weigh(known.score, known.same)) pages.set(b.page, { other, score, near, same });
  }
  return pages;
}

function weigh(score: number, same: boolean): number {
  return same ? score / NEARLY : score;
}
