import type { Node } from './dendrogram.ts';
import type { LikenessTable } from './likeness.ts';
import type { Profile } from './profile.ts';

/** Likenesses above this say "copy", not "more alike"; they count no more than this. */
const COPY = 0.6;
/** Mean likeness that is expected within a group of one. */
const ALONE = 0.35;
/** A word must be this rare, in nats, to be told by; one of this rarity or more counts in full. */
const LEAST_TOLD = 2;
const FULL = 6;
/** Halves count as no larger than this (natural logarithm of about ten). */
const LARGE = 2.3;

/**
 * What tells whether the two halves of a group are one event, as the numbers that the cut weighs: how alike the halves are, by themselves
 * and against how alike each is within; their sizes; and how well names that only one half uses tell the halves apart.
 */
export function seamFeatures([x, y]: readonly [Node, Node], table: LikenessTable, profiles: readonly Profile[]): number[] {
  const [large, small] = x.items.length >= y.items.length ? [x.items, y.items] : [y.items, x.items];
  const capped = (i: number, j: number): number => Math.min(COPY, table.at(i, j));
  const across = mean(large, small, capped);
  const [tightLarge, tightSmall] = [tightness(large, capped), tightness(small, capped)];
  const tight = (large.length * (tightLarge ?? ALONE) + small.length * (tightSmall ?? ALONE)) / (large.length + small.length);
  const ratio = across / Math.max(tight, 0.01);
  const size = Math.min(LARGE, Math.log(small.length));
  // What counts with the size counts for nothing where one report stands against the rest.
  const own = size === 0 ? 0 : Math.min(ownNames(large, small, profiles), ownNames(small, large, profiles));
  const apart = size === 0 ? 0 : Math.min(apartness(large, small, capped), apartness(small, large, capped));
  const log = Math.log(ratio + 0.05);
  return [across, ratio, Math.min(3, Math.log(large.length)), size, log, log * size, size * size, own * size, apart * size, across * size, ...weekdays(large, small, profiles)];
}

/** How often two reports, one of each half, name one day of the week in their openings, and how often two; both less where few name any. */
function weekdays(xs: readonly number[], ys: readonly number[], profiles: readonly Profile[]): [number, number] {
  const days = (items: readonly number[]): number[] => items.map((k) => profiles[k]!.weekday).filter((weekday) => weekday > 0);
  const [a, b] = [days(xs), days(ys)];
  if (a.length === 0 || b.length === 0) return [0, 0];
  const same = a.reduce((sum, x) => sum + b.filter((y) => x === y).length, 0) / (a.length * b.length);
  const known = (a.length / (a.length + 1)) * (b.length / (b.length + 1));
  return [same * known, (1 - same) * known];
}

function mean(xs: readonly number[], ys: readonly number[], at: (i: number, j: number) => number): number {
  let sum = 0;
  for (const x of xs) for (const y of ys) sum += at(x, y);
  return sum / (xs.length * ys.length);
}

function tightness(xs: readonly number[], at: (i: number, j: number) => number): number | null {
  return xs.length < 2 ? null : (mean(xs, xs, (i, j) => (i === j ? 0 : at(i, j))) * xs.length) / (xs.length - 1);
}

/** Mean silhouette of a half against the other (Rousseeuw 1987, with likenesses for distances): near 1 when the halves lie far apart. */
function apartness(xs: readonly number[], ys: readonly number[], at: (i: number, j: number) => number): number {
  if (xs.length < 2) return 0;
  let sum = 0;
  for (const x of xs) {
    const own = (mean([x], xs, (i, j) => (i === j ? 0 : at(i, j))) * xs.length) / (xs.length - 1);
    const other = mean([x], ys, at);
    sum += (own - other) / (Math.max(own, other) + 0.02);
  }
  return sum / xs.length;
}

/** How strongly the three most telling names of one half belong to it alone, 0 to 1. */
function ownNames(xs: readonly number[], ys: readonly number[], profiles: readonly Profile[]): number {
  const there = new Map<number, number>();
  for (const y of ys) for (const word of profiles[y]!.words) there.set(word, (there.get(word) ?? 0) + 1);
  const here = new Map<number, { count: number; named: number; rarity: number }>();
  for (const x of xs) {
    const { words, named, rarity } = profiles[x]!;
    for (const [k, word] of words.entries()) {
      if (rarity[k]! < LEAST_TOLD) continue;
      const seen = here.get(word);
      if (seen === undefined) here.set(word, { count: 1, named: named[k]!, rarity: rarity[k]! });
      else { seen.count++; seen.named += named[k]!; }
    }
  }
  const strengths = [...here].filter(([, { count, named }]) => named > count / 2)
    .map(([word, { count, rarity }]) => (count / (xs.length + 1)) * (1 - (there.get(word) ?? 0) / ys.length) ** 2 * (Math.min(rarity, FULL) / FULL));
  return strengths.sort((a, b) => b - a).slice(0, 3).reduce((sum, strength) => sum + strength, 0) / 3;
}
