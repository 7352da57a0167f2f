import { kernel } from '../kernel/kernel.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Node } from './dendrogram.ts';
import { COPY, type LikenessTable } from './likeness-table.ts';
import { NearestItems } from './nearest-items.ts';

/** Mean likeness that is expected within a group of one. */
const ALONE = 0.35;
/** Halves count as no larger than this (natural logarithm of about ten), the larger one as no larger than the second (twenty). */
const LARGE = 2.3;
const LARGEST = 3;
/** Halves count as no more than so many times as alike as the reports of their group are on average. */
const MOST_TIMES = 2;
/** What keeps a likeness from counting without bounds where all are unlike. */
const LEAST = 0.02;

/** What names tell of halves one of which is a single report. */
const NOTHING_OWN = [0, 0] as const;

/** A tree over reports that may be of one event: its root, their likenesses, those by what tells them apart, and their profiles. */
export interface Tree {
  readonly root: Node;
  readonly table: LikenessTable;
  readonly local: LikenessTable;
  readonly profiles: readonly Profile[];
}

/** A node of a tree with its halves, the larger first, and what tells whether they are one event. */
export interface Seam {
  readonly node: Node;
  readonly halves: readonly [Node, Node];
  readonly features: readonly number[];
}

/** The seams of a group: its tree, what is asked of its likenesses, and how alike its reports are on average. */
interface Group extends Tree {
  readonly nearest: NearestItems;
  readonly mean: number;
}

/** One half of a node: its items and the sum of likenesses within it, each pair counted once. */
interface Half {
  readonly items: readonly number[];
  readonly within: number;
}

/**
 * The seams of a tree, the lower before the higher, each with the numbers that the cut weighs: how alike the halves are, with the company that they keep and
 * by themselves, against how alike each is within, and against the group; how close either's reports come to the other half; how many have their nearest there; their sizes; how well names that only one half uses tell the halves apart, how unlikely it is that names belong to either alone by chance, what
 * days of the week they name, and how often they name a place in common.
 */
export function seamsOf(tree: Tree): Seam[] {
  const seams: Seam[] = [];
  const group: Group = { ...tree, nearest: new NearestItems(tree.local), mean: meanOf(tree.table) };
  const visit = (node: Node): number => {
    if (node.halves === null) return 0;
    const [x, y] = node.halves[0].items.length >= node.halves[1].items.length ? node.halves : [node.halves[1], node.halves[0]];
    const large = { items: x.items, within: visit(x) };
    const small = { items: y.items, within: visit(y) };
    const across = sumAcross(x.items, y.items, tree.table);
    seams.push({ node, halves: [x, y], features: featuresOf(node.likeness, large, small, across, group) });
    return large.within + small.within + across;
  };
  visit(tree.root);
  return seams;
}

function meanOf({ count, values }: LikenessTable): number {
  return values.reduce((sum, alike) => sum + alike, 0) / Math.max(1, count * (count - 1));
}

/** The sum of likenesses between two halves. */
function sumAcross(xs: readonly number[], ys: readonly number[], { values, count }: LikenessTable): number {
  let sum = 0;
  for (const x of xs) for (const y of ys) sum += Math.min(COPY, values[x * count + y]!);
  return sum;
}

function featuresOf(likeness: number, { items: large, within: inLarge }: Half, { items: small, within: inSmall }: Half, across: number, group: Group): number[] {
  const [m, n] = [large.length, small.length];
  const mean = across / (m * n);
  const tight = (m * tightness(inLarge, m) + n * tightness(inSmall, n)) / (m + n);
  const size = Math.min(LARGE, Math.log(n));
  // What counts with the size counts for nothing where one report stands against the rest.
  const [own, surprise] = size === 0 ? NOTHING_OWN : kernel.apart(group.profiles, large, small);
  return [
    likeness,
    mean,
    Math.min(LARGEST, Math.log(m)),
    size,
    Math.log(mean / Math.max(tight, 0.01) + 0.05),
    size * size,
    own! * size,
    ...weekdays(large, small, group.profiles),
    surprise!,
    size === 0 ? 0 : closeness(large, small, group.local) * size,
    group.nearest.shareAcross(large, small),
    Math.min(MOST_TIMES, mean / (group.mean + LEAST)),
    placesShared(large, small, group.profiles),
  ];
}

function tightness(within: number, size: number): number {
  return size < 2 ? ALONE : (2 * within) / (size * (size - 1));
}

/** How like its nearest in the other half a report is, on average over the reports of either half. */
function closeness(xs: readonly number[], ys: readonly number[], { values, count }: LikenessTable): number {
  const nearestOfY = new Float64Array(ys.length);
  let ofX = 0;
  for (const x of xs) {
    let nearest = 0;
    for (let k = 0; k < ys.length; k++) {
      const alike = Math.min(COPY, values[x * count + ys[k]!]!);
      if (alike > nearest) nearest = alike;
      if (alike > nearestOfY[k]!) nearestOfY[k] = alike;
    }
    ofX += nearest;
  }
  return (ofX / xs.length + nearestOfY.reduce((sum, nearest) => sum + nearest, 0) / ys.length) / 2;
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

/** How often two reports, one of each half, name a place in common in their openings; less where few name any. */
function placesShared(xs: readonly number[], ys: readonly number[], profiles: readonly Profile[]): number {
  const placesOf = (items: readonly number[]): (readonly string[])[] => items.map((k) => profiles[k]!.places).filter(({ length }) => length > 0);
  const [a, b] = [placesOf(xs), placesOf(ys)];
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  for (const ofX of a) for (const ofY of b) if (ofX.some((place) => ofY.includes(place))) shared++;
  return shared / ((a.length + 1) * (b.length + 1));
}
