import { companyBytes, countCompany } from './company';
import { free } from './group';
import { layLikenesses, rowBytes, size, valueAt } from './likenesses';
import { behind, desk, grow } from './memory';

/** What a group that was merged into another is like the others: less than anything. */
const GONE: f64 = -Infinity;

/** How many items each group has; to whom each is most alike, and how alike they are; where there is room for the company of the items. */
let sizes: usize = 0;
let best: usize = 0;
let bestValues: usize = 0;
let companyAt: usize = 0;

/** Makes room for a tree of so many items behind the group; the host then writes their likenesses, by rows. False when there is not so much memory. */
export function beginTree(items: i32): bool {
  desk.treeValues = (max(free, behind) + 15) & ~15;
  bestValues = layLikenesses(desk.treeValues, items);
  desk.treeMerges = bestValues + rowBytes;
  best = desk.treeMerges + 16 * <usize>items;
  sizes = best + 4 * <usize>items;
  companyAt = (sizes + 4 * <usize>items + 15) & ~15;
  desk.treeRow = rowBytes;
  return grow(<u64>desk.treeValues + <u64>rowBytes * (<u64>items + 1) + 24 * <u64>items + 16 + <u64>companyBytes(<usize>items));
}

/**
 * Average-link clustering: merges the two groups that are most alike on average, the lower first among equals, until none are as alike as `least`. Writes
 * down each merge where the desk says (the two groups by their lowest items, 32 bits each, and how alike they were, 64 bits); returns how many there are.
 * With `byCompany` likenesses count also the company that items keep (`company.ts`).
 */
export function mergeAll(least: f64, byCompany: bool): i32 {
  if (byCompany) countCompany(companyAt);
  for (let i: i32 = 0; i < size; i++) {
    store<f64>(valueAt(i, i), GONE);
    if (size & 1) store<f64>(valueAt(i, size), GONE);
    store<i32>(sizes + (<usize>i << 2), 1);
  }
  if (size & 1) store<f64>(bestValues + (<usize>size << 3), GONE);
  for (let i: i32 = 0; i < size; i++) seek(i);
  let merges: i32 = 0;
  let i = highestOf(bestValues);
  for (let alike = bestValueOf(i); alike !== GONE && alike >= least; alike = bestValueOf(i)) {
    const j = load<i32>(best + (<usize>i << 2));
    const to = desk.treeMerges + (<usize>merges << 4);
    store<i32>(to, i);
    store<i32>(to, j, 4);
    store<f64>(to, alike, 8);
    merges++;
    merge(i, j);
    i = highestOf(bestValues);
  }
  return merges;
}

// @ts-ignore: decorator
@inline
function bestValueOf(i: i32): f64 {
  return load<f64>(bestValues + (<usize>i << 3));
}

function merge(i: i32, j: i32): void {
  const m = <f64>load<i32>(sizes + (<usize>i << 2));
  const n = <f64>load<i32>(sizes + (<usize>j << 2));
  store<i32>(sizes + (<usize>i << 2), <i32>(m + n));
  store<i32>(sizes + (<usize>j << 2), 0);
  for (let k: i32 = 0; k < size; k++) {
    store<f64>(valueAt(k, j), GONE);
    if (k === i || load<i32>(sizes + (<usize>k << 2)) === 0) continue;
    const mean = (m * load<f64>(valueAt(i, k)) + n * load<f64>(valueAt(j, k))) / (m + n);
    store<f64>(valueAt(i, k), mean);
    store<f64>(valueAt(k, i), mean);
  }
  store<f64>(bestValues + (<usize>j << 3), GONE);
  seek(i);
  for (let k: i32 = 0; k < size; k++) {
    if (k === i || load<i32>(sizes + (<usize>k << 2)) === 0) continue;
    const its = load<i32>(best + (<usize>k << 2));
    if (its === i || its === j) seek(k);
    else if (load<f64>(valueAt(k, i)) > bestValueOf(k)) setBest(k, i);
  }
}

/** Looks for the one that a group is most like, the lowest among equals. */
function seek(i: i32): void {
  setBest(i, highestOf(valueAt(i, 0)));
}

function setBest(i: i32, other: i32): void {
  store<i32>(best + (<usize>i << 2), other);
  store<f64>(bestValues + (<usize>i << 3), load<f64>(valueAt(i, other)));
}

/** Where the highest number of a row stands, the first among equals; 0 where all are gone. */
function highestOf(row: usize): i32 {
  const end = row + rowBytes;
  let highest = f64x2.splat(GONE);
  for (let at = row; at < end; at += 16) highest = f64x2.pmax(highest, v128.load(at));
  const most = max(f64x2.extract_lane(highest, 0), f64x2.extract_lane(highest, 1));
  let at = row;
  while (load<f64>(at) !== most) at += 8;
  return <i32>((at - row) >>> 3);
}
