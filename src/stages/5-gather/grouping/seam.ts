import { kernel } from '../kernel/kernel.ts';
import type { Profile } from '../profiles/profile.ts';
import { Clash } from './clash.ts';
import type { Node } from './dendrogram.ts';
import { COPY, type LikenessTable } from './likeness-table.ts';

/** Mean likeness that is expected within a group of one. */
const ALONE = 0.35;
/** Halves count as no larger than this (natural logarithm of about ten). */
const LARGE = 2.3;

/** What names tell of halves one of which is a single report. */
const NOTHING_OWN = [0, 0, 0] as const;

/** A tree over reports that may be of one event: its root, their likenesses and their profiles. */
export interface Tree {
  readonly root: Node;
  readonly table: LikenessTable;
  readonly profiles: readonly Profile[];
}

/** A node of a tree with its halves, the larger first, and what tells whether they are one event. */
export interface Seam {
  readonly node: Node;
  readonly halves: readonly [Node, Node];
  readonly features: readonly number[];
}

/** What is known of a node: the sum of likenesses within it, and for each of its items that to the others. */
interface Within {
  readonly sum: number;
  readonly own: Float64Array;
}

/**
 * The seams of a tree, the lower before the higher, each with the numbers that the cut weighs: how alike the halves are, by themselves and
 * against how alike each is within, and with the company that they keep; their sizes; how well
 * names that only one half uses tell the halves apart, what days of the week they name, how far the figures that they open with clash, and how unlikely it
 * is that names belong to either half alone by chance.
 */
export function seamsOf({ root, table, profiles }: Tree): Seam[] {
  const seams: Seam[] = [];
  const apart: TellingApart = { clash: new Clash(profiles), profiles };
  const visit = (node: Node): Within => {
    if (node.halves === null) return { sum: 0, own: new Float64Array(1) };
    const [x, y] = node.halves[0].items.length >= node.halves[1].items.length ? node.halves : [node.halves[1], node.halves[0]];
    const inX = visit(x);
    const inY = visit(y);
    const across = acrossOf(x.items, y.items, table);
    seams.push({ node, halves: [x, y], features: featuresOf(node.likeness, { items: x.items, within: inX }, { items: y.items, within: inY }, across, apart) });
    return joined(node.halves[0] === x ? [inX, inY, across.x, across.y] : [inY, inX, across.y, across.x], inX.sum + inY.sum + 2 * across.sum);
  };
  visit(root);
  return seams;
}

/** Sums of likenesses between two halves: in all, and for each item of either. */
interface Across {
  readonly sum: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

function acrossOf(xs: readonly number[], ys: readonly number[], { values, count }: LikenessTable): Across {
  const across = { sum: 0, x: new Float64Array(xs.length), y: new Float64Array(ys.length) };
  for (let i = 0; i < xs.length; i++) {
    const row = xs[i]! * count;
    for (let j = 0; j < ys.length; j++) {
      const alike = Math.min(COPY, values[row + ys[j]!]!);
      across.x[i]! += alike;
      across.y[j]! += alike;
    }
    across.sum += across.x[i]!;
  }
  return across;
}

function joined([first, second, toSecond, toFirst]: readonly [Within, Within, Float64Array, Float64Array], sum: number): Within {
  const own = new Float64Array(toSecond.length + toFirst.length);
  for (let k = 0; k < toSecond.length; k++) own[k] = first.own[k]! + toSecond[k]!;
  for (let k = 0; k < toFirst.length; k++) own[toSecond.length + k] = second.own[k]! + toFirst[k]!;
  return { sum, own };
}

/** One half of a node: its items and how alike they are. */
interface Half {
  readonly items: readonly number[];
  readonly within: Within;
}

/** What tells two halves apart besides their likenesses: the figures of one alone, and the profiles, by their names and days of the week. */
interface TellingApart {
  readonly clash: Clash;
  readonly profiles: readonly Profile[];
}

function featuresOf(
  likeness: number,
  { items: large, within: inLarge }: Half,
  { items: small, within: inSmall }: Half,
  across: Across,
  by: TellingApart,
): number[] {
  const [m, n] = [large.length, small.length];
  const mean = across.sum / (m * n);
  const tight = (m * tightness(inLarge, m) + n * tightness(inSmall, n)) / (m + n);
  const ratio = mean / Math.max(tight, 0.01);
  const size = Math.min(LARGE, Math.log(n));
  // What counts with the size counts for nothing where one report stands against the rest.
  const [own, weaker, both] = size === 0 ? NOTHING_OWN : namesApart(by.profiles, large, small);
  const apart = size === 0 ? 0 : Math.min(apartness(inLarge.own, across.x, n), apartness(inSmall.own, across.y, m));
  const log = Math.log(ratio + 0.05);
  return [
    likeness,
    likeness * size,
    mean,
    ratio,
    Math.min(3, Math.log(m)),
    size,
    log,
    log * size,
    size * size,
    own * size,
    apart * size,
    mean * size,
    ...weekdays(large, small, by.profiles),
    size === 0 ? 0 : by.clash.between(large, small) * size,
    weaker,
    both,
  ];
}

/**
 * The weaker of how strongly the three most telling names of either half belong to it alone, 0 to 1; then how surprising it is that names are
 * in one half alone (hypergeometric, as in Fisher's exact test): of the three most surprising of either half the mean, by the weaker half and by both.
 */
function namesApart(profiles: readonly Profile[], xs: readonly number[], ys: readonly number[]): readonly [strength: number, weaker: number, both: number] {
  const [strength, weaker, both] = kernel.apart(profiles, xs, ys);
  return [strength!, weaker!, both!];
}

function tightness({ sum }: Within, size: number): number {
  return size < 2 ? ALONE : sum / (size * (size - 1));
}

/** Mean silhouette of a half against the other, of `others` items (Rousseeuw 1987, with likenesses for distances): near 1 when the halves lie far apart. */
function apartness(own: Float64Array, across: Float64Array, others: number): number {
  if (own.length < 2) return 0;
  let sum = 0;
  for (let k = 0; k < own.length; k++) {
    const mine = own[k]! / (own.length - 1);
    const theirs = across[k]! / others;
    sum += (mine - theirs) / (Math.max(mine, theirs) + 0.02);
  }
  return sum / own.length;
}

/** How often two reports, one of each half, name one day of the week in their openings, and how often two; both less where few name any. */
function weekdays(xs: readonly number[], ys: readonly number[], profiles: readonly Profile[]): [number, number] {
  const count = (items: readonly number[]): number[] => {
    const days = new Array<number>(8).fill(0);
    for (const k of items) days[profiles[k]!.weekday]!++;
    return days;
  };
  const a = count(xs);
  const b = count(ys);
  const knownA = xs.length - a[0]!;
  const knownB = ys.length - b[0]!;
  if (knownA === 0 || knownB === 0) return [0, 0];
  let same = 0;
  for (let day = 1; day < 8; day++) same += a[day]! * b[day]!;
  same /= knownA * knownB;
  const known = (knownA / (knownA + 1)) * (knownB / (knownB + 1));
  return [same * known, (1 - same) * known];
}
